// Brings up a real Request Tracker 5 for the tests: rt.sh does the work, this gives it types, a free port and an end.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./rt.sh', import.meta.url));

export interface RtOptions {
  /** The folder that holds the whole instance; a temporary one, deleted by `stop`, when absent. */
  readonly dir?: string;
  readonly database?: 'sqlite' | 'pg';
  readonly workers?: number;
  /** RT's MaxAttachmentSize in bytes; without `longAttachments` RT itself does not enforce it. */
  readonly maxAttachmentBytes?: number;
  readonly longAttachments?: 'Truncate' | 'Drop';
  /** Cost of the hash checked at every request: 5 in tests, 12 (200 ms each time) is a real server's. */
  readonly bcryptCost?: number;
}

/** A running Request Tracker. After `kill` or `pause` it still belongs to this handle: `stop` ends all of it. */
export interface RtServer {
  /** The server's address without a path, such as http://127.0.0.1:40001. */
  readonly url: string;
  /** Token of the user "companion", the app's own account. */
  readonly token: string;
  /** Token of the user "agent1", who answers for support. */
  readonly agentToken: string;
  readonly queue: 'Support';
  readonly dir: string;
  /** Ends the server in an orderly way and deletes the folder if it was a temporary one. */
  stop(): Promise<void>;
  /** kill -9 of the whole process group: what was being written is rolled back by its database. */
  kill(): Promise<void>;
  /** Starts it again with its data, on the same port; ends it first when it runs. */
  restart(): Promise<void>;
  /** Ends it in an orderly way and keeps its data for `restart`. */
  shutDown(): Promise<void>;
  /** Back to the empty queue of the beginning; the tokens stay valid. SQLite only. */
  reset(): Promise<void>;
  /** Freezes it: connections are accepted by the kernel and never answered. */
  pause(): void;
  resume(): void;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/** Runs rt.sh; its standard error becomes the error's message, so a missing package is named where the test fails. */
async function runScript(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> {
  const child = spawn('bash', [script, ...args], {
    env: { ...process.env, RT_OWNER: String(process.pid), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  // "exit", not "close": the server and its watcher outlive the script.
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0)
    throw new Error(said.trim() === '' ? `rt.sh ${args.join(' ')} ended with ${String(code)}` : said.trim());
}

function settings(options: RtOptions, pgPort: number): Record<string, string> {
  return {
    PGPORT: String(pgPort),
    ...(options.dir === undefined ? { RT_TEMPORARY: '1' } : {}),
    ...(options.workers === undefined ? {} : { RT_WORKERS: String(options.workers) }),
    ...(options.maxAttachmentBytes === undefined ? {} : { RT_MAX_ATTACHMENT: String(options.maxAttachmentBytes) }),
    ...(options.longAttachments === undefined ? {} : { RT_LONG: options.longAttachments }),
    ...(options.bcryptCost === undefined ? {} : { RT_BCRYPT: String(options.bcryptCost) }),
  };
}

async function readEnvironment(dir: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(path.join(dir, 'rt.env'), 'utf8');
  const pairs = text.split('\n').filter((line) => line.includes('='));
  return new Map(pairs.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

function known(values: ReadonlyMap<string, string>, name: string): string {
  const value = values.get(name);
  if (value === undefined) throw new Error(`rt.env does not name ${name}`);
  return value;
}

/**
 * Installs what is missing (as root on Debian; elsewhere the error names the packages), makes a private instance on a
 * free port and waits until it answers: about 45 s when nothing is installed, 5 s otherwise.
 */
export async function startRt(options: RtOptions = {}): Promise<RtServer> {
  const database = options.database ?? 'sqlite';
  await runScript(['install', database]);
  const dir = options.dir ?? (await mkdtemp(path.join(tmpdir(), 'companion-rt-')));
  const isTemporary = options.dir === undefined;
  const remove = async (): Promise<void> => {
    if (isTemporary) await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await runScript(['up', dir, String(await freePort()), database], settings(options, await freePort()));
  } catch (error) {
    await runScript(['stop', dir]).catch(() => undefined);
    await remove();
    throw error;
  }
  return handleOf(dir, await readEnvironment(dir), remove);
}

function handleOf(dir: string, values: ReadonlyMap<string, string>, remove: () => Promise<void>): RtServer {
  let group = Number(known(values, 'RT_PID'));
  const refresh = async (): Promise<void> => {
    group = Number(known(await readEnvironment(dir), 'RT_PID'));
  };
  return {
    url: known(values, 'RT_URL'),
    token: known(values, 'RT_TOKEN'),
    agentToken: known(values, 'RT_AGENT_TOKEN'),
    queue: 'Support',
    dir,
    async stop() {
      await runScript(['stop', dir]);
      await remove();
    },
    kill: () => runScript(['kill', dir]),
    async restart() {
      await runScript(['stop', dir]);
      await runScript(['start', dir]);
      await refresh();
    },
    shutDown: () => runScript(['stop', dir]),
    async reset() {
      await runScript(['reset', dir]);
      await refresh();
    },
    pause() {
      process.kill(-group, 'SIGSTOP');
    },
    resume() {
      process.kill(-group, 'SIGCONT');
    },
  };
}
