import { assertNever } from '../../shared/result.ts';
import type { Compiled } from './compiled.ts';
import { classOf, DIGIT, fold, LOWER, OTHER, UPPER } from './chars.ts';
import type { KeyVerdict } from './keys.ts';
import { OWN_MARK } from './pseudonyms.ts';

/** How the value was written: a sentence may go on after a colon, never after an equals sign or inside quotes. */
export type Writing = 'assigned' | 'quoted' | 'spoken';

/** Whether the value of a key that names a secret goes. Empty ones and placeholders stay: they are often the fault. */
export function isSecretValue(rules: Compiled, verdict: KeyVerdict, value: string, writing: Writing): boolean {
  const text = value.trim();
  if (text === '' || /^[^\p{L}\p{N}]{1,2}$/u.test(text) || isPlaceholder(text) || isPlainWord(rules, text))
    return false;
  if (writing === 'spoken' && isProse(rules, text)) return false;
  switch (verdict.strength) {
    case 'strong':
      return !(writing === 'spoken' && /^[\d.,%]{1,3}$/.test(text));
    case 'careful':
      return !isOrdinary(beginning(text));
    case 'weak':
      return looksRandom(beginning(text));
    case 'digits':
      return /^\d{4,12}$/.test(text) || (writing !== 'spoken' && looksRandom(text, 9));
    case 'groups':
      return /^[A-Za-z0-9]{3,8}(?:[- ][A-Za-z0-9]{3,8}){2,9}$/.test(text);
    default:
      return assertNever(verdict.strength);
  }
}

/** Long values are judged by how they begin, so that keys inside one long value cost little each. */
const JUDGED = 160;
const beginning = (text: string): string => (text.length > JUDGED ? text.slice(0, JUDGED) : text);

const REFERENCE =
  /^(?:\$\{[^}]{0,120}\}|\$\([^)]{0,120}\)|\{\{.{0,120}\}\}|\{\d{1,2}(?::[^}]{0,20})?\}|\{[A-Za-z][A-Za-z ._-]{0,40}\}|<[^<>]{0,80}>|%[A-Za-z_][\w.()]{0,60}%|%[sdvx]|#\{[^}]{0,80}\}#?|__[A-Za-z][A-Za-z0-9_]{0,60}__|@p\d{1,3}|@[A-Za-z][A-Za-z._-]{0,40}@|[@:$](?:\w{0,20}(?:password|passwd|pwd|pass|secret|token|key|passwort))|\$env:\w{1,60}|process\.env\b.{0,60}|ENC\[[^\]]{0,200}\]|ENC\([^)]{0,400}\)|!(?:vault|secret|ref|env)\b.{0,60}|(?:vault|op|keyring|secretref|akv):(?:\/\/)?[\w./ -]{1,120}|@Microsoft\.KeyVault\(.{0,200}\)?|arn:aws:\S{1,200}|\[(?:FILTERED|HIDDEN|REMOVED|MASKED|REDACTED)\])$/i;
const MASK = /^(?:[*•●·]{1,200}|[xX]{3,200}|[.]{3,200}|-{1,200}|_{3,200}|#{3,200}|\?{1,20}|\\)$/;
const CALL = /^(?:await |new )?[A-Za-z_][\w.]{0,80}(?:\(|\[["'])/;
const PROPERTY =
  /^[A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}){0,4}\.(?:Text|Value|Password|Pwd|SecurePassword|ToString|value|password|text|token|secret)$/;

/** Stands for a value without being one: `${link}`, `***`, `<your password>`, a mark of an earlier run. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text.length > 420) return false;
  if (OWN_MARK.test(text) || REFERENCE.test(text) || MASK.test(text)) return true;
  return CALL.test(text) || PROPERTY.test(text) || onlyMarks(text);
}

const ANY_MARK =
  /\[REDACTED:[a-z-]{1,24}\]|\b(?:USER|MAIL|SID|HOST|DOMAIN|MAC)-[0-9a-f]{8}(?:-\d{3})?\b|\bIP-[0-9a-f.:]{2,39}/g;

/** Something of it was taken out before. */
export function hasMark(text: string): boolean {
  return text.search(ANY_MARK) >= 0;
}

/** Nothing but marks and signs between them. */
function onlyMarks(text: string): boolean {
  const rest = text.replaceAll(ANY_MARK, '');
  return rest.length < text.length && !/[\p{L}\p{N}]/u.test(rest);
}

function isPlainWord(rules: Compiled, text: string): boolean {
  if (text.length > 40) return false;
  return rules.plain.has(fold(text).replaceAll(/^[("'[<]+|[)"'\]>.,;:!?]+$/g, ''));
}

function isProse(rules: Compiled, text: string): boolean {
  if (text.length > 24) return false;
  return rules.prose.has(fold(text).replaceAll(/[.,;:!?)]+$/g, ''));
}

/** A word, a number, a place of a file: nothing that a token would be. */
function isOrdinary(text: string): boolean {
  if (/^\p{L}?\p{Ll}{1,14}$/u.test(text) || /^[A-Z]{1,8}$/.test(text)) return true;
  if (/^[-+]?[\d.,:]{1,8}(?: ?[%A-Za-z]{1,4})?$/.test(text)) return true;
  if (isDateOrVersion(text) || /^[A-Z]{1,8}[-_ ]?\d{1,8}(?:-\d{1,6}){0,4}$/.test(text)) return true;
  if (/^(?:[A-Za-z]:)?(?:[\\/][\w .%$-]{1,60}){2,20}$/.test(text) && /[\\/.][A-Za-z]{2,12}$/.test(text)) return true;
  if (/^[A-Za-z]\w{0,40}(?:\.[A-Za-z]\w{0,40}){1,6}$/.test(text) && !/\d\w*\d/.test(text)) return true;
  if (/^[A-Z][a-z]+(?:[A-Z][a-z]+){1,4}$/.test(text)) return true;
  return / /.test(text) && !/\d/.test(text);
}

export function isDateOrVersion(text: string): boolean {
  return (
    /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ][\d:.Z+-]{0,24})?$/.test(text) ||
    /^v?\d{1,6}(?:\.\d{1,8}){1,4}\w{0,12}$/.test(text)
  );
}

/** Digits and letters mixed, long enough, and none of the shapes that identifiers have. */
export function looksRandom(text: string, least = 8): boolean {
  if (text.length < least) return false;
  const bits = classesIn(text);
  if ((bits & DIGIT) === 0 || countOf(bits) < 2) return false;
  if (/ /.test(text) || hasMark(text) || isIdentifier(text) || isDateOrVersion(text)) return false;
  if (/^\(?[\w/.-]{1,80}\.\w{1,5}:\d{1,6}(?::\d{1,6})?\)?$/.test(text)) return false;
  return !/^[\w.]+\([^)]*\)$/.test(text) && !/^[A-Za-z]:\\|^\//.test(text);
}

/** How many of small letters, capitals, digits and signs there are. */
export function kindsOf(text: string): number {
  return countOf(classesIn(text));
}

function countOf(bits: number): number {
  return [UPPER, LOWER | OTHER, DIGIT, 64].filter((bit) => (bits & bit) !== 0).length;
}

function classesIn(text: string): number {
  let bits = 0;
  const end = Math.min(text.length, 256);
  for (let at = 0; at < end; at += 1) bits |= KINDS[text.charCodeAt(at)] ?? 64;
  return bits;
}

/** Class bits, 64 for signs. */
const KINDS = Uint8Array.from({ length: 65_536 }, (_, code) => classOf(code) || 64);

/** GUIDs, hashes, hex addresses. */
export function isIdentifier(text: string): boolean {
  return (
    /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i.test(text) ||
    /^0x[0-9a-f]{1,16}$/i.test(text) ||
    (/^[0-9a-f]+$/i.test(text) && [8, 16, 32, 40, 56, 64, 96, 128].includes(text.length))
  );
}
