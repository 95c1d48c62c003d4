const VERSION = 20;
const VERSION_64 = 45;
/** Made on Unix by 6.3, so that the mode of the files counts. */
const MADE_BY = (3 << 8) | 63;
const UTF8 = 0x0800;
const DESCRIPTOR = 0x0008;
/** 1980-01-01 00:00: one time for all files. */
const DATE = 0x0021;
const MODE = 0o100600;
const U16 = 0xffff;
const U32 = 0xffffffff;

/** Files from here on get 64-bit fields: packing can make them larger, never by as much as the room this leaves. */
export const LARGE_BYTES = 0xf0000000;

/** A file in an archive. */
export interface ZipRecord {
  readonly path: string;
  readonly isStored: boolean;
  readonly crc32: number;
  readonly bytes: number;
  readonly packedBytes: number;
}

/** What stands before a file's data. Pure. */
export function localHeader(record: ZipRecord): Buffer {
  return header(record, false);
}

/** The same for a file whose sums follow in a descriptor. Pure. */
export function openHeader(path: string, bytes: number): Buffer {
  return header({ path, isStored: false, crc32: 0, bytes, packedBytes: 0 }, true);
}

function header({ path, isStored, crc32, bytes, packedBytes }: ZipRecord, isOpen: boolean): Buffer {
  const name = Buffer.from(path, 'utf8');
  const isLarge = isOpen && bytes >= LARGE_BYTES;
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(isLarge ? VERSION_64 : VERSION, 4);
  head.writeUInt16LE(isOpen ? UTF8 | DESCRIPTOR : UTF8, 6);
  head.writeUInt16LE(isStored ? 0 : 8, 8);
  head.writeUInt16LE(DATE, 12);
  head.writeUInt32LE(crc32, 14);
  head.writeUInt32LE(isLarge ? U32 : packedBytes, 18);
  head.writeUInt32LE(isLarge ? U32 : isOpen ? 0 : bytes, 22);
  head.writeUInt16LE(name.length, 26);
  const extra = isLarge ? wideFields([0, 0]) : Buffer.alloc(0);
  head.writeUInt16LE(extra.length, 28);
  return Buffer.concat([head, name, extra]);
}

/** What stands behind the data of a file with an open header. Pure. */
export function descriptor({ crc32, bytes, packedBytes }: ZipRecord): Buffer {
  const isLarge = bytes >= LARGE_BYTES;
  const record = Buffer.alloc(isLarge ? 24 : 16);
  record.writeUInt32LE(0x08074b50, 0);
  record.writeUInt32LE(crc32, 4);
  if (isLarge) {
    record.writeBigUInt64LE(BigInt(packedBytes), 8);
    record.writeBigUInt64LE(BigInt(bytes), 16);
  } else {
    record.writeUInt32LE(packedBytes, 8);
    record.writeUInt32LE(bytes, 12);
  }
  return record;
}

/** A file's line in the directory. Pure. */
export function directoryRecord(record: ZipRecord & { readonly isOpen: boolean; readonly offset: number }): Buffer {
  const { path, bytes, packedBytes, offset } = record;
  const name = Buffer.from(path, 'utf8');
  const isLarge = bytes >= LARGE_BYTES;
  const wide = [...(isLarge ? [bytes, packedBytes] : []), ...(offset >= U32 ? [offset] : [])];
  const extra = wide.length === 0 ? Buffer.alloc(0) : wideFields(wide);
  const line = Buffer.alloc(46);
  line.writeUInt32LE(0x02014b50, 0);
  line.writeUInt16LE(MADE_BY, 4);
  line.writeUInt16LE(wide.length === 0 ? VERSION : VERSION_64, 6);
  line.writeUInt16LE(record.isOpen ? UTF8 | DESCRIPTOR : UTF8, 8);
  line.writeUInt16LE(record.isStored ? 0 : 8, 10);
  line.writeUInt16LE(DATE, 14);
  line.writeUInt32LE(record.crc32, 16);
  line.writeUInt32LE(isLarge ? U32 : packedBytes, 20);
  line.writeUInt32LE(isLarge ? U32 : bytes, 24);
  line.writeUInt16LE(name.length, 28);
  line.writeUInt16LE(extra.length, 30);
  line.writeUInt32LE((MODE << 16) >>> 0, 38);
  line.writeUInt32LE(Math.min(offset, U32), 42);
  return Buffer.concat([line, name, extra]);
}

/** The end of an archive whose directory stands at `start`. Pure. */
export function endRecords(count: number, start: number, bytes: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  const isLarge = count >= U16 || start >= U32 || bytes >= U32;
  end.writeUInt16LE(isLarge ? U16 : count, 8);
  end.writeUInt16LE(isLarge ? U16 : count, 10);
  end.writeUInt32LE(isLarge ? U32 : bytes, 12);
  end.writeUInt32LE(isLarge ? U32 : start, 16);
  return isLarge ? Buffer.concat([wideEnd(count, start, bytes), end]) : end;
}

function wideEnd(count: number, start: number, bytes: number): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(MADE_BY, 12);
  end.writeUInt16LE(VERSION_64, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(bytes), 40);
  end.writeBigUInt64LE(BigInt(start), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(start + bytes), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

function wideFields(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + 8 * values.length);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8 * values.length, 2);
  for (const [index, value] of values.entries()) extra.writeBigUInt64LE(BigInt(value), 4 + 8 * index);
  return extra;
}
