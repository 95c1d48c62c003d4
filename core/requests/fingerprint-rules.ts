import { createHash } from 'node:crypto';
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
  return createHash('sha256')
    .update(JSON.stringify(sorted(content)))
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => sorted(entry));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return members.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, entry]) => [name, sorted(entry)]);
}
