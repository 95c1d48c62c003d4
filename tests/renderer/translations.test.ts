import { describe, expect, it } from 'vitest';
import { de } from '../../renderer/i18n/de/index.ts';
import { en } from '../../renderer/i18n/en/index.ts';
import { es } from '../../renderer/i18n/es/index.ts';
import { withMany } from '../../renderer/i18n/words.ts';
import { zhHans } from '../../renderer/i18n/zh-hans/index.ts';

const ENDING = /_(one|two|few|many|other)$/u;

function flat(tree: object, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? flat(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, String(value)] as const],
  );
}

const ENGLISH = new Map(flat(en));
const LANGUAGES = [
  ['de', new Map(flat(de))],
  ['es', new Map(flat(withMany(es)))],
  ['zh-Hans', new Map(flat(zhHans))],
] as const;

/** The keys another language has to have: one for each form that it has of a count. */
function wantedKeys(language: string): ReadonlySet<string> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return new Set(
    [...ENGLISH.keys()].flatMap((key) =>
      ENDING.test(key) ? forms.map((form) => key.replace(ENDING, `_${form}`)) : [key],
    ),
  );
}

/** The English text that a key of another language translates: of several forms the one for many. */
function english(key: string): string {
  return ENGLISH.get(key) ?? ENGLISH.get(key.replace(ENDING, '_other')) ?? '';
}

/** Names of the values in a text. The form for one may write its number as a word. */
function values(text: string, key: string): string {
  const names = [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/gu)].map(([, name]) => name ?? '');
  const counts = key.endsWith('_one') ? new Set(['n', 'count', 'done', 'risks']) : new Set<string>();
  return [...new Set(names.filter((name) => !counts.has(name)))].sort().join(' ');
}

/** Marks such as `<time>` around a part of a text. */
const marks = (text: string): string => [...text.matchAll(/<\/?\w+>/gu)].map(([mark]) => mark).join('');

/** Texts that are rightly the same: names of programs, keys, units and languages, and words that both languages share. */
const SAME: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    `Support Companion|Support Companion .|Test|Portal|Support|Integration|Filter|Status: →|Status:|Problem|Cookie|Logs|Ports|
     Hardware|System|Clients|Port|Token|Name|Log|Passphrase|App|Standard.|Region|Text|Version`.split(/\|\s*/u),
  ),
  es: new Set('Support Companion|Support Companion .|No|no|Portal|Cookie|Hardware|error|Token|manual'.split('|')),
  'zh-Hans': new Set('Support Companion|Cookie'.split('|')),
};
const NAMES = new Set(
  'Instance Manager|Windows|Request Tracker|Node|SQLite|SHA-256|sha256 …|· sha256 …|English|简体中文|Deutsch|Español|min|h min|min s|GHz|GB|ms|Mbit/s'.split(
    '|',
  ),
);

/** What stands in a text beside its values. */
function bare(text: string): string {
  return text
    .replaceAll(/\{\{[^}]*\}\}|<[^>]*>/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

describe.each(LANGUAGES)('the words in %s', (language, words) => {
  it('are there for every key, in every form that counts have, and no others', () => {
    const wanted = wantedKeys(language);
    expect([...wanted].filter((key) => !words.has(key))).toEqual([]);
    expect([...words.keys()].filter((key) => !wanted.has(key))).toEqual([]);
  });

  it('name the same values and parts as the English ones', () => {
    const wrong = [...words].filter(
      ([key, text]) => values(text, key) !== values(english(key), key) || marks(text) !== marks(english(key)),
    );
    expect(wrong).toEqual([]);
  });

  it('are not left in English', () => {
    const isName = (text: string): boolean => NAMES.has(text) || (SAME[language]?.has(text) ?? false);
    const left = [...words].filter(
      ([key, text]) => text === english(key) && /\p{L}{2}/u.test(bare(text)) && !isName(bare(text)),
    );
    expect(left).toEqual([]);
  });

  it('say nothing nobody should meet, blame nobody and do not shout', () => {
    const bad = [...words].filter(([, text]) =>
      /\bSLAs?\b|[!！¡]|\bSorry\b|抱歉|对不起|entschuld|lo siento/iu.test(text),
    );
    expect(bad).toEqual([]);
  });

  it('end a sentence where English ends one', () => {
    const ends = /[.。：:?？,，]\s*$/u;
    const wrong = [...words].filter(
      ([key, text]) => english(key).includes(' ') && ends.test(english(key)) && !ends.test(text),
    );
    expect(wrong).toEqual([]);
  });
});
