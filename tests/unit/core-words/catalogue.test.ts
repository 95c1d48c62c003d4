import { describe, expect, test } from 'vitest';
import { words as de } from '../../../shared/i18n/core-words/de/index.ts';
import { words as es } from '../../../shared/i18n/core-words/es/index.ts';
import { words as zh } from '../../../shared/i18n/core-words/zh-hans/index.ts';

const LANGUAGES = { 'zh-Hans': zh, de, es } as const;
const placesOf = (text: string): readonly string[] => [...new Set(text.match(/\{\d+\}/gu))].toSorted();

describe('catalogue of the core’s words', () => {
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
});
