import type { LogFinding, LogSeries, LogSummary } from '../../shared/domain/analysis.ts';
import { packedName } from '../../shared/domain/evidence-names.ts';
import { comparableFrom } from './merge.ts';
import type { Found, FoundPlace, Merged } from './merge.ts';
import { notesOf } from './notes.ts';
import { OTHER_ERRORS } from './scan/index.ts';
import type { LogPattern } from './patterns.ts';
import type { PackedHistogram } from './scan/index.ts';
import { gridOver, seriesOf } from './series-rules.ts';
import { onsetOf } from './since-rules.ts';
import type { Onset } from './since-rules.ts';
import { onsetSentence } from './since-words-rules.ts';
import type { Redacting } from './types.ts';

/** What a summary is made with. */
export interface SummaryParts extends Redacting {
  readonly patterns: readonly LogPattern[];
  readonly zone: string;
  readonly offsetAt: (ms: number) => number;
  readonly nowMs: number;
  readonly untilMs: number;
}

const MOST_FINDINGS = 100;
const MOST_SERIES = 20;
const SAMPLE = 500;
/** Characters before the place that was found, where a line is longer than a sample. */
const BEFORE = 120;
const RANK = { error: 0, warning: 1, note: 2 } as const;
const DAY = 24 * 3_600_000;

type Kind = Pick<LogPattern, 'id' | 'title' | 'level'> & { readonly anchors: readonly string[] };

const OTHER: Kind = { id: OTHER_ERRORS, title: 'Errors of no known kind', level: 'error', anchors: [] };

interface Ranked {
  readonly kind: Kind;
  readonly instance: string | null;
  readonly found: Found;
  readonly place: FoundPlace;
}

/** What the logs say, in the shape that is stored and shown. Every text is redacted. */
export async function summaryOf(merged: Merged, parts: SummaryParts): Promise<LogSummary> {
  const ranked = rank(merged, parts.patterns).slice(0, MOST_FINDINGS);
  const redacted = await parts.redact(
    ranked.map(({ place }) => place.text),
    ranked.map(({ place }) => place.file.place.join('/')),
  );
  const findings = ranked.map((one, index) => {
    const name = (redacted.names[index] ?? '').split('/').map((part) => packedName(part, parts.own));
    return findingOf(one, name.join('/'), redacted.texts[index] ?? '');
  });
  const shown = shownKinds(ranked, merged);
  const notes = await notesOf(merged, parts);
  return {
    files: merged.files,
    bytes: merged.bytes,
    findings,
    series: allSeries(merged, shown, parts),
    since: sinceOf(merged, shown, parts),
    ...(notes.length === 0 ? {} : { notes: [...notes] }),
  };
}

/** Errors before warnings, the more frequent first, what nobody can name last of its level. */
function rank(merged: Merged, patterns: readonly LogPattern[]): Ranked[] {
  const kinds = new Map<string, Kind>([...patterns, OTHER].map((kind): [string, Kind] => [kind.id, kind]));
  const all = [...merged.instances.values()].flatMap(({ instance, patterns: own }) =>
    [...own].flatMap(([id, found]): Ranked[] => {
      const kind = kinds.get(id);
      return kind === undefined || found.place === undefined ? [] : [{ kind, instance, found, place: found.place }];
    }),
  );
  return all.sort(
    (a, b) =>
      RANK[a.kind.level] - RANK[b.kind.level] ||
      Number(a.kind.id === OTHER_ERRORS) - Number(b.kind.id === OTHER_ERRORS) ||
      b.found.count - a.found.count ||
      (a.kind.id < b.kind.id ? -1 : Number(a.kind.id > b.kind.id)),
  );
}

function findingOf({ kind, instance, found, place }: Ranked, file: string, text: string): LogFinding {
  const { id: patternId, title, level } = kind;
  return {
    patternId,
    title,
    level,
    instance,
    count: found.count,
    firstAt: instantOf(found.firstMs),
    lastAt: instantOf(found.lastMs),
    file,
    line: place.line,
    sample: sampleOf(text, kind.anchors),
  };
}

function instantOf(ms: number): string | null {
  return Number.isFinite(ms) ? new Date(ms).toISOString() : null;
}

/** A line on its way to a screen: without control characters, and of a long one the part that says it. Exported for its test. */
export function sampleOf(text: string, anchors: readonly string[]): string {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  if (line.length <= SAMPLE) return line;
  const lower = line.toLowerCase();
  const at = Math.max(0, ...anchors.map((anchor) => lower.indexOf(anchor.toLowerCase())));
  const from = at < SAMPLE - BEFORE ? 0 : at - BEFORE;
  const cut = line.slice(from, from + SAMPLE - 2).toWellFormed();
  return `${from > 0 ? '…' : ''}${cut}${from + SAMPLE - 2 < line.length ? '…' : ''}`;
}

/** Kinds that get a series of their own, each once, in the order of the findings. */
function shownKinds(ranked: readonly Ranked[], merged: Merged): readonly Kind[] {
  const kinds = new Map(ranked.map(({ kind }) => [kind.id, kind]));
  return [...kinds.values()].filter(({ id }) => (merged.patterns.get(id)?.size ?? 0) > 0).slice(0, MOST_SERIES - 2);
}

function allSeries(merged: Merged, shown: readonly Kind[], parts: SummaryParts): LogSeries[] {
  const covered = merged.covered.packed();
  const until = Math.min(covered.starts.findLast((at) => at <= parts.nowMs + DAY) ?? Number.NaN, parts.untilMs);
  const from = covered.starts[0] ?? Number.NaN;
  const grid = gridOver(from, until, parts.offsetAt(Number.isFinite(from) ? from : 0));
  if (grid === undefined) return [];
  return [
    seriesOf('errors', grid, merged.errors.packed()),
    seriesOf('warnings', grid, merged.warnings.packed()),
    ...shown.map(({ id }) => seriesOf(id, grid, packedOf(merged, id))),
  ];
}

function packedOf(merged: Merged, id: string): PackedHistogram {
  return (
    merged.patterns.get(id)?.packed() ?? { stepMs: 60_000, starts: new Float64Array(0), counts: new Float64Array(0) }
  );
}

/** What of a histogram lies at or behind a moment. */
function startingAt({ stepMs, starts, counts }: PackedHistogram, from: number): PackedHistogram {
  const first = starts.findIndex((start) => start + stepMs > from);
  return {
    stepMs,
    starts: starts.subarray(first < 0 ? starts.length : first),
    counts: counts.subarray(first < 0 ? counts.length : first),
  };
}

interface Candidate {
  readonly id: string;
  readonly level: number;
  readonly subject: string;
  readonly onset: Onset;
}

/** What goes on before what is over, errors before warnings, then what the counts say most clearly. */
function sinceOf(merged: Merged, shown: readonly Kind[], parts: SummaryParts): LogSummary['since'] {
  const covered = merged.covered.packed();
  const last = covered.starts.at(-1) ?? 0;
  const candidates: Candidate[] = [];
  const consider = (id: string, level: number, subject: string, events: PackedHistogram): void => {
    const from = comparableFrom(merged, id);
    const onset = onsetOf(startingAt(events, from), startingAt(covered, from));
    // What ended long ago is no answer to "since when".
    if (onset !== undefined && (onset.endedAt === null || last - onset.endedAt < DAY))
      candidates.push({ id, level, subject, onset });
  };
  for (const { id, level, title } of shown)
    if (level !== 'note' && id !== OTHER_ERRORS)
      consider(id, RANK[level], `${level === 'error' ? 'Errors' : 'Warnings'} “${title}”`, packedOf(merged, id));
  if (candidates.every(({ level }) => level > 0)) consider('errors', 0, 'Errors', merged.errors.packed());
  const [best] = candidates.sort(
    (a, b) =>
      a.level - b.level ||
      Number(a.onset.endedAt !== null) - Number(b.onset.endedAt !== null) ||
      b.onset.strength - a.onset.strength,
  );
  if (best === undefined) return null;
  const sentence = onsetSentence(best.onset, best.subject, parts.zone, parts.nowMs);
  return { at: new Date(best.onset.at).toISOString(), seriesId: best.id, sentence };
}
