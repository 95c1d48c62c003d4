import type { RedactionProfile, RedactionReport } from '../../../shared/domain/redaction.ts';
import type { Redactor } from '../../../core/app/index.ts';

type Findings = Extract<ReturnType<Redactor['redact']>, { readonly ok: true }>;

/** The report of one text: where what was taken out, never the values. */
export function reportOf(
  redactor: Redactor,
  profile: RedactionProfile,
  name: string,
  done: Omit<Findings, 'ok' | 'bytes'>,
): RedactionReport {
  const removed = [...done.counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    schema: 1,
    rules: redactor.rules,
    profile,
    files: [{ path: name, encoding: done.encoding, format: done.format, removed }],
    removals: [...done.removals],
    counts: Object.fromEntries(done.counts),
    more: done.more,
  };
}
