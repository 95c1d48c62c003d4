import type { LogSeries, LogSummary } from '../../../../shared/domain/analysis.ts';

/** A bar of the chart. */
export interface Bar {
  /** Epoch milliseconds. */
  readonly from: number;
  readonly until: number;
  readonly count: number;
  /** Of the tallest bar, 0 to 1. */
  readonly share: number;
}

/** The series that the chart shows: the one that says since when, else errors, else the first with anything in it. Pure. */
export function shownSeries({ series, since }: LogSummary): LogSeries | undefined {
  const holds = (one: LogSeries | undefined): one is LogSeries => one?.counts.some((count) => count > 0) === true;
  const told = series.find(({ id }) => id === since?.seriesId);
  if (holds(told)) return told;
  const errors = series.find(({ id }) => id === 'errors');
  return holds(errors) ? errors : series.find((one) => holds(one));
}

/** The bars of a series. Pure. */
export function barsOf({ startsAt, bucketMs, counts }: LogSeries): readonly Bar[] {
  const start = Date.parse(startsAt);
  const tallest = Math.max(1, ...counts);
  return counts.map((count, index) => ({
    from: start + index * bucketMs,
    until: start + (index + 1) * bucketMs,
    count,
    share: count / tallest,
  }));
}

/** All of a series, and its tallest bar. Pure. */
export function totalsOf(bars: readonly Bar[]): { readonly total: number; readonly tallest: Bar | undefined } {
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  const tallest = bars.reduce<Bar | undefined>((best, bar) => (bar.count > (best?.count ?? 0) ? bar : best), undefined);
  return { total, tallest };
}

/** Bars that hold something, for the table: the newest first, no more than a person reads. Pure. */
export function rowsOf(bars: readonly Bar[], most = 48): readonly Bar[] {
  return bars
    .filter(({ count }) => count > 0)
    .slice(-most)
    .toReversed();
}
