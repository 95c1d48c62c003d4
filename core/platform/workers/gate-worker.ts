import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { createFinder, scanFile } from '../../gate/scan/index.ts';
import type { GateAnswer, GateTask, KnownFinder } from '../../gate/scan/index.ts';
import { serveTasks } from './serve.ts';

const PIECE = 1 << 20;

/** Reads what is about to leave beside the core's own thread: archives of any size never stop the core from answering. */
serveTasks(() => {
  let finder: { readonly of: string; readonly known: KnownFinder } | undefined;
  return async (task: GateTask): Promise<GateAnswer> => {
    const of = `${task.key.id} ${task.known.length} ${task.known.at(-1)?.mac ?? ''}`;
    if (finder?.of !== of) finder = { of, known: createFinder(task.key, task.known) };
    return look(task, finder.known);
  };
});

async function look({ path, name, progress }: GateTask, known: KnownFinder): Promise<GateAnswer> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = await handle.stat();
    if (!stats.isFile()) return { ok: false, unreadable: 'EINVAL' };
    const file = handle;
    const read = (position: number, length: number): Promise<Uint8Array> => readAt(file, position, length);
    const counter = new BigInt64Array(progress);
    const onBytes = (bytes: number): void => void Atomics.add(counter, 0, BigInt(bytes));
    const scan = await scanFile({ size: stats.size, read }, name, { known, onBytes });
    // Of what was just read: who sends it later compares.
    return { ok: true, ...scan, sha256: await hashOf(file, stats.size) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      return { ok: false, unreadable: String(error.code) };
    throw error;
  } finally {
    await handle?.close();
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

async function hashOf(file: FileHandle, size: number): Promise<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < size;) {
    const piece = await readAt(file, at, Math.min(PIECE, size - at));
    if (piece.length === 0) break;
    hash.update(piece);
    at += piece.length;
  }
  return hash.digest('hex');
}
