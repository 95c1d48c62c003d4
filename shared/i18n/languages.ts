/** Languages the window speaks, by the tags that browsers and systems use. English comes first: what is not known falls back to it. */
export const LANGUAGES = ['en', 'zh-Hans', 'de', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a person can choose: a language, or the one of the system. */
export const LANGUAGE_CHOICES = ['system', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((one) => one === value);
}

export function isLanguageChoice(value: unknown): value is LanguageChoice {
  return value === 'system' || isLanguage(value);
}

/** Regions that write Chinese in its traditional form, which is another script. */
const TRADITIONAL = /^zh-(?:.*-)?(?:hant|tw|hk|mo)\b/iu;

function spoken(tag: string): Language | undefined {
  const [base = ''] = tag.toLowerCase().split('-');
  if (base === 'zh') return TRADITIONAL.test(tag) ? undefined : 'zh-Hans';
  return LANGUAGES.find((one) => one === base);
}

/**
 * The language to speak: the one chosen, else the first of the system's (`preferred`, such as `de-AT`) that is known,
 * else English. Pure.
 */
export function languageOf(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== 'system') return choice;
  return preferred.map(spoken).find((one) => one !== undefined) ?? 'en';
}
