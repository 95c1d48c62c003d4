import { join } from 'node:path';
import type { RunFolder } from '../instances/index.ts';
import type { Files, FileStat } from '../platform/ports.ts';
import { mapLimited } from './map-limited.ts';
import { createNaming } from './naming-rules.ts';
import type { RecordingRules } from './naming-rules.ts';
import { nameKeys } from './order-rules.ts';
import { createTimeline } from './timeline-rules.ts';
import type { ListedFile, Timeline } from './timeline-rules.ts';

/** Sub-folders of a run are looked into this deep. */
const MAX_DEPTH = 3;
/** How many files are asked for their size at once. */
const PARALLEL = 64;
/** Snapshots are few; a run with more is told by these. */
const MAX_STATS = 500;
/** Of a run with no more files than these the times of all are asked. */
const ASK_ALL = 100;
/** The files at the ends of the listing; one of them may just have been renamed. */
const AT_ENDS = 2;

/** From so many on a thread asks; for fewer it is not worth one. */
const TO_THREAD = 256;

/** A name of a run's folder; nothing but the listing was read. */
export interface NamedFile {
  /** Below the run's folder, sub-folders before it with `/`. */
  readonly name: string;
  readonly isFile: boolean;
}

/** A run as its names and a few file times show it. Epoch ms. */
export interface RunSpan {
  readonly run: RunFolder;
  readonly startMs: number;
  /** When its last file was written, as far as the newest names say. */
  readonly endMs: number;
  readonly names: readonly NamedFile[];
  readonly files: number;
  readonly snapshots: number;
  readonly transmissions: number;
}

/** All names of a run, also in its sub-folders. Follows no link and opens no file. Rejects with the system's error. */
async function namesOf(files: Files, folder: string, below = '', depth = 0): Promise<readonly NamedFile[]> {
  const entries = await files.list(join(folder, below));
  const names: NamedFile[] = [];
  for (const { name, kind } of entries) {
    const own = below === '' ? name : `${below}/${name}`;
    if (kind !== 'folder') names.push({ name: own, isFile: kind === 'file' });
    else if (depth < MAX_DEPTH) names.push(...(await namesOf(files, folder, own, depth + 1).catch(() => [])));
  }
  return names;
}

/** When a run began and ended, from the times of its snapshots and of its newest files. Opens no file. */
export async function readSpan(files: Files, run: RunFolder, rules: RecordingRules): Promise<RunSpan> {
  const names = await namesOf(files, run.path);
  const naming = createNaming(rules);
  const recorded = names.filter(({ isFile }) => isFile);
  const snapshots = recorded.filter(({ name }) => naming.kindOf(name) === 'snapshot');
  const sent = recorded.filter(({ name }) => naming.kindOf(name) === 'transmission');
  const first = snapshots.length > 0 ? snapshots.slice(0, MAX_STATS) : sent.length > 0 ? sent : recorded;
  const told = [...snapshots, ...sent];
  // Names say which files are the first and the last, but not of every product: where there are few, all are asked.
  const asked = told.length > 0 && told.length <= ASK_ALL ? told : [...first.slice(0, MAX_STATS), ...endsOf(sent)];
  const times = await timesOf(files, run, asked);
  return {
    run,
    startMs: least(times) ?? run.modifiedMs,
    endMs: most(times) ?? run.modifiedMs,
    names,
    files: recorded.length,
    snapshots: snapshots.length,
    transmissions: sent.length,
  };
}

/** The first and the last ones by number and by name: names do not say which of the two counts. */
function endsOf(sent: readonly NamedFile[]): readonly NamedFile[] {
  const bySequence = sent.map((file) => ({ file, key: nameKeys(file.name).sequence }));
  const byName = sent.map((file) => ({ file, key: file.name }));
  const ends = [...outermost(bySequence), ...outermost(byName), ...sent.slice(0, AT_ENDS), ...sent.slice(-AT_ENDS)];
  return [...new Set(ends)];
}

function outermost(
  keyed: readonly { readonly file: NamedFile; readonly key: number | string }[],
): readonly NamedFile[] {
  let [low, high] = [keyed[0], keyed[0]];
  for (const one of keyed) {
    if (low === undefined || compareKeys(one.key, low.key) < 0) low = one;
    if (high === undefined || compareKeys(one.key, high.key) >= 0) high = one;
  }
  return [low?.file, high?.file].filter((one) => one !== undefined);
}

/** Numbers before text: the two kinds of numbering cannot be compared. */
function compareKeys(a: number | string, b: number | string): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

async function timesOf(files: Files, run: RunFolder, names: readonly NamedFile[]): Promise<readonly number[]> {
  const stats = await statsOf(
    files,
    run,
    names.map(({ name }) => name),
  );
  return stats.flatMap((stat) => (stat?.kind === 'file' ? [stat.modifiedMs] : []));
}

/** What files of a run are, in the order of the names; undefined for what is not there or refused. Opens nothing. */
export async function statsOf(
  files: Files,
  run: RunFolder,
  names: readonly string[],
): Promise<readonly (FileStat | undefined)[]> {
  const oneByOne = () => mapLimited(names, PARALLEL, (name) => files.stat(join(run.path, name)).catch(() => undefined));
  return names.length < TO_THREAD ? oneByOne() : files.statAll(run.path, names).catch(oneByOne);
}

const least = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((a, b) => Math.min(a, b));
const most = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((a, b) => Math.max(a, b));

/** A run in the order of writing, with sizes and times. Opens no file; `known` spares the listing. */
export async function readTimeline(
  files: Files,
  run: RunFolder,
  rules: RecordingRules,
  known?: RunSpan,
): Promise<Timeline> {
  const names = known?.names ?? (await namesOf(files, run.path));
  const recorded = names.filter(({ isFile }) => isFile).map(({ name }) => name);
  const stats = await statsOf(files, run, recorded);
  const statOf = new Map(recorded.map((name, index) => [name, stats[index]]));
  const listed = names.map(({ name, isFile }): ListedFile => {
    const stat = statOf.get(name);
    if (stat?.kind === 'file') return { name, bytes: stat.bytes, modifiedMs: stat.modifiedMs, state: 'ok' };
    const state = isFile && stat === undefined ? 'vanished' : 'not a file';
    return { name, bytes: 0, modifiedMs: run.modifiedMs, state };
  });
  return createTimeline(listed, rules);
}
