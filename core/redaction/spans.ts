import type { RemovalKind } from '../../shared/domain/redaction.ts';

/** One place that goes, in the outermost text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: RemovalKind;
  /** Id of the rule that found it. */
  readonly rule: string;
  /** The value without escapes; what the mark is made of. */
  readonly value: string;
  readonly keyPath?: string | undefined;
  /** Put before and after the mark, so that the file still parses (a number in JSON becomes a string). */
  readonly wrap?: string | undefined;
}

/** In order of place, none over another: what lies inside another goes with it, what overlaps goes in one piece. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = joined(last, span);
    else if (isStronger(span, last)) merged[merged.length - 1] = { ...span, start: last.start, end: last.end };
  }
  return merged;
}

/** The longer one names the whole; a secret always wins over a name. */
function joined(first: Span, second: Span): Span {
  const longer = second.end - second.start > first.end - first.start ? second : first;
  const named = isSecret(first) === isSecret(second) ? longer : isSecret(first) ? first : second;
  const wrap = first.wrap ?? second.wrap;
  return { ...named, start: first.start, end: second.end, ...(wrap === undefined ? {} : { wrap }) };
}

/** Same place: a secret wins over a name of a person. */
function isStronger(inner: Span, outer: Span): boolean {
  return inner.start === outer.start && inner.end === outer.end && isSecret(inner) && !isSecret(outer);
}

const NAMES: ReadonlySet<RemovalKind> = new Set(['user', 'email', 'sid', 'host', 'domain', 'ip', 'mac']);

export function isSecret(span: { readonly kind: RemovalKind }): boolean {
  return !NAMES.has(span.kind);
}

/** The same place counted from `from`. */
export function moveSpan(span: Span, from: number): Span {
  return { ...span, start: Math.max(0, span.start - from), end: span.end - from };
}

/** What stands in a span's place: the mark and the line ends that were inside, so lines keep their numbers. */
export function applySpans(text: string, spans: readonly Span[], markOf: (span: Span) => string): string {
  const parts: string[] = [];
  let at = 0;
  for (const span of spans) {
    parts.push(text.slice(at, span.start), markOf(span), lineEnds(text, span.start, span.end));
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function lineEnds(text: string, start: number, end: number): string {
  const cut = text.slice(start, end);
  return cut.includes('\n') || cut.includes('\r') ? cut.replaceAll(/[^\r\n]+/g, '') : '';
}
