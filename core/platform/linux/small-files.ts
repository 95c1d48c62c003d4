import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs';

const PIECE = 1 << 16;
const MOST = 8 * 1024 * 1024;
const buffer = Buffer.allocUnsafe(PIECE);

/**
 * A plain file of the system as text, `undefined` when it cannot be read. For threads of their own: it waits for the
 * call, though never for a pipe. With `lastBytes` only its end.
 */
export function readSmall(path: string, lastBytes?: number): string | undefined {
  const bytes = readSmallBytes(path, lastBytes);
  return bytes?.toString('utf8');
}

/** As `readSmall`, as bytes. */
export function readSmallBytes(path: string, lastBytes?: number): Buffer | undefined {
  try {
    const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(handle);
      if (!stats.isFile()) return undefined;
      return pour(handle, lastBytes === undefined ? 0 : Math.max(0, stats.size - lastBytes));
    } finally {
      closeSync(handle);
    }
  } catch {
    return undefined;
  }
}

function pour(handle: number, from: number): Buffer {
  const parts: Buffer[] = [];
  // Files of the kernel say that they are empty, and give more than that.
  for (let at = from; at - from < MOST;) {
    const bytes = readSync(handle, buffer, 0, PIECE, at);
    if (bytes === 0) break;
    parts.push(Buffer.from(buffer.subarray(0, bytes)));
    at += bytes;
  }
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : Buffer.concat(parts);
}

/** Names in a folder; none when it cannot be listed. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The number in a file; null when there is none. */
export function numberIn(path: string): number | null {
  const text = readSmall(path)?.trim() ?? '';
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}
