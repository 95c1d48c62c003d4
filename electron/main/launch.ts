import { resolve } from 'node:path';
import { linkIn } from './deep-link.ts';

const LINK = 'companion:';

/** What this start was asked for. */
export interface Launch {
  /** The data folder somebody named; undefined leaves the choice to the core's own rule. */
  readonly dataFolder: string | undefined;
  /** What is passed on to the core. */
  readonly coreArgs: readonly string[];
}

/**
 * Reads `--data DIR` (or `--data=DIR`) and `COMPANION_DATA`. Relative folders are taken from `cwd`; the core gets the
 * absolute one, because it may run elsewhere. A link is the system's word, and what comes behind it is its author's, so no
 * option is read there. Pure.
 */
export function readLaunch(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): Launch {
  const said = optionOf(beforeLinks(argv), '--data') ?? env['COMPANION_DATA'];
  if (said === undefined || said === '') return { dataFolder: undefined, coreArgs: [] };
  const dataFolder = resolve(cwd, said);
  return { dataFolder, coreArgs: ['--data', dataFolder] };
}

function beforeLinks(argv: readonly string[]): readonly string[] {
  const at = argv.findIndex((word) => word.toLowerCase().startsWith(LINK));
  return at === -1 ? argv : argv.slice(0, at);
}

function optionOf(argv: readonly string[], name: string): string | undefined {
  const at = argv.indexOf(name);
  if (at !== -1) return argv[at + 1];
  return argv.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
}

/**
 * Whether a start asks for a report with a picture of this moment. A link only navigates: a start that brings one takes
 * no picture, whatever else its author got onto the command line. Pure.
 */
export function asksForReport(argv: readonly string[]): boolean {
  return argv.includes('--report') && linkIn(argv) === undefined;
}
