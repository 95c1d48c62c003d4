import { escaped, LONGEST_MARK } from './mark-rules.ts';

/** Bytes as text and back without loss. */
interface Codec {
  readonly unit: 1 | 2;
  toText(bytes: Uint8Array): string;
  toBytes(text: string): Uint8Array;
  /** A value as it is written in this encoding, one character for each unit; undefined where it cannot be. */
  encode(value: string): string | undefined;
}

const utf8: Codec = {
  unit: 1,
  toText: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'),
  toBytes: (text) => Buffer.from(text, 'latin1'),
  encode: (value) => Buffer.from(value, 'utf8').toString('latin1'),
};
const oneByte: Codec = {
  ...utf8,
  encode: (value) => (/^[\u0020-\u007e\u00a0-\u00ff]*$/.test(value) ? value : undefined),
};
const utf16: Codec = {
  unit: 2,
  toText: (bytes) => Buffer.from(bytes).toString('utf16le'),
  toBytes: (text) => Buffer.from(text, 'utf16le'),
  encode: (value) => value,
};
const utf16be: Codec = {
  ...utf16,
  toText: (bytes) => Buffer.from(bytes).swap16().toString('utf16le'),
  toBytes: (text) => Buffer.from(text, 'utf16le').swap16(),
};

function codecOf(encoding: string): Codec {
  if (encoding === 'utf-16le') return utf16;
  if (encoding === 'utf-16be') return utf16be;
  return encoding.startsWith('utf-8') || encoding === 'ascii' ? utf8 : oneByte;
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A value as the format writes it, so that the file still parses. Pure. */
export function writtenAs(value: string, format: string): string {
  if (format === 'xml') return value.replaceAll(/[&<>"']/g, (sign) => XML[sign] ?? sign);
  return format.startsWith('json') ? JSON.stringify(value).slice(1, -1) : value;
}

/**
 * Puts values back for marks in the bytes of a file, in bounded memory; every other byte stays. A value that the file's
 * encoding cannot write stays a mark. Pure.
 */
export async function* putBack(
  content: AsyncIterable<Uint8Array>,
  values: ReadonlyMap<string, string>,
  { encoding, format }: { readonly encoding: string; readonly format: string },
): AsyncGenerator<Uint8Array> {
  const codec = codecOf(encoding);
  const written = new Map(
    [...values].flatMap(([mark, value]) => {
      const text = codec.encode(writtenAs(value, format));
      return text === undefined ? [] : [[mark, text] as const];
    }),
  );
  const pattern = new RegExp([...written.keys()].map((mark) => escaped(mark)).join('|') || '(?!)', 'g');
  const replaced = (text: string): string => text.replaceAll(pattern, (mark) => written.get(mark) ?? mark);
  let pending = '';
  let odd: Uint8Array = new Uint8Array();
  for await (const chunk of content) {
    const bytes = odd.byteLength === 0 ? chunk : Buffer.concat([odd, chunk]);
    const whole = bytes.byteLength - (bytes.byteLength % codec.unit);
    odd = bytes.subarray(whole);
    const text = replaced(pending + codec.toText(bytes.subarray(0, whole)));
    const cut = Math.max(0, text.length - LONGEST_MARK);
    pending = text.slice(cut);
    yield codec.toBytes(text.slice(0, cut));
  }
  yield codec.toBytes(pending);
  yield odd;
}

/** The same for a name. Pure. */
export function putBackName(path: string, values: ReadonlyMap<string, string>): string {
  let name = path;
  for (const [mark, value] of values) name = name.replaceAll(mark, () => value.replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, '_'));
  return name;
}
