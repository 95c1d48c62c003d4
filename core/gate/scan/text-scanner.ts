import type { KnownFinder } from './fingerprints.ts';
import { lookAtBytes } from './text-look.ts';
import type { PlacedFinding } from './text-look.ts';
import type { ScanHit } from './types.ts';

const STEP = 1 << 18;
const CONTEXT = 4096;
/** A file with so many is stopped anyway; nobody reads more of them. */
export const MOST_HITS = 50;
/** The same find again and again, in every reading of the bytes. */
const MOST_TOLD = 2000;

/** The rest was not looked at, so no reason lets such a file go. */
const TOO_MANY: Omit<ScanHit, 'line'> = {
  looksLike: `more than can be told: after ${MOST_HITS} finds the rest was not looked at`,
  kind: 'credential',
  certain: true,
  digest: '0000000000000000',
};

/** Reads a stream of bytes in pieces that overlap, in memory that does not grow with it. */
export interface TextScanner {
  push(chunk: Uint8Array): void;
  end(): readonly ScanHit[];
}

export function createTextScanner(known: KnownFinder | undefined): TextScanner {
  const hits = new Map<string, ScanHit>();
  let buffer = Buffer.alloc(0);
  let lookedTo = 0;
  let lines = 0;
  let told = 0;
  const found = ({ linesBefore, ...finding }: PlacedFinding): boolean => {
    const line = lines + linesBefore + 1;
    const key = `${line} ${finding.digest} ${finding.kind}`;
    const before = hits.get(key);
    if (before === undefined || (!before.certain && finding.certain)) hits.set(key, { ...finding, line });
    told += 1;
    return hits.size < MOST_HITS && told < MOST_TOLD;
  };
  const look = (to: number): void => {
    if (to > lookedTo && hits.size < MOST_HITS && told < MOST_TOLD) lookAtBytes(buffer, lookedTo, to, known, found);
    lines += lineEnds(buffer, lookedTo, to);
    const kept = Math.max(0, (to - CONTEXT) & ~1);
    buffer = Buffer.from(buffer.subarray(kept));
    lookedTo = to - kept;
  };
  return {
    push: (chunk) => {
      if (hits.size >= MOST_HITS || told >= MOST_TOLD) return;
      buffer = buffer.length === 0 ? Buffer.from(chunk) : Buffer.concat([buffer, chunk]);
      while (buffer.length - lookedTo >= STEP + CONTEXT) look(cut(buffer, lookedTo + STEP));
    },
    end: () => {
      look(buffer.length);
      const all = [...hits.values()].sort((one, other) => one.line - other.line);
      const isCut = hits.size >= MOST_HITS || told >= MOST_TOLD;
      return isCut ? [...all, { ...TOO_MANY, line: all.at(-1)?.line ?? 1 }] : all;
    },
  };
}

/** Behind a line end where one is near, so that no escape is torn; even, so that UTF-16 stays whole. */
function cut(buffer: Buffer, wanted: number): number {
  const line = buffer.lastIndexOf(10, wanted - 1) + 1;
  const near = line > wanted - CONTEXT ? line : wanted;
  return near + (near & 1);
}

function lineEnds(buffer: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = buffer.indexOf(10, from); at >= 0 && at < to; at = buffer.indexOf(10, at + 1)) count += 1;
  return count;
}

/** One text at once. */
export function scanText(text: string, known?: KnownFinder): readonly ScanHit[] {
  const scanner = createTextScanner(known);
  scanner.push(Buffer.from(text, 'utf8'));
  return scanner.end();
}
