/** How much a value says for itself. */
export type Verdict = 'clean' | 'maybe' | 'certain';

const MARK = /^(?:USER|MAIL|HOST|DOMAIN|SID|IP|MAC)-[0-9a-f]{8}\b/u;
/** With what a separator keeps apart: that is looked at by its own name. Unquoted values end before the bracket does. */
const TAKEN_OUT = /\[REDACTED[^\]]{0,60}(?:\](?:[,|)}/"'].*)?|$)/gsu;
const WORDS = new Set([
  'null',
  'none',
  'nil',
  'nothing',
  'true',
  'false',
  'yes',
  'no',
  'on',
  'off',
  'undefined',
  'n/a',
  'na',
  'empty',
  'required',
  'optional',
  'enabled',
  'disabled',
  'hidden',
  'masked',
  'redacted',
  'removed',
  'changeme',
  'change_me',
  'default',
  'unknown',
  'string',
  'text',
  'varchar',
  'nvarchar',
  'password',
  'passwort',
  'kennwort',
  'secret',
  'token',
  'value',
  'todo',
  'tbd',
  'unset',
  'not',
  'set',
  'present',
  'missing',
  'invalid',
  'valid',
  'expired',
  'wrong',
  'incorrect',
  'correct',
  'ok',
  'failed',
  'basic',
  'bearer',
  'digest',
  'ntlm',
  'negotiate',
  'kerberos',
  'windows',
  'sspi',
  'integrated',
  'anonymous',
  'any',
  'never',
  'your_password',
  'yourpassword',
  'your-password',
  'example',
  'placeholder',
  'passphrase',
  'system.string',
  'self',
  'this',
]);
const PLACEHOLDER =
  /^(?:[*xX•·.…\-_#?]+|<[^<>]*>?|\$\{[^}]*\}?.*|\$\([^)]*\)?|%[A-Za-z_][\w.()]*%?|\{\{.*|\{\d*\}?|\[[A-Za-z _-]+\]?|@[A-Za-z_]\w*|#\{.*|ENC\[.*|\(null\)|\(none\)|\(empty\)|\(hidden\)|__\w+__|&\w+;?|\$\w+)$/u;
const GUID = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/iu;
const MOMENT = /^(?:\d{4}-\d\d-\d\d|\d{1,2}[:.]\d\d[:.]\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|P(?:\d+D)?T?\d)/u;
const PATH = /^(?:[A-Za-z]:[\\/]|\\\\|\.{0,2}\/[\w.-]+\/|~\/|file:)/u;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\/[^\s@]*$/iu;
const CALL = /^[A-Za-z_][\w.]*[([]|^[A-Za-z_]+(?:\.[A-Za-z_]+)+$|^new\s/u;
const TYPE = /^(?:nvarchar|varchar|char|nchar|varbinary|binary)\b/iu;

/** What stands where a value would, but is none: empty, a mark, a placeholder, a word such as `required`. Pure. */
export function isHarmless(value: string): boolean {
  // What stands beside a mark is judged by itself: nothing hides behind one.
  const bare = value
    .replaceAll(TAKEN_OUT, '')
    .replace(/^hex(?:\(\d+\))?:$/u, '')
    .trim();
  if (bare === '' || MARK.test(bare) || PLACEHOLDER.test(bare)) return true;
  return WORDS.has(bare.toLowerCase().replace(/[.,;:!)\]]+$/u, '')) || TYPE.test(bare);
}

/** A date, a path, an address without a sign-in: never a secret by itself. Pure. */
export function isEveryday(value: string): boolean {
  return MOMENT.test(value) || PATH.test(value) || ADDRESS.test(value);
}

export function isGuid(value: string): boolean {
  return GUID.test(value);
}

/** An expression of a program, where the value was written without quotes. Pure. */
export function isExpression(value: string): boolean {
  return CALL.test(value) && !/^hex(?:\(\d+\))?:/u.test(value);
}

/** How many kinds of characters are in it: small letters, capitals, digits, others. Pure. */
export function classesOf(value: string): number {
  return (
    Number(/\p{Ll}/u.test(value)) +
    Number(/\p{Lu}/u.test(value)) +
    Number(/\d/u.test(value)) +
    Number(/[^\p{L}\p{N}\s]/u.test(value))
  );
}

/** Looks as if nobody would write it by accident: mixed letters and digits without the shape of anything known. Pure. */
export function isRandom(value: string, least = 8): boolean {
  if (value.length < least || !/\d/u.test(value) || !/\p{L}/u.test(value)) return false;
  if (isGuid(value) || isEveryday(value) || /\s/u.test(value)) return false;
  // A word with a number behind it (Line12), a version (rc0.13.0): people write those.
  if (/^[\p{L}_-]+[\d.]*$/u.test(value) || /^[\w-]*\d+(?:\.\d+)+[\w.-]*$/u.test(value)) return false;
  return classesOf(value) >= 3 || (value.length >= 20 && classesOf(value) >= 2);
}
