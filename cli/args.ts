import { parseArgs } from 'node:util';
import { fail } from '../shared/errors.ts';
import { ok } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { closest } from './did-you-mean.ts';

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** How the value is called in help, for example DIR. */
  readonly value?: string;
  readonly text: string;
}

/** What of a command is typed. */
export interface CommandShape {
  /** How it is called, for example `["case", "new"]`. */
  readonly words: readonly string[];
  /** Names in order; "[NAME]" may be left out. */
  readonly positionals?: readonly string[];
  readonly options?: Readonly<Record<string, OptionSpec>>;
}

/** What a person typed after the command, checked against what the command knows. */
export interface Args {
  readonly json: boolean;
  readonly help: boolean;
  readonly data: string | undefined;
  readonly positionals: readonly string[];
  /** Value of an option; undefined when it was not given. */
  text(name: string): string | undefined;
  flag(name: string): boolean;
  /** All values of an option that may be repeated. */
  all(name: string): readonly string[];
}

/** Options of every command. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  data: { type: 'string', value: 'DIR', text: 'Data folder; else COMPANION_DATA, else the usual place' },
  json: { type: 'boolean', text: 'Answer as JSON on standard output' },
  help: { type: 'boolean', text: 'Say what the command does' },
};

/** `invalid` in words for an option the command does not know, a missing value, too few or too many names. */
export function parseArguments(command: CommandShape, tokens: readonly string[]): Result<Args> {
  const specs = { ...command.options, ...COMMON_OPTIONS };
  const parsed = parseStrictly(command, specs, tokens);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const help = values['help'] === true;
  const wrong = help ? undefined : wrongPositionals(command, positionals);
  if (wrong !== undefined) return fail('invalid', wrong);
  return ok({
    json: values['json'] === true,
    help,
    data: textOf(values['data']),
    positionals,
    text: (name) => textOf(values[name]),
    flag: (name) => values[name] === true,
    all: (name) => listOf(values[name]),
  });
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

function parseStrictly(
  command: CommandShape,
  specs: Readonly<Record<string, OptionSpec>>,
  tokens: readonly string[],
): Result<{ readonly values: Values; readonly positionals: readonly string[] }> {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { type, multiple = false }]) => [
      name,
      { type, multiple, ...(name === 'help' ? { short: 'h' } : {}) },
    ]),
  );
  try {
    return ok(parseArgs({ args: [...tokens], options, allowPositionals: true, strict: true }));
  } catch (error) {
    return fail('invalid', parseProblem(command, Object.keys(specs), error));
  }
}

function parseProblem(command: CommandShape, known: readonly string[], error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const [, option = ''] = /'(-[^'\s=]+)/u.exec(error instanceof Error ? error.message : '') ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const meant = closest(option.replace(/^-+/u, ''), known);
    const hint = meant === undefined ? '' : ` Did you mean --${meant}?`;
    return `"${command.words.join(' ')}" does not know ${option}.${hint}`;
  }
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw error;
  return error instanceof Error && error.message.includes('does not take an argument')
    ? `${option} takes no value.`
    : `${option} needs a value. A value that starts with a dash is written as ${option}=VALUE.`;
}

function wrongPositionals(command: CommandShape, given: readonly string[]): string | undefined {
  const wanted = command.positionals ?? [];
  const missing = wanted.filter((name) => !name.startsWith('[')).slice(given.length);
  const name = command.words.join(' ');
  if (missing.length > 0) return `"${name}" needs ${missing.join(' and ')}.`;
  if (given.length > wanted.length) return `"${name}" does not know what to do with "${given[wanted.length] ?? ''}".`;
  return undefined;
}

function textOf(value: Values[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function listOf(value: Values[string]): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
