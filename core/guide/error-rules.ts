import type { LogFinding } from '../../shared/domain/analysis.ts';

const HOUR_MS = 3_600_000;
/** An error that is older says nothing of a fault that is reported now. */
const BEFORE_MS = 24 * HOUR_MS;
/** A person's clock and the log's may differ, and who says "16:40" may mean a little later. */
const AFTER_MS = HOUR_MS;

/**
 * The error a report is about: of its instance or of none, the newest one in the day before it happened. Undefined where
 * the logs say nothing that recent. Pure.
 */
export function errorOf(
  findings: readonly LogFinding[],
  instance: string | undefined,
  occurredMs: number,
): LogFinding | undefined {
  return findings
    .filter(
      (one) => one.level === 'error' && (one.instance === null || instance === undefined || one.instance === instance),
    )
    .filter((one) => isRecent(one, occurredMs))
    .toSorted((a, b) => Date.parse(b.lastAt ?? '') - Date.parse(a.lastAt ?? ''))[0];
}

/** Whether it came last in the day before it happened: what is older is another story. Pure. */
export function isRecent({ lastAt }: LogFinding, occurredMs: number): boolean {
  const at = lastAt === null ? Number.NaN : Date.parse(lastAt);
  return at >= occurredMs - BEFORE_MS && at <= occurredMs + AFTER_MS;
}
