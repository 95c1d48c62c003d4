import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { de } from '../../renderer/i18n/de/index.ts';
import { en } from '../../renderer/i18n/en/index.ts';
import { es } from '../../renderer/i18n/es/index.ts';
import { zhHans } from '../../renderer/i18n/zh-hans/index.ts';

const ROOT = join(import.meta.dirname, '../../renderer');

function sources(): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('i18n') && !name.startsWith('dev'))
    .map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }));
}

function flat(tree: object, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? flat(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, String(value)] as const],
  );
}

const TEXTS = flat(en);
/** Keys as code writes them: without the endings that i18next adds for counts. */
const KEYS = new Set(TEXTS.map(([key]) => key.replace(/_(zero|one|other)$/, '')));

/** Attributes whose value a person reads or hears. */
const SPOKEN = /\b(?:aria-label|title|placeholder|label|alt|hint|text|content)="([^"]*\p{L}{2}[^"]*)"/gu;
/** Text between tags: a letter pair that stands alone between `>` and `<` on one line. */
const BETWEEN = />\s*([^<>{}=;()]*\p{L}{2}[^<>{}=;()]*)\s*<\//gu;

describe('the words of the window', () => {
  it('all come from the word list', () => {
    const found = sources()
      .filter(({ name }) => name.endsWith('.tsx'))
      .flatMap(({ name, text }) =>
        [...text.matchAll(SPOKEN), ...text.matchAll(BETWEEN)].map((match) => `${name}: ${match[1]}`),
      );
    expect(found).toEqual([]);
  });

  it('name no modifier of a keyboard: each language has its own names, in shared/i18n/key-names.ts', () => {
    const named = Object.entries({ en, de, es, zhHans }).flatMap(([language, words]) =>
      flat(words)
        .filter(([, text]) => /\b(?:Ctrl|Strg)\b/u.test(text))
        .map(([key]) => `${language}: ${key}`),
    );
    expect(named).toEqual([]);
  });

  it('lie in lists as the language parts them, not by a comma that code writes', () => {
    const found = sources().filter(({ text }) => text.includes(".join(', ')"));
    // What a person types into a field, who writes commas in any language.
    expect(found.map(({ name }) => name)).toEqual(['features/policy/edit/centres-part.tsx']);
  });

  it('exist for every key that is asked for', () => {
    const asked = sources().flatMap(({ name, text }) =>
      [...text.matchAll(/\bt\(\s*(?:[\w.= !()'?]*\? )?'([\w.-]+)'(?: : '([\w.-]+)')?/gu)].flatMap(([, first, second]) =>
        [first, second].filter((key) => key !== undefined).map((key) => ({ name, key })),
      ),
    );
    expect(asked.length).toBeGreaterThan(200);
    expect(asked.filter(({ key }) => !KEYS.has(key))).toEqual([]);
  });

  it('are all used', () => {
    const all = sources()
      .map(({ text }) => text)
      .join('\n');
    const patterns = [...all.matchAll(/`([\w.-]*)\$\{[^`]*\}([\w.-]*)`/gu)].map(
      ([, start = '', end = '']) => [start, end] as const,
    );
    const isUsed = (key: string): boolean =>
      all.includes(`'${key}'`) ||
      all.includes(`i18nKey="${key}"`) ||
      patterns.some(([start, end]) => start.includes('.') && key.startsWith(start) && key.endsWith(end));
    expect([...KEYS].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('never use the words nobody should meet, blame or shout', () => {
    const bad = TEXTS.filter(([, text]) => /\bSLAs?\b|breach|pending|!|\bsorry\b|\boops\b|please/iu.test(text));
    expect(bad).toEqual([]);
  });

  it('keep buttons short', () => {
    const buttons = TEXTS.filter(([key]) => /(Button|\.button)$/.test(key));
    expect(buttons.filter(([, text]) => text.split(' ').length > 2)).toEqual([]);
  });
});
