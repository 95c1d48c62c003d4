/** What a line says about itself. */
export type LineLevel = 'error' | 'warning' | 'other';

/** Without one of these in it, no line is an error or a warning: they are searched for with the anchors of patterns. */
export const LEVEL_ANCHORS: readonly string[] = [
  'err',
  'fatal',
  'ftl',
  'crit',
  'severe',
  'emerg',
  'alert',
  'fail',
  'exception',
  'fehler',
  'fehlgeschlagen',
  'abgebrochen',
  'warn',
  'wrn',
  '[e]',
  '[f]',
  '[w]',
  '|e|',
  '|f|',
  '|w|',
];

const WORDS = new Map<string, LineLevel>([
  ...[
    'fatal',
    'ftl',
    'critical',
    'crit',
    'severe',
    'emergency',
    'emerg',
    'alert',
    'error',
    'err',
    'fehler',
    'e',
    'f',
  ].map((word) => [word, 'error'] as const),
  ...['warning', 'warn', 'wrn', 'warnung', 'w'].map((word) => [word, 'warning'] as const),
]);
const TAG =
  /(?<![\p{L}\p{N}_.\\/-])(fatal|ftl|critical|crit|severe|emergency|emerg|alert|error|err|fehler|warning|warn|wrn|warnung|information|info|inf|notice|debug|dbug|dbg|trace|trc|verbose|verb|vrb|fine|success|audit)(?![\p{L}\p{N}_.\\/-])/giu;
const LETTER = /[[|]([EFWIDTVN])[\]|]/u;
const NONE =
  /\b(?:no|0|zero|without|keine?|ohne)\s(?:\w+\s)?(?:errors?|failures?|exceptions?|warnings?|fehler|warnungen)\b|\b(?:errors?|failures?|failed|warnings?|exceptions?|fehler)\s?[:=]\s?0\b/giu;
const ERROR =
  /unhandled|exception|\b(?:errors?|fatal|critical|failed|failure|fails)\b|fehler|fehlgeschlagen|abgebrochen/iu;
const WARNING = /\bwarn(?:ing|ung)?s?\b/iu;
/** Characters behind the time in which a tag may stand. */
const TAG_WITHIN = 96;

/** The level that a line is marked with, if any, and the one its words tell. */
export interface LevelSaid {
  readonly tag: LineLevel | undefined;
  readonly words: LineLevel;
}

/**
 * The level of a line by its tag (`ERROR`, `[Warn]`, `error:`, `|E|`), and by its words where it has none. `text` is
 * what stands behind the line's time. Pure.
 */
export function levelOf(text: string): LevelSaid {
  const tag = byTag(text.slice(0, TAG_WITHIN));
  return { tag, words: tag ?? byWords(text.slice(0, 400)) };
}

function byTag(head: string): LineLevel | undefined {
  const letter = LETTER.exec(head)?.[1];
  if (letter !== undefined) return WORDS.get(letter.toLowerCase()) ?? 'other';
  for (const found of head.matchAll(TAG)) {
    const [word] = found;
    const before = head.slice(0, found.index);
    const after = head[found.index + word.length] ?? '';
    const isMarked = /[[(<|"'=:]\s?$/u.test(before) || /^[\])>|"':]/u.test(after);
    const isFirst = before.trim() === '' || /^\s*(?:\[[^\]]{0,40}\]|\(\w{0,20}\)|\d{1,6}|-)?\s*$/u.test(before);
    if (word === word.toUpperCase() || isMarked || isFirst) return WORDS.get(word.toLowerCase()) ?? 'other';
  }
  return undefined;
}

function byWords(text: string): LineLevel {
  const said = text.replace(NONE, ' ');
  if (ERROR.test(said)) return 'error';
  return WARNING.test(said) ? 'warning' : 'other';
}
