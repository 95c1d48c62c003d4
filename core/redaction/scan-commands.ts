import { isSpace, isWord } from './chars.ts';
import type { RulesFile } from './rules.ts';
import { cut } from './scan.ts';
import { lineEnd } from './tx.ts';
import type { Tx } from './tx.ts';
import { isPlaceholder } from './values.ts';

export type CommandRule = RulesFile['commands'][number];

interface Argument {
  /** Without the quotes around it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A program whose arguments hold secrets stands before `end`. */
export function scanCommand(tx: Tx, end: number, rule: CommandRule, program: string): void {
  const { text } = tx;
  const start = end - program.length;
  if (end <= tx.commandEnd || isWord(text.charCodeAt(start - 1)) || text[start - 1] === '.' || text[start - 1] === '-')
    return;
  const from = /^(?:\.exe|\.cmd|\.bat)/i.test(text.slice(end, end + 4)) ? end + 4 : end;
  if (!isSpace(text.charCodeAt(from)) && text[from] !== '"') return;
  const limit = lineEnd(tx, from);
  const all = argumentsOf(text, text[from] === '"' ? from + 1 : from, limit);
  tx.commandEnd = all.at(-1)?.end ?? from;
  for (const index of secretArguments(rule, all)) cutArgument(tx, rule, all, index);
}

/** Options, and the letter of a drive, which may be left out: neither counts as an argument with a place. */
const OPTION_OR_DRIVE = /^[-/]\w|^[-/]{1,2}[A-Za-z][\w-]*[:=]|^[A-Za-z]:$/;

interface Found {
  readonly at: number;
  /** Characters of the argument that stay: `-p`, `user:`. */
  readonly skip: number;
  readonly until?: number | undefined;
}

function secretArguments(rule: CommandRule, all: readonly Argument[]): readonly Found[] {
  const found: Found[] = [];
  for (const [at, argument] of all.entries()) {
    for (const option of rule.next)
      if (argument.text === option && at + 1 < all.length) found.push({ at: at + 1, skip: 0 });
    for (const option of rule.joined)
      if (argument.text.startsWith(option) && argument.text.length > option.length)
        found.push({ at, skip: option.length });
    for (const option of rule.pair) {
      const value = argument.text === option ? all[at + 1] : undefined;
      const colon = value?.text.indexOf(rule.separator) ?? -1;
      if (value !== undefined && colon >= 0) found.push({ at: at + 1, skip: colon + 1 });
      else if (argument.text.startsWith(option) && argument.text.length > option.length) {
        const inside = argument.text.indexOf(rule.separator, option.length);
        if (inside >= 0) found.push({ at, skip: inside + 1 });
      }
    }
  }
  const position = rule.position;
  const plain = all.flatMap((argument, index) => (OPTION_OR_DRIVE.test(argument.text) ? [] : [index]));
  const place = position === undefined ? undefined : plain[position];
  if (place !== undefined) {
    const argument = all[place];
    const from = rule.separator === '' || argument === undefined ? 0 : argument.text.indexOf(rule.separator) + 1;
    const last = rule.separator === '' || argument === undefined ? undefined : argument.text.lastIndexOf('@');
    if (rule.separator === '' || from > 0)
      found.push({ at: place, skip: from, until: last !== undefined && last > from ? last : undefined });
  }
  return found;
}

function cutArgument(tx: Tx, rule: CommandRule, all: readonly Argument[], found: Found): void {
  const argument = all[found.at];
  if (argument === undefined) return;
  const start = argument.start + found.skip;
  const end = found.until === undefined ? argument.end : argument.start + found.until;
  const value = tx.text.slice(start, end);
  if (
    value === '' ||
    value === '*' ||
    /^\$(?:env:)?[A-Za-z_]{1,60}$/.test(value) ||
    isPlaceholder(value) ||
    (found.skip === 0 && /^[-/]\w/.test(value) && value.length < 4)
  )
    return;
  cut(tx.scan, tx.view, start, end, { kind: 'password', rule: rule.id, keyPath: tx.layer.keyPath });
}

/** Words as a shell of Windows or Unix reads them, up to what ends the command. */
function argumentsOf(text: string, from: number, limit: number): readonly Argument[] {
  const all: Argument[] = [];
  let at = from;
  while (at < limit && all.length < 200) {
    while (at < limit && isSpace(text.charCodeAt(at))) at += 1;
    if (at >= limit || text[at] === '|' || text[at] === ';' || (text[at] === '&' && text[at + 1] === '&')) break;
    const argument = oneArgument(text, at, limit);
    all.push(argument.word);
    at = argument.next;
  }
  return all;
}

function oneArgument(text: string, from: number, limit: number): { readonly word: Argument; readonly next: number } {
  const quote = text[from] === '"' || text[from] === "'" ? text[from] : undefined;
  if (quote !== undefined) {
    const close = text.indexOf(quote, from + 1);
    const end = close < 0 || close > limit ? limit : close;
    return { word: { text: text.slice(from + 1, end), start: from + 1, end }, next: end + 1 };
  }
  let at = from;
  let open: string | undefined;
  while (at < limit && (open !== undefined || !isSpace(text.charCodeAt(at)))) {
    const sign = text[at] ?? '';
    if (open === undefined && (sign === '"' || sign === "'")) open = sign;
    else if (sign === open) open = undefined;
    at += 1;
  }
  const end =
    /["']/.test(text[at - 1] ?? '') && text.slice(from, at).split(text[at - 1] ?? '"').length % 2 === 0 ? at - 1 : at;
  return { word: { text: text.slice(from, end), start: from, end }, next: at };
}
