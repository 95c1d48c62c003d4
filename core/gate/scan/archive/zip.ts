import type { ByteSource } from './byte-stream.ts';
import { NotReadable } from './limits.ts';

/** One entry by the directory, with where its bytes lie. */
export interface ZipItem {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  /** Of the packed bytes. */
  readonly from: number;
  readonly to: number;
}

export interface ZipContent {
  readonly items: readonly ZipItem[];
  /** Everything that is no entry's content: headers, the directory with its comments, and what was put in between. */
  readonly rest: readonly (readonly [from: number, to: number])[];
}

const END = 0x06_05_4b_50;
const END64_LOCATOR = 0x07_06_4b_50;
const END64 = 0x06_06_4b_50;
const CENTRAL = 0x02_01_4b_50;
const LOCAL = 0x04_03_4b_50;
const END_BYTES = 22;
const MOST_DIRECTORY = 256 * 2 ** 20;

interface Directory {
  readonly entries: number;
  readonly offset: number;
  readonly size: number;
}

/** Reads the directory of a zip, own and foreign ones. `NotReadable` when it is damaged or names too many entries. */
export async function readZip(source: ByteSource, mostEntries: number): Promise<ZipContent> {
  const directory = await findDirectory(source);
  if (directory.entries > mostEntries) throw new NotReadable(`it holds more than ${mostEntries} files`);
  if (directory.size > MOST_DIRECTORY || directory.offset + directory.size > source.size) throw damaged();
  const bytes = Buffer.from(await source.read(directory.offset, directory.size));
  const items: ZipItem[] = [];
  for (let at = 0; at + 46 <= bytes.length && bytes.readUInt32LE(at) === CENTRAL;) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    items.push(await itemOf(source, bytes, at, nameLength, extraLength));
    if (items.length > mostEntries) throw new NotReadable(`it holds more than ${mostEntries} files`);
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
  }
  if (items.length < directory.entries) throw damaged();
  return { items, rest: between(items, source.size) };
}

function damaged(): NotReadable {
  return new NotReadable('its directory is damaged');
}

async function findDirectory(source: ByteSource): Promise<Directory> {
  const from = Math.max(0, source.size - 65_535 - END_BYTES);
  const tail = Buffer.from(await source.read(from, source.size - from));
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END) continue;
    const found = {
      entries: tail.readUInt16LE(at + 10),
      size: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
    };
    const isLarge = found.entries === 0xff_ff || found.size === 0xff_ff_ff_ff || found.offset === 0xff_ff_ff_ff;
    return isLarge ? ((await largeDirectory(source, from + at)) ?? found) : found;
  }
  throw damaged();
}

async function largeDirectory(source: ByteSource, end: number): Promise<Directory | undefined> {
  const locator = Buffer.from(await source.read(Math.max(0, end - 20), 20));
  if (locator.length < 20 || locator.readUInt32LE(0) !== END64_LOCATOR) return undefined;
  const record = Buffer.from(await source.read(Number(locator.readBigUInt64LE(8)), 56));
  if (record.length < 56 || record.readUInt32LE(0) !== END64) throw damaged();
  return {
    entries: Number(record.readBigUInt64LE(32)),
    size: Number(record.readBigUInt64LE(40)),
    offset: Number(record.readBigUInt64LE(48)),
  };
}

async function itemOf(
  source: ByteSource,
  bytes: Buffer,
  at: number,
  nameLength: number,
  extraLength: number,
): Promise<ZipItem> {
  const flags = bytes.readUInt16LE(at + 8);
  const name = bytes.subarray(at + 46, at + 46 + nameLength);
  const large = largeSizes(bytes, at, bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength));
  const header = Buffer.from(await source.read(large.offset, 30));
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL) throw damaged();
  const from = large.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (from + large.packed > source.size) throw damaged();
  return {
    name: name.toString((flags & 0x8_00) === 0 && !isUtf8(name) ? 'latin1' : 'utf8'),
    isEncrypted: (flags & 1) !== 0,
    method: bytes.readUInt16LE(at + 10),
    from,
    to: from + large.packed,
  };
}

function isUtf8(bytes: Buffer): boolean {
  return !bytes.toString('utf8').includes('\uFFFD');
}

/** Sizes beyond 4 GiB stand in an extra field, in a fixed order and only those that do not fit. */
function largeSizes(bytes: Buffer, at: number, extra: Buffer): { readonly packed: number; readonly offset: number } {
  let packed = bytes.readUInt32LE(at + 20);
  let offset = bytes.readUInt32LE(at + 42);
  for (let field = 0; field + 4 <= extra.length; field += 4 + extra.readUInt16LE(field + 2)) {
    if (extra.readUInt16LE(field) !== 1) continue;
    const end = Math.min(extra.length, field + 4 + extra.readUInt16LE(field + 2));
    let place = field + 4 + (bytes.readUInt32LE(at + 24) === 0xff_ff_ff_ff ? 8 : 0);
    if (packed === 0xff_ff_ff_ff && place + 8 <= end) {
      packed = Number(extra.readBigUInt64LE(place));
      place += 8;
    }
    if (offset === 0xff_ff_ff_ff && place + 8 <= end) offset = Number(extra.readBigUInt64LE(place));
  }
  return { packed, offset };
}

function between(items: readonly ZipItem[], size: number): readonly (readonly [number, number])[] {
  const rest: [number, number][] = [];
  let at = 0;
  for (const { from, to } of [...items].sort((one, other) => one.from - other.from)) {
    if (from > at) rest.push([at, from]);
    at = Math.max(at, to);
  }
  if (size > at) rest.push([at, size]);
  return rest;
}
