import { Readable, Writable } from 'node:stream';
import { streamDialog } from '../../../cli/dialog.ts';
import { processIo } from '../../../cli/io.ts';
import type { Io } from '../../../cli/io.ts';
import { runCommandLine } from '../../../cli/run.ts';
import { ok } from '../../../shared/result.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Standard output as JSON; throws when it is anything else. */
  readonly json: Record<string, unknown>;
}

export interface RanOptions {
  readonly input?: string;
  readonly cwd?: string;
}

/** Runs a command line in this process, on the real core; only the terminal is the test's. */
export async function commandLine(args: readonly string[], options: RanOptions = {}): Promise<Ran> {
  const said = { out: '', err: '' };
  const code = await runCommandLine(args, terminal(said, options), new AbortController().signal);
  return {
    code,
    ...said,
    get json() {
      return JSON.parse(said.out) as Record<string, unknown>;
    },
  };
}

/** The command line with a data folder of its own and JSON answers. */
export function commandLineIn(data: string, options: RanOptions = {}) {
  return (...args: readonly string[]): Promise<Ran> => commandLine([...args, '--data', data, '--json'], options);
}

function terminal(said: { out: string; err: string }, { input = '', cwd = process.cwd() }: RanOptions): Io {
  const own = processIo(new AbortController().signal, cwd);
  return {
    ...own,
    out: async (text) => void (said.out += text),
    outBytes: async (bytes) => void (said.out += Buffer.from(bytes).toString()),
    err: async (text) => void (said.err += text),
    watched: false,
    readText: async (path, expected) => (path === '-' ? ok(input) : own.readText(path, expected)),
    input: () => Readable.from([Buffer.from(input)]),
    dialog: () =>
      streamDialog({
        input: Readable.from(input === '' ? [] : [Buffer.from(input)]),
        prompts: new Writable({
          write: (chunk: Buffer, _encoding, done) => {
            said.err += chunk.toString();
            done();
          },
        }),
        isTerminal: false,
        signal: new AbortController().signal,
      }),
    askSecret: async () => undefined,
  };
}
