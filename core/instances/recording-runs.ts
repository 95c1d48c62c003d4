import { join } from 'node:path';
import type { Files } from '../platform/ports.ts';
import { findEntry } from './find-files.ts';
import type { RunFolder, RunsReading } from './types.ts';

/** How runs are told by their names (settings `recordings.*`). */
export interface RunRules {
  readonly folderPattern: string;
  readonly snapshotPattern: string;
}

/** Looking for the first moment of a run asks for this many files at most; snapshots are few. */
const MAX_STATS = 500;

function isDenied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}

/** The run folders of an instance, newest first by the time they were last written to. Opens no file, follows no link. */
export async function listRuns(files: Files, dataPath: string, rules: RunRules): Promise<RunsReading> {
  try {
    const entry = await findEntry(files, dataPath, 'Recordings');
    if (entry === undefined) return { ...NONE, state: 'absent' };
    if (entry.kind !== 'folder') return { ...NONE, state: entry.kind === 'link' ? 'link' : 'absent' };
    return { ...(await runsIn(files, join(dataPath, entry.name), rules)), state: 'ok' };
  } catch (error) {
    if (isDenied(error)) return { ...NONE, state: 'denied' };
    throw error;
  }
}

const NONE = { runs: [], loose: 0 } as const;

async function runsIn(files: Files, folder: string, rules: RunRules): Promise<Omit<RunsReading, 'state'>> {
  const matches = new RegExp(rules.folderPattern, 'ius');
  const listed = await files.list(folder);
  const entries = listed.filter(({ kind, name }) => kind === 'folder' && matches.test(name));
  const runs = await Promise.all(entries.map((entry) => runAt(files, join(folder, entry.name), entry.name)));
  const found = runs.filter((run) => run !== undefined);
  // Copied folders often share one time; the later name is then the later run.
  return {
    runs: found.sort((a, b) => b.modifiedMs - a.modifiedMs || (a.name < b.name ? 1 : -1)),
    loose: listed.filter(({ kind }) => kind === 'file').length,
  };
}

async function runAt(files: Files, path: string, name: string): Promise<RunFolder | undefined> {
  const stat = await files.stat(path);
  return stat?.kind === 'folder' ? { name, path, modifiedMs: stat.modifiedMs } : undefined;
}

/**
 * When the services started this run: the time of its oldest snapshot, which they write first; without snapshots that
 * of its oldest file, else of the folder. Epoch milliseconds.
 */
export async function runStart(files: Files, run: RunFolder, rules: RunRules): Promise<number> {
  const entries = (await files.list(run.path).catch(() => [])).filter(({ kind }) => kind === 'file');
  const snapshot = new RegExp(rules.snapshotPattern, 'iu');
  const snapshots = entries.filter(({ name }) => snapshot.test(name));
  const looked = (snapshots.length > 0 ? snapshots : entries).slice(0, MAX_STATS);
  const stats = await Promise.all(looked.map(({ name }) => files.stat(join(run.path, name)).catch(() => undefined)));
  const times = stats.flatMap((stat) => (stat === undefined ? [] : [stat.modifiedMs]));
  return times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : run.modifiedMs;
}
