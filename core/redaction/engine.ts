import type { Compiled } from './compiled.ts';
import { createGrowingSearch } from './growing-search.ts';
import { literalsOf, MAX_LITERALS, searchFor } from './literals.ts';
import type { LiteralSearch } from './literals.ts';
import { scanInside } from './scan-inside.ts';
import { scanTables } from './scan-tables.ts';
import { scanWhole } from './scan-whole.ts';
import { WithheldError } from './scan.ts';
import { mergeSpans } from './spans.ts';
import type { Span } from './spans.ts';
import { wholeView } from './view.ts';
import type { Literal, RedactionOptions, Withheld } from './types.ts';

/** Everything one redactor works with. */
export interface Engine {
  readonly rules: Compiled;
  readonly options: RedactionOptions;
  readonly markOf: (span: Span) => string;
  /** Names of the machine and what a person chose: removed in every text. */
  readonly always: readonly Literal[];
  /** The same, made ready when it is first asked for. */
  readonly search: () => LiteralSearch;
}

/** Rules of its own over one text; throws `WithheldError` where a limit is passed. */
export function ownSpans(engine: Engine, text: string, format: string, name: string): Span[] {
  const spans = scanWhole(
    {
      rules: engine.rules,
      profile: engine.options.profile,
      format,
      spans: [],
      ends: new Set<number>(),
      inside: scanInside,
    },
    text,
    name,
  );
  return spans;
}

/** Whether a table with a column of secrets is still open at the end: its rows mean nothing without the header. */
export function isTableOpen(engine: Engine, text: string, format: string): boolean {
  const { rules, options } = engine;
  const scan = { rules, profile: options.profile, format, spans: [], ends: new Set<number>(), inside: scanInside };
  return scanTables(scan, wholeView(text), { depth: 0, keyPath: undefined });
}

/** All that goes, in order: own rules, and every known value wherever it stands. */
export function allSpans(engine: Engine, text: string, found: Span[], literals: readonly Literal[]): readonly Span[] {
  const own = literalsOf(engine.rules, found);
  refuseTooMany(engine.always.length + literals.length + own.length);
  const always = engine.search();
  // Most of what a text gives away is known from pass one; only the rest has to be made ready for it.
  const more = [...literals, ...own].filter(({ value }) => !always.has(value));
  return spansWith(engine, text, found, more.length === 0 ? undefined : readySearch(more));
}

/** Above this many values, making an automaton ready takes longer than looking at each word. */
const MANY = 2000;

function readySearch(literals: readonly Literal[]): Pick<LiteralSearch, 'find'> {
  if (literals.length < MANY) return searchFor(literals);
  const search = createGrowingSearch();
  for (const literal of literals) search.add(literal);
  return search;
}

/** Fails closed: what cannot be looked for could stand anywhere. */
export function refuseTooMany(values: number): void {
  if (values > MAX_LITERALS) throw new WithheldError('It holds more different secrets than can be looked for.');
}

/** What was found, and every value known before or by `search`, without what a person keeps. */
export function spansWith(
  engine: Engine,
  text: string,
  found: Span[],
  search: Pick<LiteralSearch, 'find'> | undefined,
): readonly Span[] {
  engine.search().find(text, found);
  search?.find(text, found);
  const allowed = new Set(engine.options.allowed);
  return mergeSpans(allowed.size === 0 ? found : found.filter((span) => !allowed.has(span.value)));
}

/** Nothing gets through because something went wrong. */
export function guarded<T>(work: () => T): T | Withheld {
  try {
    return work();
  } catch (error) {
    if (error instanceof WithheldError) return { ok: false, reason: error.message };
    return { ok: false, reason: 'Looking through it failed, so it is left out.' };
  }
}
