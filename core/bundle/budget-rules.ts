import type { WithheldEntry } from '../../shared/domain/evidence.ts';

/** Something that could be packed. */
export interface BudgetItem {
  readonly path: string;
  readonly kind: string;
  readonly bytes: number;
  /** When its content was last written, epoch ms; absent: as new as can be. */
  readonly modifiedMs?: number;
  /** Whether its first part may be left out, as of a log that grows at its end. */
  readonly mayCut?: boolean;
}

export interface BudgetChoice<Item extends BudgetItem> {
  /** In the order they were given. `skip` bytes at the beginning are left out; 0 but for what may be cut. */
  readonly taken: readonly { readonly item: Item; readonly skip: number }[];
  /** What did not fit, by name. */
  readonly withheld: readonly WithheldEntry[];
  /** What the taken ones count against the budget. */
  readonly bytes: number;
}

/** From what support needs most to what it needs least; kinds that are not named come last. */
const BY_VALUE = [
  ['facts', 'findings', 'readme', 'redaction-report', 'report'],
  ['settings'],
  ['log'],
  ['event-log'],
  ['recording'],
  ['scenario'],
] as const;

/** Less than this of a log says too little to be worth its place. */
const LEAST_CUT_BYTES = 64 * 1024;

/** Headers, padding and the manifest's line of one file, at most. */
const FRAME_BYTES = 1024;

/**
 * Which items fit into `budgetBytes`, of which `reservedBytes` are kept for what is packed in any case. Counted unpacked,
 * so that the archive is not larger: the most useful kinds first, of a kind the newest first. What does not fit is left out whole, and smaller ones behind it still get their chance; one
 * that may be cut gives its newest part for the room that is left. The answer does not depend on the order of the items.
 * Pure.
 */
export function chooseWithin<Item extends BudgetItem>(
  budgetBytes: number,
  items: readonly Item[],
  reservedBytes = 0,
): BudgetChoice<Item> {
  const skips = new Map<Item, number>();
  let left = budgetBytes - reservedBytes;
  for (const item of items.toSorted(byWorth)) {
    const room = left - frameOf(item);
    const skip = item.bytes <= room ? 0 : item.bytes - room;
    if (skip > 0 && !(item.mayCut === true && room >= LEAST_CUT_BYTES)) continue;
    skips.set(item, skip);
    left = room - (item.bytes - skip);
  }
  const taken = items.flatMap((item) => {
    const skip = skips.get(item);
    return skip === undefined ? [] : [{ item, skip }];
  });
  const limit = `beyond the size limit of ${sizeText(budgetBytes)}`;
  const withheld = items.flatMap((item): WithheldEntry[] => {
    const { path, bytes } = item;
    const skip = skips.get(item);
    if (skip === 0) return [];
    return skip === undefined
      ? [{ path, reason: `It is ${limit}.`, bytes }]
      : [{ path, reason: `Its older part is ${limit}.`, bytes: skip }];
  });
  return { taken, withheld, bytes: budgetBytes - reservedBytes - left };
}

function byWorth(a: BudgetItem, b: BudgetItem): number {
  const newest = (b.modifiedMs ?? Infinity) - (a.modifiedMs ?? Infinity);
  return rankOf(a.kind) - rankOf(b.kind) || (Number.isNaN(newest) ? 0 : newest) || (a.path < b.path ? -1 : 1);
}

function rankOf(kind: string): number {
  const rank = BY_VALUE.findIndex((kinds) => kinds.some((known) => known === kind));
  return rank < 0 ? BY_VALUE.length : rank;
}

function frameOf({ path }: BudgetItem): number {
  return FRAME_BYTES + 4 * Buffer.byteLength(path, 'utf8');
}

function sizeText(bytes: number): string {
  const [size, unit] = bytes >= 1e9 ? [bytes / 1e9, 'GB'] : bytes >= 1e6 ? [bytes / 1e6, 'MB'] : [bytes / 1e3, 'KB'];
  return `${Math.round(size * 10) / 10} ${unit}`;
}
