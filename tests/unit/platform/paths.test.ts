import { describe, expect, it } from 'vitest';
import { systemFacts } from '../../../core/platform/node/index.ts';
import { dataFolder, dataLayout } from '../../../core/platform/paths.ts';
import type { SystemFacts } from '../../../core/platform/ports.ts';

function system(platform: SystemFacts['platform'], homeFolder: string, env: Record<string, string> = {}): SystemFacts {
  return { ...systemFacts(env), platform, homeFolder };
}

describe('where data lies', () => {
  it.each([
    ['the option wins', system('linux', '/home/a', { COMPANION_DATA: '/env' }), '/said', '/said'],
    ['a relative option is taken from where the person stands', system('linux', '/home/a'), 'here', '/work/here'],
    ['the environment is next', system('linux', '/home/a', { COMPANION_DATA: '/env' }), undefined, '/env'],
    ['XDG names the place', system('linux', '/home/a', { XDG_DATA_HOME: '/x' }), undefined, '/x/support-companion'],
    [
      'an empty XDG counts as none',
      system('linux', '/home/a', { XDG_DATA_HOME: '' }),
      undefined,
      '/home/a/.local/share/support-companion',
    ],
    [
      'macOS has its own',
      system('darwin', '/Users/a'),
      undefined,
      '/Users/a/Library/Application Support/Support Companion',
    ],
  ])('follows the one rule when %s', (_when, facts, option, expected) => {
    expect(dataFolder(facts, option, '/work')).toBe(expected);
  });

  it('uses the local application data when it runs on Windows', () => {
    const windows = system('win32', 'C:\\Users\\a', { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' });
    expect(dataFolder(windows, undefined, 'C:\\x')).toBe('C:\\Users\\a\\AppData\\Local\\Support Companion');
    expect(dataFolder(windows, 'D:\\data', 'C:\\x')).toBe('D:\\data');
    expect(dataLayout('D:\\data', 'win32').database).toBe('D:\\data\\companion.db');
  });
});
