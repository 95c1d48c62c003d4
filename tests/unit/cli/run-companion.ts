import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ENTRY = fileURLToPath(new URL('../../../cli/companion.mjs', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Standard output as JSON; throws when it is anything else. */
  readonly json: Record<string, unknown>;
}

export interface RunOptions {
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Gets the process while it runs. */
  readonly during?: (child: ChildProcess) => void;
}

/** Starts the real entry, as an administrator's script does. */
export function companion(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { npm_lifecycle_event: _npm, COMPANION_DATA: _data, COMPANION_PORTAL_TOKEN: _token, ...env } = process.env;
  const child = spawn(process.execPath, [ENTRY, ...args], {
    cwd: options.cwd,
    env: { ...env, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  if (options.during === undefined) child.stdin.end(options.input ?? '');
  else options.during(child);
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({
        code,
        ...said,
        get json() {
          return JSON.parse(said.out) as Record<string, unknown>;
        },
      }),
    );
  });
}

/** The entry with a data folder of its own and JSON answers. */
export function companionIn(data: string, options: RunOptions = {}) {
  return (...args: readonly string[]): Promise<Run> => companion([...args, '--data', data, '--json'], options);
}
