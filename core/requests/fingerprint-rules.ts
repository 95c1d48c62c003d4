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

/** A file that goes with a request. */
export interface PrintedFile {
  readonly name: string;
  readonly sha256: string;
}

/**
 * The same for drafts that ask for the same with the same files, in whatever order these were attached. Answers that only
 * describe, such as labels, do not count. Pure.
 */
export function fingerprintOf(form: CaseDraft, files: readonly PrintedFile[]): string {
  const printed = files.map(({ name, sha256 }) => `${sha256} ${name}`).toSorted();
  return printOf({ ...saidIn(form), files: printed });
}

/** As approvals were kept before they covered files. Pure. */
export function olderFingerprintOf(form: CaseDraft): string {
  return printOf(saidIn(form));
}

function saidIn(form: CaseDraft): Readonly<Record<string, unknown>> {
  const { request, ...rest } = form;
  const said = Object.entries(rest).filter(([name, value]) => !BESIDE.has(name) && value !== undefined);
  return { ...Object.fromEntries(said), request: request?.fields ?? {} };
}

function printOf(content: unknown): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}
