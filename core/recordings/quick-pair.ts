import type { FileStat } from '../platform/ports.ts';
import { createNaming } from './naming-rules.ts';
import type { RecordedKind, RecordingRules } from './naming-rules.ts';
import { nameKeys, nameOrder, TOUCHED_MS } from './order-rules.ts';
import type { NameKeys } from './order-rules.ts';
import { proposeRange } from './proposal-rules.ts';
import type { Around, RangeProposal } from './proposal-rules.ts';
import type { NamedFile } from './run-reading.ts';
import { doTimesTell, timelineOf } from './timeline-rules.ts';
import type { Timeline } from './timeline-rules.ts';

/** A proposal with the run it lies in, of which only the times that were asked for are known. */
export interface QuickPair {
  readonly proposal: RangeProposal;
  readonly timeline: Timeline;
}

/** Asks for sizes and times of files of the run, by their names. */
export type Look = (names: readonly string[]) => Promise<readonly (FileStat | undefined)[]>;

interface Limits {
  /** Smaller runs are asked for all of their files. */
  readonly leastFiles: number;
  /** More are no longer few. */
  readonly mostSnapshots: number;
  /** Files spread over the run whose times have to fit their numbers: a tenth that does not is found by any 256 of them. */
  readonly samples: number;
  /** Files on each side of an end that are looked at: the next one in time may have another number. */
  readonly beside: number;
}

const LIMITS: Limits = { leastFiles: 2_000, mostSnapshots: 1_000, samples: 256, beside: 64 };

interface Numbered {
  readonly file: { readonly name: string; readonly kind: RecordedKind };
  readonly keys: NameKeys;
}

/**
 * The pair of snapshots around a time as `proposeRange` says it, with times of the snapshots, of samples and of what lies
 * in and beside the pair alone. Undefined whenever the numbers in the names do not tell the order of writing, a time that
 * was looked at contradicts them, or no plain pair is the answer: then all times have to be asked for. Opens nothing.
 */
export async function quickPair(
  names: readonly NamedFile[],
  rules: RecordingRules,
  around: Around,
  look: Look,
  limits: Limits = LIMITS,
): Promise<QuickPair | undefined> {
  const ordered = names.length < limits.leastFiles ? undefined : numberedOf(names, rules);
  if (ordered === undefined || rules.orderBy === 'name') return undefined;
  const snapshots = ordered.flatMap(({ file }, index) => (file.kind === 'snapshot' ? [index] : []));
  if (snapshots.length > limits.mostSnapshots) return undefined;
  const known = new Known(ordered, look);
  const spread = [...snapshots, ...spreadOver(ordered.length, limits.samples)];
  if (!(await known.ask(spread)) || !doTimesTell([...known.files()])) return undefined;
  // What was done to what does not decide; it would be read from every name.
  const naming = { ...createNaming(rules), actionOf: () => '' };
  const propose = (): QuickPair => {
    const timeline = timelineOf(known.placed(), { naming, timesTell: true, left: [] });
    return { timeline, proposal: proposeRange(timeline, rules, around) };
  };
  const { proposal } = propose();
  if (proposal.reason !== 'pair') return undefined;
  const from = Math.max(0, proposal.from - limits.beside);
  const to = Math.min(ordered.length - 1, proposal.to + limits.beside);
  if (!(await known.ask(Array.from({ length: to - from + 1 }, (_, index) => from + index)))) return undefined;
  if (!known.isApart(from, proposal.from) || !known.isApart(proposal.to, to)) return undefined;
  const again = propose();
  return again.proposal.reason === 'pair' ? again : undefined;
}

/** Recorded files by their numbers; undefined where a file has no such number, or is none that is recorded. */
function numberedOf(names: readonly NamedFile[], rules: RecordingRules): readonly Numbered[] | undefined {
  const naming = createNaming(rules);
  const numbered: Numbered[] = [];
  for (const { name, isFile } of names) {
    if (!isFile) continue;
    const [kind, keys] = [naming.kindOf(name), nameKeys(name)];
    if (kind === 'other' || keys.shape !== 1) return undefined;
    numbered.push({ file: { name, kind }, keys });
  }
  return numbered.sort(nameOrder(true));
}

/** Positions spread over all, one of each stretch, not at the same distance: what repeats itself is found as well. Pure. */
function spreadOver(count: number, samples: number): readonly number[] {
  const spread = Array.from({ length: samples }, (_, index) => {
    const shift = (index * 0.618_033_988_75) % 1;
    return Math.min(count - 1, Math.floor(((index + shift) * count) / samples));
  });
  return [0, ...spread, count - 1];
}

/** What is known of the files in the order of their numbers. */
class Known {
  readonly #ordered: readonly Numbered[];
  readonly #look: Look;
  readonly #stats = new Map<number, FileStat>();

  constructor(ordered: readonly Numbered[], look: Look) {
    this.#ordered = ordered;
    this.#look = look;
  }

  /** Looks at what is not known yet. False: a file is gone, or a time contradicts the numbers. */
  async ask(positions: readonly number[]): Promise<boolean> {
    const asked = [...new Set(positions)].filter((at) => !this.#stats.has(at));
    const stats = await this.#look(asked.map((at) => this.#ordered[at]?.file.name ?? ''));
    for (const [index, at] of asked.entries()) {
      const stat = stats[index];
      if (stat?.kind !== 'file') return false;
      this.#stats.set(at, stat);
    }
    const times = [...this.#stats].sort(([a], [b]) => a - b).map(([, { modifiedMs }]) => modifiedMs);
    return times.every((ms, index) => index === 0 || (times[index - 1] ?? 0) <= ms);
  }

  files(): IterableIterator<FileStat> {
    return this.#stats.values();
  }

  /** Whether so much time lies between two files that none beyond them can be put between. The ends of the run are. */
  isApart(from: number, to: number): boolean {
    if (from === 0 || to === this.#ordered.length - 1) return true;
    return this.#at(to) - this.#at(from) > TOUCHED_MS;
  }

  /** All files; those that were not looked at have no time and no size. */
  placed() {
    return this.#ordered.map(({ file: { name, kind } }, index) => {
      const atMs = this.#at(index);
      const bytes = this.#stats.get(index)?.bytes ?? 0;
      return { file: { name, kind, modifiedMs: atMs, bytes }, atMs, isMoved: false };
    });
  }

  #at(position: number): number {
    return this.#stats.get(position)?.modifiedMs ?? Number.NaN;
  }
}
