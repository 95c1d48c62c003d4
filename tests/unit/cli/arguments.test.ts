import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../cli/args.ts';
import { closest } from '../../../cli/did-you-mean.ts';
import { exitCodeOf } from '../../../cli/exit-codes.ts';
import { COMMANDS, findCommand } from '../../../cli/registry.ts';
import { ERROR_CODES, failure } from '../../../shared/errors.ts';

/** The words of the command a line means, or the kind of what was found. */
function meant(line: string): string {
  const found = findCommand(line.split(' ').filter((token) => token !== ''));
  return found.kind === 'command' ? found.command.words.join(' ') : found.kind;
}

describe('a command line means', () => {
  it.each([
    ['status', 'status'],
    ['instances', 'instances'],
    ['instances set Prod --role test', 'instances set'],
    ['--data /x case list', 'case list'],
    ['--json --data=/x case show 1', 'case show'],
    ['case --json list', 'case list'],
    ['notices keys', 'notices keys'],
    ['notices keys add vendor --fingerprint x', 'notices keys add'],
    ['portal add rt --id a', 'portal add rt'],
    ['releases', 'releases'],
    ['releases import f.json', 'releases import'],
    ['settings set root /x', 'settings set'],
    ['', 'none'],
    ['--json', 'none'],
    ['case', 'group'],
    ['portal add', 'unknown'],
    ['cases list', 'unknown'],
  ])('"%s": %s', (line, expected) => {
    expect(meant(line)).toBe(expected);
  });

  it.each([
    ['statsu', 'status'],
    ['case lst', 'case list'],
    ['notice list', 'notices'],
    ['portal ad rt', 'portal add'],
    ['xyzzy', undefined],
  ])('nothing known, so "%s" is answered with %s', (line, suggestion) => {
    expect(findCommand(line.split(' '))).toMatchObject({ kind: 'unknown', meant: suggestion });
  });

  it('has each command once', () => {
    const names = COMMANDS.map(({ words }) => words.join(' '));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('arguments', () => {
  const command = {
    words: ['case', 'reply'],
    positionals: ['ID', '[FILE]'],
    options: {
      text: { type: 'string', text: '' },
      attach: { type: 'string', multiple: true, text: '' },
      force: { type: 'boolean', text: '' },
    },
  } as const;
  const problem = (line: string): string => {
    const parsed = parseArguments(command, line.split(' '));
    return parsed.ok ? 'fine' : parsed.error.message;
  };

  it('are read in any order', () => {
    const parsed = parseArguments(command, [
      '--attach',
      'a',
      '7',
      '--text=-x',
      '--attach',
      'b',
      '--json',
      '--data',
      'd',
    ]);
    if (!parsed.ok) throw new Error(parsed.error.message);
    const args = parsed.value;
    expect([args.positionals, args.json, args.data, args.text('text'), args.all('attach'), args.flag('force')]).toEqual(
      [['7'], true, 'd', '-x', ['a', 'b'], false],
    );
  });

  it.each([
    ['7 --txt a', '"case reply" does not know --txt. Did you mean --text?'],
    ['7 --zebra', '"case reply" does not know --zebra.'],
    ['7 --text', '--text needs a value. A value that starts with a dash is written as --text=VALUE.'],
    ['7 --text --json', '--text needs a value. A value that starts with a dash is written as --text=VALUE.'],
    ['7 --force=yes', '--force takes no value.'],
    ['--force', '"case reply" needs ID.'],
    ['1 2 3', '"case reply" does not know what to do with "3".'],
    ['--help', 'fine'],
  ])('"%s" are answered with: %s', (line, expected) => {
    expect(problem(line)).toBe(expected);
  });
});

describe('the nearest word', () => {
  it.each([
    ['lsit', 'list'],
    ['SHOW', 'show'],
    ['', undefined],
    ['completely', undefined],
  ])('to "%s" is %s', (typed, expected) => {
    expect(closest(typed, ['list', 'show', 'submit'])).toBe(expected);
  });
});

describe('exit codes', () => {
  it('follow the failure', () => {
    const codes = Object.fromEntries(ERROR_CODES.map((code) => [code, exitCodeOf(failure(code, ''))]));
    expect(codes).toMatchObject({ internal: 1, invalid: 2, incomplete: 2, busy: 4, unreachable: 5, refused: 6 });
    expect(codes['cancelled']).toBe(130);
  });
});
