import { isDigit, isHex, isLetter, isWord } from './chars.ts';
import { OWN_MARK } from './pseudonyms.ts';
import { cut } from './scan.ts';
import { isKeptHost, takeName } from './scan-people.ts';
import { lineEnd, lineStart, matchAt } from './tx.ts';
import type { Tx } from './tx.ts';

const V4 = /(?:\d{1,3}\.){3}\d{1,3}/y;

/** Addresses, in the strict profile only. */
export function scanAddresses(tx: Tx): void {
  scanV4(tx);
  scanColons(tx);
  scanDashedMac(tx);
  scanCiscoMac(tx);
  scanBareMac(tx);
  scanDashedV4(tx);
}

/** IPv4 round a dot. Versions look the same; what is around tells. */
function scanV4(tx: Tx): void {
  const { text } = tx;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    if (!isDigit(text.charCodeAt(dot - 1)) || !isDigit(text.charCodeAt(dot + 1))) continue;
    let start = dot;
    while (start > dot - 3 && start > 0 && isDigit(text.charCodeAt(start - 1))) start -= 1;
    const found = matchAt(V4, text, start);
    if (found === undefined) continue;
    const end = start + found[0].length;
    const isWhole = !isDigit(text.charCodeAt(start - 1)) && !isDigit(text.charCodeAt(end)) && text[start - 1] !== '.';
    if (isWhole && isAddress(text, start, end, found[0])) {
      cut(tx.scan, tx.view, start, end, { kind: 'ip', rule: 'ipv4', keyPath: tx.layer.keyPath });
    }
    dot = end - 1;
    // The rest of a longer row of numbers is no address either.
    while (text[dot + 1] === '.' && isDigit(text.charCodeAt(dot + 2))) {
      dot += 2;
      while (isDigit(text.charCodeAt(dot))) dot += 1;
      dot -= 1;
    }
  }
}

const VERSION_BEFORE =
  /(?:version|ver|v|build|driver|release|rel|chapter|kapitel|section|abschnitt|table|tabelle|figure|update|patch|framework|runtime|agent|mozilla|chrome|edg|safari|firefox|upgrade(?:d)?|core|sdk|oid|assembly)["']?[ :=/(-]{0,4}$/i;
const ADDRESS_BEFORE =
  /(?:^|[^A-Za-z])(?:ip|ipv4|ipaddr(?:ess)?|addr(?:ess)?|adresse|host|client|server|remote|source|dest(?:ination)?|gateway|dns|peer|via|proxy|forwarded-for|real-ip|src|dst|ping|subnet|network|dhcp|listening on|connect(?:ed|ing)?(?: to)?|ping)\b["']?[^A-Za-z0-9]{0,24}(?:\. ){0,30}:? ?$/i;

function isAddress(text: string, start: number, end: number, address: string): boolean {
  const parts = address.split('.').map(Number);
  if (parts.some((part) => part > 255) || address.split('.').some((part) => part.length > 1 && part.startsWith('0')))
    return false;
  if (isKeptAddress(parts)) return false;
  const before = text.slice(Math.max(0, start - 48), start);
  const next = text[end] ?? '';
  if (before.endsWith('IP-') || (next === '.' && isDigit(text.charCodeAt(end + 1)))) return false;
  if (isWord(text.charCodeAt(start - 1)) || isLetter(text.charCodeAt(end)) || next === '_') return false;
  // `:port`, `/mask` and what stands before `@` or `://` belong to addresses only.
  if (/^:\d{1,5}(?!\d)/.test(text.slice(end, end + 7)) || /^\/(?:[12]?\d|3[0-2])(?!\d)/.test(text.slice(end, end + 4)))
    return true;
  if (/(?:\/\/|\\\\|\[CLIENT: )$/.test(before) || (before.endsWith('@') && !looksLikeVersion(parts))) return true;
  if (before.endsWith('@')) return false;
  if (/[-\\./]$/.test(before) || /^(?:\\|\.[A-Za-z]|-(?=\d{1,3}\.)|-[A-Za-z])/.test(text.slice(end, end + 6)))
    return isPrivate(parts) && !/[-.]$/.test(before) && next !== '\\';
  if (VERSION_BEFORE.test(before)) return false;
  if (isPrivate(parts) || ADDRESS_BEFORE.test(before))
    return !(parts[0] === 10 && /(?:windows|os|nt)\W{0,3}$/i.test(before));
  return !looksLikeVersion(parts);
}

/** Loopback, masks, any, broadcast. */
function isKeptAddress(parts: readonly number[]): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = parts;
  if (a === 127 || a === 0 || (a === 255 && [0, 128, 192, 224, 240, 248, 252, 254, 255].includes(b))) return true;
  return a === 255 && b === 255 && (c === 255 || d === 0 || d === 255);
}

function isPrivate(parts: readonly number[]): boolean {
  const [a = 0, b = 0] = parts;
  return a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 169 && b === 254);
}

/** Nothing around tells: versions begin small. */
function looksLikeVersion(parts: readonly number[]): boolean {
  const [a = 0, b = 0, c = 0] = parts;
  return a < 24 && (b < 32 || c < 32);
}

const V6 = /(?:[0-9A-Fa-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9A-Fa-f]{0,4})/y;
const MAC = /[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}(?:(?::[0-9A-Fa-f]{2}){2})?(?![:0-9A-Za-z])/y;

/** IPv6 and MAC addresses round a colon. */
function scanColons(tx: Tx): void {
  const { text } = tx;
  let next = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', Math.max(colon + 1, next))) {
    if (!isHex(text.charCodeAt(colon + 1)) && text[colon + 1] !== ':') continue;
    let start = colon;
    while (start > colon - 4 && start > next && isHex(text.charCodeAt(start - 1))) start -= 1;
    if (isWord(text.charCodeAt(start - 1)) || text[start - 1] === ':' || text[start - 1] === '.') continue;
    const mac = matchAt(MAC, text, start);
    if (mac !== undefined && isHardware(mac[0])) {
      cut(tx.scan, tx.view, start, start + mac[0].length, { kind: 'mac', rule: 'mac', keyPath: tx.layer.keyPath });
      next = start + mac[0].length;
      continue;
    }
    const found = matchAt(V6, text, start);
    if (found === undefined) continue;
    next = start + found[0].length;
    const address = trimmedV6(found[0]);
    const after = text.charCodeAt(start + address.length);
    if (!isV6(address) || (isWord(after) && after !== 37) || text.slice(Math.max(0, start - 3), start) === 'IP-')
      continue;
    cut(tx.scan, tx.view, start, start + address.length, { kind: 'ip', rule: 'ipv6', keyPath: tx.layer.keyPath });
  }
}

function trimmedV6(text: string): string {
  return text.endsWith(':') && !text.endsWith('::') ? text.slice(0, -1) : text;
}

/** Times and words with colons are no addresses: eight groups, or `::` with enough around it. */
function isV6(address: string): boolean {
  if (address.includes('.') && !/:(?:\d{1,3}\.){3}\d{1,3}$/.test(address)) return false;
  const doubled = address.split('::').length - 1;
  const groups = address.split(':').filter((group) => group !== '');
  if (doubled > 1 || address === '::' || address === '::1' || /^::(?:ffff:)?127\./i.test(address)) return false;
  if (doubled === 0)
    return (
      groups.length === 8 && groups.every((group) => group.length <= 4) && groups.some((group) => group.length > 2)
    );
  if (groups.length > 7 || /:::/.test(address)) return false;
  return (
    /^(?:[23][0-9a-f]{3}|f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]|ff[0-9a-f]{2}|64|::ffff)/i.test(address) &&
    /\d/.test(address)
  );
}

function isHardware(mac: string): boolean {
  return !/^(?:ff[:-]){5}ff$|^(?:00[:-]){5}00$/i.test(mac);
}

const BARE_MAC =
  /\b(?:mac|hwaddr|bssid|ether|physical ?address)(?:[_ ]?addr(?:ess)?)?["']?\s{0,3}[:= ]\s{0,3}["']?([0-9A-F]{12})(?![0-9A-Za-z])/gi;

/** `mac=001A2B3C4D5E`: without signs only its key tells. */
function scanBareMac(tx: Tx): void {
  for (const found of tx.text.matchAll(BARE_MAC)) {
    const end = found.index + found[0].length;
    if (/^\d+$/.test(found[1] ?? '')) continue;
    cut(tx.scan, tx.view, end - 12, end, { kind: 'mac', rule: 'mac', keyPath: tx.layer.keyPath });
  }
}

/** `00-1A-2B-3C-4D-5E` */
function scanDashedMac(tx: Tx): void {
  const { text } = tx;
  const pattern = /[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5}(?:(?:-[0-9A-Fa-f]{2}){2})?(?![-0-9A-Za-z])/y;
  for (let dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
    if (text[dash + 3] !== '-' || text[dash + 6] !== '-' || dash < 2) continue;
    const start = dash - 2;
    if (isWord(text.charCodeAt(start - 1)) || text[start - 1] === '-') continue;
    const found = matchAt(pattern, text, start);
    if (found === undefined || !isHardware(found[0]) || !/\d/.test(found[0])) continue;
    cut(tx.scan, tx.view, start, start + found[0].length, { kind: 'mac', rule: 'mac', keyPath: tx.layer.keyPath });
    dash = start + found[0].length - 1;
  }
}

/** `host-10-43-136-14` */
function scanDashedV4(tx: Tx): void {
  if (tx.text.length < 10 || !tx.text.includes('-')) return;
  for (const found of tx.text.matchAll(/\b(?:ip|host|node|srv|vm|pc)-(\d{1,3}(?:-\d{1,3}){3})(?![-\d])/gi)) {
    const address = found[1] ?? '';
    const start = found.index + found[0].length - address.length;
    if (address.split('-').some((part) => Number(part) > 255)) continue;
    const value = address.replaceAll('-', '.');
    cut(tx.scan, tx.view, start, start + address.length, {
      kind: 'ip',
      rule: 'ipv4',
      keyPath: tx.layer.keyPath,
      value,
    });
  }
}

/** `0012.3456.789a` */
function scanCiscoMac(tx: Tx): void {
  const { text } = tx;
  const pattern = /[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}(?![.0-9A-Za-z])/y;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    if (text[dot + 5] !== '.' || dot < 4 || isWord(text.charCodeAt(dot - 5)) || text[dot - 5] === '.') continue;
    const found = matchAt(pattern, text, dot - 4);
    if (
      found === undefined ||
      (!/[a-fA-F]/.test(found[0]) && !/mac|phys|ether/i.test(text.slice(Math.max(0, dot - 30), dot - 4)))
    )
      continue;
    cut(tx.scan, tx.view, dot - 4, dot + 10, { kind: 'mac', rule: 'mac', keyPath: tx.layer.keyPath });
  }
}

/** Full names of machines: round a dot, known by their ending, or by what stands before them. */
export function scanHostNames(tx: Tx): void {
  const { text } = tx;
  const { hostEndings } = tx.scan.rules;
  let from = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, from))) {
    if (!isNamePart(text.charCodeAt(dot - 1)) || !isLetterOrDigit(text.charCodeAt(dot + 1))) continue;
    let start = dot;
    const least = Math.max(from, dot - 63);
    while (start > least && isNamePart(text.charCodeAt(start - 1))) start -= 1;
    let end = dot;
    while (
      end < dot + 253 &&
      (isNamePart(text.charCodeAt(end)) || (text[end] === '.' && isLetterOrDigit(text.charCodeAt(end + 1))))
    )
      end += 1;
    from = end;
    const name = text.slice(start, end);
    const labels = name.split('.');
    const ending = labels.at(-1) ?? '';
    const before = text[start - 1] ?? ' ';
    if (/[\w.%$@]/.test(before) || !hostEndings.has(ending.toLowerCase()) || isKeptHost(tx, name)) continue;
    if (ending !== ending.toLowerCase() && name !== name.toUpperCase()) continue;
    if (labels.length < 3 && !isNamedHost(text, start) && !INSIDE.has(ending.toLowerCase())) continue;
    if (text[end] === '(' || (/[<>]/.test(text[end] ?? '') && before !== '>')) continue;
    cut(tx.scan, tx.view, start, end, { kind: 'host', rule: 'host-name', keyPath: tx.layer.keyPath });
  }
}

/** Endings that only networks of companies use. */
const INSIDE = new Set(['local', 'lan', 'internal', 'intern', 'corp', 'example', 'test', 'home', 'localdomain', 'ads']);

const isNamePart = (code: number): boolean => code < 128 && ((isWord(code) && code !== 95) || code === 45);
const isLetterOrDigit = (code: number): boolean => code < 128 && isWord(code) && code !== 95;

function isNamedHost(text: string, start: number): boolean {
  return /(?:\/\/|\\\\|@|(?:server|host|computer|data source|machine|node)["']?\s{0,2}[:= ]\s{0,2}["']?)$/i.test(
    text.slice(lineStart(text, start, 40), start),
  );
}

/** `\\server\share`: the machine of a network path. `at` is the place of the first backslash. */
export function scanUnc(tx: Tx, at: number): void {
  const { text } = tx;
  const before = text[at - 1] ?? ' ';
  if (before === '\\' || /[\w:%)]/.test(before)) return;
  const found = matchAt(/\\\\(?:\\\\)?([A-Za-z0-9][\w.-]{0,62})(?=\\[\w$])/y, text, at);
  if (found === undefined) return;
  const name = found[1] ?? '';
  const start = at + found[0].length - name.length;
  if (/^\d+(?:\.\d+){3}$/.test(name) || isKeptHost(tx, name) || OWN_MARK.test(name)) return;
  cut(tx.scan, tx.view, start, start + name.length, { kind: 'host', rule: 'network-path', keyPath: tx.layer.keyPath });
}

/** Machine of an address: `http://ptsrv07:7980`. `end` is after `://`. */
export function scanUrlHost(tx: Tx, end: number): void {
  const { text } = tx;
  const limit = Math.min(lineEnd(tx, end), end + 512);
  let from = end;
  for (let at = end; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 64) from = at + 1;
    if (code === 47 || code === 63 || code === 35 || code <= 32 || code === 34 || code === 60) break;
  }
  const found = matchAt(/[A-Za-z0-9][A-Za-z0-9.-]{0,253}/y, text, from);
  if (found === undefined || /^[\d.]+$/.test(found[0]) || isKeptHost(tx, found[0]) || OWN_MARK.test(found[0])) return;
  const stop = from + found[0].length;
  if (!/[:/?#\s"'<>;,)\]]|^$/.test(text[stop] ?? '')) return;
  const isLone = !found[0].includes('.');
  const isFile = /\.(?:dll|exe|xml|config)$/i.test(found[0]);
  if (isFile || (isLone && !/\d/.test(found[0]) && !/^:\d/.test(text.slice(stop, stop + 2)))) return;
  cut(tx.scan, tx.view, from, stop, { kind: 'host', rule: 'url-host', keyPath: tx.layer.keyPath });
  tx.done = Math.max(tx.done, stop);
}

/** `Server=PTSRV07\INST,1433`: the machine, not the instance and the port. */
export function scanServerValue(tx: Tx, keyEnd: number): void {
  const { text } = tx;
  const sign = matchAt(/["']?[ \t]{0,8}(?:=|:(?=[ \t"']))[ \t]{0,24}["']?(?:tcp:|np:|lpc:)?/y, text, keyEnd);
  if (sign === undefined) return;
  const start = keyEnd + sign[0].length;
  const found = matchAt(/[A-Za-z][A-Za-z0-9_-]{1,62}(?:\.[A-Za-z0-9][A-Za-z0-9-]{0,62}){0,8}/y, text, start);
  if (found === undefined) return;
  const stop = start + found[0].length;
  if (!/[\s\\,;:"'<>)\]}|/]|^$/.test(text[stop] ?? '')) return;
  if (sign[0].includes(':') && !/\d|\.|^[A-Z0-9_-]+$/.test(found[0])) return;
  if (text[stop] === ' ' && /^ [a-z]/.test(text.slice(stop, stop + 2))) return;
  takeName(tx, start, stop, 'host', 'machine-name');
}
