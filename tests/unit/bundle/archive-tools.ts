// Reads and builds ZIP archives by hand, so that tests do not trust the code they test.
import { readFile } from 'node:fs/promises';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

export interface ArchiveFile {
  readonly name: string;
  readonly content: Buffer;
}

/** All files of an archive as its directory lists them. */
export async function readArchive(path: string): Promise<ArchiveFile[]> {
  const bytes = await readFile(path);
  const end = bytes.length - 22;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const files: ArchiveFile[] = [];
  for (let index = 0; index < count; index += 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const offset = bytes.readUInt32LE(at + 42);
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    files.push({ name, content: bytes.readUInt16LE(at + 10) === 0 ? Buffer.from(packed) : inflateRawSync(packed) });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

/** How an entry is written; every lie is an option. */
export interface ForgedEntry extends ArchiveFile {
  readonly stored?: boolean;
  readonly localName?: string;
  readonly crc?: number;
  readonly bytes?: number;
  readonly packedBytes?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly mode?: number;
  readonly offset?: number;
  readonly extra?: Buffer;
  readonly comment?: Buffer;
  /** Bytes put between this entry and the next. */
  readonly behind?: Buffer;
}

export interface ForgedArchive {
  readonly before?: Buffer;
  readonly beforeDirectory?: Buffer;
  readonly after?: Buffer;
  readonly comment?: Buffer;
  readonly count?: number;
  readonly disk?: number;
}

/** Builds an archive, honest unless told otherwise. */
export function forgeArchive(entries: readonly ForgedEntry[], lies: ForgedArchive = {}): Buffer {
  const parts: Buffer[] = [lies.before ?? Buffer.alloc(0)];
  const directory: Buffer[] = [];
  let at = parts[0]?.length ?? 0;
  for (const entry of entries) {
    const { local, central } = forgeEntry(entry, entry.offset ?? at - (lies.before?.length ?? 0));
    const body = Buffer.concat([local, entry.behind ?? Buffer.alloc(0)]);
    parts.push(body);
    directory.push(central);
    at += body.length;
  }
  const gap = lies.beforeDirectory ?? Buffer.alloc(0);
  const central = Buffer.concat(directory);
  const start = at + gap.length - (lies.before?.length ?? 0);
  const end = endRecord(central.length, start, lies.count ?? entries.length, lies);
  return Buffer.concat([...parts, gap, central, end, lies.after ?? Buffer.alloc(0)]);
}

function forgeEntry(entry: ForgedEntry, offset: number): { readonly local: Buffer; readonly central: Buffer } {
  const packed = entry.stored === true ? entry.content : deflateRawSync(entry.content, { level: 1 });
  const name = Buffer.from(entry.name, 'utf8');
  const localName = Buffer.from(entry.localName ?? entry.name, 'utf8');
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.flags ?? 0x800, 2);
  fields.writeUInt16LE(entry.method ?? (entry.stored === true ? 0 : 8), 4);
  fields.writeUInt16LE(0, 6);
  fields.writeUInt16LE(33, 8);
  fields.writeUInt32LE(entry.crc ?? crc32(entry.content), 10);
  fields.writeUInt32LE(entry.packedBytes ?? packed.length, 14);
  fields.writeUInt32LE(entry.bytes ?? entry.content.length, 18);
  const local = Buffer.from(fields);
  local.writeUInt16LE(localName.length, 22);
  const central = Buffer.from(fields);
  central.writeUInt16LE(name.length, 22);
  const extra = entry.extra ?? Buffer.alloc(0);
  const comment = entry.comment ?? Buffer.alloc(0);
  central.writeUInt16LE(extra.length, 24);
  const tail = Buffer.alloc(14);
  tail.writeUInt16LE(comment.length, 0);
  tail.writeUInt32LE(((entry.mode ?? 0o100600) << 16) >>> 0, 6);
  tail.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from('504b0304', 'hex'), local, localName, packed]),
    central: Buffer.concat([Buffer.from('504b01023f03', 'hex'), central, tail, name, extra, comment]),
  };
}

function endRecord(bytes: number, start: number, count: number, lies: ForgedArchive): Buffer {
  const comment = lies.comment ?? Buffer.alloc(0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(lies.disk ?? 0, 4);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(start, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([end, comment]);
}
