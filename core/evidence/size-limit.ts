import type { WithheldEntry } from '../../shared/domain/evidence.ts';
import { chooseWithin } from '../bundle/index.ts';
import type { BudgetItem } from '../bundle/index.ts';
import type { EvidenceSource, EvidenceText } from '../collectors/index.ts';
import type { Packed } from './packable.ts';

/** Something a collector handed over. */
export interface Taken<T> {
  readonly collector: string;
  readonly item: T;
}

/** What a size limit leaves of what the collectors handed over. */
export interface WithinLimit {
  readonly texts: readonly Taken<EvidenceText>[];
  readonly sources: readonly Taken<EvidenceSource>[];
  /** Files that have no room, by their absolute path, and why. */
  readonly over: ReadonlyMap<string, string>;
  /** Files of which only the newest part is taken, by their absolute path: the other part. */
  readonly cut: ReadonlyMap<string, Omit<WithheldEntry, 'path'>>;
  /** Lines for texts of the app that have no room. */
  readonly withheld: readonly WithheldEntry[];
}

type Good = Extract<Packed, { ok: true }>;
type Candidate = BudgetItem &
  (
    | { readonly text: Taken<EvidenceText>; readonly source?: undefined }
    | { readonly text?: undefined; readonly source: Taken<EvidenceSource> }
  );

/** Kept for manifest, report and readme, and for what an archive and its encryption add to what is in them. */
const RESERVED_BYTES = 256 * 1024;
const RESERVED_SHARE = 0.001;

const reserved = (maxBytes: number): number => RESERVED_BYTES + Math.ceil(maxBytes * RESERVED_SHARE);

/**
 * Chooses before redaction, so that what has no room is not even read: by kind, and of a kind the newest; a long log
 * gives its newest lines. Packed logs count as they lie there, `withoutTooMuch` looks at them again. Pure.
 */
export function withinLimit(
  maxBytes: number | undefined,
  texts: readonly Taken<EvidenceText>[],
  sources: readonly Taken<EvidenceSource>[],
): WithinLimit {
  if (maxBytes === undefined) return { texts, sources, over: new Map(), cut: new Map(), withheld: [] };
  const candidates = [...texts.map(ofText), ...sources.map(ofSource)];
  const choice = chooseWithin<Candidate>(maxBytes, candidates, reserved(maxBytes));
  const left = new Map(choice.withheld.map((line) => [line.path, line]));
  const kept = new Set(choice.taken.map(({ item }) => item));
  const gone = candidates.filter((one) => !kept.has(one));
  return {
    texts: choice.taken.flatMap(({ item }) => item.text ?? []),
    sources: choice.taken.flatMap(({ item, skip }) =>
      item.source === undefined ? [] : [shortened(item.source, skip)],
    ),
    over: new Map(
      gone.flatMap(({ source, path }) =>
        source === undefined ? [] : [[source.item.file, left.get(path)?.reason ?? ''] as const],
      ),
    ),
    cut: new Map(
      choice.taken.flatMap(({ item: { source, path }, skip }) =>
        source === undefined || skip === 0
          ? []
          : [[source.item.file, { reason: left.get(path)?.reason ?? '', bytes: skip }] as const],
      ),
    ),
    withheld: gone.flatMap(({ text, path }) => (text === undefined ? [] : (left.get(path) ?? []))),
  };
}

function ofText(text: Taken<EvidenceText>): Candidate {
  const { path, kind } = text.item;
  return { text, path, kind, bytes: Buffer.byteLength(text.item.text, 'utf8') };
}

function ofSource(source: Taken<EvidenceSource>): Candidate {
  const { place, kind, bytes, from = 0, modifiedMs } = source.item;
  return { source, path: place.join('/'), kind, bytes: bytes - from, modifiedMs, mayCut: mayCut(source.item) };
}

/** Half of an XML or JSON text is none, and packed bytes begin at their beginning. */
function mayCut({ kind, unpack, place }: EvidenceSource): boolean {
  return kind === 'log' && unpack === undefined && !/\.(?:xml|json)$/iu.test(place.at(-1) ?? '');
}

function shortened(taken: Taken<EvidenceSource>, skip: number): Taken<EvidenceSource> {
  if (skip === 0) return taken;
  const { from = 0, source } = taken.item;
  return { ...taken, item: { ...taken.item, from: from + skip, source: `${source}, its newest part` } };
}

/**
 * Chooses again when the true sizes are known: a packed log may be far more than it seemed. What grew because names
 * became marks counts as before, for marks pack well. Pure.
 */
export function withoutTooMuch(
  {
    maxBytes,
    over,
    cut,
    withheld,
  }: Pick<WithinLimit, 'over' | 'cut' | 'withheld'> & { readonly maxBytes: number | undefined },
  packed: readonly Good[],
): { readonly good: readonly Good[] } & Pick<WithinLimit, 'over' | 'withheld'> {
  if (maxBytes === undefined) return { good: packed, over, withheld };
  const items = packed.map((one) => ({ ...itemOf(one), one }));
  const choice = chooseWithin(maxBytes, items, reserved(maxBytes));
  const reasons = new Map(choice.withheld.map((line) => [line.path, line]));
  const good = choice.taken.map(({ item }) => item.one);
  const kept = new Set(good);
  const gone = packed.filter((one) => !kept.has(one));
  const goneFiles = gone.flatMap(({ file, origin }) =>
    origin === undefined ? [] : [[origin, reasons.get(file.path)?.reason ?? ''] as const],
  );
  const parts = good.flatMap(({ file, origin }) => {
    const part = origin === undefined ? undefined : cut.get(origin);
    return part === undefined ? [] : [{ path: file.path, ...part }];
  });
  const goneTexts = gone.flatMap(({ file, origin }) => (origin === undefined ? (reasons.get(file.path) ?? []) : []));
  return { good, over: new Map([...over, ...goneFiles]), withheld: [...withheld, ...parts, ...goneTexts] };
}

function itemOf({ file, modifiedMs, counted }: Good): BudgetItem {
  const own = 'text' in file ? Buffer.byteLength(file.text, 'utf8') : file.bytes;
  const bytes = counted === undefined ? own : Math.min(own, counted);
  return { path: file.path, kind: file.kind, bytes, ...(modifiedMs === undefined ? {} : { modifiedMs }) };
}
