import type { RecordingChoice, RecordingRequest } from '../../shared/domain/recordings.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Instances, RunFolder } from '../instances/index.ts';
import type { Files, Platform } from '../platform/ports.ts';
import { chosenEnds } from './choice-rules.ts';
import { listInstances } from './instance-runs.ts';
import type { RecordingRules } from './naming-rules.ts';
import { proposeRange } from './proposal-rules.ts';
import type { Around } from './proposal-rules.ts';
import { findRun } from './run-finding.ts';
import { readTimeline } from './run-reading.ts';
import type { Timeline } from './timeline-rules.ts';

interface Deps {
  readonly platform: Pick<Platform, 'files' | 'clock'>;
  readonly instances: Pick<Instances, 'chooseRoot'>;
}

interface Candidate {
  readonly instance: string;
  readonly run: RunFolder;
}

/** ISO instants; open where absent. */
export interface AskedWindow {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * A request for recordings as a choice that is there now. Without an instance the only one that fits counts: `invalid`
 * where several do. `not-found` where the run, or an end of the range, is not there.
 */
export async function resolveRequest(
  deps: Deps,
  rules: RecordingRules,
  place: { readonly root?: string | undefined; readonly instance?: string | undefined },
  request: RecordingRequest,
  window: AskedWindow,
): Promise<Result<RecordingChoice>> {
  const { files } = deps.platform;
  const looked = await listInstances(deps, place, rules);
  if (!looked.ok) return looked;
  const candidates: Candidate[] = [];
  for (const { instance, runs } of looked.value.found) {
    const run = await runOf(files, runs, rules, request.run, aroundOf(window));
    if (run !== undefined) candidates.push({ instance, run });
  }
  const [first, ...others] = candidates;
  if (first === undefined) return fail('not-found', noRun(request.run, looked.value.problems));
  if (others.length > 0) {
    const known = candidates.map(({ instance }) => instance);
    return fail('invalid', `Several instances have such a run: ${known.join(', ')}. Name one with --instance.`, {
      known,
    });
  }
  const { instance, run } = first;
  const timeline = await readTimeline(files, run, rules);
  const range = request.range === undefined ? proposedIn(timeline, rules, window) : request.range;
  const ends = chosenEnds(timeline, range);
  return ends.ok ? ok({ instance, run: run.name, range }) : fail(ends.code, ends.problem);
}

function proposedIn(timeline: Timeline, rules: RecordingRules, window: AskedWindow): RecordingChoice['range'] {
  const { from, to, isWhole } = proposeRange(timeline, rules, aroundOf(window));
  const [first, last] = [timeline.files[from], timeline.files[to]];
  return isWhole || first === undefined || last === undefined ? null : { from: first.name, to: last.name };
}

async function runOf(
  files: Files,
  runs: readonly RunFolder[],
  rules: RecordingRules,
  name: string | undefined,
  around: Around | undefined,
): Promise<RunFolder | undefined> {
  if (name !== undefined) {
    const lower = name.toLowerCase();
    return runs.find((run) => run.name === name) ?? runs.find((run) => run.name.toLowerCase() === lower);
  }
  const found = await findRun(files, runs, rules, around);
  return found?.isHeld === true ? found.span.run : undefined;
}

function aroundOf({ since, until }: AskedWindow): Around | undefined {
  if (since === undefined && until === undefined) return undefined;
  return {
    sinceMs: since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since),
    untilMs: until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until),
  };
}

function noRun(name: string | undefined, problems: readonly string[]): string {
  if (problems[0] !== undefined) return problems[0];
  return name === undefined
    ? 'No recording holds that time. "recordings --around ISO" says which is the nearest.'
    : `There is no recorded run "${name}". "recordings" lists them.`;
}
