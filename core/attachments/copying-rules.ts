/** How far a copy was at a moment of the clock that never jumps, ms. */
export interface Sample {
  readonly at: number;
  readonly bytes: number;
}

const WINDOW_MS = 3000;
const LEAST_MS = 200;
/** Kept free for the database and the system. */
const SPARE_BYTES = 200_000_000;

/** Bytes a second over the last three seconds; 0 before anything can be said. Pure. */
export function speedOf(samples: readonly Sample[]): number {
  const last = samples.at(-1);
  if (last === undefined) return 0;
  const first = samples.find(({ at }) => last.at - at <= WINDOW_MS) ?? last;
  const ms = last.at - first.at;
  return ms < LEAST_MS ? 0 : Math.round(((last.bytes - first.bytes) * 1000) / ms);
}

/** Whether so many bytes have a place where so many are free, and something stays free beside them. Pure. */
export function isRoomFor(neededBytes: number, freeBytes: number): boolean {
  return neededBytes + SPARE_BYTES <= freeBytes;
}

/** Why files of so many bytes have no place here, in words; undefined when they have. Pure. */
export function roomProblem(neededBytes: number, freeBytes: number): string | undefined {
  if (isRoomFor(neededBytes, freeBytes)) return undefined;
  return `There is not enough room: the files need ${sizeInWords(neededBytes)}, and the disk with the data folder has ${sizeInWords(freeBytes)} left. Free some space and add them again. Nothing was attached.`;
}

/** A size as sentences about room say it. Pure. */
export function sizeInWords(bytes: number): string {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.ceil(bytes / 1e6)} MB`;
}
