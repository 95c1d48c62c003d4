import { afterAll, describe, expect, it } from 'vitest';
import { languageName } from '../../../renderer/components/language-words.ts';
import { speak } from '../../../renderer/i18n/locale.ts';

describe('the name of a language in a policy', () => {
  afterAll(() => speak('en'));

  it.each([
    ['de', 'Englisch', 'Chinesisch'],
    ['es', 'inglés', 'chino'],
    ['zh-Hans', '英语', '中文'],
    ['en', 'English', 'Chinese'],
  ] as const)('is said in the language of the window, %s', (language, english, chinese) => {
    speak(language);
    expect([languageName('English'), languageName(' chinese ')]).toEqual([english, chinese]);
  });

  it('stays as it is when nobody knows it', () => {
    expect(languageName('Plattdeutsch, seldom')).toBe('Plattdeutsch, seldom');
  });
});
