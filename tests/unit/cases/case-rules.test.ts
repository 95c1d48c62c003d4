import { assert, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFacts, caseState, phaseChange, severityOf } from '../../../core/cases/case-rules.ts';
import type { CaseEvent } from '../../../shared/domain/cases.ts';
import type { PortalId } from '../../../shared/domain/primitives.ts';

const AT = '2026-11-20T10:00:00.000Z';
const submitted: CaseEvent = {
  id: '1',
  at: AT,
  by: 'person',
  kind: 'submitted',
  form: { title: 'Line 3 is empty', kind: 'problem', severity: 2, instance: 'Production' },
  portal: 'rt' as PortalId,
  key: 'k',
};

function reply(at: string, options: { by?: 'support' | 'person'; automatic?: boolean } = {}): CaseEvent {
  const { by = 'support', automatic = false } = options;
  return { id: at, at, by, kind: 'reply-received', text: 'hello', automatic, attachments: [], remoteId: at };
}

describe('what the log says about a case', () => {
  it('is a draft when nothing was sent', () => {
    expect(caseFacts([{ id: '0', at: AT, by: 'person', kind: 'created' }])).toMatchObject({
      phase: 'draft',
      submittedAt: null,
    });
  });

  it('answers the first response by the earliest human message when replies come out of order', () => {
    const facts = caseFacts([submitted, reply('2026-11-20T12:00:00Z'), reply('2026-11-20T11:00:00Z')]);
    expect(facts.respondedAt).toBe('2026-11-20T11:00:00Z');
  });

  it('leaves the first response open when only the portal and we ourselves wrote', () => {
    const facts = caseFacts([
      submitted,
      reply('2026-11-20T11:00:00Z', { automatic: true }),
      reply('2026-11-20T12:00:00Z', { by: 'person' }),
    ]);
    expect(facts).toMatchObject({ respondedAt: null, waitsForPerson: false });
  });

  it('waits for the person until they write when support wrote last', () => {
    const asked = [submitted, reply('2026-11-20T11:00:00Z')];
    const answered: CaseEvent = { id: 'r', at: AT, by: 'person', kind: 'reply-written', text: 'yes', attachments: [] };
    expect(caseFacts(asked).waitsForPerson).toBe(true);
    expect(caseFacts([...asked, answered]).waitsForPerson).toBe(false);
  });

  it('waits since the first message without an answer when support wrote more than once', () => {
    const at = '2026-11-20T11:30:00Z';
    const answered: CaseEvent = { id: 'r', at, by: 'person', kind: 'reply-written', text: 'yes', attachments: [] };
    const regraded: CaseEvent = {
      id: 's',
      at: '2026-11-20T15:00:00Z',
      by: 'support',
      kind: 'remote-changed',
      field: 'status',
      from: 'new',
      to: 'open',
      remoteId: 's',
    };
    const asked = [submitted, reply('2026-11-20T11:00:00Z'), answered];
    expect(caseFacts(asked).waitsSince).toBeNull();
    const again = [...asked, reply('2026-11-20T13:00:00Z'), reply('2026-11-20T14:00:00Z'), regraded];
    expect(caseFacts(again).waitsSince).toBe('2026-11-20T13:00:00Z');
    expect(caseFacts([...again, { id: 'c', at, by: 'support', kind: 'closed', reason: 'done' }]).waitsSince).toBeNull();
  });

  it('takes the severity that support set when it is graded again', () => {
    const regraded: CaseEvent = {
      id: 's',
      at: AT,
      by: 'support',
      kind: 'remote-changed',
      field: 'severity',
      from: 'S2',
      to: 'S1',
      remoteId: 's',
    };
    expect(caseFacts([submitted, regraded]).severity).toBe(1);
  });

  it('does not depend on the order in which answers arrive when they are the same answers', () => {
    const answers = ['2026-11-20T11:00:00Z', '2026-11-20T12:00:00Z', '2026-11-20T13:00:00Z', '2026-11-20T14:00:00Z'];
    assert(
      property(shuffledSubarray(answers, { minLength: 1 }), (order) => {
        const facts = caseFacts([submitted, ...order.map((at) => reply(at))]);
        expect(facts.respondedAt).toBe([...order].sort()[0]);
        expect(facts.waitsForPerson).toBe(true);
      }),
    );
  });
});

describe('state of a case', () => {
  it.each([
    ['draft', undefined, false, 'draft'],
    ['submitted', 'queued', false, 'queued'],
    ['submitted', 'sending', false, 'sending'],
    ['submitted', 'failed', false, 'failed'],
    ['submitted', 'blocked', false, 'failed'],
    ['submitted', 'sent', true, 'sent'],
    ['closed', 'sent', true, 'closed'],
  ] as const)('is read from the phase and the first delivery when it is %s/%s', (phase, creation, hasRemote, state) => {
    expect(caseState(phase, creation, hasRemote)).toBe(state);
  });

  it('follows the portal when a ticket is closed there and opened again', () => {
    const closed = new Set(['resolved']);
    expect(phaseChange('submitted', 'resolved', closed)).toBe('closed');
    expect(phaseChange('submitted', 'open', closed)).toBeUndefined();
    expect(phaseChange('closed', 'open', closed)).toBe('reopened');
  });

  it('reads our number from the words of a portal when it has one', () => {
    expect(severityOf('S3')).toBe(3);
    expect(severityOf('1 – critical impact')).toBe(1);
    expect(severityOf('urgent')).toBeUndefined();
  });
});
