/** How many dots a picture has across and down. */
export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/** Two of the largest screens side by side fit; a small file may announce thousands of times as many. */
const MOST_DOTS = 64 * 1024 ** 2;

/** Whether a picture has more dots than can be edited here. Pure. */
export function isTooLarge({ width, height }: Dimensions): boolean {
  return width * height > MOST_DOTS;
}

/** What a picture's first bytes say of its size, read before anything is decoded; undefined where they say none. Pure. */
export function dimensionsOf(bytes: Uint8Array<ArrayBuffer>): Dimensions | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = READERS.find(({ magic }) => magic.test(String.fromCodePoint(...bytes.subarray(0, 16))))?.read;
  try {
    return read?.(view);
  } catch (error) {
    // The bytes end before they say it.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const READERS: readonly {
  readonly magic: RegExp;
  readonly read: (view: DataView) => Dimensions | undefined;
}[] = [
  { magic: /^\u0089PNG\r\n/u, read: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }) },
  { magic: /^\u00FF\u00D8\u00FF/u, read: jpegSize },
  { magic: /^GIF8[79]a/u, read: gifSize },
  { magic: /^RIFF[^]{4}WEBPVP8X/u, read: (view) => ({ width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 }) },
  { magic: /^RIFF[^]{4}WEBPVP8L/u, read: losslessSize },
  {
    magic: /^RIFF[^]{4}WEBPVP8 /u,
    read: (view) => ({ width: view.getUint16(26, true) & 0x3f_ff, height: view.getUint16(28, true) & 0x3f_ff }),
  },
  { magic: /^BM/u, read: bmpSize },
];

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00;
}

function losslessSize(view: DataView): Dimensions {
  const packed = view.getUint32(21, true);
  return { width: (packed & 0x3f_ff) + 1, height: ((packed >>> 14) & 0x3f_ff) + 1 };
}

function bmpSize(view: DataView): Dimensions {
  if (view.getUint32(14, true) === 12) return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
}

/** The frame of a JPEG; what lies between its segments is passed over, as decoders do. */
function jpegSize(view: DataView): Dimensions | undefined {
  for (let at = 2; at < view.byteLength;) {
    const code = view.getUint8(at) === 0xff ? view.getUint8(at + 1) : 0xff;
    const isFrame = code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (code === 0xff) at += 1;
    else at += 2 + (isAlone(code) ? 0 : view.getUint16(at + 2));
  }
  return undefined;
}

/** Markers without a length: none, restarts, beginning and end. */
function isAlone(code: number): boolean {
  return code <= 1 || (code >= 0xd0 && code <= 0xd9);
}

/** A GIF's screen; decoders let its first frame make it larger. */
function gifSize(view: DataView): Dimensions | undefined {
  const screen = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  const flags = view.getUint8(10);
  for (let at = 13 + ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)); ;) {
    const block = view.getUint8(at);
    if (block === 0x2c)
      return {
        width: Math.max(screen.width, view.getUint16(at + 1, true) + view.getUint16(at + 5, true)),
        height: Math.max(screen.height, view.getUint16(at + 3, true) + view.getUint16(at + 7, true)),
      };
    if (block !== 0x21) return undefined;
    at += 2;
    while (view.getUint8(at) !== 0) at += view.getUint8(at) + 1;
    at += 1;
  }
}
