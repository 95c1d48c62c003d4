import { describe, expect, it } from 'vitest';
import { commandLine } from './run-in-process.ts';

describe('help', () => {
  it.each([
    [['help'], ['--help']],
    [
      ['help', 'case', 'new'],
      ['case', 'new', '--help'],
    ],
    [
      ['--json', 'help', 'portal'],
      ['--json', 'portal', '--help'],
    ],
    [
      ['help', 'portal', 'add'],
      ['portal', 'add', '--help'],
    ],
    [['help', 'help'], ['--help']],
  ])('with the words %j is that of %j', async (words, option) => {
    const asked = await commandLine(words);
    expect(asked).toMatchObject({ code: 0, err: '' });
    expect(asked.out).toBe((await commandLine(option)).out);
  });

  it('ends with 2 when there is no such command', async () => {
    expect(await commandLine(['help', 'xyzzy'])).toMatchObject({
      code: 2,
      err: 'There is no command "xyzzy". See "companion --help".\n',
    });
  });
});

describe('the beginning of a command', () => {
  it.each([
    [['portal', 'add'], '"portal add" needs a kind: rt, folder.\n'],
    [['portal', 'add', 'ftp', '--id', 'x'], '"portal add" needs a kind: rt, folder.\n'],
    [['instances', 'set'], '"instances set" needs NAME.\n'],
    [['settings'], '"settings" needs a verb: get, set.\n'],
  ])('%j is answered with what may follow', async (words, expected) => {
    expect(await commandLine(words)).toMatchObject({ code: 2, err: expected });
  });
});
