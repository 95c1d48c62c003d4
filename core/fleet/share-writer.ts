import { join } from 'node:path';
import { errorCode } from '../../shared/error-code.ts';
import type { Clock, Files } from '../platform/ports.ts';
import { MACHINE_FOLDER, UNFINISHED_FILE } from './names-rules.ts';
import { withPatience } from './patience.ts';
import { shareProblem } from './share-words.ts';

/** A file for the share. */
export interface ToWrite {
  readonly name: string;
  /** What it must have when it is there. */
  readonly sha256: string;
  readonly content: { readonly path: string } | { readonly text: string };
}

export interface WriterDeps {
  readonly files: Files;
  readonly clock: Pick<Clock, 'after' | 'now'>;
  /** Without a sign of life for so long, the share is given up. */
  readonly stallMs: number;
}

/** Older unfinished files of this machine are of processes that are gone. */
const LEFT_OVER_MS = 24 * 3_600_000;

/**
 * Makes the machine's folder on a share. The share itself is never made: a share that is not mounted would become a
 * folder of this disk. Answers why it cannot be, in words; undefined when it is there.
 */
export async function openFolder(
  { files, clock, stallMs }: WriterDeps,
  share: string,
  folder: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    return await withPatience(clock, stallMs, signal, async (beat) => {
      const real = await files.realPath(share);
      const stat = await files.stat(real);
      if (stat?.kind !== 'folder') return 'What was named is not a folder.';
      beat();
      await files.makeFolder(join(share, folder), 0o755);
      const made = await files.stat(join(share, folder));
      return made?.kind === 'folder' ? undefined : `On the share, ${folder} is not a folder.`;
    });
  } catch (error) {
    signal.throwIfAborted();
    const code = errorCode(error);
    if (code === 'EEXIST') return `On the share, ${folder} is not a folder.`;
    return code === 'ENOENT' ? 'The share is not there.' : shareProblem(error);
  }
}

/**
 * Writes one file under a temporary name, flushed, then under its own; never over another. Answers why it could not, in
 * words; undefined when it is there. A file that is there already with the same content is as good as written.
 */
export async function writeToShare(
  { files, clock, stallMs }: WriterDeps,
  folder: string,
  { name, sha256, content }: ToWrite,
  signal: AbortSignal,
): Promise<string | undefined> {
  const target = join(folder, name);
  try {
    return await withPatience(clock, stallMs, signal, async (beat, stop) => {
      const written = await files.writeStreamAtomic(target, source(files, content, beat), {
        mode: 0o644,
        exclusive: true,
        signal: stop,
      });
      if (written.sha256 === sha256) return undefined;
      await files.remove(target);
      return 'The bundle on this machine is not what it was when it was packed. Collect again.';
    });
  } catch (error) {
    signal.throwIfAborted();
    if (errorCode(error) === 'EEXIST' && (await isSame(files, target, sha256))) return undefined;
    return shareProblem(error);
  }
}

async function isSame(files: Files, target: string, sha256: string): Promise<boolean> {
  const there = await files.hash(target).catch(() => undefined);
  return there?.sha256 === sha256;
}

async function* source(files: Files, content: ToWrite['content'], beat: () => void): AsyncGenerator<Uint8Array> {
  if ('text' in content) {
    yield Buffer.from(content.text, 'utf8');
    return;
  }
  for await (const chunk of files.openRead(content.path) as AsyncIterable<Uint8Array>) {
    beat();
    yield chunk;
  }
}

/** Removes what processes of this machine left that were killed a day ago and more. Never fails. */
export async function sweepFolder({ files, clock }: WriterDeps, share: string, folder: string): Promise<void> {
  if (!MACHINE_FOLDER.test(folder)) return;
  const path = join(share, folder);
  try {
    for (const { name, kind } of await files.list(path)) {
      if (kind !== 'file' || !UNFINISHED_FILE.test(name)) continue;
      const stat = await files.stat(join(path, name));
      if (stat !== undefined && clock.now() - stat.modifiedMs > LEFT_OVER_MS) await files.remove(join(path, name));
    }
  } catch {
    // What stays is never listed, and swept another day.
  }
}
