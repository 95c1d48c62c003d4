// Archives as the hostile make them: written byte by byte, since no packer would write half of these.
import { crc32, deflateRawSync } from 'node:zlib';

interface Entry {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly stored?: boolean;
  /** The data is what lies in the archive, packed already. */
  readonly raw?: boolean;
  readonly encrypted?: boolean;
  readonly method?: number;
  readonly extra?: string;
}

function fields(...list: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    list.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}

/** A zip with whatever the entries say, true or not. */
export function zip(
  entries: readonly Entry[],
  more: { readonly comment?: string; readonly before?: string } = {},
): Buffer {
  const parts: Buffer[] = [Buffer.from(more.before ?? '')];
  const directory: Buffer[] = [];
  let offset = parts[0]?.length ?? 0;
  for (const entry of entries) {
    const plain = Buffer.from(entry.data);
    const packed = entry.raw === true || entry.stored === true ? plain : deflateRawSync(plain);
    const name = Buffer.from(entry.name);
    const extra = entry.extra === undefined ? Buffer.alloc(0) : extraField(entry.extra);
    const common = fields(
      [2, 20],
      [2, entry.encrypted === true ? 0x8_01 : 0x8_00],
      [2, entry.method ?? (entry.stored === true ? 0 : 8)],
      [4, 0],
      [4, crc32(plain)],
      [4, packed.length],
      [4, plain.length],
      [2, name.length],
      [2, extra.length],
    );
    parts.push(fields([4, 0x04_03_4b_50]), common, name, extra, packed);
    directory.push(
      fields([4, 0x02_01_4b_50], [2, 20]),
      common,
      fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
      extra,
    );
    offset += 30 + name.length + extra.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const comment = Buffer.from(more.comment ?? '');
  const end = fields(
    [4, 0x06_05_4b_50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, central.length],
    [4, offset],
    [2, comment.length],
  );
  return Buffer.concat([...parts, central, end, comment]);
}

function extraField(text: string): Buffer {
  return Buffer.concat([fields([2, 0xca_fe], [2, Buffer.byteLength(text)]), Buffer.from(text)]);
}

/** A plain ustar archive. */
export function tar(files: readonly (readonly [name: string, text: string])[]): Buffer {
  const parts = files.flatMap(([name, text]) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write('0000644\0', 100);
    header.write(`${Buffer.byteLength(text).toString(8).padStart(11, '0')}\0`, 124);
    header.write('0', 156);
    header.write('ustar\u000000', 257);
    return [header, Buffer.from(text), Buffer.alloc((512 - (Buffer.byteLength(text) % 512)) % 512)];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}
