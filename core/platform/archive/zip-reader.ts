import { createInflateRaw } from 'node:zlib';
import type { Readable } from 'node:stream';
import type { Files } from '../ports.ts';
import { MAX_EXTRA, readDirectory } from './zip-directory.ts';
import { Bytes, readRange, ZipRefusal } from './zip-bytes.ts';
import type { ZipEntry } from './zip-entry.ts';

/** An archive whose directory was read and found sound. */
export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  /** The unpacked bytes. Ends with a refusal when they are not exactly as many as the directory says. */
  read(entry: ZipEntry): AsyncGenerator<Uint8Array>;
}

/** Whether an error says that an archive is not sound (its message is for people), as against a failing disk. */
export function isRefusal(error: unknown): error is Error {
  return error instanceof ZipRefusal;
}

/**
 * Opens a ZIP strictly: one directory, nothing before, between or behind the entries, names that stay inside, no
 * duplicates, no encryption, stored or deflated. Throws a refusal (`isRefusal`) in words for anything else.
 */
export async function openZip(files: Files, path: string, maxEntries = 1_000_000): Promise<ZipArchive> {
  const stat = await files.stat(path);
  if (stat === undefined) throw new ZipRefusal('There is no file at this place.');
  if (stat.kind !== 'file') throw new ZipRefusal('This is not a file.');
  const entries = await readDirectory(files, path, stat.bytes, maxEntries);
  return { entries, read: (entry) => readEntry(files, path, entry) };
}

const LOCAL_SIGNATURE = 0x04034b50;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const DESCRIPTOR_BIT = 8;

/** Checks the entry's local header against the directory and answers where its data begins. */
async function dataStart(files: Files, path: string, entry: ZipEntry): Promise<number> {
  const head = new Bytes(await readRange(files, path, entry.offset, Math.min(entry.offset + 30, entry.end)));
  if (head.length < 30 || head.u32(0) !== LOCAL_SIGNATURE)
    throw new ZipRefusal(`"${entry.path}" does not begin where the directory says.`);
  if (head.u16(28) > MAX_EXTRA) throw new ZipRefusal(`"${entry.path}" carries hidden data.`);
  const start = entry.offset + 30 + head.u16(26) + head.u16(28);
  const name = await readRange(files, path, entry.offset + 30, entry.offset + 30 + head.u16(26));
  if (Buffer.from(name).toString('utf8') !== entry.path)
    throw new ZipRefusal(`"${entry.path}" has another name inside the archive.`);
  const method = entry.method === 'stored' ? 0 : 8;
  if (head.u16(8) !== method || (head.u16(6) & 1) !== 0)
    throw new ZipRefusal(`"${entry.path}" is packed another way than the directory says.`);
  const hasDescriptor = (head.u16(6) & DESCRIPTOR_BIT) !== 0;
  if (!hasDescriptor && head.u32(14) !== entry.crc32)
    throw new ZipRefusal(`"${entry.path}" has another checksum inside the archive.`);
  await checkTail(files, path, entry, start + entry.packedBytes, hasDescriptor);
  return start;
}

/** Behind the data stands its descriptor or nothing: anything else would be content that no list names. */
async function checkTail(
  files: Files,
  path: string,
  entry: ZipEntry,
  dataEnd: number,
  hasDescriptor: boolean,
): Promise<void> {
  const left = entry.end - dataEnd;
  if (!hasDescriptor) {
    if (left !== 0) throw new ZipRefusal(`There is something hidden behind "${entry.path}".`);
    return;
  }
  if (left !== 16 && left !== 24) throw new ZipRefusal(`There is something hidden behind "${entry.path}".`);
  const tail = new Bytes(await readRange(files, path, dataEnd, entry.end));
  const packed = left === 16 ? tail.u32(8) : tail.u64(8);
  const bytes = left === 16 ? tail.u32(12) : tail.u64(16);
  const agrees =
    tail.u32(0) === DESCRIPTOR_SIGNATURE &&
    tail.u32(4) === entry.crc32 &&
    packed === entry.packedBytes &&
    bytes === entry.bytes;
  if (!agrees) throw new ZipRefusal(`There is something hidden behind "${entry.path}".`);
}

async function* readEntry(files: Files, path: string, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const start = await dataStart(files, path, entry);
  let seen = 0;
  for await (const chunk of unpacked(files, path, entry, start)) {
    seen += chunk.byteLength;
    if (seen > entry.bytes) throw new ZipRefusal(`"${entry.path}" unpacks to more than it says.`);
    yield chunk;
  }
  if (seen !== entry.bytes) throw new ZipRefusal(`"${entry.path}" unpacks to less than it says.`);
}

async function* unpacked(files: Files, path: string, entry: ZipEntry, start: number): AsyncGenerator<Uint8Array> {
  if (entry.packedBytes === 0) {
    if (entry.method === 'deflate') throw new ZipRefusal(`"${entry.path}" cannot be unpacked.`);
    return;
  }
  const source = files.openRead(path, { start, end: start + entry.packedBytes - 1 });
  if (entry.method === 'stored') {
    yield* source as AsyncIterable<Uint8Array>;
    return;
  }
  yield* inflate(source, entry);
}

async function* inflate(source: Readable, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const inflater = createInflateRaw();
  let broken: Error | undefined;
  source.once('error', (error) => {
    broken = error;
    inflater.destroy(error);
  });
  try {
    for await (const chunk of source.pipe(inflater)) yield chunk as Uint8Array;
    if (inflater.bytesWritten !== entry.packedBytes)
      throw new ZipRefusal(`There is something hidden behind "${entry.path}".`);
  } catch (error) {
    if (broken !== undefined || error instanceof ZipRefusal) throw error;
    throw new ZipRefusal(`"${entry.path}" cannot be unpacked.`);
  } finally {
    source.destroy();
    inflater.destroy();
  }
}
