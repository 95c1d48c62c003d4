import { classOf, isDigit, isLetter, isSpace, isWord, WORD } from './chars.ts';
import { cut } from './scan.ts';
import type { Tx } from './tx.ts';
import { isPlaceholder, kindsOf, looksRandom } from './values.ts';

/** No address is longer; what is, is not looked through for a user name. */
const MAX_USERINFO = 2048;

/** `scheme://user:password@host`, with signs in the password that should have been escaped. `end` is after `://`. */
export function scanUrl(tx: Tx, end: number): void {
  const { text } = tx;
  if (end < tx.done || (!isLetter(text.charCodeAt(end - 4)) && !isDigit(text.charCodeAt(end - 4)))) return;
  const limit = Math.min(text.length, end + MAX_USERINFO);
  let at = end;
  let authority = -1;
  let lastAt = -1;
  let colon = -1;
  for (; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || code < 32 || code === 34 || code === 60 || code === 62 || code === 96) break;
    if (code === 39 && /[\s,;)]|^$/.test(text[at + 1] ?? '')) break;
    if (authority < 0 && (code === 47 || code === 63 || code === 35)) authority = at;
    // Another address begins.
    if (code === 58 && text.startsWith('//', at + 1)) break;
    if (code === 58 && colon < 0) colon = at;
    if (code === 64 && isHostAt(text, at + 1)) lastAt = authority < 0 || lastAt < 0 ? at : lastAt;
  }
  if (lastAt < 0) return;
  if (authority >= 0 && lastAt > authority && !isOpenPassword(text, end, authority, colon)) return;
  if (colon >= 0 && colon < lastAt) tx.signs.add(lastAt);
  cutUserInfo(tx, end, lastAt, colon);
}

function isHostAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (classOf(code) & WORD) !== 0 || code === 91 || code === 91 || text[at] === '(';
}

/** A sign such as `/` before the `@` belongs to the password when no port stands after the colon. */
function isOpenPassword(text: string, start: number, authority: number, colon: number): boolean {
  if (colon < 0 || colon > authority) return false;
  const port = text.slice(colon + 1, authority);
  return port !== '' && !/^\d{1,5}$/.test(port) && start < colon + 1;
}

function cutUserInfo(tx: Tx, start: number, at: number, colon: number): void {
  const { text } = tx;
  const keyPath = tx.layer.keyPath;
  if (isPlaceholder(text.slice(start, at))) return;
  if (colon < 0 || colon > at) {
    const user = text.slice(start, at);
    if (looksRandom(user, 16)) take(tx, start, at);
    return;
  }
  const password = text.slice(colon + 1, at);
  if (password === '' || isPlaceholder(password)) {
    if (password === '' && looksRandom(text.slice(start, colon), 16)) take(tx, start, colon);
    return;
  }
  if (/^x-oauth-basic$/i.test(password)) {
    take(tx, start, colon);
    return;
  }
  cut(tx.scan, tx.view, colon + 1, at, { kind: 'password', rule: 'url-password', keyPath });
  tx.done = Math.max(tx.done, at);
}

function take(tx: Tx, start: number, end: number): void {
  cut(tx.scan, tx.view, start, end, { kind: 'token', rule: 'url-token', keyPath: tx.layer.keyPath });
  tx.done = Math.max(tx.done, end);
}

/** Words before a colon that say "an address follows", not "a user name stood here". */
const LABELS =
  /^(?:mailto|sip|sips|xmpp|acct|user|username|upn|mail|e-?mail|from|to|cc|bcc|login|account|owner|contact|by|benutzer|smtp|x500|ssh|git|id|uid|principal|member|sender|recipient|author)$/i;

/** `user:password@host` and `user/password@host` without a scheme. `at` is the place of the sign. */
export function scanBareCredential(tx: Tx, at: number): void {
  const { text } = tx;
  if (at < tx.done || !isHostAt(text, at + 1)) return;
  const least = Math.max(tx.done, at - 300);
  let start = at;
  let colon = -1;
  let signs = 0;
  while (start > least) {
    const code = text.charCodeAt(start - 1);
    if (isSpace(code) || /["'<>=,;|(){}[\]`]/.test(text[start - 1] ?? '')) break;
    start -= 1;
    if (code === 58) colon = start;
    // A password holds one or two of them, not a row.
    if (code === 64 && (signs += 1) > 2) return;
  }
  if (colon <= start || text[colon + 1] === '/' || colon + 1 >= at) return;
  const user = text.slice(start, colon);
  if (!/^[\p{L}_$][\p{L}\p{N}_.\\%$-]{0,63}$/u.test(user)) return;
  const password = text.slice(colon + 1, at);
  if (isPlaceholder(password) || /^\d{1,5}$/.test(password)) return;
  const host =
    /^(?:\[[0-9a-fA-F:.%]{2,45}\]|[\p{L}\p{N}_.-]{1,253})(?::\d{1,5})?/u.exec(text.slice(at + 1, at + 270))?.[0] ?? '';
  if (LABELS.test(user) && !(/:\d{1,5}$/.test(host) && !/^(?:mailto|sips?|xmpp|acct|ssh|git)$/i.test(user))) return;
  const named = /:\d{1,5}$/.test(host) || /^(?:localhost|\[|\d{1,3}\.)/.test(host) || kindsOf(password) >= 3;
  if (!named || host === '' || isWord(text.charCodeAt(start - 1))) return;
  cut(tx.scan, tx.view, colon + 1, at, { kind: 'password', rule: 'url-password', keyPath: tx.layer.keyPath });
  tx.done = Math.max(tx.done, at);
}

/** The code of a sign-in that comes back in an address. `end` is after `code=`. */
export function scanCode(tx: Tx, end: number): void {
  const { text } = tx;
  let stop = end;
  while (stop < text.length && /[\w.~%-]/.test(text[stop] ?? '')) stop += 1;
  if (!looksRandom(text.slice(end, stop), 10)) return;
  cut(tx.scan, tx.view, end, stop, { kind: 'token', rule: 'url-code', keyPath: tx.layer.keyPath });
  tx.done = Math.max(tx.done, stop);
}
