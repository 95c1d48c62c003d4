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

/** Whether one of the words ("log in|login|anmeld*") stands in a text that `plainWords` made. */
export function hasOneOf(alternatives: string, words: string): boolean {
  return alternatives.split('|').some((alternative) => {
    const wanted = plainWords(alternative).trim();
    if (wanted === '') return false;
    if (HAN.test(wanted)) return words.includes(wanted);
    return words.includes(alternative.trimEnd().endsWith('*') ? ` ${wanted}` : ` ${wanted} `);
  });
}

/** Whether a sign fits a text that `plainWords` made. */
export function signFits({ all, not = [] }: ExampleSign, words: string): boolean {
  return all.every((one) => hasOneOf(one, words)) && !not.some((one) => hasOneOf(one, words));
}
