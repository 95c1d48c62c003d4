import { sizeInWords } from '../attachments/index.ts';

/** What one hand-over holds at most, unpacked. */
export const MOST_BYTES = 4_000_000_000;
/** Up to here nobody is harmed, however well it was packed. */
const HARMLESS_BYTES = 100_000_000;
/** What this app packs nothing beyond: its packer makes a file of nothing but zeros 230 times smaller. */
const MOST_TIMES = 250;

interface Packed {
  readonly bytes: number;
  readonly packedBytes: number;
}

/**
 * Why a package is not unpacked, in words, by what its directory announces: a small file may hold very much. Each file
 * and all together. Pure.
 */
export function bombProblem(entries: readonly Packed[]): string | undefined {
  const all = entries.reduce(
    (sum, { bytes, packedBytes }) => ({ bytes: sum.bytes + bytes, packedBytes: sum.packedBytes + packedBytes }),
    { bytes: 0, packedBytes: 0 },
  );
  if (all.bytes > MOST_BYTES)
    return `Its files unpack to ${sizeInWords(all.bytes)}, and a hand-over holds ${sizeInWords(MOST_BYTES)} at most. Nothing of it was unpacked. Ask for it without its largest files, and get those another way.`;
  const isBomb = [...entries, all].some(
    ({ bytes, packedBytes }) => bytes > HARMLESS_BYTES && bytes > MOST_TIMES * packedBytes,
  );
  return isBomb
    ? `It is ${sizeInWords(all.packedBytes)} and would unpack to ${sizeInWords(all.bytes)}. This app packs nothing so small, so it may have been made to fill the disk. Nothing of it was unpacked. Ask who sent it.`
    : undefined;
}

/** Why files of so many bytes are not handed over, in words; undefined where they are. Pure. */
export function givingProblem(bytes: number): string | undefined {
  return bytes > MOST_BYTES
    ? `The files of this case are ${sizeInWords(bytes)}, and a hand-over holds ${sizeInWords(MOST_BYTES)} at most. Take the largest off the case and hand them over another way. Nothing was handed over.`
    : undefined;
}
