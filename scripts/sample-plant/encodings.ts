// The text encodings found on Windows servers.

import { assertNever } from '../../shared/result.ts';

export const TEXT_ENCODINGS = ['utf-8', 'utf-8-bom', 'utf-16le', 'windows-1252'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** Bytes a plain character takes. */
export function bytesPerCharacter(encoding: TextEncoding): number {
  return encoding === 'utf-16le' ? 2 : 1;
}

/** The text's bytes; `first` puts the byte order mark in front where the encoding has one. */
export function encodeText(text: string, encoding: TextEncoding, first: boolean): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(first ? `\uFEFF${text}` : text, 'utf8');
    case 'utf-16le':
      return Buffer.from(first ? `\uFEFF${text}` : text, 'utf16le');
    case 'windows-1252':
      // Latin-1 but for a few characters; the dash and the euro sign are the ones the logs use.
      return Buffer.from(text.replaceAll('\u2013', '\u0096').replaceAll('\u20AC', '\u0080'), 'latin1');
    default:
      return assertNever(encoding);
  }
}
