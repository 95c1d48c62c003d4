import { join, sep } from 'node:path';
import type { PlantReading } from '../instances/index.ts';
import type { Files, FileStat, FolderEntry } from '../platform/ports.ts';
import { giveTurn } from '../platform/turns.ts';
import { LEFT_REASONS, partOf } from './survey-rules.ts';
import type { Part } from './survey-rules.ts';

/** One thing below the root: a file, a link, a device, or a folder that could not be looked into or is empty. */
export interface SurveyItem {
  /** Names below the root, as they are written on the disk. */
  readonly place: readonly string[];
  /** Absolute. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'other' | 'folder';
  readonly part: Part;
  readonly bytes: number | undefined;
  /** For a folder: what is in it; undefined where nobody could look. */
  readonly entries?: number | undefined;
  readonly modifiedMs: number;
  readonly changedMs?: number | undefined;
  /** The instance it belongs to, as its folder is called. */
  readonly instance: string | undefined;
  /** Why it stays here unless something takes it, in words. */
  readonly left: string;
}

/** Everything below the root that one look found, in the order of folders and names. */
export interface Survey {
  readonly root: string;
  readonly items: readonly SurveyItem[];
}

const LIMITS = { entries: 400_000, depth: 260, parallel: 64, noted: 1_024, toThread: 256 } as const;
const LINK = 'It leads to another place and was not followed.';
const DEVICE = 'It is not a plain file and was not opened.';
const GONE = 'It was gone, or its name cannot be read, when it was looked at.';
const EMPTY = 'The folder is empty.';
const MANY = 'There is more here than one run looks through.';
const DEEP = 'It lies deeper than one run looks.';

interface Walk {
  readonly files: Files;
  readonly root: string;
  readonly real: string;
  readonly instances: ReadonlySet<string>;
  readonly signal: AbortSignal;
  readonly items: SurveyItem[];
  entries: number;
}

/**
 * Looks at everything below the root, or below the folders of the plant's instances when one was chosen, and opens
 * nothing. Follows no link, ends at its limits and says where. Never rejects for what it meets below the root.
 */
export async function takeSurvey(
  files: Files,
  plant: PlantReading,
  instance: string | undefined,
  signal: AbortSignal,
): Promise<Survey> {
  const { root } = plant;
  const named = plant.instances.flatMap(({ name, path }) => (path === null ? [] : [name]));
  const real = await files.realPath(root);
  const walk: Walk = { files, root, real, instances: new Set(named), signal, items: [], entries: 0 };
  if (instance === undefined) await lookInto(walk, []);
  else for (const name of named.filter((one) => one === instance)) await lookInto(walk, [name]);
  return { root, items: walk.items };
}

async function lookInto(walk: Walk, place: readonly string[]): Promise<void> {
  const folder = join(walk.root, ...place);
  if (place.length > LIMITS.depth) return note(walk, place, 'folder', DEEP);
  if (walk.signal.aborted || walk.entries > LIMITS.entries) return note(walk, place, 'folder', MANY);
  const entries = await listed(walk, folder);
  if (typeof entries === 'string') return note(walk, place, entries === LINK ? 'link' : 'folder', entries);
  walk.entries += entries.length;
  if (entries.length === 0 && place.length > 0) return note(walk, place, 'folder', EMPTY);
  const stats = await statsOf(walk, folder, entries);
  const toItem = (entry: FolderEntry): SurveyItem | undefined =>
    itemOf(walk, place, folder, entry, stats.get(entry.name));
  for (const [index, entry] of entries.entries()) {
    if (index > 0 && index % LIMITS.noted === 0) await giveTurn();
    const item = toItem(entry);
    if (item !== undefined) walk.items.push(item);
    else await lookInto(walk, [...place, entry.name]);
  }
}

/** The entries of a folder, or in words why it was not looked into. */
async function listed({ files, real }: Walk, folder: string): Promise<readonly FolderEntry[] | string> {
  try {
    const entries = await files.list(folder);
    // A folder that was swapped for a link since its parent was listed.
    const now = await files.realPath(folder);
    return now === real || now.startsWith(real.endsWith('/') || real.endsWith('\\') ? real : join(real, '/'))
      ? entries
      : LINK;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EACCES' || code === 'EPERM') return 'The system does not let this account look into it.';
    if (code === 'ENAMETOOLONG') return DEEP;
    return GONE;
  }
}

/** What each file of a folder is, by its name: of a large folder all at once in a thread. */
async function statsOf(
  { files }: Walk,
  folder: string,
  entries: readonly FolderEntry[],
): Promise<ReadonlyMap<string, FileStat | undefined>> {
  const names = entries.flatMap(({ kind, name }) => (kind === 'file' ? [name] : []));
  const oneByOne = () => inTurns(names, (name) => files.stat(pathOf(folder, name)).catch(() => undefined));
  const isLarge = names.length >= LIMITS.toThread;
  const stats = isLarge ? await files.statAll(folder, names).catch(oneByOne) : await oneByOne();
  return new Map(names.map((name, index) => [name, stats[index]]));
}

function pathOf(folder: string, name: string): string {
  return `${folder}${folder.endsWith(sep) ? '' : sep}${name}`;
}

/** Undefined for a folder: it is looked into instead. */
function itemOf(
  walk: Walk,
  place: readonly string[],
  folder: string,
  entry: FolderEntry,
  stat: FileStat | undefined,
): SurveyItem | undefined {
  if (entry.kind === 'folder') return undefined;
  const own = [...place, entry.name];
  const part = partOf(own, walk.instances.has(own[0] ?? ''));
  const base = { place: own, path: pathOf(folder, entry.name), part, instance: instanceOf(walk, own) };
  const nothing = { bytes: undefined, modifiedMs: 0 };
  if (entry.kind === 'link') return { ...base, ...nothing, kind: 'link', left: LINK };
  if (entry.kind === 'other') return { ...base, ...nothing, kind: 'other', left: DEVICE };
  if (stat === undefined) return { ...base, ...nothing, kind: 'other', left: GONE };
  if (stat.kind === 'link') return { ...base, ...nothing, kind: 'link', left: LINK };
  if (stat.kind !== 'file') return { ...base, ...nothing, kind: 'other', left: DEVICE };
  const { bytes, modifiedMs, changedMs } = stat;
  return { ...base, kind: 'file', bytes, modifiedMs, changedMs, left: LEFT_REASONS[part] };
}

function note(walk: Walk, place: readonly string[], kind: SurveyItem['kind'], left: string): void {
  const path = join(walk.root, ...place);
  const instance = instanceOf(walk, place);
  const entries = left === EMPTY ? 0 : undefined;
  const bytes = left === EMPTY ? 0 : undefined;
  walk.items.push({ place, path, kind, part: 'other', bytes, entries, modifiedMs: 0, instance, left });
}

function instanceOf({ instances }: Walk, [first]: readonly string[]): string | undefined {
  return first !== undefined && instances.has(first) ? first : undefined;
}

async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += LIMITS.parallel)
    results.push(...(await Promise.all(items.slice(start, start + LIMITS.parallel).map(work))));
  return results;
}
