/** What one answer of a portal says about the clocks. */
export interface SkewSample {
  /** The portal's time minus ours. */
  readonly skewMs: number;
  /** How wrong `skewMs` can be: half the round trip, and what the header's whole seconds hide. */
  readonly errorMs: number;
}

/** More than this, beyond the error, is said. */
export const SKEW_SAID_MS = 2 * 60_000;
/** Answers kept per portal. */
export const SAMPLES_KEPT = 5;
/** An answer this unsure says nothing. */
const TOO_SLOW_MS = 10_000;
/** `Date` headers tell whole seconds, cut off. */
const SECOND = 1000;

/**
 * The sample of an answer. `aheadMs`: the portal's `Date` header minus our clock when the head of the answer came; the
 * portal wrote it within the last `roundTripMs`, and cut off up to a second. Undefined for an answer too slow to say
 * anything. Pure.
 */
export function skewSample(aheadMs: number, roundTripMs: number): SkewSample | undefined {
  const errorMs = (Math.max(0, roundTripMs) + SECOND) / 2;
  return errorMs > TOO_SLOW_MS ? undefined : { skewMs: aheadMs + errorMs, errorMs };
}

/** The middle one of the samples by skew, so that one odd answer changes nothing. Pure. */
export function medianSkew(samples: readonly SkewSample[]): SkewSample | undefined {
  return samples.toSorted((a, b) => a.skewMs - b.skewMs)[(samples.length - 1) >> 1];
}

/** Whether clocks differ by more than a slow network explains. Pure. */
export function isOff({ skewMs, errorMs }: SkewSample): boolean {
  return Math.abs(skewMs) > SKEW_SAID_MS + errorMs;
}
