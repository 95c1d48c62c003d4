import { fold, isDigit, isLetter, isSpace, isWord } from './chars.ts';
import { OWN_MARK } from './pseudonyms.ts';
import { cut, marksMachines } from './scan.ts';
import { lineEnd, lineStart, matchAt } from './tx.ts';
import type { Tx } from './tx.ts';
import { isIdentifier } from './values.ts';

const LOCAL_SIGNS = new Set('.!#$%&*+/=?^_{}~-');
const NO_PEOPLE = /^(?:git|svn|hg)$/i;

/** An e-mail address round the `@` at this place; bounded on both sides. Pseudonym for the whole of it. */
export function scanEmail(tx: Tx, at: number): boolean {
  const { text } = tx;
  if (at < tx.done) return false;
  let start = at;
  const least = Math.max(tx.done, at - 64);
  while (start > least && isLocal(text, start - 1)) start -= 1;
  while (start < at && /[./=?&*%!#^~]/.test(text[start] ?? '')) start += 1;
  start = afterKey(text, start, at);
  const end = domainEnd(text, at + 1);
  if (start === at || end < 0) return false;
  const local = text.slice(start, at);
  if (NO_PEOPLE.test(local) && text[end] === ':') return false;
  const ending = text.slice(text.lastIndexOf('.', end - 1) + 1, end);
  if (!/^\p{L}{2,24}$/u.test(ending) || /^(?:so|dll|exe|js|ts|json|xml|png|jpg|svg|gif|css|html)$/i.test(ending))
    return false;
  cut(tx.scan, tx.view, start, end, { kind: 'email', rule: 'email', keyPath: tx.layer.keyPath });
  tx.done = Math.max(tx.done, end);
  return true;
}

/** `upn=jdoe@…`, `?to=jdoe@…`: the name of the parameter is no part of the address. */
function afterKey(text: string, start: number, at: number): number {
  let cutAt = at - 1;
  while (cutAt >= start && !/[=&?/]/.test(text[cutAt] ?? '')) cutAt -= 1;
  const from = cutAt >= start ? cutAt + 1 : start;
  return /^(?:n|r|t)(?=\w)/.test(text.slice(from, at)) && text[from - 1] === '\\' ? from + 1 : from;
}

function isLocal(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isWord(code) || LOCAL_SIGNS.has(text[at] ?? '');
}

/** End of a domain with at least one dot; -1 where there is none. */
function domainEnd(text: string, from: number): number {
  let at = from;
  let dots = 0;
  const most = Math.min(text.length, from + 253);
  while (at < most) {
    const code = text.charCodeAt(at);
    if (isWord(code) && code !== 95) at += 1;
    else if ((code === 46 || code === 45) && at > from && isWordNoLine(text.charCodeAt(at + 1))) {
      if (code === 46) dots += 1;
      at += 1;
    } else break;
  }
  return dots === 0 || (at < text.length && text[at] === '@') ? -1 : at;
}

const isWordNoLine = (code: number): boolean => isWord(code) && code !== 95;

/** Profile folders: `C:\Users\name`, `/home/name`, `C:\\Users\\name`, `C:/Users/name`, `%5CUsers%5Cname`. */
export function scanProfile(tx: Tx, end: number): void {
  const { text } = tx;
  const sign = matchAt(/\\{1,8}|\/{1,2}|%(?:5[Cc]|2[Ff])/y, text, end);
  if (sign === undefined) return;
  const start = end + sign[0].length;
  const word = text.slice(Math.max(0, end - 24), end);
  if (!/(?:[\\/]|%(?:5[Cc]|2[Ff]))[^\\/%]{1,22}$/.test(word)) return;
  const isWindows =
    /^[\\%]/.test(sign[0]) || /[A-Za-z]:[\\/]{1,8}[^\\/]{1,22}$/.test(text.slice(Math.max(0, end - 32), end));
  const isUnix = /(?:^|[^A-Za-z0-9_.~%-])\/(?:home|Users)$/.test(word) || /file:\/{2,3}(?:home|Users)$/i.test(word);
  if (!isWindows && !isUnix) return;
  const stop = nameEnd(tx, start);
  const name = text.slice(start, stop);
  if (
    name === '' ||
    tx.scan.rules.keptProfiles.has(fold(name).replaceAll('%20', ' ')) ||
    OWN_MARK.test(name) ||
    /^[%$*<{]/.test(name)
  )
    return;
  cut(tx.scan, tx.view, start, stop, { kind: 'user', rule: 'profile-folder', keyPath: tx.layer.keyPath });
}

/** Up to the next separator; a name at the end of a path has no blanks. */
function nameEnd(tx: Tx, start: number): number {
  const { text } = tx;
  const limit = Math.min(lineEnd(tx, start), start + 64);
  let at = start;
  let blank = -1;
  while (at < limit) {
    const sign = text[at] ?? '';
    if (/[\\/]/.test(sign) || /^%(?:5[Cc]|2[Ff])/.test(text.slice(at, at + 3))) return at;
    if (/["'<>|*?:;,&)\]}]/.test(sign) || text.charCodeAt(at) < 32) break;
    if (blank < 0 && isSpace(text.charCodeAt(at))) blank = at;
    at += 1;
  }
  return blank < 0 ? at : blank;
}

/** The last word before a blank is a path so far: `C:\\ProgramData\\PlanetTogether ` in front of `APS\\Production`. */
const PATH_SO_FAR =
  /(?:^|[\s"'(=>;,])(?:[A-Za-z]:|\\{1,2}[^\s"'\\]{1,64})\\{1,2}(?:[^\s"'\\]{1,64}\\{1,2}){0,10}[^\s"'.\\]{1,64} $/;

function isFolderWithBlank(text: string, start: number): boolean {
  return text[start - 1] === ' ' && PATH_SO_FAR.test(text.slice(Math.max(0, start - 200), start));
}

/** `DOMAIN\user` round the backslash at this place. */
export function scanAccount(tx: Tx, at: number): void {
  const { text } = tx;
  if (at < tx.done) return;
  let after = at;
  while (text.charCodeAt(after) === 92) after += 1;
  let start = at;
  const least = Math.max(0, at - 64);
  while (start > least && isDomainPart(text, start - 1)) start -= 1;
  const end = userEnd(text, after);
  if (start === at || end === after || !isAccount(tx, start, at, after, end) || isFolderWithBlank(text, start)) return;
  const domain = text.slice(start, at);
  const user = text.slice(after, end);
  const { rules } = tx.scan;
  if (
    rules.keptAccounts.has(fold(user)) ||
    rules.keptAccounts.has(fold(domain)) ||
    /^(?:USER|MAIL|SID|HOST)-[0-9a-f]{8}/.test(user)
  )
    return;
  cut(tx.scan, tx.view, after, end, { kind: 'user', rule: 'account', keyPath: tx.layer.keyPath });
  if (marksMachines(tx.scan) && !OWN_MARK.test(domain))
    cut(tx.scan, tx.view, start, at, { kind: 'domain', rule: 'account', keyPath: tx.layer.keyPath });
}

function isDomainPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (isWord(code) && code < 128) || code === 45 || code === 46;
}

function userEnd(text: string, from: number): number {
  let at = from;
  while (at < from + 64 && (isWord(text.charCodeAt(at)) || /[.$-]/.test(text[at] ?? ''))) at += 1;
  if (isWord(text.charCodeAt(at))) return from;
  while (at > from && /[.-]/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

const SAID =
  /(?:user(?: ?(?:id|name))?|account|login|benutzer(?:name)?|konto|utilisateur|runas|owner|principal|identity|member|logon|by|uid|obj|for|from)["']?\s{0,2}[:= ]{1,3}["'[(]?$/i;
const NO_DOMAIN =
  /^(?:hklm|hkcu|hkcr|hku|hkey_\w+|software|system|sam|apppool|authority|service|builtin|security|localhost|local|server|hardware|classes|windows|device|unc|pipe|global|session|machine|bin|obj|src|lib|www|app_data|data|logs?|temp|tmp|debug|release|program|users|home|microsoft|planettogether|wow6432node|registry|root|cn|ou|dc|d|n|r|t)$/i;

/** No path, no key of the registry, no instance of a server. */
function isAccount(tx: Tx, start: number, at: number, after: number, end: number): boolean {
  const { text } = tx;
  const domain = text.slice(start, at);
  const before = text[start - 1] ?? ' ';
  const lead = text.slice(lineStart(text, start, 48), start);
  if (
    /[\\/.@\w%$)]/.test(before) ||
    (before === ':' && !SAID.test(lead)) ||
    text[end] === '\\' ||
    text[end] === '/' ||
    NO_DOMAIN.test(domain)
  )
    return false;
  if (
    after - at > 2 ||
    !isLetter(text.charCodeAt(after)) ||
    !isLetter(text.charCodeAt(start)) ||
    /^\.|[.-]$/.test(domain) ||
    /^[nrt]$/.test(text.slice(after, end))
  )
    return false;
  if (
    /(?:server|data source|datasource|host|instance|addr(?:ess)?|network address)["']?\s{0,4}[:=]\s{0,4}["']?(?:tcp:|np:)?$/i.test(
      lead,
    )
  )
    return false;
  if (
    /\.[A-Za-z]{1,5}$/.test(text.slice(after, end)) &&
    /\.(?:exe|dll|log|txt|xml|config|json|cs|dat|ini|bak|mdf|ldf|zip|csv|sql|js|ts)$/i.test(text.slice(after, end))
  )
    return false;
  // `[DOMAIN\Group Name]` in SQL is a group; nobody can tell, so it stays.
  if (before === '[' && text[end] === ' ') return false;
  if (SAID.test(lead)) return true;
  return /^[A-Z][A-Z0-9-]{1,14}$/.test(domain);
}

const LABEL = /(?:\\{0,4}["'%\])]|&quot;)?[ \t]{0,8}(?:=|:(?![:\\/]))[ \t]{0,24}/y;
const NAME_STOP = /[\s"'<>;,|)\]\\/&]/;

/** `Account Name: jdoe` of the event log, `TargetUserName`, `USERNAME=` and the like. */
export function scanNamed(tx: Tx, keyEnd: number, kind: 'user' | 'domain' | 'host', rule: string): void {
  const { text } = tx;
  const sign = matchAt(LABEL, text, keyEnd);
  if (sign === undefined) return;
  const name = nameAfter(tx, keyEnd + sign[0].length);
  if (name === undefined || (kind === 'user' && isNoName(tx, text.slice(name.start, name.end)))) return;
  takeName(tx, name.start, name.end, kind, rule);
}

const QUOTED_NAME = /[ \t]{1,2}\\{0,4}["'](?=[\p{L}])/uy;
const PHRASE_END = /[ \t]{1,4}(?:user |account |benutzer )?/iy;

/** `User: jdoe`, `user 'jdoe'`, `logged on as jdoe`: only what looks like a name. `end` is after the word. */
export function scanPerson(tx: Tx, end: number, kind: 'person' | 'phrase'): void {
  const { text } = tx;
  const sign =
    matchAt(LABEL, text, end) ?? (kind === 'phrase' ? matchAt(PHRASE_END, text, end) : matchAt(QUOTED_NAME, text, end));
  if (sign === undefined) return;
  const isQuoted = /["']$/.test(sign[0]) && !/[:=]/.test(sign[0]);
  const name = nameAfter(tx, end + sign[0].length - (isQuoted ? 1 : 0));
  if (name === undefined) return;
  const at = text.slice(name.start, name.end).indexOf('@');
  // `jdoe@contoso`; with a dot it is an address.
  const stop = at > 0 ? name.start + at : name.end;
  if (at > 0 && (text.slice(stop, name.end).includes('.') || sign[0].endsWith(':'))) return;
  const isSentence = /:[ \t]*$/.test(sign[0]) && /^ [\p{Ll}]/u.test(text.slice(name.end, name.end + 2));
  const value = text.slice(name.start, stop);
  if (!isPersonName(tx, value) || (isSentence && /(?:ed|ing|s)$/.test(value))) return;
  takeName(tx, name.start, stop, 'user', 'person-name');
  if (at > 0 && marksMachines(tx.scan)) takeName(tx, stop + 1, name.end, 'domain', 'person-name');
}

/** A name that could be somebody's, and nobody's ordinary word. */
export function isPersonName(tx: Tx, value: string): boolean {
  return /^\p{L}[\p{L}\p{M}\p{N}._-]{3,63}$/u.test(value) && !isIdentifier(value) && !isNoName(tx, value);
}

function isNoName(tx: Tx, value: string): boolean {
  const { keptAccounts, plain, prose, stop } = tx.scan.rules;
  const word = fold(value).replace(/[.!?:]+$/, '');
  return keptAccounts.has(word) || plain.has(word) || prose.has(word) || stop.has(word);
}

/** The word that begins here, perhaps in a quote, perhaps behind its domain. */
function nameAfter(tx: Tx, from: number): { readonly start: number; readonly end: number } | undefined {
  const { text } = tx;
  let start = from;
  while (text[start] === '\\' && /[\\"']/.test(text[start + 1] ?? '')) start += 1;
  if (text[start] === '"' || text[start] === "'") start += 1;
  let end = start;
  while (end < text.length && end < start + 128 && !NAME_STOP.test(text[end] ?? ' ')) end += 1;
  const more = matchAt(/ [\p{L}-]{2,20}/uy, text, end);
  const { keptAccounts } = tx.scan.rules;
  if (more !== undefined && keptAccounts.has(fold(text.slice(start, end) + more[0]))) return undefined;
  // `CONTOSO\jdoe`: found round its backslash.
  if (text[end] === '\\' && isLetter(text.charCodeAt(end + 1)) && end - start < 64) {
    if (keptAccounts.has(fold(text.slice(start, end)))) return undefined;
    const user = userEnd(text, end + 1);
    return user > end + 1 ? { start: end + 1, end: user } : undefined;
  }
  while (end > start && /[.:!?]/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

export function takeName(tx: Tx, start: number, end: number, kind: 'user' | 'domain' | 'host', rule: string): void {
  const value = tx.text.slice(start, end);
  const { rules } = tx.scan;
  if (value.length < 2 || start < tx.done || OWN_MARK.test(value) || /^[-%$({[*.]/.test(value) || /^\d+$/.test(value))
    return;
  if (
    rules.keptAccounts.has(fold(value)) ||
    (kind !== 'user' && isKeptHost(tx, value)) ||
    (value.endsWith('$') && kind === 'user')
  )
    return;
  if (!/[\p{L}]/u.test(value) || value.includes('@')) return;
  cut(tx.scan, tx.view, start, end, { kind, rule, keyPath: tx.layer.keyPath });
}

/** A name that every machine knows, or one below such a domain. */
export function isKeptHost(tx: Tx, value: string): boolean {
  const name = value.toLowerCase();
  const { keptHostNames } = tx.scan.rules;
  if (keptHostNames.has(name)) return true;
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const rest = name.slice(dot + 1);
    if (rest.includes('.') && keptHostNames.has(rest)) return true;
  }
  return false;
}

/** Accounts of a domain or computer: `S-1-5-21-…`. `end` is after the beginning. */
export function scanSid(tx: Tx, end: number): void {
  const { text } = tx;
  const start = end - 9;
  if (isWord(text.charCodeAt(start - 1)) || text[start - 1] === '-') return;
  const rest = matchAt(/\d{1,10}(?:-\d{1,10}){1,4}/y, text, end);
  if (rest === undefined || !isDigit(text.charCodeAt(end))) return;
  cut(tx.scan, tx.view, start, end + rest[0].length, { kind: 'sid', rule: 'sid', keyPath: tx.layer.keyPath });
}
