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
import { proposedEnds, proposeRun } from './run-finding.ts';
import type { ProposedRun } from './run-finding.ts';
import { readTimeline } from './run-reading.ts';
import type { Timeline } from './timeline-rules.ts';

interface Deps {
  readonly platform: Pick<Platform, 'files' | 'clock'>;
  readonly instances: Pick<Instances, 'chooseRoot'>;
}

interface Candidate {
  readonly instance: string;
  readonly run: RunFolder;
  /** What of it is proposed, where the run was found by a time. */
  readonly proposed?: ProposedRun;
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
  const around = aroundOf(window);
  const candidates: Candidate[] = [];
  for (const { instance, runs } of looked.value.found) {
    const found = await runOf(files, runs, rules, request.run, around);
    if (found !== undefined) candidates.push({ instance, ...found });
  }
  const [first, ...others] = candidates;
  if (first === undefined) {
    const { found, problems } = looked.value;
    return fail('not-found', (found.length === 0 ? problems[0] : undefined) ?? noRun(request.run, window));
  }
  if (others.length > 0) {
    const known = candidates.map(({ instance }) => instance);
    return fail('invalid', `Several instances have such a run: ${known.join(', ')}. Name one with --instance.`, {
      known,
    });
  }
  const { instance, run } = first;
  const asProposed = request.range === undefined ? first.proposed : undefined;
  if (asProposed !== undefined) return ok({ instance, run: run.name, range: rangeOf(asProposed) });
  const timeline = await readTimeline(files, run, rules);
  const range = request.range === undefined ? proposedIn(timeline, rules, around) : request.range;
  const ends = chosenEnds(timeline, range);
  return ends.ok ? ok({ instance, run: run.name, range }) : fail(ends.code, ends.problem);
}

function proposedIn(timeline: Timeline, rules: RecordingRules, around: Around | undefined): RecordingChoice['range'] {
  return rangeOf(proposedEnds({ timeline, proposal: proposeRange(timeline, rules, around) }));
}

function rangeOf({ proposal, ends }: Pick<ProposedRun, 'proposal' | 'ends'>): RecordingChoice['range'] {
  return proposal.isWhole || ends === undefined ? null : { ...ends };
}

async function runOf(
  files: Files,
  runs: readonly RunFolder[],
  rules: RecordingRules,
  name: string | undefined,
  around: Around | undefined,
): Promise<Omit<Candidate, 'instance'> | undefined> {
  if (name !== undefined) {
    const lower = name.toLowerCase();
    const run = runs.find((one) => one.name === name) ?? runs.find((one) => one.name.toLowerCase() === lower);
    return run === undefined ? undefined : { run };
  }
  const found = await proposeRun(files, runs, rules, around);
  if (found?.isHeld !== true) return undefined;
  return found.ends === undefined ? { run: found.run } : { run: found.run, proposed: found };
}

function aroundOf({ since, until }: AskedWindow): Around | undefined {
  if (since === undefined && until === undefined) return undefined;
  return {
    sinceMs: since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since),
    untilMs: until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until),
  };
}

function noRun(name: string | undefined, window: AskedWindow): string {
  if (name !== undefined) return `There is no recorded run "${name}". "recordings" lists them.`;
  return aroundOf(window) === undefined
    ? 'No run was recorded.'
    : 'No recording holds that time. "recordings --around ISO" says which is the nearest.';
}
