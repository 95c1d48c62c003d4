import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extractData, extractSaid } from '../../../scripts/lib/core-words/extract.ts';
import { LEFT_OUT } from '../../../scripts/lib/core-words/left-out.ts';
import { terms } from '../../../shared/i18n/core-words/de/terms.ts';
import { words as de } from '../../../shared/i18n/core-words/de/index.ts';
import { words as es } from '../../../shared/i18n/core-words/es/index.ts';
import { words as zh } from '../../../shared/i18n/core-words/zh-hans/index.ts';
import { createTranslator } from '../../../shared/i18n/index.ts';
import type { SaidLanguage } from '../../../shared/i18n/index.ts';
import type { CoreWords } from '../../../shared/i18n/said-languages.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LANGUAGES = { 'zh-Hans': zh, de, es } as const;
const said = extractSaid(ROOT);
const data = extractData(ROOT);
const placesOf = (text: string): readonly string[] => [...new Set(text.match(/\{\d+\}/gu))];

describe('catalogue of the core’s words', () => {
  test('has a translation of every sentence that core, its contract and its data write', () => {
    const missing = [...said, ...data].filter(({ template }) => !Object.hasOwn(de, template));
    // `npm run core-words` prints the same list; write each in the three languages, or name it in left-out.ts.
    expect(missing).toEqual([]);
  });

  test('has nothing that nobody writes any more', () => {
    const written = new Set([...said, ...data].map(({ template }) => template));
    expect(Object.keys(de).filter((key) => !written.has(key) && !Object.hasOwn(terms, key))).toEqual([]);
  });

  test('leaves nothing out that is translated', () => {
    expect([...LEFT_OUT].filter((text) => Object.hasOwn(de, text))).toEqual([]);
  });

  test('knows the same templates in every language', () => {
    expect(Object.keys(zh)).toEqual(Object.keys(de));
    expect(Object.keys(es)).toEqual(Object.keys(de));
  });

  test.for(Object.entries(LANGUAGES))('has no place for a value that its template does not have in %s', ([, words]) => {
    const wrong = Object.entries(words).filter(([key, text]) => placesOf(text).some((place) => !key.includes(place)));
    expect(wrong).toEqual([]);
  });

  test.for(Object.entries(LANGUAGES))('keeps the style of the product in %s', ([language, words]) => {
    const bad = {
      'zh-Hans': /[您!！]|[\p{Script=Han}][,.:;?](?:\s|$)/u,
      de: /!|\b(?:du|dein|dir|dich)\b/u,
      es: /[¡!]|\b(?:tú|tu|tus)\b/u,
    };
    const wrong = Object.values(words).filter((text) => bad[language as keyof typeof bad].test(text));
    expect(wrong).toEqual([]);
  });

  test.for(Object.entries(LANGUAGES))(
    'is found again in a text that each template makes in %s',
    ([language, words]) => {
      const translate = createTranslator(words, language as SaidLanguage);
      const fill = (text: string): string => text.replaceAll(/\{(\d+)\}/gu, 'Zq$1x');
      const wrong = Object.entries(words)
        .map(([key, text]) => ({ key, expected: fill(text), got: translate(fill(key)) }))
        .filter(({ expected, got }) => expected !== got);
      expect(wrong).toEqual([]);
    },
  );

  test('does not take ten times as long for a text when there are ten times as many templates', () => {
    const all = Object.entries(de);
    const few = Object.fromEntries(all.slice(0, Math.floor(all.length / 10)));
    const perText = (words: CoreWords, round: number): number => {
      const texts = Object.keys(words).map((key, index) => key.replaceAll(/\{\d+\}/gu, `Zq${index}.${round}`));
      const translate = createTranslator(words, 'de');
      for (const text of texts) translate(`${text} `);
      const from = performance.now();
      for (const text of texts) translate(text);
      return (performance.now() - from) / texts.length;
    };
    const rounds = [0, 1, 2, 3, 4];
    const least = (words: CoreWords): number => Math.min(...rounds.map((round) => perText(words, round)));
    expect(least(de) / least(few)).toBeLessThan(6);
  });
});
