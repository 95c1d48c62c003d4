import { packedName } from '../../../shared/domain/evidence-names.ts';
import { chosenEnds, findRun, proposeRange, readTimeline, recordedEnds } from '../types.ts';
import type { Around, CollectContext, FoundRun, PlantInstance, RecordingRules, RunFolder, Timeline } from '../types.ts';
import type { TakenRange } from './recordings-rules.ts';

/** The run that is looked at and what of it is taken; else why not, in words. Nothing was opened. */
export type ChosenRun =
  | { readonly ok: true; readonly run: RunFolder; readonly timeline: Timeline; readonly taken: TakenRange }
  | { readonly ok: false; readonly problem: string };

/**
 * What of an instance's recordings is taken: a person's choice; else what the time of the fault, or the window of time,
 * needs; else the newest run whole. Where another instance's recording was chosen, the newest run is only listed.
 */
export async function chooseRecording(
  context: CollectContext,
  instance: PlantInstance,
  runs: readonly RunFolder[],
  rules: RecordingRules,
): Promise<ChosenRun> {
  const choice = context.wantedRecording?.choice;
  if (choice !== undefined && isSame(choice.instance, instance.name)) {
    return ofPerson(context, instance, runs, choice, rules);
  }
  if (choice !== undefined) return newest(context, runs, rules, false);
  const around = timeOf(context);
  return around === undefined ? newest(context, runs, rules, true) : ofTime(context, instance, runs, around, rules);
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The window of time that was asked for; else the moment of the fault. */
function timeOf({ since, until, wantedRecording }: CollectContext): Around | undefined {
  const faultAt = wantedRecording?.faultAt;
  if (since === undefined && until === undefined) {
    return faultAt === undefined ? undefined : { sinceMs: Date.parse(faultAt), untilMs: Date.parse(faultAt) };
  }
  return {
    sinceMs: since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since),
    untilMs: until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until),
  };
}

async function newest(
  { platform: { files } }: CollectContext,
  runs: readonly RunFolder[],
  rules: RecordingRules,
  isWanted: boolean,
): Promise<ChosenRun> {
  const [run] = runs;
  if (run === undefined) return { ok: false, problem: 'There is no run.' };
  const timeline = await readTimeline(files, run, rules);
  const taken = { by: 'newest', reason: null, from: 0, to: timeline.files.length - 1, isWanted } as const;
  return { ok: true, run, timeline, taken };
}

async function ofPerson(
  { platform: { files, system } }: CollectContext,
  instance: PlantInstance,
  runs: readonly RunFolder[],
  choice: NonNullable<NonNullable<CollectContext['wantedRecording']>['choice']>,
  rules: RecordingRules,
): Promise<ChosenRun> {
  const name = packedName(instance.name, system);
  const run = runs.find((one) => one.name === choice.run) ?? runs.find((one) => isSame(one.name, choice.run));
  if (run === undefined) return { ok: false, problem: `The chosen run of ${name} is not there (any more).` };
  const timeline = await readTimeline(files, run, rules);
  const ends = chosenEnds(timeline, choice.range);
  if (!ends.ok) return { ok: false, problem: `The chosen range of ${name} is not in its run (any more).` };
  const { from, to } = ends;
  return { ok: true, run, timeline, taken: { by: 'person', reason: null, from, to, isWanted: true } };
}

async function ofTime(
  { platform: { files, system } }: CollectContext,
  instance: PlantInstance,
  runs: readonly RunFolder[],
  around: Around,
  rules: RecordingRules,
): Promise<ChosenRun> {
  const name = packedName(instance.name, system);
  const found = await findRun(files, runs, rules, around);
  if (found === undefined || !found.isHeld) return { ok: false, problem: notHeld(name, found, around) };
  const { timeline, span } = found;
  const { from, to, reason } = proposeRange(timeline, rules, around);
  return { ok: true, run: span.run, timeline, taken: { by: 'fault', reason, from, to, isWanted: true } };
}

/** "No recording of Production holds 2026-11-23 15:40 UTC. The nearest ends 2026-11-23 14:10 UTC." */
function notHeld(name: string, found: FoundRun | undefined, { sinceMs, untilMs }: Around): string {
  const asked = sinceMs === untilMs ? `holds ${utc(sinceMs)}` : 'holds the time that was asked for';
  const none = `No recording of ${name} ${asked}.`;
  if (found === undefined) return none;
  const { timeline, span } = found;
  const ends = recordedEnds(timeline);
  const [start, end] = [ends?.firstMs ?? span.startMs, ends?.lastMs ?? span.endMs];
  return `${none} The nearest ${start > untilMs ? `begins ${utc(start)}` : `ends ${utc(end)}`}.`;
}

function utc(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
