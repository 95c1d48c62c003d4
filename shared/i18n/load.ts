import { asSaid } from './said-languages.ts';
import type { CoreWords, SaidLanguage, Translate } from './said-languages.ts';
import { createTranslator } from './translator.ts';

/** One language's words, loaded when they are asked for first: nobody carries the other two. */
const WORDS: Readonly<Record<SaidLanguage, () => Promise<{ readonly words: CoreWords }>>> = {
  'zh-Hans': () => import('./core-words/zh-hans/index.ts'),
  de: () => import('./core-words/de/index.ts'),
  es: () => import('./core-words/es/index.ts'),
};

const loaded = new Map<SaidLanguage, Promise<Translate>>();

/** The translator of a language; any language but those three stays English. */
export async function loadTranslator(language: string): Promise<Translate> {
  if (!isSaid(language)) return asSaid;
  const known = loaded.get(language) ?? WORDS[language]().then(({ words }) => createTranslator(words, language));
  loaded.set(language, known);
  return await known;
}

function isSaid(language: string): language is SaidLanguage {
  return Object.hasOwn(WORDS, language);
}
