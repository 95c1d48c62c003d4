import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';

/** The checkout. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface LaunchOptions {
  /** Folder with a package.json; the checkout itself unless told otherwise. */
  readonly appFolder?: string;
  readonly dataDir: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** A running app and what a test may do to it from outside. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** Process id of main. */
  readonly pid: number;
  /** Process id of the core; waits until there is one other than `not`. */
  corePid(not?: number): Promise<number>;
  /** An orderly quit. */
  quit(): Promise<void>;
  /** kill -9 of main: no process gets to say goodbye. */
  kill(): Promise<void>;
  /** Ends it however it can be ended; for the end of a test, whatever happened in it. */
  end(): Promise<void>;
}

/** A new empty folder that the test removes at its end. */
export async function makeFolder(name: string): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), `companion-${name}-`));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

/** What every start gets: the runtime, and no sandbox for root, where Chromium refuses to run with one. */
export function launchArguments(options: LaunchOptions): string[] {
  const noSandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...noSandbox, options.appFolder ?? root, ...(options.args ?? [])];
}

/** The environment of a start, with its own data folder and nothing of this machine's settings. */
export function launchEnvironment(options: LaunchOptions): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !entry[0].startsWith('COMPANION_'),
  );
  return { ...Object.fromEntries(inherited), COMPANION_DATA: options.dataDir, ...options.env };
}

/** Starts the app and waits for its window's page. */
export async function launchApp(options: LaunchOptions): Promise<RunningApp> {
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH'] === undefined && process.platform === 'linux')
    throw new Error('These tests need a runtime and a display: start them by `npm run e2e`.');
  const electron = await _electron.launch({
    args: launchArguments(options),
    cwd: root,
    env: launchEnvironment(options),
    timeout: 30_000,
  });
  const page = await electron.firstWindow();
  // By a timer: a window that is not shown yet may draw no frame to ask in.
  await page.waitForFunction(() => document.readyState === 'complete' && location.protocol === 'app:', undefined, {
    polling: 100,
  });
  const pid = electron.process().pid;
  if (pid === undefined) throw new Error('The app has no process.');
  const ended = new Promise<void>((resolve) => void electron.process().once('exit', () => resolve()));
  return {
    electron,
    page,
    pid,
    corePid: (not) => waitForCore(options.dataDir, not),
    quit: () => electron.close(),
    async kill() {
      process.kill(pid, 'SIGKILL');
      await ended;
    },
    async end() {
      const deadline = setTimeout(() => process.kill(pid, 'SIGKILL'), 8_000);
      await electron.close().catch(() => undefined);
      await ended;
      clearTimeout(deadline);
    },
  };
}

/** The newest core that main's log calls ready. */
async function waitForCore(dataDir: string, not: number | undefined): Promise<number> {
  const deadline = performance.now() + 20_000;
  while (performance.now() < deadline) {
    const pid = newestCore(await readFile(join(dataDir, 'electron', 'logs', 'main.log'), 'utf8').catch(() => ''));
    if (pid !== undefined && pid !== not) return pid;
    await new Promise((resolve) => void setTimeout(resolve, 50));
  }
  throw new Error('No core was ready within 20 s.');
}

function newestCore(log: string): number | undefined {
  const lines = log
    .trim()
    .split('\n')
    .filter((line) => line !== '');
  const entries = lines.map((line) => JSON.parse(line) as { readonly phase?: string; readonly pid?: number });
  return entries.findLast((entry) => entry.phase === 'ready')?.pid;
}
