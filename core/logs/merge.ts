import type { LogsFileRead, SentTally } from '../platform/workers/logs-messages.ts';
import { Histogram } from './scan/index.ts';
import type { LogFile } from './types.ts';

/** Where the newest match of a kind stands, with its file. */
export interface FoundPlace {
  readonly file: LogFile;
  readonly line: number;
  readonly time: number;
  /** Not redacted. */
  readonly text: string;
}

/** What all files of an instance say of one kind. */
export interface Found {
  count: number;
  firstMs: number;
  lastMs: number;
  place: FoundPlace | undefined;
}

/** Everything that was read of one instance. */
export interface OfInstance {
  readonly instance: string | null;
  readonly errors: Found;
  readonly warnings: Found;
  readonly patterns: Map<string, Found>;
}

/** What many files come to, one after the other. */
export interface Merged {
  readonly instances: Map<string | null, OfInstance>;
  /** Of all instances together, by time. */
  readonly errors: Histogram;
  readonly warnings: Histogram;
  readonly patterns: Map<string, Histogram>;
  readonly covered: Histogram;
  /** When each log begins, as far back as its files go, epoch milliseconds. */
  readonly begins: Map<string, number>;
  /** The logs in which each series has anything. */
  readonly heldBy: Map<string, Set<string>>;
  readonly tooSlow: Set<string>;
  /** Files that could not be read, or not whole, with why. */
  readonly problems: { readonly file: LogFile; readonly problem: string }[];
  readonly relative: LogFile[];
  readonly unsure: LogFile[];
  files: number;
  bytes: number;
}

export function createMerged(): Merged {
  return {
    instances: new Map(),
    errors: new Histogram(),
    warnings: new Histogram(),
    patterns: new Map(),
    covered: new Histogram(),
    begins: new Map(),
    heldBy: new Map(),
    tooSlow: new Set(),
    problems: [],
    relative: [],
    unsure: [],
    files: 0,
    bytes: 0,
  };
}

/** Adds what one file said, of what was asked for from a time on. */
export function addRead(merged: Merged, file: LogFile, read: LogsFileRead, sinceMs: number): void {
  if (read.problem !== undefined) merged.problems.push({ file, problem: read.problem });
  else if (isCutOff(file, read, sinceMs)) merged.problems.push({ file, problem: ONLY_END });
  if (read.hasRelativeLines) merged.relative.push(file);
  if (read.hasUnsureDates) merged.unsure.push(file);
  for (const id of read.tooSlow) merged.tooSlow.add(id);
  if (read.bytes > 0) merged.files += 1;
  merged.bytes += read.bytes;
  merged.covered.addAll(read.covered);
  noteLogs(merged, file, read);
  merged.errors.addAll(read.errors.histogram);
  merged.warnings.addAll(read.warnings.histogram);
  const own = ofInstance(merged, file.instance);
  add(own.errors, file, read.errors);
  add(own.warnings, file, read.warnings);
  for (const [id, tally] of read.patterns) {
    let histogram = merged.patterns.get(id);
    if (histogram === undefined) merged.patterns.set(id, (histogram = new Histogram()));
    histogram.addAll(tally.histogram);
    if (tally.count === 0) continue;
    let found = own.patterns.get(id);
    if (found === undefined) own.patterns.set(id, (found = nothing()));
    add(found, file, tally);
  }
}

const ONLY_END = 'is so large that only its end was read; what was written before is not counted';

/** Whether lines that were asked for may stand before where reading began. Without times nobody can say. */
function isCutOff({ from, isHistory }: LogFile, { covered }: LogsFileRead, sinceMs: number): boolean {
  return from > 0 && !isHistory && !((covered.starts[0] ?? Number.POSITIVE_INFINITY) <= sinceMs);
}

/** Which log holds what, and how far back it goes. */
function noteLogs({ begins, heldBy }: Merged, { family }: LogFile, read: LogsFileRead): void {
  const first = read.covered.starts[0] ?? Number.POSITIVE_INFINITY;
  begins.set(family, Math.min(begins.get(family) ?? Number.POSITIVE_INFINITY, first));
  const series = [['errors', read.errors] as const, ['warnings', read.warnings] as const, ...read.patterns];
  for (const [id, { histogram }] of series)
    if (histogram.starts.length > 0) heldBy.set(id, (heldBy.get(id) ?? new Set()).add(family));
}

/**
 * From when on all logs that hold anything of a series were there: before, fewer of them are left, and fewer lines of a
 * kind say nothing.
 */
export function comparableFrom({ begins, heldBy }: Merged, id: string): number {
  return Math.max(...[...(heldBy.get(id) ?? [])].map((family) => begins.get(family) ?? Number.NEGATIVE_INFINITY));
}

function ofInstance(merged: Merged, instance: string | null): OfInstance {
  const known = merged.instances.get(instance);
  if (known !== undefined) return known;
  const made = { instance, errors: nothing(), warnings: nothing(), patterns: new Map<string, Found>() };
  merged.instances.set(instance, made);
  return made;
}

function nothing(): Found {
  return { count: 0, firstMs: Number.POSITIVE_INFINITY, lastMs: Number.NEGATIVE_INFINITY, place: undefined };
}

function add(found: Found, file: LogFile, { count, firstMs, lastMs, place }: SentTally): void {
  found.count += count;
  found.firstMs = Math.min(found.firstMs, firstMs);
  found.lastMs = Math.max(found.lastMs, lastMs);
  if (place !== undefined && isNewer(place.time, file, found.place)) found.place = { ...place, file };
}

/** By the line's own time; without one by when its file was written. */
function isNewer(time: number, file: LogFile, before: FoundPlace | undefined): boolean {
  if (before === undefined) return true;
  const own = Number.isNaN(time) ? file.modifiedMs : time;
  const other = Number.isNaN(before.time) ? before.file.modifiedMs : before.time;
  return own > other || (own === other && file.modifiedMs > before.file.modifiedMs);
}
