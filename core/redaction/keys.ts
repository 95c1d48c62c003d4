import type { RemovalKind } from '../../shared/domain/redaction.ts';
import { classOf, DIGIT, fold, HIDDEN, LOWER, ownText, UPPER, WORD } from './chars.ts';
import type { RulesFile } from './rules.ts';

export type KeyRule = RulesFile['keys'][number];

/** What a key says of its value. */
export interface KeyVerdict {
  readonly kind: RemovalKind;
  readonly strength: KeyRule['strength'];
  readonly rule: string;
}

export interface KeyRules {
  readonly terms: ReadonlyMap<string, KeyRule>;
  readonly endings: readonly (readonly [string, KeyRule])[];
  readonly tails: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  /** Keys answered before: files ask for the same few again and again. */
  readonly answered: Map<string, KeyVerdict | undefined>;
}

export function buildKeyRules(file: RulesFile): KeyRules {
  const terms = new Map<string, KeyRule>();
  for (const rule of file.keys) for (const word of rule.words) terms.set(joined(word), rule);
  const endings = file.keys
    .filter((rule) => rule.endings)
    .flatMap((rule) => rule.words.map((word) => [joined(word), rule] as const));
  return {
    terms,
    endings,
    tails: new Set(file.tails.words.map(fold)),
    heads: new Set(file.heads.words.map(fold)),
    answered: new Map(),
  };
}

const joined = (word: string): string => fold(word).replaceAll(/[ '’-]/g, '');

/** Whether a key names a secret: `SmtpPassword`, `db.password`, `my_password_super_secure`, not `PasswordMinLength`. */
export function judgeKey(rules: KeyRules, key: string): KeyVerdict | undefined {
  const known = rules.answered.get(key);
  if (known !== undefined || rules.answered.has(key)) return known;
  const verdict = judgeWords(rules, splitKey(key));
  if (rules.answered.size < 20_000 && key.length <= 128) rules.answered.set(ownText(key), verdict);
  return verdict;
}

function judgeWords(rules: KeyRules, words: readonly string[]): KeyVerdict | undefined {
  for (let at = 0; at < words.length; at += 1)
    for (let length = Math.min(4, words.length - at); length > 0; length -= 1) {
      const term = words.slice(at, at + length).join('');
      const rule = rules.terms.get(term) ?? (length === 1 ? byEnding(rules, term) : undefined);
      if (rule === undefined) continue;
      if (words.slice(at + length).some((word) => rules.tails.has(word))) break;
      if (!isHeaded(rules, words.slice(0, at))) return { kind: rule.kind, strength: rule.strength, rule: rule.id };
      // `max_password` may be the password of Max; `PublicKeyToken` is surely none.
      if (rule.strength === 'strong') return { kind: rule.kind, strength: 'careful', rule: rule.id };
      break;
    }
  return undefined;
}

function byEnding(rules: KeyRules, word: string): KeyRule | undefined {
  return rules.endings.find(([ending]) => word.length > ending.length && word.endsWith(ending))?.[1];
}

/** `CancellationToken`, `PublicKeyToken`: the word before makes it something else. */
export function isHeaded(rules: KeyRules, before: readonly string[]): boolean {
  return rules.heads.has(before.at(-1) ?? '') || rules.heads.has(before.slice(-2).join(''));
}

/** Words of a key in folded form: at capitals, signs and digits. `SQLPassword2` → sql, password. */
export function splitKey(key: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  const end = (at: number): void => {
    if (start >= 0) words.push(fold(key.slice(start, at)));
    start = -1;
  };
  for (let at = 0; at < key.length; at += 1) {
    const kind = classOf(key.charCodeAt(at));
    if ((kind & HIDDEN) !== 0) continue;
    if ((kind & WORD) === 0 || (kind & DIGIT) !== 0) end(at);
    else if (start < 0) start = at;
    else if (startsWord(key, at, kind)) {
      end(at);
      start = at;
    }
  }
  end(key.length);
  return words;
}

/** `dbPassword`: at the P. `SQLPassword`: at the P too, since a small letter follows. */
function startsWord(key: string, at: number, kind: number): boolean {
  if ((kind & UPPER) === 0) return false;
  if ((classOf(key.charCodeAt(at - 1)) & LOWER) !== 0) return true;
  return (classOf(key.charCodeAt(at + 1)) & LOWER) !== 0 && (classOf(key.charCodeAt(at - 1)) & UPPER) !== 0;
}
