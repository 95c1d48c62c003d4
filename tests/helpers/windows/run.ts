import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { startWindows } from '../../../scripts/lib/wine.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TIME_LIMIT_MS = 90_000;

export interface RanOnWindows {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly out: string;
  readonly err: string;
  /** Standard output as JSON; throws when it is anything else. */
  readonly json: Record<string, unknown>;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** As Linux names it. */
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly timeoutMs?: number;
}

/** A place on drive C of this run, as Linux names it. */
export function onDriveC(...parts: readonly string[]): string {
  return join(inject('windows').folder, 'prefix', 'drive_c', ...parts);
}

/** How Windows names a file of Linux: wine shows the whole machine as drive Z. */
export function asWindows(path: string): string {
  return `Z:${resolve(path).replaceAll('/', '\\')}`;
}

/** A new folder for what one program reads and says. */
export function scratchFolder(): string {
  return mkdtempSync(join(inject('windows').folder, 'run-'));
}

/** Starts a program of Windows; `ended` answers when it did. */
export async function start(file: string, args: readonly string[], options: RunOptions = {}) {
  const { folder } = inject('windows');
  const output = scratchFolder();
  const { input, env, cwd, timeoutMs = TIME_LIMIT_MS } = options;
  if (input !== undefined) writeFileSync(join(output, 'stdin'), input);
  const run = await startWindows({
    file,
    args,
    folder,
    output,
    timeoutMs,
    ...(env === undefined ? {} : { env: { ...env } }),
    ...(cwd === undefined ? {} : { cwd }),
    ...(input === undefined ? {} : { input: join(output, 'stdin') }),
  });
  return { child: run.child, ended: run.ended.then(toRan) };
}

function toRan({
  code,
  stdout,
  stderr,
}: {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}): RanOnWindows {
  const out = stdout.toString('utf8');
  return {
    code,
    stdout,
    out,
    err: stderr.toString('utf8'),
    get json() {
      return JSON.parse(out) as Record<string, unknown>;
    },
  };
}

/** Runs Windows' Node to its end. */
export async function node(args: readonly string[], options: RunOptions = {}): Promise<RanOnWindows> {
  return (await start(inject('windows').node, args, options)).ended;
}

/** A program of Windows' own, such as `reg`. */
export async function tool(name: string, ...args: readonly string[]): Promise<RanOnWindows> {
  return (await start(name, args)).ended;
}

/** The command line, as a person types it there. */
export function companion(args: readonly string[], options: RunOptions = {}): Promise<RanOnWindows> {
  return node([asWindows(join(ROOT, 'cli', 'companion.mjs')), ...args], options);
}

/** Runs a program of tests/windows/programs with an input and answers what it found. */
export async function ask<Answer>(program: string, input: unknown = {}, options: RunOptions = {}): Promise<Answer> {
  const folder = scratchFolder();
  const [asked, answered] = [join(folder, 'asked.json'), join(folder, 'answered.json')];
  writeFileSync(asked, JSON.stringify(input));
  const file = join(ROOT, 'tests', 'windows', 'programs', `${program}.ts`);
  const ran = await node([asWindows(file), asWindows(asked), asWindows(answered)], options);
  if (ran.code !== 0) throw new Error(`${program} ended with ${ran.code}: ${ran.out}${ran.err}`);
  return JSON.parse(readFileSync(answered, 'utf8')) as Answer;
}

export interface RanLine {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Several command lines in one process, in less time than one process each; JSON answers. */
export function commands(lines: readonly (readonly string[])[], options: RunOptions = {}): Promise<readonly RanLine[]> {
  return ask<readonly RanLine[]>(
    'commands',
    lines.map((line) => [...line, '--json']),
    options,
  );
}
