import { createHash } from 'node:crypto';
import { canonical } from '../../shared/canonical.ts';
import type { CaseDraft } from '../../shared/domain/case-form.ts';

/** What says where answers came from changes nothing of what is asked for. */
const BESIDE: ReadonlySet<string> = new Set([
  'sources',
  'severityExamples',
  'severityAnswers',
  'unknown',
  'preparedBy',
]);

/** The same for drafts that ask for the same. Answers that only describe, such as labels, do not count. Pure. */
export function fingerprintOf(form: CaseDraft): string {
  const { request, ...rest } = form;
  const said = Object.entries(rest).filter(([name, value]) => !BESIDE.has(name) && value !== undefined);
  const content = { ...Object.fromEntries(said), request: request?.fields ?? {} };
  return createHash('sha256').update(canonical(content)).digest('hex');
}
