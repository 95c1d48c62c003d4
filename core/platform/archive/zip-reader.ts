import { createInflateRaw } from 'node:zlib';
import type { Readable } from 'node:stream';
import type { Files } from '../ports.ts';
import { MAX_EXTRA, readDirectory } from './zip-directory.ts';
import { ArchiveRefusal, Bytes } from './archive-bytes.ts';
import { fileSource } from './byte-source.ts';
import type { ByteSource } from './byte-source.ts';
import type { ZipEntry } from './zip-entry.ts';

/** An archive whose directory was read and found sound. */
export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  /** The unpacked bytes. Ends with a refusal when they are not exactly as many as the directory says. */
  read(entry: ZipEntry): AsyncGenerator<Uint8Array>;
}

/** Whether an error says that an archive is not sound (its message is for people), as against a failing disk. */
export function isRefusal(error: unknown): error is Error {
  return error instanceof ArchiveRefusal;
}

/**
 * Opens a ZIP strictly: one directory, nothing before, between or behind the entries, names that stay inside, no
 * duplicates, no encryption, stored or deflated. Throws a refusal (`isRefusal`) in words for anything else.
 */
export async function openZip(files: Files, path: string, maxEntries = MAX_ENTRIES): Promise<ZipArchive> {
  return openZipSource(await fileSource(files, path), maxEntries);
}

/** The same for bytes that lie anywhere. */
export async function openZipSource(source: ByteSource, maxEntries = MAX_ENTRIES): Promise<ZipArchive> {
  const entries = await readDirectory(source, maxEntries);
  return { entries, read: (entry) => readEntry(source, entry) };
}

const MAX_ENTRIES = 1_000_000;
const LOCAL_SIGNATURE = 0x04034b50;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const DESCRIPTOR_BIT = 8;

/** Checks the entry's local header against the directory and answers where its data begins. */
async function dataStart(source: ByteSource, entry: ZipEntry): Promise<number> {
  const head = new Bytes(await source.range(entry.offset, Math.min(entry.offset + 30, entry.end)));
  if (head.length < 30 || head.u32(0) !== LOCAL_SIGNATURE)
    throw new ArchiveRefusal(`"${entry.path}" does not begin where the directory says.`);
  if (head.u16(28) > MAX_EXTRA) throw new ArchiveRefusal(`"${entry.path}" carries hidden data.`);
  const start = entry.offset + 30 + head.u16(26) + head.u16(28);
  const name = await source.range(entry.offset + 30, entry.offset + 30 + head.u16(26));
  if (Buffer.from(name).toString('utf8') !== entry.path)
    throw new ArchiveRefusal(`"${entry.path}" has another name inside the archive.`);
  const method = entry.method === 'stored' ? 0 : 8;
  if (head.u16(8) !== method || (head.u16(6) & 1) !== 0)
    throw new ArchiveRefusal(`"${entry.path}" is packed another way than the directory says.`);
  const hasDescriptor = (head.u16(6) & DESCRIPTOR_BIT) !== 0;
  if (!hasDescriptor && head.u32(14) !== entry.crc32)
    throw new ArchiveRefusal(`"${entry.path}" has another checksum inside the archive.`);
  await checkTail(source, entry, start + entry.packedBytes, hasDescriptor);
  return start;
}

/** Behind the data stands its descriptor or nothing: anything else would be content that no list names. */
async function checkTail(source: ByteSource, entry: ZipEntry, dataEnd: number, hasDescriptor: boolean): Promise<void> {
  const left = entry.end - dataEnd;
  if (!hasDescriptor) {
    if (left !== 0) throw new ArchiveRefusal(`There is something hidden behind "${entry.path}".`);
    return;
  }
  if (left !== 16 && left !== 24) throw new ArchiveRefusal(`There is something hidden behind "${entry.path}".`);
  const tail = new Bytes(await source.range(dataEnd, entry.end));
  const packed = left === 16 ? tail.u32(8) : tail.u64(8);
  const bytes = left === 16 ? tail.u32(12) : tail.u64(16);
  const agrees =
    tail.u32(0) === DESCRIPTOR_SIGNATURE &&
    tail.u32(4) === entry.crc32 &&
    packed === entry.packedBytes &&
    bytes === entry.bytes;
  if (!agrees) throw new ArchiveRefusal(`There is something hidden behind "${entry.path}".`);
}

async function* readEntry(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const start = await dataStart(source, entry);
  let seen = 0;
  for await (const chunk of unpacked(source, entry, start)) {
    seen += chunk.byteLength;
    if (seen > entry.bytes) throw new ArchiveRefusal(`"${entry.path}" unpacks to more than it says.`);
    yield chunk;
  }
  if (seen !== entry.bytes) throw new ArchiveRefusal(`"${entry.path}" unpacks to less than it says.`);
}

async function* unpacked(source: ByteSource, entry: ZipEntry, start: number): AsyncGenerator<Uint8Array> {
  if (entry.packedBytes === 0) {
    if (entry.method === 'deflate') throw new ArchiveRefusal(`"${entry.path}" cannot be unpacked.`);
    return;
  }
  const packed = source.stream(start, start + entry.packedBytes);
  if (entry.method === 'stored') {
    yield* packed as AsyncIterable<Uint8Array>;
    return;
  }
  yield* inflate(packed, entry);
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
      throw new ArchiveRefusal(`There is something hidden behind "${entry.path}".`);
  } catch (error) {
    if (broken !== undefined || error instanceof ArchiveRefusal) throw error;
    throw new ArchiveRefusal(`"${entry.path}" cannot be unpacked.`);
  } finally {
    source.destroy();
    inflater.destroy();
  }
}
