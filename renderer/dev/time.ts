/** The design's moment: Monday 23 November 2026, 17:52 in Berlin, 08:52 in Los Angeles. */
const MOMENT = Date.parse('2026-11-23T16:52:00Z');
const opened = performance.now();

/** The design's moment, going on from when the page was opened. */
export const designNow = (): number => MOMENT + (performance.now() - opened);

export const iso = (at: number): string => new Date(at).toISOString();
