// The only file of main that touches the disk: the window's own files, its remembered place, and main's log.
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Rejects with the system's error. Reads inside `app.asar` too. */
export async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path));
}

/** Writes a file the person named; one that is there is replaced, which the system's dialog asked. Rejects with the system's error. */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes);
}

/** Undefined when there is nothing readable at the path. */
export function readTextOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Temporary name beside it, then rename: a reader sees the old text or the new one. Synchronous, because it also runs
 * while the app is quitting. False when the disk refused; what is kept here can be done without.
 */
export function writeTextAtomic(path: string, text: string): boolean {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text, { mode: 0o600, flush: true });
    renameSync(temporary, path);
    return true;
  } catch {
    return false;
  }
}

/** Appends a line; a log over `maxBytes` is put aside first, replacing the one put aside before. */
export function appendLine(path: string, line: string, maxBytes: number): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (existsSync(path) && statSync(path).size > maxBytes) renameSync(path, `${path}.1`);
    appendFileSync(path, `${line}\n`, { mode: 0o600 });
  } catch {
    // A full disk must not end the app over a log line.
  }
}
