import type { RemovalKind } from '../../../shared/domain/redaction.ts';

/** Parts of words at which a name of a secret may stand. */
export const KEY_STEMS = [
  'pass',
  'pwd',
  'kennwort',
  'contrase',
  'wachtwoord',
  'senha',
  'losenord',
  'parola',
  'secret',
  'geheim',
  'token',
  'key',
  'credential',
  'authorization',
  'cookie',
  'communit',
  '_pat',
  'sig=',
  'otp_seed',
] as const;

/** What a name says about its value. */
export interface KeyKind {
  readonly kind: RemovalKind;
  readonly looksLike: string;
  /** The value has to look random as well: the name alone says too little. */
  readonly weak: boolean;
  /** The name is exactly that of a password, so even a short value counts. */
  readonly exact: boolean;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** After a secret word these make it a setting about secrets, not one. */
const ABOUT = words(
  'min minimum max maximum length policy policies expires expired expiry expiration expire changed change age mode ' +
    'type name names file files filename path paths folder dir directory url uri count size sizes bits timeout format ' +
    'required require requires enabled disabled hint reset field box label id ids provider algorithm version days ' +
    'hours minutes seconds rotation char chars characters history complexity attempts lockout endpoint issuer ' +
    'audience lifetime cache source manager store vault service server kind through rate fail passed identifier ' +
    'figure figures resource prompt validator strength lastset set at date time option options usage supported ' +
    'management rules rule handler factory helper exception error errors protected encrypted is column table index ' +
    'constraint violation bindings bound less backend prefix suffix pattern regex header scheme',
);

/** Before a secret word: a question or an action, not a value. */
const ASKING = words(
  'has is use uses show hide require requires allow enable disable forgot change prompt remember save need needs ' +
    'check validate no without persist get set can',
);

/** What makes a "key" one that opens something. */
const OPENING = words(
  'api access account shared private signing encryption decryption validation secret master storage function ' +
    'functions subscription auth symmetric crypt crypto webhook ocp',
);

/** A "token" of these opens nothing. */
const HARMLESS_TOKENS = words(
  'public key cancellation max min num page next continuation sync syntax parser lexer stop eos bos concurrency ' +
    'change row unexpected end skip cancel metadata',
);

const PASSWORD_ENDING =
  /(?:password|passwords|passwort|kennwort|passwd|pwd|passphrase|passcode|wachtwoord|senha|losenord|parola)$/u;
const KEY_ENDING = /(?:api|access|account|secret|private|signing|encryption|shared)key$/u;
const TOKEN_ENDING = /(?:auth|access|bearer|refresh|api|session|security|sas|bot)token$/u;

/** `aws_secret_AccessKey2` → aws, secret, access, key, 2. */
export function wordsOf(identifier: string): readonly string[] {
  return identifier
    .replaceAll(/([a-z0-9])([A-Z])/gu, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/gu, '$1 $2')
    .replaceAll(/([A-Za-z])(\d)|(\d)([A-Za-z])/gu, '$1$3 $2$4')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
}

const REMEMBERED = 4096;
const remembered = new Map<string, KeyKind | undefined>();

/** Whether a name is one of a secret, and of which; undefined for all others. Names repeat, so answers are remembered. */
export function secretKey(identifier: string): KeyKind | undefined {
  if (remembered.has(identifier)) return remembered.get(identifier);
  const kind = kindOf(identifier);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(identifier, kind);
  return kind;
}

function kindOf(identifier: string): KeyKind | undefined {
  const words = wordsOf(identifier);
  for (let at = words.length - 1; at >= 0; at--) {
    const found = secretWord(words, at);
    if (found === undefined) continue;
    const after = words.slice(at + found.taken);
    if (after.some((word) => ABOUT.has(word))) return undefined;
    const asks = ASKING.has(words[at - 1] ?? '');
    return { ...found.kind, weak: found.kind.weak || asks, exact: found.kind.exact && after.length === 0 && !asks };
  }
  return undefined;
}

interface Found {
  readonly taken: number;
  readonly kind: KeyKind;
}

const PASSWORD: KeyKind = { kind: 'password', looksLike: 'password', weak: false, exact: true };
const CREDENTIAL: KeyKind = { kind: 'credential', looksLike: 'credential', weak: false, exact: false };
const TOKEN: KeyKind = { kind: 'token', looksLike: 'token', weak: false, exact: false };
const KEY: KeyKind = { kind: 'api-key', looksLike: 'key', weak: false, exact: false };

function secretWord(words: readonly string[], at: number): Found | undefined {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  const after = words[at + 1] ?? '';
  if (PASSWORD_ENDING.test(word) || word === 'contrase' || (word === 'passe' && before === 'de'))
    return { taken: 1, kind: PASSWORD };
  if (word === 'pass')
    return after === 'word' || after === 'phrase' ? { taken: 2, kind: PASSWORD } : passAlone(words, at);
  if (word === 'key') return keyWord(before, after);
  if (KEY_ENDING.test(word)) return { taken: 1, kind: KEY };
  if (word === 'token') return HARMLESS_TOKENS.has(before) ? undefined : { taken: 1, kind: TOKEN };
  if (TOKEN_ENDING.test(word)) return { taken: 1, kind: TOKEN };
  if (word === 'secret' || word.endsWith('secret')) return { taken: 1, kind: { ...CREDENTIAL, looksLike: 'secret' } };
  if (word === 'authorization') return { taken: 1, kind: { ...CREDENTIAL, looksLike: 'sign-in header' } };
  if (word === 'credential' || word === 'credentials') return { taken: 1, kind: { ...CREDENTIAL, weak: true } };
  if (word === 'cookie') return { taken: 1, kind: { kind: 'cookie', looksLike: 'cookie', weak: true, exact: false } };
  if (word === 'community')
    return { taken: ['string', 'strings'].includes(after) ? 2 : 1, kind: { ...CREDENTIAL, weak: true } };
  if (word === 'pat' && before !== '') return { taken: 1, kind: { ...TOKEN, weak: true } };
  if (word === 'sig' || (word === 'otp' && after === 'seed'))
    return { taken: word === 'sig' ? 1 : 2, kind: { ...TOKEN, weak: true } };
  return undefined;
}

function passAlone(words: readonly string[], at: number): Found | undefined {
  return /^\d+$/u.test(words[at + 1] ?? '') ? undefined : { taken: 1, kind: PASSWORD };
}

function keyWord(before: string, after: string): Found | undefined {
  if (after === 'material') return { taken: 2, kind: KEY };
  return OPENING.has(before) ? { taken: 1, kind: KEY } : undefined;
}
