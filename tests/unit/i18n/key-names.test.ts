import { describe, expect, it } from 'vitest';
import { keysIn } from '../../../shared/i18n/key-names.ts';

describe('the names of keys', () => {
  it.each([
    ['en', 'Ctrl+Alt+Shift+P'],
    ['de', 'Strg+Alt+Umschalt+P'],
    ['es', 'Ctrl+Alt+Mayús+P'],
    ['zh-Hans', 'Ctrl+Alt+Shift+P'],
  ] as const)('are those of a keyboard in %s, whoever wrote them', (language, expected) => {
    expect(keysIn(language, 'Ctrl+Alt+Shift+P')).toBe(expected);
    expect(keysIn(language, 'Control+Alt+Shift+P')).toBe(expected);
    expect(keysIn(language, 'CommandOrControl+Alt+Shift+P')).toBe(expected);
  });

  it('leave alone what stands on the key itself', () => {
    expect(keysIn('de', 'F1')).toBe('F1');
    expect(keysIn('de', '↑')).toBe('↑');
    expect(keysIn('de', 'Ctrl+,')).toBe('Strg+,');
    expect(keysIn('es', 'Escape')).toBe('Esc');
  });
});
