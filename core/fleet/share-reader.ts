import { join } from 'node:path';
import { fleetSummary } from '../../shared/domain/fleet.ts';
import type { DamagedEntry, FleetSummary } from '../../shared/domain/fleet.ts';
import { errorCode } from '../../shared/error-code.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Clock, Files } from '../platform/ports.ts';
import { isFolderOf, MACHINE_FOLDER, SUMMARY_FILE, UNFINISHED_FILE } from './names-rules.ts';
import { withPatience } from './patience.ts';
import { shareProblem } from './share-words.ts';

/** A machine's newest readable collection. */
export interface ReadMachine {
  readonly folder: string;
  readonly summary: FleetSummary;
  readonly collections: number;
}

/** Everything a share says, by the newest summary of each machine. */
export interface FleetReading {
  /** In the order of their folders. */
  readonly machines: readonly ReadMachine[];
  readonly damaged: readonly DamagedEntry[];
  /** Files that some process is writing, or was when it was killed. */
  readonly unfinished: number;
}

export interface ReaderDeps {
  readonly files: Files;
  readonly clock: Pick<Clock, 'after'>;
  readonly stallMs: number;
}

/** A share is written by others: nothing in it may cost more than this. */
const LIMITS = {
  machines: 5_000,
  /** A summary of a large plant is some hundred kilobytes. */
  bytes: 8 * 1024 * 1024,
  /** Newer ones that cannot be read are passed over, so many of them. */
  tries: 3,
  atOnce: 16,
} as const;

/**
 * Reads the newest summary of every machine. Follows no link, opens nothing but files of the right name, and reads no
 * more than a summary can be. `not-found` when there is no folder, `timeout` or `unavailable` when the share does not answer.
 */
export async function readFleet(deps: ReaderDeps, share: string, signal: AbortSignal): Promise<Result<FleetReading>> {
  try {
    return ok(await withPatience(deps.clock, deps.stallMs, signal, (beat) => readAll(deps, share, beat)));
  } catch (error) {
    if (signal.aborted) return fail('cancelled', 'Reading the share was cancelled.');
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return fail('not-found', `There is no folder ${share}.`);
    return fail('unreachable', `${share} could not be read. ${shareProblem(error)}`);
  }
}

async function readAll(deps: ReaderDeps, share: string, beat: () => void): Promise<FleetReading> {
  const entries = await deps.files.list(await deps.files.realPath(share));
  beat();
  const folders = entries.filter(({ name, kind }) => kind === 'folder' && MACHINE_FOLDER.test(name));
  const links = entries.filter(({ name, kind }) => kind !== 'folder' && MACHINE_FOLDER.test(name));
  const looked: Looked[] = [];
  const queue = folders.slice(0, LIMITS.machines).map(({ name }) => name);
  const worker = async (): Promise<void> => {
    for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
      looked.push(await look(deps, share, folder));
      beat();
    }
  };
  await Promise.all(Array.from({ length: LIMITS.atOnce }, worker));
  const over = folders.length - LIMITS.machines;
  return {
    machines: looked.flatMap(({ machine }) => machine ?? []).sort((a, b) => (a.folder < b.folder ? -1 : 1)),
    damaged: [
      ...links.map(({ name }) => ({ folder: name, file: null, reason: 'It is not a folder, so it was not opened.' })),
      ...looked.flatMap(({ damaged }) => damaged),
      ...(over > 0 ? [{ folder: '.', file: null, reason: `${over} more machines than are read at once.` }] : []),
    ].sort((a, b) => (a.folder < b.folder ? -1 : Number(a.folder > b.folder))),
    unfinished: looked.reduce((sum, { unfinished }) => sum + unfinished, 0),
  };
}

interface Looked {
  readonly machine?: ReadMachine;
  readonly damaged: readonly DamagedEntry[];
  readonly unfinished: number;
}

async function look({ files }: ReaderDeps, share: string, folder: string): Promise<Looked> {
  const path = join(share, folder);
  const damaged: DamagedEntry[] = [];
  try {
    const entries = await files.list(path);
    const plain = entries.filter(({ kind }) => kind === 'file').map(({ name }) => name);
    const unfinished = plain.filter((name) => UNFINISHED_FILE.test(name)).length;
    const summaries = plain.filter((name) => SUMMARY_FILE.test(name)).reverse();
    for (const file of summaries.slice(0, LIMITS.tries)) {
      const summary = await readSummary(files, path, file);
      if (typeof summary !== 'string' && isFolderOf(folder, summary.machine))
        return { machine: { folder, summary, collections: summaries.length }, damaged, unfinished };
      damaged.push({
        folder,
        file,
        reason: typeof summary === 'string' ? summary : 'It says it is of another machine.',
      });
    }
    return { damaged, unfinished };
  } catch (error) {
    return { damaged: [...damaged, { folder, file: null, reason: shareProblem(error) }], unfinished: 0 };
  }
}

/** A summary, or why it is none, in words. */
async function readSummary(files: Files, folder: string, name: string): Promise<FleetSummary | string> {
  try {
    const bytes = await files.readBytes(join(folder, name), LIMITS.bytes, folder);
    const parsed = fleetSummary.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return parsed.success ? parsed.data : 'It does not have the shape of a summary.';
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EFBIG') return 'It is larger than a summary can be.';
    if (code === 'ELOOP' || code === 'EXDEV' || code === 'EINVAL') return 'It is not a plain file here.';
    return code === undefined || code.startsWith('ERR_') ? 'It is not JSON that can be read.' : shareProblem(error);
  }
}
