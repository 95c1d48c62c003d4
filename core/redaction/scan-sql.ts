import { closingOf, quoteAt } from './quotes.ts';
import { cut } from './scan.ts';
import { lineEnd, matchAt, skipBlanks } from './tx.ts';
import type { Tx } from './tx.ts';
import { isPlaceholder, kindsOf } from './values.ts';

/** Which of the quoted values after the word is a secret; undefined: all of them. */
const POSITIONS: Readonly<Record<string, readonly number[] | undefined>> = {
  'identified by': [0],
  sp_addlogin: [1],
  sp_password: [0, 1],
  sp_addlinkedsrvlogin: [4, 3],
  'openrowset(': [2, 3],
  pwdcompare: [0],
  pwdencrypt: [0],
  bypassphrase: [0],
};

/** Secrets that SQL tells by their place. `end` is after the word. */
export function scanSql(tx: Tx, end: number, word: string): void {
  const { text } = tx;
  if (end <= tx.commandEnd) return;
  const literals = literalsAfter(tx, end);
  tx.commandEnd = literals.at(-1)?.end ?? end;
  if (word === 'identified by' && literals.length === 0) {
    const start = skipBlanks(text, end);
    const bare = matchAt(/(?:values )?[^\s;"',()]{3,200}/iy, text, start);
    if (bare !== undefined && kindsOf(bare[0]) >= 2) cutSql(tx, start, start + bare[0].length);
    return;
  }
  const isOpenRowset = word === 'openrowset(';
  // OPENROWSET('provider','host';'user';'password','query'): without a user it has no password.
  if (isOpenRowset && !/^[^;]{0,400}';\s{0,4}'[^']{0,128}';\s{0,4}'/.test(text.slice(end, end + 800))) return;
  for (const place of isOpenRowset ? [3] : (POSITIONS[word] ?? [0])) {
    const literal = literals[place];
    if (literal !== undefined) cutSql(tx, literal.start, literal.end);
  }
}

function cutSql(tx: Tx, start: number, end: number): void {
  if (isPlaceholder(tx.text.slice(start, end))) return;
  cut(tx.scan, tx.view, start, end, { kind: 'password', rule: 'sql-position', keyPath: tx.layer.keyPath });
}

interface Quoted {
  readonly start: number;
  readonly end: number;
}

/** The quoted values of a call, at most six. */
function literalsAfter(tx: Tx, from: number): readonly Quoted[] {
  const { text } = tx;
  const limit = lineEnd(tx, from);
  const found: Quoted[] = [];
  let at = from;
  while (at < limit && found.length < 6) {
    const gap = matchAt(
      /[\s(,;]{0,16}(?:password\s|values\s|@\w{1,40}\s{0,4}=\s{0,4}|null\s{0,4},\s{0,4})?/iy,
      text,
      at,
    );
    at += gap?.[0].length ?? 0;
    const quote = quoteAt(text, at);
    const close = quote === undefined ? undefined : closingOf(tx, quote, limit);
    if (quote === undefined || close === undefined) break;
    found.push({ start: quote.inside, end: close });
    at = close + quote.closing.length;
  }
  return found;
}

const INSERT = /insert\s{1,4}(?:into\s{1,4})?[\w.[\]"`]{1,120}\s{0,4}\(([^()]{1,2000})\)\s{0,4}values\s{0,4}\(/gi;

/** `INSERT INTO Users (Name, Password) VALUES ('a', 'b')`: the value under a column that names a secret. */
export function scanInserts(tx: Tx, isSecretColumn: (name: string) => boolean): void {
  const { text } = tx;
  if (!/insert\s/i.test(text)) return;
  INSERT.lastIndex = 0;
  for (let found = INSERT.exec(text); found !== null; found = INSERT.exec(text)) {
    const columns = (found[1] ?? '').split(',').map((name) => isSecretColumn(name.replaceAll(/[\s[\]"`]/g, '')));
    if (!columns.includes(true)) continue;
    let at = found.index + found[0].length;
    for (const isSecretOne of columns) {
      const gap = matchAt(/[\s,]{0,16}/y, text, at);
      at += gap?.[0].length ?? 0;
      const quote = quoteAt(text, at);
      const close = quote === undefined ? undefined : closingOf(tx, quote);
      if (quote !== undefined && close !== undefined) {
        if (isSecretOne) cutSql(tx, quote.inside, close);
        at = close + quote.closing.length;
        continue;
      }
      const bare = matchAt(/[^,)]{1,200}/y, text, at);
      if (bare === undefined) break;
      at += bare[0].length;
    }
  }
}
