import { KEEPABLE_KINDS } from '../../shared/domain/redaction.ts';
import type { Removal, RemovalKind } from '../../shared/domain/redaction.ts';
import { ownText } from './chars.ts';
import { MAX_REMOVALS } from './types.ts';
import type { Findings } from './types.ts';
import type { Span } from './spans.ts';

/** Collects what was taken out of one file, over any number of pieces. */
export interface Report {
  /** Spans of one piece of text, in order. Pieces come in the order of the file. */
  add(text: string, spans: readonly Span[]): void;
  removals(): readonly Removal[];
  findings(encoding: string, format: string): Findings;
}

const KEEPABLE: ReadonlySet<RemovalKind> = new Set(KEEPABLE_KINDS);
const MAX_KEPT_VALUES = 10_000;

/** `markOf` tells what stands in a place now; values are kept only of kinds that a person may keep. */
export function createReport(engine: { readonly markOf: (span: Span) => string }, path: string): Report {
  const entries = new Map<string, { -readonly [K in keyof Removal]: Removal[K] }>();
  const counts = new Map<RemovalKind, number>();
  const replaced = new Map<string, string>();
  let more = 0;
  let line = 1;
  let column = 1;

  /** Line and column in what is sent: the marks count, not what they stand for. */
  function createWalk(text: string): (from: number, to: number) => void {
    // Each line end is searched for once, however many places a line has.
    let feed = text.indexOf('\n');
    return (from, to) => {
      let begin = from;
      while (feed >= 0 && feed < to) {
        line += 1;
        column = 1;
        begin = feed + 1;
        feed = text.indexOf('\n', begin);
      }
      column += Math.max(0, to - begin);
    };
  }

  function note(span: Span, mark: string): void {
    counts.set(span.kind, (counts.get(span.kind) ?? 0) + 1);
    if (replaced.size < MAX_KEPT_VALUES && KEEPABLE.has(span.kind)) {
      if (!replaced.has(mark)) replaced.set(mark, ownText(span.value));
    }
    const name = `${span.rule}\0${span.keyPath ?? ''}\0${mark}`;
    const known = entries.get(name);
    if (known !== undefined) known.count += 1;
    else if (entries.size >= MAX_REMOVALS) more += 1;
    else
      entries.set(ownText(name), {
        path,
        line,
        column,
        ...(span.keyPath === undefined ? {} : { keyPath: ownText(span.keyPath) }),
        rule: span.rule,
        kind: span.kind,
        mark: span.wrap === undefined ? mark : mark.slice(span.wrap.length, -span.wrap.length),
        count: 1,
      });
  }

  return {
    add: (text, spans) => {
      const walk = createWalk(text);
      let at = 0;
      for (const span of spans) {
        const mark = engine.markOf(span);
        walk(at, span.start);
        note(span, mark);
        const before = line;
        const from = column;
        walk(span.start, span.end);
        if (line === before) column = from + mark.length;
        at = span.end;
      }
      walk(at, text.length);
    },
    removals: () => [...entries.values()],
    findings: (encoding, format) => ({ encoding, format, removals: [...entries.values()], more, counts, replaced }),
  };
}
