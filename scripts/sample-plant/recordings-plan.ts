// Plans the Recordings folders: one per start of the services, snapshots with transmissions between.
import type { PlantProfile } from './profiles.ts';
import type { Random } from './random.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, localTime } from './time.ts';
import type { RecordedFile, RunPlan } from './types.ts';
import { TRANSMISSIONS } from './words.ts';

/** One instance whose recordings are wanted. */
export interface RecordingsRequest {
  readonly name: string;
  /** How busy it is; 1 is the busiest. */
  readonly weight: number;
  /** The main instance holds the special situations whatever the seed. */
  readonly main: boolean;
}

export interface PlannedRecordings {
  /** Per instance in the order asked, oldest run first. */
  readonly runs: readonly (readonly RunPlan[])[];
  /** A usual snapshot's size. */
  readonly snapshotBytes: number;
}

/** What lies between two snapshots of a run. */
type Segment = 'busy' | 'quiet' | 'log-offs';

/** How a run ends: well, killed before its last snapshot, or while writing it (an empty file). */
type Ending = 'whole' | 'no-snapshot' | 'empty-snapshot';

interface Draft {
  readonly kind: RecordedFile['kind'];
  readonly action: string;
  readonly at: number;
  /** Bytes of a transmission; the share of a snapshot, 1 being usual. */
  readonly measure: number;
}

interface RunDraft {
  readonly startAt: number;
  readonly endAt: number;
  readonly drafts: readonly Draft[];
}

interface Context {
  readonly profile: PlantProfile;
  readonly nowAt: number;
  readonly offsetMinutes: number;
}

/** Plans all runs, then sizes the snapshots so that the sum meets the profile. */
export function planRecordings(
  random: Random,
  requests: readonly RecordingsRequest[],
  profile: PlantProfile,
  nowAt: number,
  offsetMinutes: number,
): PlannedRecordings {
  const context = { profile, nowAt, offsetMinutes };
  const drafts = requests.map((request) => draftRuns(random.fork(request.name), request, context));
  const all = drafts.flat().flatMap((run) => run.drafts);
  const sum = (kind: Draft['kind']): number =>
    all.filter((draft) => draft.kind === kind).reduce((total, draft) => total + draft.measure, 0);
  const snapshotBytes = Math.floor((profile.recordingBytes - sum('transmission')) / sum('snapshot'));
  const names = namesOf(random.fork('names'), offsetMinutes);
  return {
    snapshotBytes,
    runs: drafts.map((runs) => runs.map((run) => finishRun(run, names, snapshotBytes))),
  };
}

function draftRuns(random: Random, request: RecordingsRequest, context: Context): RunDraft[] {
  const count = random.int(...context.profile.runs);
  const mayTruncate = request.main && random.chance(0.5);
  const runs: RunDraft[] = [];
  let endAt = context.nowAt - random.int(3, 40) * MINUTE_MS;
  for (let age = 0; age < count; age += 1) {
    const length = age === 0 ? random.int(26, 76) * HOUR_MS : random.int(4, 16) * DAY_MS;
    const startAt = endAt - length - random.int(0, 3_599_999);
    const ending = endingOf(random, age, age === count - 1 && mayTruncate);
    const segments = segmentsOf(random, request, age, context.profile);
    runs.unshift({ startAt, endAt, drafts: draftRun(random, { startAt, endAt, segments, ending }, request, context) });
    endAt = startAt - random.int(40, 400) * 1000;
  }
  return runs;
}

function endingOf(random: Random, age: number, truncate: boolean): Ending {
  if (truncate) return 'empty-snapshot';
  return age > 0 && random.chance(0.25) ? 'no-snapshot' : 'whole';
}

/** Age 0 is the newest run. */
function segmentsOf(random: Random, request: RecordingsRequest, age: number, profile: PlantProfile): Segment[] {
  const segments: Segment[] = Array.from({ length: random.int(...profile.segments) }, () => 'busy');
  const last = segments.length - 1;
  if (request.main ? age === 0 : random.chance(0.3)) segments[last] = 'log-offs';
  if (request.main ? age === 1 : random.chance(0.2)) segments[1] = 'quiet';
  return segments;
}

interface RunShape {
  readonly startAt: number;
  readonly endAt: number;
  readonly segments: readonly Segment[];
  readonly ending: Ending;
}

function draftRun(random: Random, shape: RunShape, request: RecordingsRequest, context: Context): Draft[] {
  const firstAt = shape.startAt + random.int(6_000, 45_000);
  const step = (shape.endAt - firstAt) / shape.segments.length;
  const drafts: Draft[] = [{ kind: 'snapshot', action: '', at: firstAt, measure: shareOf(random) }];
  shape.segments.forEach((segment, index) => {
    const from = Math.floor(firstAt + step * index) + 30_000;
    const to = Math.floor(firstAt + step * (index + 1)) - 30_000;
    drafts.push(...draftSegment(random, segment, { from, to }, request, context));
    const closing = index === shape.segments.length - 1 ? shape.ending : 'whole';
    if (closing === 'no-snapshot') return;
    const measure = closing === 'whole' ? shareOf(random) : 0;
    drafts.push({ kind: 'snapshot', action: '', at: to + random.int(1_000, 20_000), measure });
  });
  return drafts;
}

const shareOf = (random: Random): number => random.int(85, 115) / 100;

interface Span {
  readonly from: number;
  readonly to: number;
}

function draftSegment(
  random: Random,
  segment: Segment,
  span: Span,
  request: RecordingsRequest,
  context: Context,
): Draft[] {
  if (segment === 'quiet') return [];
  const [least, most] = context.profile.transmissions;
  const busy = Math.max(5, Math.round(random.int(least, most) * request.weight));
  const count = segment === 'log-offs' ? random.int(1, 3) : busy;
  const times = timesIn(random, span, count, context.offsetMinutes);
  return times.map((at, index) => {
    const action = segment === 'log-offs' ? 'UserLogOff' : actionAt(random, index, count);
    return { kind: 'transmission', action, at, measure: transmissionBytes(random, action) };
  });
}

function actionAt(random: Random, index: number, count: number): string {
  if (index === 0) return 'ImportStart';
  if (index === 1) return 'UserLogOn';
  if (index === count - 1) return 'UserLogOff';
  if (random.chance(0.1)) return random.pick(['UserLogOn', 'UserLogOff', 'ImportStart']);
  return random.pick(TRANSMISSIONS);
}

function transmissionBytes(random: Random, action: string): number {
  if (action.startsWith('UserLog')) return random.int(2_048, 4_096);
  if (action === 'ImportStart') return random.int(18_000, 50_000);
  const skew = random.int(0, 100) / 100;
  return 2_048 + Math.floor(skew * skew * 30_000) + random.int(0, 999);
}

/** Rising times, a millisecond apart at least, most of them in the hours people work. */
function timesIn(random: Random, span: Span, count: number, offsetMinutes: number): number[] {
  const one = (): number => random.int(span.from, span.to - count);
  const isNight = (at: number): boolean => {
    const hour = Number(localTime(at, offsetMinutes).hour);
    return hour < 5 || hour > 20;
  };
  const times = Array.from({ length: count }, () => {
    let at = one();
    for (let tries = 0; tries < 4 && isNight(at); tries += 1) at = one();
    return at;
  });
  times.sort((a, b) => a - b);
  return times.map((at, index) => at + index);
}

interface Names {
  folder(startAt: number): string;
  file(draft: Draft, number: number): string;
}

/** The real name patterns are not published, so the seed picks among likely ones. */
function namesOf(random: Random, offsetMinutes: number): Names {
  const style = random.int(0, 2);
  const stamp = (at: number, join: string): string => {
    const t = localTime(at, offsetMinutes);
    return [`${t.year}-${t.month}-${t.day}`, `${t.hour}.${t.minute}.${t.second}`].join(join);
  };
  const digits = (number: number): string => String(number).padStart(6, '0');
  const file = (draft: Draft, number: number): string => {
    const snapshot = draft.kind === 'snapshot';
    if (style === 0)
      return snapshot ? `Scenarios ${stamp(draft.at, ' ')}.dat` : `${digits(number)} ${draft.action}.bin`;
    if (style === 1) return snapshot ? `scenarios_${digits(number)}.dat` : `${draft.action}_${digits(number)}.bin`;
    const exact = `${stamp(draft.at, ' ')}.${localTime(draft.at, offsetMinutes).millisecond}`;
    return snapshot ? `Scenarios.${digits(number)}.dat` : `${exact} ${draft.action}.bin`;
  };
  const folder = (startAt: number): string => {
    if (style === 0) return stamp(startAt, ' ');
    if (style === 1) return stamp(startAt, '_').replaceAll(/[-.]/g, '');
    return `Recording ${stamp(startAt, ' ')}`;
  };
  return { folder, file };
}

function finishRun(run: RunDraft, names: Names, snapshotBytes: number): RunPlan {
  const files = run.drafts.map((draft, index) => ({
    kind: draft.kind,
    name: names.file(draft, index + 1),
    at: draft.at,
    bytes: draft.kind === 'transmission' ? draft.measure : Math.round(draft.measure * snapshotBytes),
    action: draft.action,
  }));
  return { folder: names.folder(run.startAt), startAt: run.startAt, endAt: run.endAt, files };
}
