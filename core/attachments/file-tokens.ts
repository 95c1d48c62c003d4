import { basename } from 'node:path';
import { errorCode } from '../../shared/error-code.ts';
import { fail } from '../../shared/errors.ts';
import type { FileToken } from '../../shared/domain/primitives.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Files, Ids } from '../platform/ports.ts';

export interface ChosenFile {
  readonly token: FileToken;
  readonly name: string;
  readonly bytes: number;
  readonly path: string;
}

/** A folder the person chose to have read. */
export type ChosenFolder = Omit<ChosenFile, 'bytes'>;

/** Files and folders the person chose, named to the window by tokens. Forgotten when the core ends. */
export interface FileTokens {
  /** `not-found` for nothing there, `invalid` for a folder, pipe or device. Links are followed: the person chose them. */
  register(path: string): Promise<Result<ChosenFile>>;
  /** A file of our own, made for this token: it is removed when it was used. */
  registerOwn(path: string, name: string): Promise<Result<ChosenFile>>;
  /** What these stand for is in its place now: files of our own are removed. */
  release(tokens: readonly FileToken[]): Promise<void>;
  resolve(token: FileToken): Result<ChosenFile>;
  /** A folder; it is no file to any of the others. `not-found`, `invalid` as for files. */
  registerFolder(path: string): Promise<Result<ChosenFolder>>;
  resolveFolder(token: FileToken): Result<ChosenFolder>;
  /** The content, for small files such as notices; `too-large` beyond `maxBytes`. */
  read(token: FileToken, maxBytes: number): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>>;
}

/** Tokens of one core. */
export function createFileTokens(files: Files, ids: Ids): FileTokens {
  const known = new Map<FileToken, ChosenFile>();
  const own = new Set<FileToken>();
  const folders = new Map<FileToken, ChosenFolder>();
  const resolve = (token: FileToken): Result<ChosenFile> => {
    const file = known.get(token);
    return file === undefined ? fail('not-found', 'This choice is no longer known. Choose the file again.') : ok(file);
  };
  return {
    register: async (path) => {
      const found = await inspect(files, path);
      if (!found.ok) return found;
      const file: ChosenFile = { ...found.value, token: ids.next() as FileToken, name: basename(path) };
      known.set(file.token, file);
      return ok(file);
    },
    registerOwn: async (path, name) => {
      const found = await inspect(files, path);
      if (!found.ok) return found;
      const file: ChosenFile = { ...found.value, token: ids.next() as FileToken, name };
      known.set(file.token, file);
      own.add(file.token);
      return ok(file);
    },
    release: async (tokens) => {
      for (const token of tokens) {
        const file = known.get(token);
        if (file === undefined || !own.delete(token)) continue;
        known.delete(token);
        await files.remove(file.path);
      }
    },
    resolve,
    registerFolder: async (path) => {
      const found = await inspect(files, path, 'folder');
      if (!found.ok) return found;
      const { path: real } = found.value;
      const name = basename(real);
      // A disk has only its path.
      const folder = { path: real, token: ids.next() as FileToken, name: name === '' ? real : name };
      folders.set(folder.token, folder);
      return ok(folder);
    },
    resolveFolder: (token) => {
      const folder = folders.get(token);
      return folder === undefined
        ? fail('not-found', 'This choice is no longer known. Choose the folder again.')
        : ok(folder);
    },
    read: async (token, maxBytes) => {
      const file = resolve(token);
      if (!file.ok) return file;
      if (file.value.bytes > maxBytes) return fail('too-large', `${file.value.name} is larger than ${maxBytes} bytes.`);
      try {
        return ok({ name: file.value.name, bytes: await files.readBytes(file.value.path, maxBytes) });
      } catch (error) {
        return unreadable(file.value.path, error);
      }
    },
  };
}

async function inspect(
  files: Files,
  path: string,
  kind: 'file' | 'folder' = 'file',
): Promise<Result<{ readonly path: string; readonly bytes: number }>> {
  try {
    const real = await files.realPath(path);
    const stat = await files.stat(real);
    if (stat === undefined) return fail('not-found', `There is no file ${path}.`);
    if (stat.kind !== kind)
      return fail('invalid', kind === 'file' ? `${path} is not a file.` : `${path} is not a folder.`);
    return ok({ path: real, bytes: stat.bytes });
  } catch (error) {
    return unreadable(path, error);
  }
}

/** Turns a file system error into words. */
export function unreadable(path: string, error: unknown): ReturnType<typeof fail> {
  const code = errorCode(error) ?? 'unknown';
  if (code === 'ENOENT') return fail('not-found', `There is no file ${path}.`);
  if (code === 'EACCES' || code === 'EPERM')
    return fail('refused', `${path} cannot be read with this account's rights.`);
  if (code === 'ENOSPC') return fail('disk-full', 'The disk is full. Free some space and try again; nothing was lost.');
  return fail('invalid', `${path} cannot be read (${code}).`);
}
