import { deflateSync } from 'node:zlib';
import { pngChunk } from '../../../core/pictures/png-rules.ts';

type Colour = readonly [number, number, number];

const WIDTH = 960;
const HEIGHT = 540;
const PAPER: Colour = [250, 251, 251];
const LINE: Colour = [225, 227, 227];
const BARS: readonly Colour[] = [
  [133, 139, 141],
  [92, 100, 102],
  [173, 219, 230],
];

/** A made-up screenshot of a plan: rows of jobs, and line 3 without any. */
export function madeUpGantt(): Buffer {
  const rows: Buffer[] = [];
  for (let y = 0; y < HEIGHT; y++) {
    const row = Buffer.alloc(1 + WIDTH * 3);
    for (let x = 0; x < WIDTH; x++) row.set(dot(x, y), 1 + x * 3);
    rows.push(row);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2], 8);
  const chunks = [
    pngChunk('IHDR', head),
    pngChunk('IDAT', deflateSync(Buffer.concat(rows))),
    pngChunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'), ...chunks]);
}

function dot(x: number, y: number): Colour {
  const lane = Math.floor((y - 60) / 80);
  if (y < 60 || lane > 5) return y < 44 ? LINE : PAPER;
  const inLane = (y - 60) % 80;
  if (inLane === 0) return LINE;
  if (x < 130) return inLane > 26 && inLane < 50 && x > 20 && x < 90 ? LINE : PAPER;
  if (lane === 2 || inLane < 18 || inLane > 60) return PAPER;
  const job = Math.floor((x - 130 + lane * 37) / (70 + lane * 9));
  const inJob = (x - 130 + lane * 37) % (70 + lane * 9);
  return inJob < 8 ? PAPER : (BARS[(job + lane) % BARS.length] ?? PAPER);
}
