import { join } from 'node:path';
import { errorCode } from '../../shared/error-code.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { COLLECTION_FILE, MACHINE_FOLDER, SUMMARY_FILE } from './names-rules.ts';
import { withPatience } from './patience.ts';
import type { ReaderDeps } from './share-reader.ts';
import { shareProblem } from './share-words.ts';

/** What was removed from a share. */
export interface PrunedFleet {
  readonly share: string;
  readonly removed: readonly string[];
  /** What could not be removed, and why. */
  readonly kept: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Removes all but the newest `keep` collections of each machine. Only files that this app named are touched, the summary
 * before its bundle, so that what is left of a removal that was cut off is never listed.
 */
export async function pruneFleet(
  deps: ReaderDeps,
  share: string,
  keep: number,
  signal: AbortSignal,
): Promise<Result<PrunedFleet>> {
  const { files, clock, stallMs } = deps;
  const removed: string[] = [];
  const kept: { path: string; reason: string }[] = [];
  try {
    await withPatience(clock, stallMs, signal, async (beat, stop) => {
      for (const { name, kind } of await files.list(await files.realPath(share))) {
        if (kind !== 'folder' || !MACHINE_FOLDER.test(name)) continue;
        for (const file of await tooOld(deps, join(share, name), keep)) {
          stop.throwIfAborted();
          const path = join(name, file);
          const reason = await remove(deps, join(share, path));
          if (reason === undefined) removed.push(path);
          else kept.push({ path, reason });
          beat();
        }
      }
    });
  } catch (error) {
    if (signal.aborted) return fail('cancelled', `Cancelled after ${removed.length} files were removed.`);
    if (errorCode(error) === 'ENOENT') return fail('not-found', `There is no folder ${share}.`);
    return fail('unreachable', `${share} could not be read. ${shareProblem(error)}`);
  }
  return ok({ share, removed, kept });
}

/** Summaries first. */
async function tooOld({ files }: ReaderDeps, folder: string, keep: number): Promise<readonly string[]> {
  const names = (await files.list(folder)).filter(({ kind }) => kind === 'file').map(({ name }) => name);
  const old = names.filter((name) => SUMMARY_FILE.test(name)).slice(0, -keep);
  return old.flatMap((summary) => {
    const stem = summary.slice(0, -'.json'.length);
    const own = names.filter((name) => COLLECTION_FILE.test(name) && name.startsWith(`${stem}.`) && name !== summary);
    return [summary].concat(own);
  });
}

async function remove({ files }: ReaderDeps, path: string): Promise<string | undefined> {
  try {
    await files.remove(path);
    return undefined;
  } catch (error) {
    return shareProblem(error);
  }
}
