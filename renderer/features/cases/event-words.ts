import type { TFunction } from 'i18next';
import type { CaseRecord } from '../../../shared/domain/case-records.ts';
import type { CaseEvent } from '../../../shared/domain/cases.ts';
import { assertNever } from '../../../shared/result.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { listed } from '../../components/number-words.ts';

export interface Told {
  readonly title: string;
  readonly note?: string;
  readonly text?: string;
  readonly quiet?: boolean;
  readonly files?: readonly { readonly name: string; readonly bytes: number }[];
}

/** An event in words. */
export function tell(t: TFunction, words: TimeWords, event: CaseEvent, caseId: string): Told {
  switch (event.kind) {
    case 'created':
      return { title: t('event.created') };
    case 'submitted':
      return { title: t('event.submitted'), text: event.form.description ?? '' };
    case 'attached':
      return { title: t('event.attached'), files: [event.attachment], quiet: true };
    case 'reply-written':
      return { title: t('event.you'), text: event.text, files: event.attachments };
    case 'delivered':
      if (event.remoteId === caseId) return { title: t('event.deliveredFolder'), quiet: true };
      return { title: t('event.delivered', { id: event.remoteId }), note: t('event.automatic'), quiet: true };
    case 'delivery-failed':
      return { title: t('event.failed'), text: event.error.message };
    case 'delivery-retried':
      return { title: t('event.retried'), quiet: true };
    case 'reply-received': {
      const who = event.author ?? t('event.support');
      const files = event.attachments;
      return event.automatic
        ? { title: who, note: t('event.automatic'), text: event.text, files, quiet: true }
        : { title: who, text: event.text, files };
    }
    case 'remote-changed':
      return { title: changeWords(t, event), quiet: true };
    case 'closed':
      return { title: t('event.closed'), text: event.reason };
    case 'reopened':
      return { title: t('event.reopened') };
    case 'discarded':
      return { title: t('event.discarded'), quiet: true };
    case 'restored':
      return { title: t('event.restored'), quiet: true };
    case 'recorded':
      return { title: recordWords(t, words, event.record), note: t('event.noted'), text: event.record.note };
    case 'withdrawn':
      return { title: t('event.withdrawn'), quiet: true };
    case 'clock-sealed':
      return { title: sealWords(t, words, event), quiet: true };
    case 'due-moved':
      return { title: movedWords(t, words, event), note: event.detail, quiet: true };
    default:
      return assertNever(event);
  }
}

function changeWords(t: TFunction, event: CaseEvent & { kind: 'remote-changed' }): string {
  if (event.from === '') return t(`event.set.${event.field}`, { to: event.to });
  if (event.to === '') return t(`event.unset.${event.field}`, { from: event.from });
  return t(`event.changed.${event.field}`, { from: event.from, to: event.to });
}

/** What a person noted, in words. */
function recordWords(t: TFunction, words: TimeWords, record: CaseRecord): string {
  switch (record.what) {
    case 'call':
      return callWords(t, words, record);
    case 'restored':
      return t(`event.record.restored.${record.by}`);
    case 'disrupted':
      return t('event.record.disrupted');
    case 'severity':
      return t('event.record.severity', { n: record.to, word: t(`severity.${record.to}`) });
    case 'pause':
      return record.until === undefined
        ? t(`event.record.pause.${record.reason}`)
        : t('event.record.pauseUntil', { at: words.moment(record.until) });
    case 'resume':
      return t(`event.record.resume.${record.reason}`);
    case 'centre':
      return t('event.record.centre', { name: record.to });
    case 'escalated':
      return t('event.record.escalated');
    case 'plan':
      return t(record.content ? 'event.record.plan' : 'event.record.planRefused');
    case 'outcome':
      return t(record.reference === '' ? 'event.record.outcome' : 'event.record.outcomeAs', {
        name: record.outcome,
        number: record.reference,
      });
    case 'attempt':
      return t('event.record.attempt', { by: listed(record.channels.map((one) => t(`note.channel.${one}`))) });
    default:
      return assertNever(record);
  }
}

function callWords(t: TFunction, words: TimeWords, record: CaseRecord & { what: 'call' }): string {
  if (!record.answered) return t('event.record.callUnanswered');
  const { endedAt, with: name } = record;
  const call = name === '' ? t('event.record.call') : t('event.record.callWith', { name });
  return endedAt === undefined ? call : t('event.record.callUntil', { call, at: words.moment(endedAt) });
}

/** "First response met with 22 min left", "Restoration missed by 25 min". */
function sealWords(t: TFunction, words: TimeWords, { seal }: CaseEvent & { kind: 'clock-sealed' }): string {
  const clock = t(`clock.${seal.clock}`);
  const leftMs = seal.targetMs - seal.usedMs;
  if (seal.outcome === 'met')
    return leftMs > 0 && seal.targetMs > 0
      ? t('event.seal.metWith', { clock, left: words.left(leftMs) })
      : t('event.seal.met', { clock });
  if (seal.outcome === 'missed')
    return seal.stoppedAt === null
      ? t('event.seal.missed', { clock })
      : t('event.seal.missedBy', { clock, by: words.duration(leftMs) });
  return t(`event.seal.${seal.outcome}`, { clock });
}

/** "First response: due moved from Mon 18:30 to Mon 19:30, because other hours count". */
function movedWords(t: TFunction, words: TimeWords, event: CaseEvent & { kind: 'due-moved' }): string {
  const at = (iso: string | null): string => (iso === null ? t('event.noDue') : words.moment(iso));
  return t('event.moved', {
    clock: t(`clock.${event.clock}`),
    from: at(event.from),
    to: at(event.to),
    because: t(`event.cause.${event.because}`),
  });
}
