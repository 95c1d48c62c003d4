import type { Finding, Look } from './types.ts';
import { classesOf, isHarmless, isRandom } from './values.ts';

/** Where a secret begins that needs no name beside it, and how it is recognised there. */
export const SHAPES: readonly { readonly stem: string; readonly look: Look }[] = [
  ...provider('akia', /AKIA[0-9A-Z]{16}(?![0-9A-Z])/uy, 'AWS key'),
  ...provider('asia', /ASIA[0-9A-Z]{16}(?![0-9A-Z])/uy, 'AWS key'),
  ...provider('aiza', /AIza[\w-]{30,45}/uy, 'Google key'),
  ...provider('ya29.', /ya29\.[\w-]{20,}/uy, 'Google token'),
  ...provider('npm_', /npm_[0-9A-Za-z]{30,}/uy, 'npm token'),
  ...provider('hvs.', /hvs\.[\w-]{20,}/uy, 'Vault token'),
  ...provider('sk-', /sk-(?:proj-|ant-)?[\w-]*\d[\w-]{16,}/uy, 'service key'),
  ...provider('sk_live', /sk_live_\w{16,}/uy, 'Stripe key'),
  ...provider('rk_live', /rk_live_\w{16,}/uy, 'Stripe key'),
  ...provider('gh', /gh[pousr]_[0-9A-Za-z]{30,}/uy, 'GitHub token'),
  ...provider('github_pat', /github_pat_\w{30,}/uy, 'GitHub token'),
  ...provider('glpat-', /glpat-[\w-]{18,}/uy, 'GitLab token'),
  ...provider('xox', /xox[abeoprs]-[\w-]{10,}/uy, 'Slack token'),
  ...provider('sg.', /SG\.[\w-]{16,}\.[\w-]{16,}/uy, 'SendGrid key'),
  ...provider('pypi-', /pypi-[\w-]{40,}/uy, 'PyPI token'),
  ...provider('shpat_', /shpat_[0-9a-fA-F]{32}/uy, 'Shopify token'),
  ...provider('dop_v1_', /dop_v1_[0-9a-f]{60,}/uy, 'DigitalOcean token'),
  ...provider('whsec_', /whsec_[\w+/=]{20,}/uy, 'signing secret'),
  { stem: 'eyj', look: webToken },
  { stem: '-----begin', look: privateKey },
  { stem: 'private-lines', look: puttyKey },
  { stem: 'basic ', look: basicSignIn },
  { stem: 'bearer ', look: bearer },
  { stem: '://', look: addressSignIn },
  { stem: '@', look: signInBeforeAt },
  { stem: ':::', look: passwordHash },
];

const WORD = /[\p{L}\p{N}_]/u;

function startsWord(text: string, start: number): boolean {
  return start === 0 || !WORD.test(text[start - 1] ?? '');
}

function provider(stem: string, pattern: RegExp, looksLike: string): readonly { stem: string; look: Look }[] {
  const look: Look = (text, start) => {
    if (!startsWord(text, start)) return undefined;
    pattern.lastIndex = start;
    const found = pattern.exec(text.length > start + 2000 ? text.slice(0, start + 2000) : text);
    return found === null ? undefined : { at: start, value: found[0], looksLike, kind: 'token', certain: true };
  };
  return [{ stem, look }];
}

const TOKEN = /eyJ[\w-]{6,2048}\.\s{0,8}[\w-]{8,4096}(?:\.[\w-]*){0,3}/uy;

/** A JWT or JWE: its first part is a JSON object in base64. */
function webToken(text: string, start: number): Finding | undefined {
  if (start > 0 && /[\w-]/u.test(text[start - 1] ?? '') && text[start - 1] !== '_') return undefined;
  TOKEN.lastIndex = start;
  const found = TOKEN.exec(text);
  if (found === null) return undefined;
  const head = Buffer.from(found[0].slice(0, found[0].indexOf('.')), 'base64url').toString('latin1');
  if (!/^\{\s*"\w+"\s*:/u.test(head)) return undefined;
  return { at: start, value: found[0], looksLike: 'web token', kind: 'token', certain: true };
}

function privateKey(text: string, start: number): Finding | undefined {
  const head = /^-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----/u.exec(text.slice(start, start + 80));
  if (head === null) return undefined;
  const body = text.slice(start + head[0].length, start + head[0].length + 400);
  if (
    !/^(?:\s|\\+[nr]|&#(?:10|13|x[aAdD]);|[|>#*"'+ -]|Proc-Type[^\n]*|DEK-Info[^\n]*){0,200}[A-Za-z0-9+/]{16}/u.test(
      body,
    )
  )
    return undefined;
  return { at: start, value: head[0] + body, looksLike: 'private key', kind: 'private-key', certain: true };
}

function puttyKey(text: string, start: number, end: number): Finding | undefined {
  const body = /^: \d+\s+[A-Za-z0-9+/]{30}/u.exec(text.slice(end, end + 80));
  return body === null
    ? undefined
    : { at: start, value: body[0], looksLike: 'private key', kind: 'private-key', certain: true };
}

function basicSignIn(text: string, start: number, end: number): Finding | undefined {
  if (!startsWord(text, start)) return undefined;
  const found = /^[A-Za-z0-9+/]{4,400}={0,2}/u.exec(text.slice(end, end + 402));
  if (found === null || found[0].length < 8) return undefined;
  const plain = Buffer.from(found[0], 'base64').toString('latin1');
  if (!/^[ -~\u00A1-\u00FF]{1,200}:[ -~\u00A1-\u00FF]{1,200}$/u.test(plain)) return undefined;
  return { at: end, value: found[0], looksLike: 'sign-in header', kind: 'credential', certain: true };
}

function bearer(text: string, _start: number, end: number): Finding | undefined {
  const found = /^[\w.~+/-]{16,300}/u.exec(text.slice(end, end + 300));
  if (found === null || !/\d/u.test(found[0]) || !/[A-Za-z]/u.test(found[0])) return undefined;
  return { at: end, value: found[0], looksLike: 'token', kind: 'token', certain: isRandom(found[0], 16) };
}

/** `scheme://name:password@host`. */
function addressSignIn(text: string, _start: number, end: number): Finding | undefined {
  const found = /^[^\s/@:"'<>]{0,120}:([^\s"'<>]{1,200}?)@[\w[]/u.exec(text.slice(end, end + 340));
  const value = found?.[1] ?? '';
  // What stands behind a slash is a path, unless the piece before it cannot be a port.
  if (
    found === null ||
    isHarmless(value) ||
    /^\d{1,5}\//u.test(value) ||
    (value.includes('/') && !isRandom(value.split('/')[0] ?? '', 6))
  )
    return undefined;
  return {
    at: end + found[0].indexOf(value),
    value,
    looksLike: 'password in an address',
    kind: 'credential',
    certain: classesOf(value) >= 2,
  };
}

const BEFORE_AT = /(?<=^|[\s"'=(,;>])[\w.\\%-]{1,60}[:/]([!#-&(-.0-9;=?-~]{6,100})$/u;
/** A port, a path, a dot or the machine itself: what merely stands behind an @ is no host. */
const HOST_AFTER =
  /^(?:localhost\b|\[[0-9a-f:]+\]|[A-Za-z0-9-]{1,63}(?:\.[A-Za-z][A-Za-z0-9-]{1,62})+|[\w.-]{2,100}(?::\d{2,5}\b|\/\w))/u;

/** `name:password@host:port` and `name/password@host` without a scheme. */
function signInBeforeAt(text: string, start: number, end: number): Finding | undefined {
  if (start < 8 || /[\s:/@]/u.test(text[start - 1] ?? ' ') || /[^\w[]/u.test(text[end] ?? ' ')) return undefined;
  const front = BEFORE_AT.exec(text.slice(Math.max(0, start - 170), start));
  const value = front?.[1] ?? '';
  if (front === null || isHarmless(value) || !isRandom(value, 6) || !HOST_AFTER.test(text.slice(end, end + 110)))
    return undefined;
  return { at: start - value.length, value, looksLike: 'sign-in', kind: 'credential', certain: true };
}

function passwordHash(text: string, start: number): Finding | undefined {
  if (text[start - 33] !== ':') return undefined;
  const found = /\b[0-9a-f]{32}:([0-9a-f]{32})$/iu.exec(text.slice(Math.max(0, start - 80), start));
  if (found === null) return undefined;
  return { at: start - 32, value: found[1] ?? '', looksLike: 'password hash', kind: 'password', certain: true };
}

const PRODUCT_KEY = /^[0-9A-Z]{5}(?:-[0-9A-Z]{5}){4}(?![0-9A-Z-])/u;
const GROUP = 5;

/** Keys of products, in five groups of five. */
export function productKeys(text: string, found: (finding: Finding) => void): void {
  for (let dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
    // Four dashes at the same distances: hardly anything else has them, so the pattern is seldom asked.
    const isRow = text[dash + 6] === '-' && text[dash + 12] === '-' && text[dash + 18] === '-';
    const start = dash - GROUP;
    if (!isRow || start < 0 || /[0-9A-Z-]/u.test(text[start - 1] ?? '')) continue;
    const value = text.slice(start, start + 29);
    if (!PRODUCT_KEY.test(text.slice(start, start + 30)) || classesOf(value.replaceAll('-', '')) < 2) continue;
    if (!/^\d{5}-\d{5}/u.test(value))
      found({ at: start, value, looksLike: 'product key', kind: 'licence-key', certain: true });
  }
}
