/**
 * Porter's stemmer for English, as the index of SQLite applies it, so that words are compared here as they are found
 * there. Words of other languages mostly stay as they are.
 */
const VOWEL = '[aeiouy]';
const CONSONANTS = '[^aeiou][^aeiouy]*';
const VOWELS = '[aeiouy][aeiou]*';
const AT_LEAST_ONE = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}`, 'u');
const EXACTLY_ONE = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}(?:${VOWELS})?$`, 'u');
const MORE_THAN_ONE = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}${VOWELS}${CONSONANTS}`, 'u');
const HAS_VOWEL = new RegExp(`^(?:${CONSONANTS})?${VOWEL}`, 'u');
const SHORT = new RegExp(`^${CONSONANTS}${VOWEL}[^aeiouwxy]$`, 'u');

const SECOND: Readonly<Record<string, string>> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
};
const THIRD: Readonly<Record<string, string>> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
};
const SECOND_END =
  /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/u;
const THIRD_END = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/u;
const FOURTH_END = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/u;

const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** The stem of a folded word. Pure (what it found once it keeps). */
export function stemOf(word: string): string {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const stem = /^[a-z]{3,64}$/u.test(word) ? porter(word) : word;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, stem);
  return stem;
}

/** Words of planners that the index cannot tell from others, by what they are told by here. */
const SENSES: ReadonlyMap<string, string> = new Map(
  [
    ['activity', 'activities'],
    ['busy'],
    ['customer', 'customers'],
    ['difference', 'differences'],
    ['exception', 'exceptions'],
    ['general', 'generally'],
    ['important', 'importance', 'importantly'],
    ['operating'],
    ['operator', 'operators'],
    ['personal'],
    ['production', 'productions'],
    ['responsibility', 'responsibilities', 'responsible'],
    ['several'],
    ['severity', 'severities'],
    ['terminal', 'terminals'],
  ].flatMap(([sense = '', ...forms]) => [sense, ...forms].map((form) => [form, sense])),
);

/**
 * The stem of a folded word, where the index holds two words of planners for one told apart: to the index an operator is
 * an operation, a customer is custom, an activity is active. Pure.
 */
export function senseOf(word: string): string {
  return SENSES.get(word) ?? stemOf(word);
}

/** The stem in the index of what `senseOf` gave. Pure. */
export function indexedStem(sense: string): string {
  return SENSES.has(sense) ? stemOf(sense) : sense;
}

function porter(word: string): string {
  // A y that begins a word or follows a vowel is a consonant; it is marked so meanwhile.
  let stem = word.startsWith('y') ? `Y${word.slice(1)}` : word;
  stem = plural(stem);
  stem = past(stem);
  stem = new RegExp(`^(.*${VOWEL}.*)y$`, 'u').test(stem) ? `${stem.slice(0, -1)}i` : stem;
  stem = replaced(stem, SECOND_END, SECOND);
  stem = replaced(stem, THIRD_END, THIRD);
  return lastSteps(stem).toLowerCase();
}

function plural(word: string): string {
  if (/(?:ss|i)es$/u.test(word)) return word.slice(0, -2);
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}

function past(word: string): string {
  if (word.endsWith('eed')) return AT_LEAST_ONE.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const [, stem = ''] = /^(.+?)(?:ed|ing)$/u.exec(word) ?? [];
  if (stem === '' || !HAS_VOWEL.test(stem)) return word;
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/u.test(stem)) return stem.slice(0, -1);
  return SHORT.test(stem) ? `${stem}e` : stem;
}

function replaced(word: string, end: RegExp, by: Readonly<Record<string, string>>): string {
  const [, stem = '', suffix = ''] = end.exec(word) ?? [];
  return suffix !== '' && AT_LEAST_ONE.test(stem) ? `${stem}${by[suffix] ?? ''}` : word;
}

function lastSteps(word: string): string {
  let stem = word;
  const [, before = ''] = FOURTH_END.exec(stem) ?? /^(.+?[st])ion$/u.exec(stem) ?? [];
  if (before !== '' && MORE_THAN_ONE.test(before)) stem = before;
  if (stem.endsWith('e')) {
    const short = stem.slice(0, -1);
    if (MORE_THAN_ONE.test(short) || (EXACTLY_ONE.test(short) && !SHORT.test(short))) stem = short;
  }
  return stem.endsWith('ll') && MORE_THAN_ONE.test(stem.slice(0, -1)) ? stem.slice(0, -1) : stem;
}
