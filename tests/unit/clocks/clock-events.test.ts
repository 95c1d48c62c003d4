import { array, assert, constantFrom, integer, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockEventsOf, pausedFor } from '../../../core/clocks/index.ts';
import type { StatusMeanings } from '../../../core/clocks/index.ts';
import type { CaseRecord } from '../../../shared/domain/case-records.ts';
import type { CaseEvent, NewCaseEvent } from '../../../shared/domain/cases.ts';
import type { ClockEvent } from '../../../shared/domain/clocks.ts';
import type { PortalId } from '../../../shared/domain/primitives.ts';

const POLICY: StatusMeanings = {
  statuses: [
    { reason: 'pendingCustomer', statuses: ['stalled', 'Waiting on customer'], cite: 'ours', nature: 'ours' },
    { reason: 'withL2L3', statuses: ['L2', 'L3'], cite: 'ours', nature: 'ours' },
  ],
};

let ids = 0;
const at = (hour: number): string => new Date(Date.UTC(2026, 10, 23, 0, Math.round(hour * 60))).toISOString();
const ms = (hour: number): number => Date.parse(at(hour));

function event(
  hour: number,
  written: NewCaseEvent extends infer E ? (E extends unknown ? Omit<E, 'at'> : never) : never,
): CaseEvent {
  ids += 1;
  return { ...written, at: at(hour), id: String(ids) };
}

const form = { title: 'Line 3', kind: 'problem', severity: 2 } as const;
const created = event(8, { kind: 'created', by: 'person' });
const submitted = event(8, { kind: 'submitted', by: 'person', form, portal: 'rt' as PortalId, key: 'k' });
const delivered = event(9, { kind: 'delivered', by: 'machine', remoteId: '1' });
const LOGGED = [created, submitted, delivered];

const support = (hour: number, more: { automatic?: boolean; channels?: ('portal' | 'email')[] } = {}): CaseEvent =>
  event(hour, {
    kind: 'reply-received',
    by: 'support',
    text: '',
    automatic: false,
    attachments: [],
    remoteId: `${hour}`,
    ...more,
  });
const customer = (hour: number): CaseEvent =>
  event(hour, { kind: 'reply-written', by: 'person', text: '', attachments: [] });
const status = (hour: number, to: string): CaseEvent =>
  event(hour, { kind: 'remote-changed', by: 'support', field: 'status', from: '', to, remoteId: `s${hour}` });
const noted = (hour: number, record: CaseRecord): CaseEvent =>
  event(hour, { kind: 'recorded', by: 'person', notedAt: at(23), record });
const withdrawn = (hour: number, { id }: CaseEvent): CaseEvent =>
  event(hour, { kind: 'withdrawn', by: 'person', event: id });

const told = (...events: readonly CaseEvent[]): readonly ClockEvent[] => clockEventsOf([...LOGGED, ...events], POLICY);
const pauses = (...events: readonly CaseEvent[]): readonly string[] =>
  told(...events)
    .filter((one) => one.kind === 'pause' || one.kind === 'resume')
    .map(
      (one) =>
        `${one.kind} ${one.kind === 'pause' || one.kind === 'resume' ? one.reason : ''} ${(one.at - ms(0)) / 3_600_000}`,
    );

/** A pause, then its end, then the next one. */
function alternates(events: readonly ClockEvent[]): boolean {
  return events.every(({ kind }, index) => kind === (index % 2 === 0 ? 'pause' : 'resume'));
}

describe('a case as its clocks see it', () => {
  it('has not begun while support does not know it', () => {
    expect(clockEventsOf([created, submitted], POLICY)).toEqual([]);
    expect(clockEventsOf([created], POLICY, form)).toEqual([]);
  });

  it('begins when it is delivered', () => {
    expect(told()).toEqual([{ kind: 'logged', at: ms(9), severity: 2, caseKind: 'problem' }]);
  });

  it('begins with the call when support answered one before the case was sent, also as a draft', () => {
    const call = noted(7, { what: 'call', answered: true, with: '', note: '' });
    expect(clockEventsOf([created, call], POLICY, form)).toEqual([
      { kind: 'logged', at: ms(7), severity: 2, caseKind: 'problem' },
      { kind: 'customer', at: ms(7), automatic: false },
      { kind: 'answer', at: ms(7), by: 'call', automatic: false, reached: ['phone'] },
    ]);
    expect(told(call)[0]).toMatchObject({ kind: 'logged', at: ms(7) });
    expect(clockEventsOf([created, call], POLICY)).toEqual([]);
  });

  it('does not begin with a call that nobody answered', () => {
    const call = noted(7, { what: 'call', answered: false, with: '', note: '' });
    expect(told(call)).toHaveLength(1);
  });

  it('tells messages with whom they reached and whether a person wrote them', () => {
    expect(told(support(10, { automatic: true }), support(11), support(12, { channels: ['portal'] })).slice(1)).toEqual(
      [
        { kind: 'answer', at: ms(10), by: 'message', automatic: true, reached: ['portal', 'email'] },
        { kind: 'answer', at: ms(11), by: 'message', automatic: false, reached: ['portal', 'email'] },
        { kind: 'answer', at: ms(12), by: 'message', automatic: false, reached: ['portal'] },
      ],
    );
  });

  it('takes no first answer from a telephone that only rang, but an attempt once support had answered', () => {
    const rang: CaseRecord = { what: 'attempt', channels: ['phone'], note: '' };
    expect(told(noted(10, rang))).toHaveLength(1);
    expect(told(support(10), noted(11, rang)).at(-1)).toMatchObject({ kind: 'answer', reached: ['phone'] });
    expect(told(noted(10, { ...rang, channels: ['email'] })).at(-1)).toMatchObject({
      kind: 'answer',
      reached: ['email'],
    });
  });

  it('follows the portal and the notes in severity, centre, escalation, service and end', () => {
    const changed = event(10, {
      kind: 'remote-changed',
      by: 'support',
      field: 'severity',
      from: 'S2',
      to: 'S1',
      remoteId: 'x',
    });
    const word = event(10, {
      kind: 'remote-changed',
      by: 'support',
      field: 'severity',
      from: 'S1',
      to: 'urgent',
      remoteId: 'y',
    });
    const happened = told(
      changed,
      word,
      noted(11, { what: 'severity', to: 3, note: '' }),
      noted(12, { what: 'centre', to: 'london', note: '' }),
      noted(13, { what: 'escalated', note: '' }),
      noted(14, { what: 'plan', content: true, note: '' }),
      noted(15, { what: 'restored', by: 'workaround', note: '' }),
      noted(16, { what: 'disrupted', note: '' }),
      event(17, { kind: 'closed', by: 'support', reason: 'resolved' }),
      event(18, { kind: 'reopened', by: 'support' }),
    );
    expect(happened.slice(1)).toEqual([
      { kind: 'severity', at: ms(10), to: 1 },
      { kind: 'severity', at: ms(11), to: 3 },
      { kind: 'centre', at: ms(12), to: 'london' },
      { kind: 'escalated', at: ms(13) },
      { kind: 'plan', at: ms(14) },
      { kind: 'restored', at: ms(15), by: 'workaround' },
      { kind: 'disrupted', at: ms(16) },
      { kind: 'closed', at: ms(17) },
      { kind: 'reopened', at: ms(18) },
    ]);
  });

  it('forgets what was taken back', () => {
    const note = noted(10, { what: 'severity', to: 1, note: '' });
    expect(told(note, withdrawn(11, note))).toEqual(told());
  });

  it('is the same in whatever order the log tells it', () => {
    const events = [
      support(10),
      status(10.5, 'stalled'),
      customer(12),
      status(13, 'open'),
      support(14),
      status(15, 'L2'),
    ];
    assert(
      property(shuffledSubarray(events, { minLength: events.length }), (order) => {
        expect(told(...order)).toEqual(told(...events));
      }),
    );
  });
});

describe('a case that waits for its customer', () => {
  it('stands still since the question when the status follows it, until the customer writes', () => {
    expect(pauses(support(10), status(10.5, 'stalled'), customer(12))).toEqual([
      'pause pendingCustomer 10',
      'resume pendingCustomer 12',
    ]);
  });

  it('stands still since the status when nothing of support is unanswered', () => {
    expect(pauses(support(10), customer(11), status(12, 'STALLED '))).toEqual(['pause pendingCustomer 12']);
    expect(pauses(status(12, 'stalled'))).toEqual(['pause pendingCustomer 12']);
  });

  it('stands still since the last question when support wrote twice', () => {
    expect(pauses(support(10), support(11), status(12, 'stalled'))).toEqual(['pause pendingCustomer 11']);
  });

  it('goes on with a status that means nothing', () => {
    expect(pauses(status(10, 'stalled'), status(11, 'open'))).toEqual([
      'pause pendingCustomer 10',
      'resume pendingCustomer 11',
    ]);
  });

  it('keeps one pause when one status for it follows another', () => {
    expect(pauses(status(10, 'stalled'), status(11, 'waiting on customer'))).toEqual(['pause pendingCustomer 10']);
  });

  it('stands still again when support asks again under the same status', () => {
    expect(pauses(status(10, 'stalled'), customer(11), support(12), customer(13))).toEqual([
      'pause pendingCustomer 10',
      'resume pendingCustomer 11',
      'pause pendingCustomer 12',
      'resume pendingCustomer 13',
    ]);
  });

  it('does not go on for an automatic answer of the customer', () => {
    const away = event(11, {
      kind: 'reply-received',
      by: 'person',
      text: '',
      automatic: true,
      attachments: [],
      remoteId: 'a',
    });
    expect(pauses(status(10, 'stalled'), away)).toEqual(['pause pendingCustomer 10']);
  });

  it('goes on with a live call', () => {
    const call = noted(11, { what: 'call', answered: true, with: '', note: '' });
    expect(pauses(status(10, 'stalled'), call)).toEqual(['pause pendingCustomer 10', 'resume pendingCustomer 11']);
  });
});

describe('a case that stands still for other reasons', () => {
  it('moves to the next levels and back by the status, whatever the customer writes', () => {
    expect(pauses(status(10, 'L2'), customer(11), status(12, 'L3'), status(13, 'open'))).toEqual([
      'pause withL2L3 10',
      'resume withL2L3 13',
    ]);
  });

  it('changes the reason without a gap when the status does', () => {
    expect(pauses(status(10, 'L2'), status(11, 'stalled'))).toEqual([
      'pause withL2L3 10',
      'resume withL2L3 11',
      'pause pendingCustomer 11',
    ]);
  });

  it('follows what was noted, once', () => {
    const pause: CaseRecord = { what: 'pause', reason: 'agreedSchedule', note: '' };
    expect(
      pauses(noted(10, pause), noted(11, pause), noted(12, { what: 'resume', reason: 'agreedSchedule', note: '' })),
    ).toEqual(['pause agreedSchedule 10', 'resume agreedSchedule 12']);
  });

  it('does not take an answered question for a new one after it went on', () => {
    const resume: CaseRecord = { what: 'resume', reason: 'pendingCustomer', note: '' };
    expect(
      pauses(support(9.5), status(10, 'stalled'), noted(11, resume), status(12, 'open'), status(13, 'stalled')),
    ).toEqual(['pause pendingCustomer 9.5', 'resume pendingCustomer 11', 'pause pendingCustomer 13']);
  });

  it('knows its end beforehand when a date was agreed', () => {
    const [pause] = told(noted(10, { what: 'pause', reason: 'agreedSchedule', until: at(20), note: '' })).slice(1);
    expect(pause).toEqual({ kind: 'pause', at: ms(10), reason: 'agreedSchedule', until: ms(20) });
    expect(
      pauses(
        noted(10, { what: 'pause', reason: 'agreedSchedule', until: at(12), note: '' }),
        noted(13, { what: 'resume', reason: 'agreedSchedule', note: '' }),
      ),
    ).toEqual(['pause agreedSchedule 10']);
  });

  it('ignores that something goes on which did not stand still', () => {
    expect(pauses(noted(10, { what: 'resume', reason: 'withL2L3', note: '' }))).toEqual([]);
  });

  it('opens no reason twice and ends none that is not open, whatever happens', () => {
    const happening = array(
      constantFrom<(hour: number) => CaseEvent>(
        support,
        customer,
        (hour) => status(hour, 'stalled'),
        (hour) => status(hour, 'L2'),
        (hour) => status(hour, 'open'),
        (hour) => noted(hour, { what: 'pause', reason: 'pendingCustomer', note: '' }),
        (hour) => noted(hour, { what: 'resume', reason: 'pendingCustomer', note: '' }),
      ),
      { maxLength: 12 },
    );
    assert(
      property(happening, integer({ min: 1, max: 50 }), (steps, width) => {
        const events = told(...steps.map((step, index) => step(10 + (index * width) / 60)));
        for (const reason of ['pendingCustomer', 'withL2L3'])
          expect(alternates(events.filter((one) => 'reason' in one && one.reason === reason))).toBe(true);
      }),
    );
  });
});

describe('why a case stands still at a moment', () => {
  it('is what began before and has not ended', () => {
    const events = told(
      status(10, 'L2'),
      noted(11, { what: 'pause', reason: 'agreedSchedule', until: at(13), note: '' }),
      status(12, 'open'),
    );
    expect([...pausedFor(events, ms(9.5))]).toEqual([]);
    expect([...pausedFor(events, ms(10))]).toEqual(['withL2L3']);
    expect([...pausedFor(events, ms(11.5))]).toEqual(['withL2L3', 'agreedSchedule']);
    expect([...pausedFor(events, ms(12))]).toEqual(['agreedSchedule']);
    expect([...pausedFor(events, ms(13))]).toEqual([]);
  });
});
