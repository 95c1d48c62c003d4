import type { RemovalKind } from '../../shared/domain/redaction.ts';
import { buildAutomaton } from './automaton.ts';
import { fold, foldCode, isWord, ownText } from './chars.ts';
import type { Compiled } from './compiled.ts';
import { isSecret } from './spans.ts';
import type { Span } from './spans.ts';
import type { Literal } from './types.ts';

/** Shorter ones would take ordinary words with them. */
export const MIN_LITERAL = 6;
const MIN_NAME = 3;
const PREFIX = 8;
/** More different values than any real file has; beyond, the text is withheld. Bounds memory: about 0.3 kB each. */
export const MAX_LITERALS = 400_000;

/** The certain secrets and the accounts among what was found, each once. */
export function literalsOf(rules: Compiled, spans: readonly Span[]): readonly Literal[] {
  const known = new Map<string, Literal>();
  for (const span of spans) {
    if (!isLiteral(rules, span) || known.get(span.value)?.kind === span.kind) continue;
    const value = ownText(span.value);
    known.set(value, { value, kind: span.kind });
  }
  return [...known.values()];
}

/** An account that was told as one somewhere: long enough to be nobody's ordinary word. */
const MIN_ACCOUNT = 5;

function isAccount(rules: Compiled, { kind, value }: Span): boolean {
  if (kind !== 'user' || value.length < MIN_ACCOUNT || value.length > 64) return false;
  return /^[\p{L}\p{N}._-]+$/u.test(value) && !rules.keptAccounts.has(fold(value));
}

/** A machine that was told as one, with a digit or dash in it, as ordinary words have none. */
function isMachine(rules: Compiled, { kind, value }: Span): boolean {
  if (kind !== 'host' || value.length < MIN_ACCOUNT || value.length > 64) return false;
  return /^[A-Za-z][\w-]*$/.test(value) && /[\d-]/.test(value) && !rules.stop.has(fold(value));
}

function isLiteral(rules: Compiled, span: Span): boolean {
  const { value } = span;
  if (isMachine(rules, span)) return true;
  if (isAccount(rules, span)) return !rules.stop.has(fold(value)) && !/^\d+$/.test(value);
  if (!isSecret(span) || span.kind === 'entropy' || value.length < MIN_LITERAL || value.length > 4096) return false;
  return !rules.stop.has(fold(value)) && !/^\d{1,7}$/.test(value);
}

/** Values made ready to be looked for, once for any number of texts. */
export interface LiteralSearch {
  has(value: string): boolean;
  /** Adds a span wherever one stands as a whole word, also as XML, JSON, a URL or base64 would write it. */
  find(text: string, spans: Span[]): void;
}

/** Takes time by the number of values; a search takes time by the text alone. */
export function searchFor(literals: readonly Literal[]): LiteralSearch {
  const values = new Set(literals.map(({ value }) => value));
  const has = (value: string): boolean => values.has(value);
  const forms = formsOf(literals);
  if (forms.size === 0) return { has, find: () => undefined };
  const buckets = bucketsOf(forms.keys());
  const patterns = [...buckets.keys()];
  const automaton = buildAutomaton(patterns, foldCode);
  const find = (text: string, spans: Span[]): void =>
    automaton.search(text, 0, text.length, (pattern, end) => {
      const prefix = patterns[pattern] ?? '';
      const start = end - prefix.length;
      const span = formAt(text, start, buckets.get(prefix) ?? [], forms);
      if (span !== undefined) spans.push(span);
    });
  return { has, find };
}

/** The longest form that stands at a place as a whole. */
export function formAt(
  text: string,
  start: number,
  lengths: readonly number[],
  forms: ReadonlyMap<string, Form>,
): Span | undefined {
  if (!beginsWhole(text, start)) return undefined;
  for (const length of lengths) {
    if (!endsWhole(text, start + length)) continue;
    const written = text.slice(start, start + length);
    const found = forms.get(fold(written));
    if (found === undefined || (isSecret(found) && !found.exact.includes(written))) continue;
    return { start, end: start + length, kind: found.kind, rule: 'known-value', value: found.value };
  }
  return undefined;
}

export interface Form {
  readonly kind: RemovalKind;
  readonly value: string;
  /** Secrets are compared as they are written, names without case. */
  readonly exact: string[];
}

function formsOf(literals: readonly Literal[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const literal of literals) addForms(forms, literal);
  return forms;
}

/** Adds every way to write the value; `onNew` is told of each key that was not there. */
export function addForms(forms: Map<string, Form>, literal: Literal, onNew?: (key: string) => void): void {
  const least = isSecret(literal) ? MIN_LITERAL : MIN_NAME;
  if (literal.value.length < least) return;
  for (const form of writtenForms(literal.value)) {
    const key = fold(form);
    const known = forms.get(key);
    if (known !== undefined) {
      if (!known.exact.includes(form)) known.exact.push(form);
    } else {
      forms.set(key, { kind: literal.kind, value: literal.value, exact: [form] });
      onNew?.(key);
    }
  }
}

/** How the value may stand in other files. */
function writtenForms(value: string): ReadonlySet<string> {
  const json = JSON.stringify(value).slice(1, -1);
  const xml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return new Set([
    value,
    json,
    JSON.stringify(json).slice(1, -1),
    xml,
    xml.replaceAll('"', '&quot;'),
    xml.replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
    xml.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
    percent(value),
    percent(value).replaceAll('%20', '+'),
    ...(value.length >= MIN_LITERAL ? [Buffer.from(value, 'utf8').toString('base64')] : []),
    value.replaceAll("'", "''"),
    value.replaceAll('"', '""'),
  ]);
}

function percent(value: string): string {
  return value.isWellFormed() ? encodeURIComponent(value) : value;
}

/** Lengths of the forms by their first characters, longest first. */
function bucketsOf(forms: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const buckets = new Map<string, Set<number>>();
  for (const form of forms) {
    const prefix = form.slice(0, PREFIX);
    const lengths = buckets.get(prefix) ?? new Set();
    lengths.add(form.length);
    buckets.set(prefix, lengths);
  }
  return new Map([...buckets].map(([prefix, lengths]) => [prefix, [...lengths].toSorted((a, b) => b - a)]));
}

/** Not a part of a longer word; where the value itself begins or ends with a sign, anything may stand beside it. */
function beginsWhole(text: string, start: number): boolean {
  return !isWord(text.charCodeAt(start)) || start === 0 || !isWord(text.charCodeAt(start - 1)) || isEscape(text, start);
}

function endsWhole(text: string, end: number): boolean {
  return !isWord(text.charCodeAt(end - 1)) || end >= text.length || !isWord(text.charCodeAt(end));
}

/** `\nsecret`: the n belongs to the line end. `%20secret`, `\u0022secret` alike. */
export function isEscape(text: string, start: number): boolean {
  return /(?:\\[nrt]|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\[[0-9;]{1,8}m)$/.test(
    text.slice(Math.max(0, start - 10), start),
  );
}
