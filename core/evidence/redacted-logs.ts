import type { LogFinding, LogSummary } from '../../shared/domain/analysis.ts';
import { inSlices } from '../platform/turns.ts';

/** Lines that are redacted in one stretch. */
const AT_ONCE = 8;

/**
 * The samples once more, now without what any file of the run gave away: a password that stands alone in one line may be
 * told by another. Gives turns.
 */
export async function redactedLogs(
  logs: LogSummary | null,
  redactText: (text: string) => string,
): Promise<LogSummary | null> {
  if (logs === null) return null;
  const findings: LogFinding[] = [];
  await inSlices(logs.findings, AT_ONCE, (finding) => {
    findings.push({ ...finding, sample: redactText(finding.sample), file: redactText(finding.file) });
  });
  return { ...logs, findings };
}
