import type { Core } from '../core/app/index.ts';
import type { CallInput, CoreClient, CoreContract, OutputOf } from '../shared/contract/index.ts';
import type { Result } from '../shared/result.ts';
import type { Args, CommandShape } from './args.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';

/** What a command answers: data for scripts, words for people. `json` undefined: it wrote its answers as it went. */
export interface Answer {
  readonly json: unknown;
  /** Lines for standard output without `--json`. */
  readonly text: readonly string[];
  /** Lines for standard error, with and without `--json`. */
  readonly notes?: readonly string[];
  readonly exit?: ExitCode;
}

export interface Context {
  readonly args: Args;
  readonly io: Io;
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal;
}

/** For commands that work on a data folder. */
export interface CoreContext extends Context {
  readonly core: Core;
  readonly call: <K extends keyof CoreContract>(
    name: K,
    input: CallInput<CoreContract, K>,
  ) => Promise<Result<OutputOf<CoreContract, K>>>;
  readonly client: CoreClient;
}

interface CommandFrame extends CommandShape {
  readonly summary: string;
  /** Lines below the options in help. */
  readonly more?: readonly string[];
}

/** One command of the command line. Those with `needs: 'nothing'` open no data folder and take no lock. */
export type Command =
  | (CommandFrame & { readonly needs: 'core'; readonly run: (context: CoreContext) => Promise<Result<Answer>> })
  | (CommandFrame & { readonly needs: 'nothing'; readonly run: (context: Context) => Promise<Result<Answer>> });
