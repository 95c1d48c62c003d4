/** Languages that the words of the core are translated into. English is what the core writes. */
export const SAID_LANGUAGES = ['zh-Hans', 'de', 'es'] as const;
export type SaidLanguage = (typeof SAID_LANGUAGES)[number];

/** English template to its translation: `There is no portal "{0}".`; the places for values are numbered from 0. */
export type CoreWords = Readonly<Record<string, string>>;

/** Turns a text of the core into the person's language; a text that nobody translated comes back as it is. */
export type Translate = (text: string) => string;

/** English stays English. */
export const asSaid: Translate = (text) => text;
