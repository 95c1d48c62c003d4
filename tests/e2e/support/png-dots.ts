import { inflateSync } from 'node:zlib';

/** What a PNG is made of, and its dots. */
export interface Png {
  readonly chunks: readonly string[];
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of a dot. */
  at(x: number, y: number): readonly [number, number, number];
}

/** Reads a PNG of eight bits a channel as the browser writes it: an own reader, so that nothing of the app judges itself. */
export function readPng(bytes: Buffer): Png {
  const chunks: { readonly type: string; readonly data: Buffer }[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  const head = chunks[0]?.data ?? Buffer.alloc(13);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = head[9] === 6 ? 4 : 3;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const dots = unfilter(inflateSync(packed), width * channels, height, channels);
  return {
    chunks: chunks.map(({ type }) => type),
    width,
    height,
    at: (x, y) => {
      const from = (y * width + x) * channels;
      return [dots[from] ?? 0, dots[from + 1] ?? 0, dots[from + 2] ?? 0];
    },
  };
}

function unfilter(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const kind = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? (out[at - channels] ?? 0) : 0;
      const up = y > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (out[at - stride - channels] ?? 0) : 0;
      const guess = guessOf(kind, left, up, corner);
      out[at] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + guess) & 0xff;
    }
  }
  return out;
}

function guessOf(kind: number, left: number, up: number, corner: number): number {
  if (kind === 0) return 0;
  if (kind === 1) return left;
  if (kind === 2) return up;
  return kind === 3 ? (left + up) >> 1 : paeth(left, up, corner);
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const fromLeft = Math.abs(guess - left);
  const fromUp = Math.abs(guess - up);
  const fromCorner = Math.abs(guess - corner);
  if (fromLeft <= fromUp && fromLeft <= fromCorner) return left;
  return fromUp <= fromCorner ? up : corner;
}
