import { createTranslator } from '../../../shared/i18n/index.ts';
import type { SaidLanguage, Translate } from '../../../shared/i18n/index.ts';
import { MACHINE_STORY } from './machine.ts';
import { POLICY_STORY } from './policy.ts';

/** What the made-up core says beside the real one's sentences. For pictures. */
const STORY = [...POLICY_STORY, ...MACHINE_STORY];

const COLUMN: Readonly<Record<SaidLanguage, 1 | 2 | 3>> = { 'zh-Hans': 1, de: 2, es: 3 };

/** The story's sentences in a language; everything else goes through. */
export function storyTranslator(language: SaidLanguage): Translate {
  return createTranslator(Object.fromEntries(STORY.map((row) => [row[0], row[COLUMN[language]]])), language);
}
