import { secretKey } from './key-words.ts';
import type { KeyKind } from './key-words.ts';
import type { Finding } from './types.ts';
import { readValue } from './value-reader.ts';
import type { Reading } from './value-reader.ts';
import { classesOf, isEveryday, isExpression, isGuid, isHarmless, isRandom } from './values.ts';

const NAME_MOST = 64;
const SCHEME = /^(?:basic|bearer|digest|ntlm|negotiate|token|apikey|sharedkey|aws4-hmac-sha256)$/iu;

export interface NameSpan {
  readonly start: number;
  readonly end: number;
}

/** The whole name around a part of it. */
export function nameAround(text: string, start: number, end: number): NameSpan {
  let from = start;
  let to = end;
  while (from > 0 && start - from < NAME_MOST && isNamePart(text.charCodeAt(from - 1))) from -= 1;
  while (to < text.length && to - end < NAME_MOST && isNamePart(text.charCodeAt(to))) to += 1;
  // A dash or dot at the end of a sentence, or the dashes before an option, are not of the name.
  while (to > end && !isWord(text.charCodeAt(to - 1))) to -= 1;
  while (from < start && !isWord(text.charCodeAt(from))) from += 1;
  return { start: from, end: to };
}

function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
}

function isNamePart(code: number): boolean {
  return isWord(code) || code === 45 || code === 46;
}

/** Looks at a name and at what it is given. */
export function lookAtName(text: string, span: NameSpan): Finding | undefined {
  const name = text.slice(span.start, span.end);
  // The kind inside of a mark, and what comes after it, is no name.
  if (text.startsWith('REDACTED:', span.start - 9)) return undefined;
  const key = secretKey(
    /^passe$/iu.test(name) ? `${text.slice(Math.max(0, span.start - 3), span.start)}${name}` : name,
  );
  if (key === undefined) return undefined;
  const reading = readValue(text, span.start, span.end);
  if (reading === undefined) return undefined;
  if (!SCHEME.test(reading.value)) return judged(key, reading, text);
  const signIn = afterScheme(text, reading);
  if (signIn === undefined) return undefined;
  const told = judged(key, signIn, text);
  if (told !== undefined || isHarmless(signIn.value) || /^[a-z]+$/u.test(signIn.value)) return told;
  return { at: signIn.at, value: signIn.value, looksLike: key.looksLike, kind: key.kind, certain: false };
}

function afterScheme(text: string, reading: Reading): Reading | undefined {
  const rest = text.slice(reading.at + reading.value.length, reading.at + reading.value.length + 600);
  const found = /^[ \t]+(?:[^\r\n]{0,300}?response\s*=\s*)?["']?([^\s"',;]{1,300})/iu.exec(rest);
  if (found === null) return undefined;
  const value = found[1] ?? '';
  return { ...reading, value, at: reading.at + reading.value.length + found[0].length - value.length, goesOn: false };
}

const REMEMBERED = 4096;
const harmless = new Map<string, boolean>();

/** Values repeat in most texts; `isHarmless` is the same for all of them. */
function isKnownHarmless({ value, quoted }: Reading): boolean {
  const name = quoted ? `"${value}` : value;
  const before = harmless.get(name);
  if (before !== undefined) return before;
  const answer = isHarmless(value) || (!quoted && isExpression(value));
  if (harmless.size >= REMEMBERED) harmless.clear();
  harmless.set(name, answer);
  return answer;
}

function judged(key: KeyKind, reading: Reading, text: string): Finding | undefined {
  const { value } = reading;
  if (isKnownHarmless(reading)) return undefined;
  const random = isRandom(value, reading.style === 'column' ? 8 : 6);
  if (!random && !isTold(key, reading, text)) return undefined;
  const certain = random && !key.weak && reading.style !== 'column';
  return { at: reading.at, value, looksLike: key.looksLike, kind: key.kind, certain };
}

/** Whether a value that does not look random counts all the same, because of where it stands. */
function isTold(key: KeyKind, reading: Reading, text: string): boolean {
  const { value, style } = reading;
  if (key.weak || style === 'column' || isEveryday(value)) return false;
  if (key.kind === 'password') return isPasswordLike(key, reading, text);
  if (isGuid(value)) return key.kind !== 'token' && key.kind !== 'api-key';
  return (
    value.length >= 6 && classesOf(value) >= 2 && /\d|[^\p{L}\p{N}\s._-]/u.test(value) && !/^[\d.,-]+$/u.test(value)
  );
}

function isPasswordLike(key: KeyKind, { value, style, goesOn, at }: Reading, text: string): boolean {
  if (/^-?\d{1,4},?$/u.test(value)) return key.exact && style === 'assigned' && isConnection(text, at);
  if (style === 'told') return !goesOn && (key.exact || classesOf(value) >= 2) && !/^\d/u.test(value);
  return style !== 'option' || !value.startsWith('-');
}

/** Among the settings of a connection. */
function isConnection(text: string, at: number): boolean {
  return (
    /;[^;=\r\n]{1,40}=[^;=\r\n]{0,80}$/u.test(text.slice(Math.max(0, at - 160), at)) ||
    /^[^;\r\n]{0,40};[\w ]{1,30}=/u.test(text.slice(at, at + 80))
  );
}
