export { asSaid, SAID_LANGUAGES } from './said-languages.ts';
export type { CoreWords, SaidLanguage, Translate } from './said-languages.ts';
export { loadTranslator } from './load.ts';
export { createTranslator } from './translator.ts';
