/** What a name becomes when it could hold something that must stay here. */
export const NAME_KEPT_BACK = '(name kept back)';

/** Who and where this is, so that names and paths can be written without saying it. */
export interface OwnNames {
  readonly homeFolder: string;
  readonly userName: string;
  readonly hostName: string;
  readonly fullName?: string | undefined;
}

const HIDDEN = '…';
const MAX_LENGTH = 160;
/** Signs of an assignment, an address, a URL or a token: `Password=…`, `user@host`, `https://…`. */
const SUSPICIOUS_SIGNS = /[=@;:|<>?*"&%$#]|\/\//u;
const CONTROL_OR_DIRECTION = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/gu;
/** Dates with a time of day look like addresses: `2026-11-21 23.15.14.123`. */
const TIME_STAMP = /\d{4}-?\d{2}-?\d{2}[ _T-]?\d{2}[.:-]?\d{2}[.:-]?\d{2}(?:\.\d{1,6})?(?!\d)/gu;
/** IPv4 with its usual separators, MAC in its three spellings, IPv6 as Windows writes it in names. */
const ADDRESSES: readonly RegExp[] = [
  /(?<!\d)(?<!\d[._-])\d{1,3}([._-])\d{1,3}\1\d{1,3}\1\d{1,3}(?![._-]?\d)/u,
  /(?<![0-9a-f])[0-9a-f]{2}([._ -])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![0-9a-f])/iu,
  /(?<![0-9a-f])[0-9a-f]{4}[.-][0-9a-f]{4}[.-][0-9a-f]{4}(?![0-9a-f])/iu,
  /(?<![\p{L}\p{N}])(?=[0-9]*[a-f])[0-9a-f]{12}(?![\p{L}\p{N}])/iu,
  /(?<![0-9a-z])(?:[0-9a-f]{1,4}-){7}[0-9a-f]{1,4}(?![0-9a-z])|(?<![0-9a-z])[0-9a-f]{0,4}--[0-9a-f]{1,4}(?![0-9a-z])|ipv6-literal/iu,
];
/** A word for a secret with another word behind it; the long ones also when both are written as one. */
const SECRETS: readonly RegExp[] = [
  /(?<!\p{L})(?:pass|pw|pwd|passwd|key|secret|token)s?(?!\p{L})[^\p{L}\p{N}]*[\p{L}\p{N}]/iu,
  /(?:passwor[dt]|passwd|passphrase|kennwort|geheim|secret|token)(?!s?$)[^\p{L}\p{N}]*[\p{L}\p{N}]/iu,
];
/** Folders whose entries are named after people. */
const HOMES = /^(?:users|homes?|profiles?|documents and settings)$/iu;

function escapeSign(sign: string): string {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
}

/** Words that mix letters and digits at length, as keys and passwords do: `q7Zk2mXw`, not `Scenarios12` or `v2`. */
function looksLikeKey(word: string): boolean {
  if (word.length < 8) return false;
  const runs = word.match(/\p{L}+|\p{N}+|[^\p{L}\p{N}]+/gu) ?? [];
  return runs.length > 2 || (/^[0-9a-f]{16,}$/i.test(word) && /\d/.test(word) && /[a-f]/i.test(word));
}

function isSuspicious(name: string): boolean {
  if (name.length > MAX_LENGTH || SUSPICIOUS_SIGNS.test(name)) return true;
  if (SECRETS.some((secret) => secret.test(name))) return true;
  const timeless = name.replace(TIME_STAMP, ' ');
  if (ADDRESSES.some((address) => address.test(timeless))) return true;
  return name.split(/[\s._\-()[\]+,~']+/u).some(looksLikeKey);
}

/** The names to hide, longest first: each whole, the account without its domain, the machine without its, and the parts of the full name. */
function ownWords({ userName, hostName, fullName = '' }: OwnNames): string[] {
  const account = userName.split(/[\\/@]/u).filter((part) => part !== '');
  const words = [userName, account.at(-1) ?? '', hostName, hostName.split('.')[0] ?? '', fullName];
  const parts = fullName.split(/[\s,]+/u).filter((part) => part.length > 2);
  const unique = new Set(
    [...words, ...parts].map((word) => word.trim().toLowerCase()).filter((word) => /[\p{L}\p{N}]/u.test(word)),
  );
  return [...unique].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function ownPatterns(own: OwnNames): readonly RegExp[] {
  return ownWords(own).map((word) => {
    const parts = word.split(/[\s._-]+/u).map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`));
    return new RegExp(String.raw`(?<![\p{L}\p{N}])${parts.join(String.raw`[\s._-]+`)}(?![\p{L}\p{N}])`, 'giu');
  });
}

/** Of the names that were asked for last: tens of thousands of texts are looked at with the same ones. */
let lastPatterns: { readonly of: string; readonly patterns: readonly RegExp[] } | undefined;

/** A text with this account's and this machine's names hidden where they stand as whole words. Pure. */
export function withoutOwnNames(text: string, own: OwnNames): string {
  const of = `${own.userName}\0${own.hostName}\0${own.fullName ?? ''}`;
  if (lastPatterns?.of !== of) lastPatterns = { of, patterns: ownPatterns(own) };
  return lastPatterns.patterns.reduce((left, pattern) => left.replace(pattern, HIDDEN), text);
}

/**
 * A folder, instance or service name as it may stand in a bundle. Until redaction lands, names are the only free text
 * of the customer's folders that leaves the machine: one that looks like a secret or an address, or is the name of this
 * account or machine, is kept back; inside a longer name those become `…`. Signs that could mislead a reader (line
 * breaks, direction marks) are written out. Pure.
 */
export function packedName(name: string, own: OwnNames): string {
  const packed = packedPart(name, own);
  return packed === HIDDEN ? NAME_KEPT_BACK : packed;
}

function packedPart(name: string, own: OwnNames): string {
  const anonymous = withoutOwnNames(name, own);
  return isSuspicious(anonymous) ? NAME_KEPT_BACK : anonymous.replace(CONTROL_OR_DIRECTION, escapeSign);
}

/**
 * A path as it may stand in a bundle: the home folder becomes `~`; somebody else's home at any depth, a share's server
 * and this account's and machine's names become `…`; the prefix for long paths of Windows is left out. Pure.
 */
export function packedPath(path: string, own: OwnNames): string {
  const normal = plainPath(path);
  const home = plainPath(own.homeFolder).replace(/\/$/u, '');
  const parts = belowHome(normal, home).split('/');
  const isShare = normal.startsWith('//');
  const packed = parts.map((part, index) => {
    if (part === '' || (index === 0 && /^(?:[A-Za-z]:|~)$/u.test(part))) return part;
    if ((isShare && index === 2) || HOMES.test(parts[index - 1] ?? '')) return HIDDEN;
    return packedPart(part, own);
  });
  return packed.join(path.includes('\\') ? '\\' : '/');
}

/** With one kind of slash, and without `\\?\`, `\\.\` and `\\?\UNC\`. */
function plainPath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^\/\/[?.]\/UNC\//iu, '//')
    .replace(/^\/\/[?.]\//u, '');
}

function belowHome(path: string, home: string): string {
  const same = /^[a-z]:/iu.test(home) ? (text: string) => text.toLowerCase() : (text: string) => text;
  const isBelow = home !== '' && same(`${path}/`).startsWith(same(`${home}/`));
  return isBelow ? `~${path.slice(home.length)}` : path;
}
