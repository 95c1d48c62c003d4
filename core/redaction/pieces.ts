import { ownText } from './chars.ts';
import { decodeAs } from './encoding.ts';
import type { EncodingName } from './encoding.ts';
import type { Span } from './spans.ts';

/** Text with the encoding that fits it; what is not UTF-8 after all goes both ways as Windows-1252. */
export function decodePiece(
  encoding: EncodingName,
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: EncodingName } {
  const text = decodeAs(encoding, bytes);
  if (text !== undefined) return { text, encoding };
  return { text: decodeAs('windows-1252', bytes) ?? '', encoding: 'windows-1252' };
}

/** No more than `size` bytes, without half a character at the end. */
export function pieceOf(bytes: Uint8Array, size: number, encoding: EncodingName): Uint8Array {
  if (bytes.length <= size) return bytes;
  let end = size;
  if (encoding === 'utf-8') while (end > size - 4 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  else if (encoding !== 'windows-1252') end -= end % 4;
  // A pair of units that make one character stays together.
  if (encoding === 'utf-16le' && ((bytes[end - 1] ?? 0) & 0xfc) === 0xd8) end -= 2;
  if (encoding === 'utf-16be' && ((bytes[end - 2] ?? 0) & 0xfc) === 0xd8) end -= 2;
  return bytes.subarray(0, end);
}

/** Where the text can be cut: the last line end, else the last blank, that is in no span; -1 where there is none. */
export function safeCut(text: string, spans: readonly Span[], least: number, most: number): number {
  for (const isFit of [isAfterLine, isAfterBlank])
    for (let at = most, next = spans.length - 1; at > least; at -= 1) {
      while (next >= 0 && (spans[next]?.start ?? 0) >= at) next -= 1;
      if (isFit(text, at) && (spans[next]?.end ?? 0) <= at) return at;
    }
  return -1;
}

const isAfterLine = (text: string, at: number): boolean => text.charCodeAt(at - 1) === 10;
const isAfterBlank = (text: string, at: number): boolean => /[\s,;|]/.test(text[at - 1] ?? '');

/** The end of a text, from the beginning of a line where one is near. */
export function tailOf(text: string, length: number): string {
  const tail = text.slice(Math.max(0, text.length - length));
  const line = tail.length < text.length ? tail.indexOf('\n') : -1;
  // A copy of its own, so that the whole text can go.
  return ownText(tail.slice(line + 1));
}
