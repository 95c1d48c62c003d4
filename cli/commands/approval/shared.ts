import type { ApprovalView, ConfidentialKind } from '../../../shared/domain/approvals.ts';
import { isoWithOffset } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Args } from '../../args.ts';

/** What the kinds of confidential data are called. */
export const KIND_WORDS: Readonly<Record<ConfidentialKind, string>> = {
  recordings: 'recordings',
  scenarios: 'scenarios',
  exports: 'database exports',
};

/** "recordings, scenarios of Production". */
export function scopeText({ kinds, instance }: Pick<ApprovalView, 'kinds' | 'instance'>): string {
  return `${kinds.map((kind) => KIND_WORDS[kind]).join(', ')} of ${instance ?? 'all instances'}`;
}

/** Who decided last, in words; empty while nobody did. */
export function decisionText({ decisions }: ApprovalView): string {
  const last = decisions.at(-1);
  if (last === undefined) return '';
  const who = last.contact?.name ?? last.enteredBy;
  return last.inPerson || last.contact === null ? who : `${who}, entered by ${last.enteredBy}`;
}

/** An end with its offset as the instant it is; undefined when the option was not given. */
export function untilOf(args: Args): Result<string | undefined> {
  const given = args.text('until');
  if (given === undefined) return ok(undefined);
  if (isoWithOffset.safeParse(given).success) return ok(new Date(Date.parse(given)).toISOString());
  return fail('invalid', '--until needs date, time and offset, such as 2026-12-18T17:00:00+01:00.');
}
