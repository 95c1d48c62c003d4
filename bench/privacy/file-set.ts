// The files that packing is measured on: many small ones as recordings are, some large ones as snapshots are, a quarter
// of those incompressible. The same bytes every time; kept in .cache so that only the first run makes them.
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { numbers } from './log-file.ts';

const SMALL_FILES = 20_000;
const LARGE_FILES = 20;
const MEGABYTE = 1_000_000;
const POOL = 1_200;
const RECORD = 48;

export interface FileSet {
  readonly folder: string;
  readonly names: readonly string[];
  readonly bytes: number;
}

/** Words that come again in every file, as names of types and fields do. */
function recordPool(): Uint32Array {
  const draw = numbers(11);
  return Uint32Array.from({ length: POOL * (RECORD / 8) }, () => draw(0xffff_ffff));
}

/** Half of it from the pool, half of it numbers that differ in their low bytes. */
function compressible(bytes: number, seed: number, pool: Uint32Array): Buffer {
  const words = new Uint32Array(Math.ceil(bytes / 4));
  const draw = numbers(seed);
  const half = RECORD / 8;
  for (let at = 0; at < words.length; at += half * 2) {
    // Some come far more often than others, as in real files.
    const from = draw(draw(draw(POOL) + 1) + 1) * half;
    words.set(pool.subarray(from, from + Math.min(half, words.length - at)), at);
    for (let word = at + half; word < Math.min(at + half * 2, words.length); word += 1) words[word] = draw(1 << 26);
  }
  return Buffer.from(words.buffer, 0, bytes);
}

function incompressible(bytes: number, seed: number): Buffer {
  const words = new Uint32Array(Math.ceil(bytes / 4));
  let a = seed | 1;
  for (let at = 0; at < words.length; at += 1) {
    a ^= a << 13;
    a ^= a >>> 17;
    a ^= a << 5;
    words[at] = a;
  }
  return Buffer.from(words.buffer, 0, bytes);
}

/** Makes the files where they are not there yet: `share` of 20,000 small and 20 large ones, which are 1.3 GB. */
export function fileSet(share: number): FileSet {
  const folder = fileURLToPath(new URL(`../../.cache/bench/set-${share}`, import.meta.url));
  const small = Array.from({ length: SMALL_FILES * share }, (_, index) => ({
    name: `${String(index).padStart(6, '0')} JobMove.bin`,
    bytes: 2_000 + ((index * 7_919) % 48_000),
  }));
  const large = Array.from({ length: LARGE_FILES * share }, (_, index) => ({
    name: `Scenarios ${index}.dat`,
    bytes: (20 + ((index * 13) % 41)) * MEGABYTE,
  }));
  const all = [...small, ...large];
  if (!existsSync(folder)) {
    const unfinished = `${folder}.new`;
    mkdirSync(unfinished, { recursive: true });
    const pool = recordPool();
    for (const [index, { name, bytes }] of all.entries()) {
      const isRandom = name.endsWith('.dat') && index % 4 === 0;
      writeFileSync(join(unfinished, name), isRandom ? incompressible(bytes, index) : compressible(bytes, index, pool));
    }
    renameSync(unfinished, folder);
  }
  return { folder, names: all.map(({ name }) => name), bytes: all.reduce((sum, { bytes }) => sum + bytes, 0) };
}
