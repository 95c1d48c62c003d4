// The first look at a log in a process of its own: `scanner-child.ts copy FILE OUT`, as a program would be used, or
// `scanner-child.ts race FILE RE2`, in turn with RE2, and held against the plain patterns line by line.
import { Buffer } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createLogScanner, LOG_PATTERNS, LOG_RULES } from '../../core/redaction/index.ts';
import type { LogHit } from '../../core/redaction/index.ts';
import { ownTimeOf } from './own-time.ts';
import { peakMiB } from './peak.ts';
import { LOG_MARK, PEER_PATTERN } from './peer-patterns.ts';

/** Small enough that the passes over it find it in the nearest memory. */
const CHUNK = 1 << 16;
const RACED_BYTES = 64 << 20;
const PAIRS = 5;
const NEWLINE = 10;
const MARK = Buffer.from(LOG_MARK);
const scanner = createLogScanner();

/** What `copy` answers. */
export interface ScanRun {
  readonly replaced: number;
  readonly peakMiB: number;
}

/** What `race` answers: each side's own time in turn, ms (none where RE2 is not there), and lines that differ. */
export interface ScanRace {
  readonly ours: readonly number[];
  readonly re2: readonly number[];
  readonly bytes: number;
  readonly differences: number;
}

interface Re2 {
  replace(text: Buffer, by: Buffer): Buffer;
}

/** The bytes with a mark for every hit; `text` is theirs, sign by byte. */
function marked(bytes: Buffer, text: string): { readonly bytes: Buffer; readonly hits: readonly LogHit[] } {
  const hits = scanner.scan(text);
  const out = Buffer.allocUnsafe(bytes.length + hits.length * MARK.length);
  let written = 0;
  let read = 0;
  for (const { start, end } of hits) {
    written += bytes.copy(out, written, read, start);
    written += MARK.copy(out, written);
    read = end;
  }
  written += bytes.copy(out, written, read);
  return { bytes: out.subarray(0, written), hits };
}

function copy(path: string, out: string): ScanRun {
  let replaced = 0;
  const put = (bytes: Buffer): void => {
    const done = marked(bytes, bytes.toString('latin1'));
    replaced += done.hits.length;
    writeSync(to, done.bytes);
  };
  const from = openSync(path, 'r');
  const to = openSync(out, 'w', 0o600);
  const buffer = Buffer.allocUnsafe(2 * CHUNK);
  let kept = 0;
  for (
    let read = readSync(from, buffer, kept, CHUNK, null);
    read > 0;
    read = readSync(from, buffer, kept, CHUNK, null)
  ) {
    const filled = kept + read;
    const lines = buffer.subarray(0, filled).lastIndexOf(NEWLINE) + 1;
    put(buffer.subarray(0, lines));
    buffer.copy(buffer, 0, lines, filled);
    kept = filled - lines;
  }
  put(buffer.subarray(0, kept));
  closeSync(from);
  closeSync(to);
  return { replaced, peakMiB: peakMiB() };
}

function chunksOf(bytes: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = at + CHUNK >= bytes.length ? bytes.length : bytes.lastIndexOf(NEWLINE, at + CHUNK) + 1;
    chunks.push(bytes.subarray(at, end));
    at = end;
  }
  return chunks;
}

function race(path: string, re2Folder: string): ScanRace {
  const whole = readFileSync(path);
  const raced = chunksOf(whole.subarray(0, whole.lastIndexOf(NEWLINE, RACED_BYTES) + 1));
  const own = (): void => raced.forEach((chunk) => void marked(chunk, chunk.toString('latin1')));
  const other = re2Folder === '' ? undefined : loadRe2(re2Folder);
  const theirs = (): void => raced.forEach((chunk) => void other?.replace(chunk, MARK));
  own();
  const ours: number[] = [];
  const re2: number[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    ours.push(ownTimeOf(own));
    if (other !== undefined) re2.push(ownTimeOf(theirs));
  }
  const bytes = raced.reduce((sum, { length }) => sum + length, 0);
  return { ours, re2, bytes, differences: differences(chunksOf(whole)) };
}

function loadRe2(folder: string): Re2 {
  const Re2 = createRequire(`${folder}/`)('re2') as new (pattern: string, flags: string) => Re2;
  return new Re2(PEER_PATTERN, 'g');
}

/** Lines in which the scanner and the plain patterns, each by itself, do not find the same places. */
function differences(chunks: readonly Buffer[]): number {
  let count = 0;
  for (const chunk of chunks) {
    const text = chunk.toString('latin1');
    const wanted = new Set(
      LOG_RULES.flatMap((rule) =>
        [...text.matchAll(LOG_PATTERNS[rule])].map(({ 0: { length }, index }) => `${index} ${index + length}`),
      ),
    );
    const got = new Set(LOG_RULES.flatMap((rule) => placesOf(rule, text)));
    count +=
      [...wanted].filter((place) => !got.has(place)).length + [...got].filter((place) => !wanted.has(place)).length;
  }
  return count;
}

function placesOf(rule: (typeof LOG_RULES)[number], text: string): string[] {
  return createLogScanner([rule])
    .scan(text)
    .map(({ start, end }) => `${start} ${end}`);
}

const [job, file = '', other = ''] = process.argv.slice(2);
console.log(JSON.stringify(job === 'copy' ? copy(file, other) : race(file, other)));
