import type { ExampleSign } from '../policy/index.ts';

/** Text as signs are compared with it: small letters, one blank between words, no other signs. */
export function plainWords(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘´`]/gu, "'")
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
  return ` ${plain} `;
}

/** Chinese is written without blanks, so its words stand anywhere. */
const HAN = /\p{Script=Han}/u;

interface Wanted {
  readonly text: string;
  readonly form: 'word' | 'beginning' | 'piece';
}

// Policies hold a few hundred lists, and each is compared with every keystroke.
const READ = new Map<string, readonly Wanted[]>();

function wantedOf(alternatives: string): readonly Wanted[] {
  const known = READ.get(alternatives);
  if (known !== undefined) return known;
  const read = alternatives.split('|').flatMap((one): readonly Wanted[] => {
    const text = plainWords(one).trim();
    if (text === '') return [];
    if (HAN.test(text)) return [{ text, form: 'piece' }];
    return [{ text, form: one.trimEnd().endsWith('*') ? 'beginning' : 'word' }];
  });
  READ.set(alternatives, read);
  return read;
}

/** Whether one of the words ("log in|login|anmeld*") stands in a text that `plainWords` made. */
export function hasOneOf(alternatives: string, words: string): boolean {
  return wantedOf(alternatives).some(({ text, form }) => {
    if (form === 'piece') return words.includes(text);
    return words.includes(form === 'beginning' ? ` ${text}` : ` ${text} `);
  });
}

/** Whether a sign fits a text that `plainWords` made. */
export function signFits({ all, not = [] }: ExampleSign, words: string): boolean {
  return all.every((one) => hasOneOf(one, words)) && !not.some((one) => hasOneOf(one, words));
}
