import { ArchiveRefusal, Bytes } from './archive-bytes.ts';
import type { ByteSource } from './byte-source.ts';
import { pathProblem } from './zip-names.ts';
import type { ZipEntry } from './zip-entry.ts';

const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const MAX_DIRECTORY_BYTES = 256 * 1024 * 1024;
/** Times, ids and 64-bit sizes fit; more would be a place to hide something. */
export const MAX_EXTRA = 128;
const U16 = 0xffff;
const U32 = 0xffffffff;

interface Directory {
  readonly start: number;
  readonly bytes: number;
  readonly count: number;
}

/** Reads the central directory and checks that the entries fill the archive from its first byte to the directory. */
export async function readDirectory(source: ByteSource, maxEntries: number): Promise<ZipEntry[]> {
  const directory = await findDirectory(source);
  if (directory.count > maxEntries) throw new ArchiveRefusal('The archive has too many entries.');
  if (directory.bytes > MAX_DIRECTORY_BYTES) throw new ArchiveRefusal('The archive has too long a directory.');
  const bytes = new Bytes(await source.range(directory.start, directory.start + directory.bytes));
  const entries: Omit<ZipEntry, 'end'>[] = [];
  let at = 0;
  for (let index = 0; index < directory.count; index += 1) {
    const { entry, next } = readRecord(bytes, at);
    entries.push(entry);
    at = next;
  }
  if (at !== bytes.length) throw new ArchiveRefusal('The archive has a directory with something behind its entries.');
  checkNames(entries);
  return placed(entries, directory.start);
}

async function findDirectory(source: ByteSource): Promise<Directory> {
  const size = source.bytes;
  if (size < END_BYTES) throw new ArchiveRefusal('This is not a ZIP archive, or it ends too early.');
  const end = new Bytes(await source.range(size - END_BYTES, size));
  if (end.u32(0) !== END_SIGNATURE || end.u16(20) !== 0) {
    throw new ArchiveRefusal('This is not a ZIP archive, it ends too early, or something was put behind it.');
  }
  if (end.u16(4) !== 0 || end.u16(6) !== 0) throw new ArchiveRefusal('The archive is in several parts.');
  const is64 = end.u16(10) === U16 || end.u32(12) === U32 || end.u32(16) === U32;
  if (is64) return findDirectory64(source);
  const found = { start: end.u32(16), bytes: end.u32(12), count: end.u16(10) };
  if (end.u16(8) !== found.count || found.start + found.bytes !== size - END_BYTES) {
    throw new ArchiveRefusal('The archive does not end where its directory says.');
  }
  return found;
}

async function findDirectory64(source: ByteSource): Promise<Directory> {
  const size = source.bytes;
  const tail = size - END_BYTES - 20 - 56;
  if (tail < 0) throw new ArchiveRefusal('The archive ends too early.');
  const bytes = new Bytes(await source.range(tail, size - END_BYTES));
  const isSound = bytes.u32(0) === END64_SIGNATURE && bytes.u64(4) === 44 && bytes.u32(56) === LOCATOR64_SIGNATURE;
  if (!isSound || bytes.u64(64) !== tail || bytes.u32(16) !== 0 || bytes.u32(20) !== 0) {
    throw new ArchiveRefusal('The archive does not end where its directory says.');
  }
  const found = { start: bytes.u64(48), bytes: bytes.u64(40), count: bytes.u64(32) };
  if (bytes.u64(24) !== found.count || found.start + found.bytes !== tail) {
    throw new ArchiveRefusal('The archive does not end where its directory says.');
  }
  return found;
}

function readRecord(bytes: Bytes, at: number): { readonly entry: Omit<ZipEntry, 'end'>; readonly next: number } {
  if (bytes.u32(at) !== CENTRAL_SIGNATURE) throw new ArchiveRefusal('The archive has a directory that cannot be read.');
  const nameEnd = at + 46 + bytes.u16(at + 28);
  const extraEnd = nameEnd + bytes.u16(at + 30);
  const next = extraEnd + bytes.u16(at + 32);
  const path = decodeName(bytes.slice(at + 46, nameEnd));
  const problem = pathProblem(path);
  if (problem !== undefined)
    throw new ArchiveRefusal(`The archive holds ${problem}: ${JSON.stringify(path.slice(0, 200))}.`);
  if (extraEnd - nameEnd > MAX_EXTRA) throw new ArchiveRefusal(`"${path}" carries hidden data.`);
  if (next !== extraEnd) throw new ArchiveRefusal(`"${path}" carries a comment.`);
  const sizes = sizesOf(bytes, at, nameEnd, extraEnd);
  return { entry: { path, method: methodOf(bytes, at, path), crc32: bytes.u32(at + 16), ...sizes }, next };
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ArchiveRefusal('The archive holds a name that is not UTF-8.');
  }
}

function methodOf(bytes: Bytes, at: number, path: string): ZipEntry['method'] {
  if ((bytes.u16(at + 8) & 1) !== 0) throw new ArchiveRefusal(`"${path}" is encrypted.`);
  const kind = (bytes.u32(at + 38) >>> 28) & 0xf;
  // Unix file type in the upper bits: 8 is a file, 0 is "not said"; links and devices have no place here.
  if (kind !== 8 && kind !== 0) throw new ArchiveRefusal(`"${path}" is not a plain file.`);
  const method = bytes.u16(at + 10);
  if (method !== 0 && method !== 8) throw new ArchiveRefusal(`"${path}" is packed in a way that is not known.`);
  return method === 0 ? 'stored' : 'deflate';
}

interface Sizes {
  readonly bytes: number;
  readonly packedBytes: number;
  readonly offset: number;
}

function sizesOf(bytes: Bytes, at: number, extraStart: number, extraEnd: number): Sizes {
  let next = extraStart;
  let wide = 0;
  while (next + 4 <= extraEnd && wide === 0) {
    if (bytes.u16(next) === 1) wide = next + 4;
    next += 4 + bytes.u16(next + 2);
  }
  const take = (value: number): number => {
    if (value !== U32) return value;
    if (wide === 0) throw new ArchiveRefusal('The archive has a directory that cannot be read.');
    wide += 8;
    return bytes.u64(wide - 8);
  };
  const unpacked = take(bytes.u32(at + 24));
  const packed = take(bytes.u32(at + 20));
  return { bytes: unpacked, packedBytes: packed, offset: take(bytes.u32(at + 42)) };
}

function checkNames(entries: readonly Omit<ZipEntry, 'end'>[]): void {
  const seen = new Set<string>();
  for (const { path } of entries) {
    // Windows holds names that differ in case alone for the same: the second would replace the first.
    const key = path.normalize('NFC').toLowerCase();
    if (seen.has(key)) throw new ArchiveRefusal(`The archive holds "${path}" more than once.`);
    seen.add(key);
  }
}

function placed(entries: readonly Omit<ZipEntry, 'end'>[], directoryStart: number): ZipEntry[] {
  const inOrder = entries.toSorted((a, b) => a.offset - b.offset);
  if ((inOrder[0]?.offset ?? directoryStart) !== 0)
    throw new ArchiveRefusal('There is something in front of the archive.');
  const ends = new Map(inOrder.map((entry, index) => [entry.path, inOrder[index + 1]?.offset ?? directoryStart]));
  return entries.map((entry) => withEnd(entry, ends.get(entry.path) ?? directoryStart));
}

function withEnd(entry: Omit<ZipEntry, 'end'>, end: number): ZipEntry {
  if (entry.offset + 30 + entry.packedBytes > end)
    throw new ArchiveRefusal(`"${entry.path}" reaches into the next entry.`);
  return { ...entry, end };
}
