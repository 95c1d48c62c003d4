import type { RunFolder } from '../instances/index.ts';
import type { Files } from '../platform/ports.ts';
import type { RecordingRules } from './naming-rules.ts';
import { proposeRange } from './proposal-rules.ts';
import type { Around, RangeProposal } from './proposal-rules.ts';
import { quickPair } from './quick-pair.ts';
import { readSpan, readTimeline, statsOf } from './run-reading.ts';
import type { RunSpan } from './run-reading.ts';
import { recordedEnds } from './timeline-rules.ts';
import type { Timeline } from './timeline-rules.ts';

/** The run that a time lies in, or comes nearest to it. */
export interface FoundRun {
  readonly span: RunSpan;
  readonly timeline: Timeline;
  /** False: no run holds the time, and this is the nearest. */
  readonly isHeld: boolean;
  /** The run before it, where the time lies so close to this one's start that what led to it is there. */
  readonly restarted: RunSpan | undefined;
}

const MINUTE_MS = 60_000;

/**
 * The run that was recording around a time; without one the newest. Runs come newest first, and only as many are looked
 * at as it takes. Opens no file. Undefined when there is no run at all.
 */
export async function findRun(
  files: Files,
  runs: readonly RunFolder[],
  rules: RecordingRules,
  around?: Around,
): Promise<FoundRun | undefined> {
  return findIn(lazySpans(files, runs, rules), files, rules, around);
}

/** What of which run is proposed for a time, by the names of the files at its ends. */
export interface ProposedRun {
  readonly run: RunFolder;
  /** False: no run holds the time, and this is of the nearest. */
  readonly isHeld: boolean;
  readonly proposal: RangeProposal;
  /** Undefined for an empty run. */
  readonly ends: { readonly from: string; readonly to: string } | undefined;
}

/**
 * The proposal `proposeRange` makes for the run `findRun` finds. Of a large run whose names tell the order of writing, few
 * files are asked for their time (ADR 27). Opens no file. Undefined when there is no run at all.
 */
export async function proposeRun(
  files: Files,
  runs: readonly RunFolder[],
  rules: RecordingRules,
  around?: Around,
): Promise<ProposedRun | undefined> {
  const spans = lazySpans(files, runs, rules);
  if (around !== undefined) {
    const span = await spans.find(({ startMs }) => startMs <= around.untilMs);
    const quick = span === undefined ? undefined : await quickIn(files, span, rules, around);
    // A pair around the time lies in a run that holds it.
    if (span !== undefined && quick !== undefined) return { run: span.run, isHeld: true, ...proposedEnds(quick) };
  }
  const found = await findIn(spans, files, rules, around);
  if (found === undefined) return undefined;
  const { span, timeline, isHeld } = found;
  const proposal = proposeRange(timeline, rules, isHeld ? around : undefined);
  return { run: span.run, isHeld, ...proposedEnds({ timeline, proposal }) };
}

function quickIn(files: Files, { run, names }: RunSpan, rules: RecordingRules, around: Around) {
  return quickPair(names, rules, around, (asked) => statsOf(files, run, asked));
}

/** A proposal with the names at its ends. Pure. */
export function proposedEnds({
  timeline,
  proposal,
}: {
  readonly timeline: Timeline;
  readonly proposal: RangeProposal;
}): Pick<ProposedRun, 'proposal' | 'ends'> {
  const [from, to] = [timeline.files[proposal.from], timeline.files[proposal.to]];
  return { proposal, ends: from === undefined || to === undefined ? undefined : { from: from.name, to: to.name } };
}

async function findIn(
  spans: Spans,
  files: Files,
  rules: RecordingRules,
  around: Around | undefined,
): Promise<FoundRun | undefined> {
  const first = await spans.find(({ startMs }) => around === undefined || startMs <= around.untilMs);
  if (around === undefined) return first === undefined ? undefined : found(files, rules, first, true);
  const gapMs = rules.quietGapMinutes * MINUTE_MS;
  if (first !== undefined) {
    const timeline = await readTimeline(files, first.run, rules, first);
    const endMs = recordedEnds(timeline)?.lastMs ?? first.startMs;
    if (holds({ startMs: first.startMs, endMs }, around, gapMs)) {
      return { span: first, timeline, isHeld: true, restarted: await before(spans, first, around, gapMs) };
    }
  }
  // Folders that were copied may come in any order, so the others are asked before the answer is no.
  const all = await spans.all();
  const other = all.filter((span) => holds(span, around, gapMs)).sort((a, b) => b.startMs - a.startMs)[0];
  if (other !== undefined) return found(files, rules, other, true);
  const [nearest] = all.toSorted((a, b) => distance(a, around) - distance(b, around));
  if (nearest === undefined) return undefined;
  // All files of the nearest may say more than those at its ends did.
  const looked = await found(files, rules, nearest, false);
  const ends = recordedEnds(looked.timeline);
  const isHeld = ends !== undefined && holds({ startMs: ends.firstMs, endMs: ends.lastMs }, around, gapMs);
  return { ...looked, isHeld };
}

/** Whether a run was recording at a time; what happened shortly after its last file still shows in it. Pure. */
function holds({ startMs, endMs }: Pick<RunSpan, 'startMs' | 'endMs'>, around: Around, gapMs: number): boolean {
  return startMs <= around.untilMs && endMs + gapMs >= around.sinceMs;
}

function distance({ startMs, endMs }: RunSpan, { sinceMs, untilMs }: Around): number {
  return startMs > untilMs ? startMs - untilMs : Math.max(0, sinceMs - endMs);
}

async function found(files: Files, rules: RecordingRules, span: RunSpan, isHeld: boolean): Promise<FoundRun> {
  return { span, timeline: await readTimeline(files, span.run, rules, span), isHeld, restarted: undefined };
}

/** The run that ended right before this one began, where the time is that close to the restart. */
async function before(
  spans: Spans,
  span: RunSpan,
  { sinceMs, untilMs }: Around,
  gapMs: number,
): Promise<RunSpan | undefined> {
  if (sinceMs !== untilMs || untilMs - span.startMs > gapMs) return undefined;
  const earlier = await spans.find(({ startMs }) => startMs < span.startMs);
  return earlier !== undefined && span.startMs - earlier.endMs <= gapMs ? earlier : undefined;
}

interface Spans {
  find(wanted: (span: RunSpan) => boolean): Promise<RunSpan | undefined>;
  all(): Promise<readonly RunSpan[]>;
}

/** Spans are read in order, each once, and only when somebody asks for them. */
function lazySpans(files: Files, runs: readonly RunFolder[], rules: RecordingRules): Spans {
  const known: (Promise<RunSpan> | undefined)[] = [];
  const span = (index: number, run: RunFolder): Promise<RunSpan> => (known[index] ??= readSpan(files, run, rules));
  return {
    find: async (wanted) => {
      for (const [index, run] of runs.entries()) {
        const one = await span(index, run);
        if (wanted(one)) return one;
      }
      return undefined;
    },
    all: () => Promise.all(runs.map((run, index) => span(index, run))),
  };
}
