// Any bytes as the texts they may be. A byte order mark is not trusted, a missing one does not help: every reading that
// the zero bytes allow is looked at.

/** One reading, in three pieces: what was looked at before, what is looked at now, what only follows it. */
export type Pieces = readonly [before: string, body: string, after: string];

const ZEROS_OF_UTF16 = 0.05;

/** The readings of bytes; `from` and `to` mark what is looked at now and are even. */
export function readingsOf(bytes: Buffer, from: number, to: number): readonly Pieces[] {
  const cut = (read: (piece: Buffer) => string): Pieces => [
    read(bytes.subarray(0, from)),
    read(bytes.subarray(from, to)),
    read(bytes.subarray(to)),
  ];
  const zeros = countZeros(bytes);
  const isAscii = zeros === 0 && !hasHighBytes(bytes);
  const narrow = cut((piece) => (isAscii ? piece.toString('latin1') : piece.toString('utf8')));
  const readings: Pieces[] = [narrow];
  // What is not UTF-8 is read as Windows-1252 or Latin-1, which differ in no character that words are made of.
  if (!isAscii && narrow.some((piece) => piece.includes('\uFFFD')))
    readings.push(cut((piece) => piece.toString('latin1')));
  if (zeros > 0) readings.push(cut((piece) => withoutZeros(piece)));
  if (zeros > bytes.length * ZEROS_OF_UTF16 || startsWithMark(bytes)) {
    for (const isBig of [false, true])
      for (const shift of [0, 1]) readings.push(cut((piece) => wide(piece, isBig, shift)));
  }
  return readings;
}

function countZeros(bytes: Buffer): number {
  let zeros = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros += 1;
  return zeros;
}

function hasHighBytes(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) > 127) return true;
  return false;
}

function startsWithMark(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** UTF-16 and UTF-32 of either order and at any offset, as far as letters are Latin. */
function withoutZeros(piece: Buffer): string {
  const kept = Buffer.allocUnsafe(piece.length);
  let length = 0;
  for (let at = 0; at < piece.length; at++) {
    const byte = piece[at] ?? 0;
    if (byte !== 0) kept[length++] = byte;
  }
  return kept.toString('latin1', 0, length);
}

function wide(piece: Buffer, isBig: boolean, shift: number): string {
  const even = piece.subarray(shift, shift + ((piece.length - shift) & ~1));
  return isBig ? Buffer.from(even).swap16().toString('utf16le') : even.toString('utf16le');
}
