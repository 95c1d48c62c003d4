/** Runs that say how long one takes: fewer are chance. */
const LEAST = 1;

/** How long a run usually takes, ms: the median of those before; null when there were none. Pure. */
export function usualDuration(durationsMs: readonly number[]): number | null {
  if (durationsMs.length < LEAST) return null;
  const sorted = durationsMs.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? null;
}
