import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../../../scripts/lib/paths.mjs';

/** One example of what a scanner must or must not stop at. */
export interface Vector {
  readonly id: string;
  readonly tier: 'secret' | 'personal' | 'network' | 'negative';
  readonly hard: boolean;
  readonly category: string;
  readonly bytes: Buffer;
}

interface Raw extends Omit<Vector, 'bytes'> {
  readonly input?: string;
  readonly inputBase64?: string;
  readonly encoding?: string;
  readonly expand?: Readonly<
    Record<string, { readonly unit: string; readonly count: number; readonly suffix?: string }>
  >;
}

/** The examples that came with the project's redaction vectors. */
export function vectors(): readonly Vector[] {
  const packed = readFileSync(join(root, 'tests/fixtures/redaction-vectors.json.gz'));
  const { vectors: all } = JSON.parse(gunzipSync(packed).toString('utf8')) as { readonly vectors: readonly Raw[] };
  return all.map((raw) => Object.assign(raw, { bytes: bytesOf(raw) }));
}

function bytesOf({ input = '', inputBase64, encoding, expand = {} }: Raw): Buffer {
  if (inputBase64 !== undefined) return Buffer.from(inputBase64, 'base64');
  const text = Object.entries(expand).reduce(
    (sum, [marker, { unit, count, suffix = '' }]) => sum.replaceAll(marker, () => unit.repeat(count) + suffix),
    input,
  );
  switch (encoding) {
    case undefined:
      return Buffer.from(text, 'utf8');
    case 'utf8-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf8');
    case 'utf16le-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf16be-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'utf32le-bom':
      return utf32(`\uFEFF${text}`);
    default:
      throw new Error(`unknown coding ${encoding}`);
  }
}

function utf32(text: string): Buffer {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(codes.length * 4);
  for (const [index, code] of codes.entries()) bytes.writeUInt32LE(code, index * 4);
  return bytes;
}
