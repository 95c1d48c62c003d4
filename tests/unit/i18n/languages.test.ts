import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../shared/i18n/languages.ts';

describe('the language of the window', () => {
  it('is the one chosen, whatever the system speaks', () => {
    expect(languageOf('es', ['de-DE'])).toBe('es');
  });

  it.each([
    [['de-AT', 'en'], 'de'],
    [['zh-CN'], 'zh-Hans'],
    [['zh-Hans-SG'], 'zh-Hans'],
    [['fr-FR', 'es-MX', 'en'], 'es'],
    [['fr-FR'], 'en'],
    [[], 'en'],
  ] as const)("is the first known of the system's %j when the system decides", (preferred, language) => {
    expect(languageOf('system', preferred)).toBe(language);
  });

  it('is not Simplified Chinese when the system writes the traditional signs', () => {
    expect(languageOf('system', ['zh-TW', 'de'])).toBe('de');
    expect(languageOf('system', ['zh-Hant-HK'])).toBe('en');
  });
});
