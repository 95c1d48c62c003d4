import type { CaseDetail, CaseEvent } from '../../../shared/domain/cases.ts';
import { sentRows } from '../../../shared/domain/request-rows.ts';
import { assertNever, ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { bytesText, columns } from '../../output.ts';
import { CLOCK_NAMES, clockText, moveText, recordText, sealText } from '../../clock-words.ts';
import { localTime } from '../../time.ts';
import { caseNamed, personZone } from '../shared.ts';

/** `case show ID`: one case with its clocks, its files and its whole history. */
export const caseShow: Command = {
  words: ['case', 'show'],
  positionals: ['ID'],
  summary: 'Show a case with its clocks and its history',
  needs: 'core',
  more: ['ID is the id or the number of the case.'],
  run: async (context) => {
    const id = await caseNamed(context, context.args.positionals[0] ?? '');
    if (!id.ok) return id;
    const answer = await context.call('cases.get', { id: id.value });
    if (!answer.ok) return answer;
    return ok({ json: answer.value, text: caseText(answer.value, await personZone(context)) });
  },
};

function caseText(detail: CaseDetail, zone: string): readonly string[] {
  const { portal } = detail;
  const rows = sentRows(detail.form, undefined);
  const facts = [
    ['State', detail.remoteStatus === null ? detail.state : `${detail.state}, at support ${detail.remoteStatus}`],
    ['Severity', detail.severity === null ? 'not chosen' : String(detail.severity)],
    ['Instance', detail.instance ?? 'not named'],
    ['Portal', portal === null ? 'none yet' : `${portal.id} ${portal.remoteId ?? '(no number there yet)'}`],
    ...(detail.follows === null ? [] : [['Goes on from', `case ${detail.follows.number}, ${detail.follows.title}`]]),
    ...clockFacts(detail, zone),
    ...(detail.missing.length === 0 ? [] : [['Missing', detail.missing.join(', ')]]),
    ...(rows?.fields ?? []).map(({ field, answer }) => [field.label, answer]),
    ...(rows?.terms ?? []).map(({ text, agreed }) => [
      'Agreed',
      `${text} (${agreed?.by ?? 'unknown'}, ${localTime(agreed?.at ?? detail.createdAt, zone)})`,
    ]),
    ...detail.attachments.map((file) => ['File', `${file.name}, ${bytesText(file.bytes)}`]),
    ...detail.outbox
      .filter(({ state }) => state !== 'sent')
      .map((item) => [
        'To be sent',
        `${item.label}: ${item.state}${item.lastError === null ? '' : `. ${item.lastError.message}`}`,
      ]),
  ];
  const events = detail.events.map((event) => [
    localTime(event.at, zone),
    event.author ?? event.by,
    eventText(event, zone),
  ]);
  return [`${detail.number}  ${detail.title}`, '', ...columns(facts), '', ...columns(events)];
}

function clockFacts({ clocks }: CaseDetail, zone: string): readonly (readonly string[])[] {
  return clocks.flatMap((clock) => {
    const text = clockText(clock, zone);
    if (text !== '') return [[CLOCK_NAMES[clock.clock], text]];
    return clock.clock === 'firstResponse' ? [[CLOCK_NAMES[clock.clock], 'not running']] : [];
  });
}

function eventText(event: CaseEvent, zone: string): string {
  switch (event.kind) {
    case 'created':
      return 'started the case';
    case 'submitted':
      return `sent the case to ${event.portal}`;
    case 'attached':
      return `attached ${event.attachment.name}`;
    case 'reply-written':
      return `wrote: ${event.text}`;
    case 'delivered':
      return `taken as ${event.remoteId}`;
    case 'delivery-failed':
      return `could not be sent: ${event.error.message}`;
    case 'delivery-retried':
      return 'put back into the queue';
    case 'reply-received':
      return `${event.automatic ? 'automatic answer' : 'answered'}: ${event.text}`;
    case 'remote-changed':
      return event.from === '' ? `${event.field}: ${event.to}` : `${event.field} from ${event.from} to ${event.to}`;
    case 'discarded':
      return 'discarded the draft';
    case 'restored':
      return 'took the draft back';
    case 'closed':
      return `closed: ${event.reason}`;
    case 'reopened':
      return 'opened again';
    case 'recorded':
      return `${recordText(event.record, zone)}  [${event.id}]`;
    case 'withdrawn':
      return event.by === 'machine'
        ? 'took back an outcome that was kept while the clock of this computer was wrong'
        : `took the note ${event.event} back`;
    case 'clock-sealed':
      return sealText(event, zone);
    case 'due-moved':
      return moveText(event, zone);
    default:
      return assertNever(event);
  }
}
