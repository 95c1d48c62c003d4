import { Buffer } from 'node:buffer';

/** What a character is, for scanners that look at one at a time. */
export const SPACE = 1;
export const DIGIT = 2;
export const UPPER = 4;
export const LOWER = 8;
/** A letter of another alphabet, or with an accent. */
export const OTHER = 16;
/** Nothing to see: zero-width blanks and joiners, the soft hyphen. */
export const HIDDEN = 32;
export const LETTER = UPPER | LOWER | OTHER;
export const WORD = LETTER | DIGIT;

const CLASSES = makeClasses();
const FOLDED = makeFolded();

/** Class bits of a UTF-16 unit. */
export function classOf(code: number): number {
  return CLASSES[code] ?? 0;
}

/** Small letter without accent and width: `Ｐ`, `P` → `p`, `ö` → `o`. */
export function foldCode(code: number): number {
  return FOLDED[code] ?? code;
}

/** A copy that does not keep the text alive it was cut from; for what is remembered from text to text. */
export function ownText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** Every character in its folded form; the hidden ones fall out. */
export function fold(text: string): string {
  if (!/[\u0080-\uffff]/.test(text)) return text.toLowerCase();
  let out = '';
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((classOf(code) & HIDDEN) === 0) out += String.fromCharCode(foldCode(code));
  }
  return out;
}

export const isSpace = (code: number): boolean => (classOf(code) & SPACE) !== 0;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLetter = (code: number): boolean => (classOf(code) & LETTER) !== 0;
/** Letter, digit or underscore. */
export const isWord = (code: number): boolean => code === 95 || (classOf(code) & WORD) !== 0;
export const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/** Base64 in both alphabets. */
export function isBase64(code: number): boolean {
  return (classOf(code) & (UPPER | LOWER | DIGIT)) !== 0 || code === 43 || code === 47 || code === 45 || code === 95;
}

export function isHex(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
}

function makeClasses(): Uint8Array {
  const classes = new Uint8Array(65_536);
  for (let code = 0; code < 65_536; code += 1) classes[code] = classFor(code);
  return classes;
}

function classFor(code: number): number {
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x30_00 || code === 0x20_28) return SPACE;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 97 && code <= 122) return LOWER;
  if (code < 0x80) return 0;
  if (code === 0xad || (code >= 0x20_0b && code <= 0x20_0f) || code === 0x20_60 || code === 0xfe_ff) return HIDDEN;
  if (code >= 0xff_10 && code <= 0xff_19) return DIGIT;
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(code)) || (code >= 0xd8_00 && code < 0xe0_00) ? OTHER : 0;
}

function makeFolded(): Uint16Array {
  const folded = new Uint16Array(65_536);
  for (let code = 0; code < 65_536; code += 1) folded[code] = foldedCode(code);
  return folded;
}

function foldedCode(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code >= 0xd8_00 && code < 0xe0_00) return code;
  if (code === 0x01_42 || code === 0x01_41) return 108;
  if (code === 0x01_31 || code === 0x01_30) return 105;
  const text = String.fromCharCode(code);
  if (code > 0x05_ff && code < 0xff_00) return code;
  const base = text.normalize('NFKD').toLowerCase();
  return base.length === 0 ? code : base.charCodeAt(0);
}
