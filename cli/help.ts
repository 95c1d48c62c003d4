import { COMMON_OPTIONS } from './args.ts';
import type { OptionSpec } from './args.ts';
import type { Command } from './command.ts';
import { columns } from './output.ts';

const NAME = 'companion';

/** All commands with one line each. */
export function overview(commands: readonly Command[]): readonly string[] {
  return [
    `${NAME} COMMAND [OPTIONS]: Support Companion on the command line.`,
    '',
    ...columns(commands.map((command) => [`  ${usage(command)}`, command.summary])),
    '',
    ...columns([...optionLines(COMMON_OPTIONS), ['  --version', 'This version, its Node and its time-zone data']]),
    '',
    `"${NAME} help COMMAND" or "${NAME} COMMAND --help" says more. Exit codes: 0 done, 1 internal error,`,
    '2 invalid input, 3 partly done or waiting, 4 another process holds the data folder, 5 not reachable, 6 refused.',
  ];
}

/** One command with its options. */
export function commandHelp(command: Command): readonly string[] {
  return [
    `${NAME} ${usage(command)} [OPTIONS]`,
    '',
    command.summary,
    '',
    ...columns([...optionLines(command.options ?? {}), ...optionLines(COMMON_OPTIONS)]),
    ...(command.more === undefined ? [] : ['', ...command.more]),
  ];
}

function usage(command: Command): string {
  return [...command.words, ...(command.positionals ?? [])].join(' ');
}

function optionLines(options: Readonly<Record<string, OptionSpec>>): readonly (readonly string[])[] {
  return Object.entries(options).map(([name, { value, text, multiple = false }]) => [
    `  --${name}${value === undefined ? '' : ` ${value}`}`,
    multiple ? `${text} (may be repeated)` : text,
  ]);
}
