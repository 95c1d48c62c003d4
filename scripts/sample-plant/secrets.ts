// Made-up secrets. Each is drawn once, is at least eight characters long, and is listed in the
// plant's answer, so that a search for the list in a bundle proves what has leaked.
import type { Random } from './random.ts';

const LETTERS = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';
const DIGITS = '23456789';
const WORD = LETTERS + DIGITS;
const HEX = '0123456789abcdef';
const BASE64 = `${LETTERS}${DIGITS}+/`;
const SERIAL = 'BCDFGHJKMPQRTVWXY2346789';

/** Draws secrets and keeps the list. */
export interface SecretMint {
  /** A password of letters, digits and a harmless sign. */
  password(): string;
  /** A password with signs that need quotes in a connection string and escapes in XML. */
  awkwardPassword(): string;
  token(): string;
  apiKey(): string;
  /** Three dotted base64url parts, as a bearer token has them. */
  bearer(): string;
  /** User and password as HTTP's Basic scheme sends them. */
  basic(user: string): string;
  /** A 32 byte key in base64. */
  sharedKey(): string;
  serialCode(): string;
  /** All secrets so far, in the order they were drawn. */
  list(): readonly string[];
}

/** A mint whose secrets depend on the stream alone. */
export function createSecretMint(random: Random): SecretMint {
  const seen = new Set<string>();
  const mint = (make: () => string): string => {
    let secret = make();
    while ([...seen].some((other) => other.includes(secret) || secret.includes(other))) secret = make();
    seen.add(secret);
    return secret;
  };
  const password = (): string => `${random.text(WORD, 7)}${random.pick(['!', '_', '-'])}${random.text(WORD, 7)}`;
  let awkward = 0;
  return {
    password: () => mint(password),
    awkwardPassword: () => {
      const secret = mint(() => awkwardForm(awkward, random));
      awkward += 1;
      // A cut at the semicolon leaves the tail readable; listed too, the tail alone is a finding.
      const tail = secret.slice(secret.lastIndexOf(';') + 1);
      if (tail !== secret) seen.add(tail);
      return secret;
    },
    token: () => mint(() => random.text(WORD, 40)),
    apiKey: () => mint(() => random.text(HEX, 32)),
    bearer: () => mint(() => jwt(random)),
    basic: (user) => mint(() => Buffer.from(`${user}:${password()}`, 'utf8').toString('base64')),
    sharedKey: () => mint(() => `${random.text(BASE64, 43)}=`),
    serialCode: () => mint(() => Array.from({ length: 5 }, () => random.text(SERIAL, 5)).join('-')),
    list: () => [...seen],
  };
}

/** None holds a double quote or brace of its own, so each stands unchanged inside its quotes. */
function awkwardForm(index: number, random: Random): string {
  const word = (length: number): string => random.text(WORD, length);
  const forms = [
    () => `${word(6)};${word(9)}`,
    () => `${word(4)}&<${word(4)};${word(9)}`,
    () => `${word(5)}=${word(4)}==;${word(8)}`,
    () => `${word(5)} it's ${word(4)};${word(9)}`,
  ];
  const form = forms[index % forms.length];
  if (form === undefined) throw new Error('No such form.');
  return form();
}

function jwt(random: Random): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
  const claims = { aud: 'aps-web', sub: random.text(HEX, 12), exp: 1_700_000_000 + random.int(0, 99_999_999) };
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${random.text(`${WORD}-_`, 43)}`;
}
