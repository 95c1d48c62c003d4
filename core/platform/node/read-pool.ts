import { createPool, PoolFailure } from '../workers/index.ts';
import type { FileNotRead, FileRead, FileToRead, ReadAllOptions, ReadAnswer, ReadTask } from '../read-shapes.ts';

/** Small files of one task; large ones go by themselves. */
const MOST_FILES = 256;
const MOST_BYTES = 32 * 1024 * 1024;

/** Small heaps: a thread reads into one buffer. */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 } as const;

/**
 * Reads many files to their ends in threads, hashed and, where asked for, copied: whatever their number, this thread
 * stays free. Answers come in the order of the files, up to where the signal ended it. `bytes` of a file is its size
 * when it was listed. The files are asked for as they are read, so that many of them need little room.
 */
export async function readAll(
  files: Iterable<FileToRead & { readonly bytes: number }>,
  { signal, onDone }: ReadAllOptions,
): Promise<readonly (FileRead | FileNotRead)[]> {
  const pool = createPool<ReadTask, ReadAnswer>({ entry: 'read-worker', resourceLimits: LIMITS, signal });
  const answers: (FileRead | FileNotRead)[] = [];
  let bytes = 0;
  try {
    for await (const part of pool.inOrder(portions(files))) {
      for (const answer of part) {
        answers.push(answer);
        if (answer.ok) bytes += answer.bytes;
      }
      onDone?.(answers.length, bytes);
    }
    return answers;
  } catch (error) {
    if (signal.aborted && error instanceof PoolFailure) return answers;
    throw error;
  } finally {
    await pool.close();
  }
}

function* portions(files: Iterable<FileToRead & { readonly bytes: number }>): Generator<ReadTask> {
  let part: FileToRead[] = [];
  let size = 0;
  for (const { path, below, copyTo, bytes } of files) {
    if (part.length > 0 && (part.length >= MOST_FILES || size + bytes > MOST_BYTES)) {
      yield { files: part };
      part = [];
      size = 0;
    }
    part.push({ path, below, copyTo });
    size += bytes;
  }
  if (part.length > 0) yield { files: part };
}
