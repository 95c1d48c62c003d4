/** Scripts that write words without spaces between them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const HAS_UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
/** Where a name such as ServiceLog or APSSettings is made of words. */
const HUMPS = /(?<=\p{Ll}|\p{N})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/** Letters, digits and signs of ASCII: most text, with nothing to be done to it. */
const IS_PLAIN = /^[\x20-\x7e\s]*$/u;

/** Lower case, without accents, ß as ss: how words are compared. Lone surrogates and NUL become harmless. Pure. */
export function folded(text: string): string {
  if (IS_PLAIN.test(text)) return text.toLowerCase();
  return text
    .toWellFormed()
    .toLowerCase()
    .replaceAll('\0', ' ')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFKC');
}

/** Words of a folded text in their order; a run without spaces becomes pairs of signs that overlap. Pure. */
export function wordsOf(foldedText: string): string[] {
  const spaced = HAS_UNSPACED.test(foldedText) ? foldedText.replace(UNSPACED, (run) => ` ${pairs(run)} `) : foldedText;
  return spaced.match(WORD) ?? [];
}

/** Text as it goes into the index: runs without spaces as pairs, names made of words also as those words. Pure. */
export function indexable(text: string): string {
  if (IS_PLAIN.test(text)) return text;
  const plain = text.toWellFormed().replaceAll('\0', ' ').replaceAll('ß', 'ss');
  return HAS_UNSPACED.test(plain) ? plain.replace(UNSPACED, (run) => ` ${pairs(run)} `) : plain;
}

/** The words that a name is made of, where it is: "ServiceLog.txt" is "Service Log.txt"; undefined otherwise. Pure. */
export function withoutHumps(name: string): string | undefined {
  const apart = name.replace(HUMPS, ' ');
  return apart === name ? undefined : apart;
}

/** Whether a word is of signs that are written without spaces. Pure. */
export function isUnspaced(word: string): boolean {
  return HAS_UNSPACED.test(word);
}

function pairs(run: string): string {
  const signs = Array.from(run);
  if (signs.length === 1) return run;
  return signs
    .slice(1)
    .map((sign, index) => `${signs[index] ?? ''}${sign}`)
    .join(' ');
}
