import type { CaseRecord } from '../../../shared/domain/case-records.ts';
import type { CallDraft } from '../../data/calls.ts';

/** Where a call is: dialled, talking, over. */
export type CallStage = 'dialled' | 'talking' | 'over';

export function callStage(call: CallDraft): CallStage {
  if (call.endedAt !== null) return 'over';
  return call.answeredAt === null ? 'dialled' : 'talking';
}

/** A call that begins now. */
export const newCall = (at: string): CallDraft => ({
  startedAt: at,
  answeredAt: null,
  endedAt: null,
  with: '',
  note: '',
});

/**
 * The call as it is noted. Support's answer counts by when somebody answered, so that is when it happened; when it was
 * dialled stands in the note (`dialled` are the words for it). A call nobody answered happened when it was dialled.
 */
export function recordOf(
  call: CallDraft,
  now: string,
  dialled: string,
): { readonly at: string; readonly record: Extract<CaseRecord, { what: 'call' }> } {
  const answered = call.answeredAt !== null;
  const waited = answered && call.answeredAt !== call.startedAt;
  const note = [waited ? dialled : '', call.note.trim()].filter((part) => part !== '').join('\n');
  return {
    at: call.answeredAt ?? call.startedAt,
    record: { what: 'call', answered, endedAt: call.endedAt ?? now, with: call.with.trim(), note },
  };
}

/** A number as a `tel:` address: digits, with the plus of an international one. */
export function dialAddress(phone: string): string {
  const digits = phone.replaceAll(/\D/gu, '');
  return `tel:${phone.trim().startsWith('+') ? '+' : ''}${digits}`;
}
