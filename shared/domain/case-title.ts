/** Longer titles are cut in lists of cases and in subjects of mails. */
const MOST_CHARACTERS = 100;

/** A title made of the first sentence of a description, cut at a word; "" when there is none. Pure. */
export function titleFrom(description: string): string {
  const line = description.trim().split('\n', 1)[0]?.trim() ?? '';
  const sentence = /^.*?(?:[.!?](?=\s|$)|[。！？])/u.exec(line)?.[0] ?? line;
  const text = sentence.replace(/[.。\s]+$/u, '').replaceAll(/\s+/gu, ' ');
  if (text.length <= MOST_CHARACTERS) return text;
  // Half of a character of two units would be no character.
  const cut = text.slice(0, MOST_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const word = cut.replace(/\s+\S*$/u, '');
  return `${word === '' ? cut : word}…`;
}
