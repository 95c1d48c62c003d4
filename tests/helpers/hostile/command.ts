// Runs the real command line in a process of its own and watches it: time, memory, opened paths, sockets.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../../../cli/companion.mjs', import.meta.url));
const OBSERVER = new URL('observer.mjs', import.meta.url).href;
/** An administrator may read everything; so that shut files are shut, the rights that make it so are given up. */
const GIVE_UP = ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-all'];

export interface Watched {
  readonly code: number | null;
  /** Killed, since it did not end in time. */
  readonly isKilled: boolean;
  readonly out: string;
  readonly err: string;
  readonly ms: number;
  readonly peakBytes: number;
  /** When the main thread was held for more than 16 ms: ms after the start, and for how long. */
  readonly stalls: readonly { readonly at: number; readonly ms: number }[];
  /** With `trace`: the true path of everything that was opened, and the calls that concern a network. */
  readonly opened: readonly string[];
  readonly network: readonly string[];
}

export interface WatchOptions {
  /** Folder for what the watching leaves. */
  readonly scratch: string;
  readonly limitMs: number;
  readonly trace?: boolean;
}

/** Runs the command line to its end, or kills it. */
export async function watched(args: readonly string[], { scratch, limitMs, trace }: WatchOptions): Promise<Watched> {
  const observed = join(scratch, 'observed.json');
  const traced = join(scratch, 'trace');
  for (const file of [observed, traced]) rmSync(file, { force: true });
  const tracer = [
    'strace',
    '-f',
    '--seccomp-bpf',
    '-y',
    '-qq',
    '-s',
    '4096',
    '-e',
    'trace=open,openat,openat2,%network',
    '-o',
    traced,
  ];
  const [file = '', ...rest] = [
    ...(process.getuid?.() === 0 ? GIVE_UP : []),
    ...(trace === true ? tracer : []),
    process.execPath,
    '--import',
    OBSERVER,
    ENTRY,
    ...args,
  ];
  const { npm_lifecycle_event: _npm, COMPANION_DATA: _data, COMPANION_PORTAL_TOKEN: _token, ...env } = process.env;
  const started = performance.now();
  const child = spawn(file, rest, { env: { ...env, COMPANION_OBSERVED: observed }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  let isKilled = false;
  const timer = setTimeout(() => (isKilled = child.kill('SIGKILL')), limitMs);
  const code = await new Promise<number | null>((resolve) => void child.on('close', resolve));
  clearTimeout(timer);
  return {
    code,
    isKilled,
    ...said,
    ms: performance.now() - started,
    ...observations(observed),
    ...traces(traced, trace === true),
  };
}

function observations(file: string): Pick<Watched, 'peakBytes' | 'stalls'> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Pick<Watched, 'peakBytes' | 'stalls'>;
  } catch {
    return { peakBytes: Number.NaN, stalls: [] };
  }
}

function traces(file: string, isTraced: boolean): Pick<Watched, 'opened' | 'network'> {
  if (!isTraced) return { opened: [], network: [] };
  const lines = readFileSync(file, 'utf8').split('\n');
  return {
    opened: lines.flatMap(
      (line) => / = \d+<(.*)>$/u.exec(/\bopen(?:at2?)?\(/u.test(line) || line.includes('open') ? line : '')?.[1] ?? [],
    ),
    network: lines.filter((line) => /\b(?:socket|connect|sendto|sendmsg|bind)\(/u.test(line)),
  };
}
