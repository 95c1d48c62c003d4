import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../shared/domain/case-records.ts';
import type { CaseEvent } from '../../../shared/domain/cases.ts';
import { dialAddress, newCall, recordOf } from '../../../renderer/components/call/call-rules.ts';
import { fakeClock } from '../../../renderer/dev/clocks.ts';
import { EMPTY_NOTE, recordFrom, situationOf, takenBack } from '../../../renderer/features/cases/record-rules.ts';

let id = 0;
const noted = (at: string, record: CaseRecord): CaseEvent => {
  id += 1;
  return { id: `n${id}`, at, by: 'person', kind: 'recorded', notedAt: at, record };
};
const back = (event: string): CaseEvent => ({
  id: `b${event}`,
  at: '2026-11-23T16:00:00.000Z',
  by: 'person',
  kind: 'withdrawn',
  event,
});

describe('what the notes say of a case', () => {
  it('is what was noted last and not taken back', () => {
    const restored = noted('2026-11-23T12:00:00.000Z', { what: 'restored', by: 'fix', note: '' });
    const asked = noted('2026-11-23T13:00:00.000Z', { what: 'escalated', note: '' });
    expect(situationOf({ events: [asked, restored], clocks: [] })).toMatchObject({
      isRestored: true,
      isAskedFor: true,
    });
    expect(situationOf({ events: [asked, restored, back(restored.id)], clocks: [] }).isRestored).toBe(false);
    expect(takenBack([back('n9')]).get('n9')).toBe('2026-11-23T16:00:00.000Z');
  });

  it('follows when things happened, not when they were written down', () => {
    const broken = noted('2026-11-23T11:00:00.000Z', { what: 'disrupted', note: '' });
    const restored = noted('2026-11-23T12:00:00.000Z', { what: 'restored', by: 'fix', note: '' });
    expect(situationOf({ events: [restored, broken], clocks: [] }).isRestored).toBe(true);
  });

  it('knows a pause that a portal told', () => {
    const paused = fakeClock('2026-11-19T13:10:00.000Z', 3_600_000, Date.parse('2026-11-23T16:52:00Z'), null, {
      pauses: [{ from: '2026-11-19T13:20:00.000Z', reason: 'withL2L3' }],
    });
    expect([...situationOf({ events: [], clocks: [paused] }).pausedFor]).toEqual(['withL2L3']);
  });
});

describe('a note', () => {
  it('is not ready while something it needs is open', () => {
    expect(recordFrom('severity', EMPTY_NOTE)).toBeUndefined();
    expect(recordFrom('agreedDate', EMPTY_NOTE)).toBeUndefined();
    expect(recordFrom('attempt', { ...EMPTY_NOTE, channels: [] })).toBeUndefined();
  });

  it('says what happened', () => {
    expect(recordFrom('severity', { ...EMPTY_NOTE, severity: 1, note: ' agreed ' })).toEqual({
      what: 'severity',
      to: 1,
      note: 'agreed',
    });
    expect(recordFrom('agreedDate', { ...EMPTY_NOTE, until: '2026-12-01T09:00:00+01:00' })).toMatchObject({
      until: '2026-12-01T08:00:00.000Z',
    });
  });
});

describe('a call', () => {
  const call = newCall('2026-11-23T16:00:00.000Z');

  it('happened when it was answered, and keeps when it was dialled', () => {
    const answered = {
      ...call,
      answeredAt: '2026-11-23T16:04:00.000Z',
      endedAt: '2026-11-23T16:20:00.000Z',
      note: 'Reset',
    };
    expect(recordOf(answered, '2026-11-23T16:30:00.000Z', 'Dialled 17:00.')).toEqual({
      at: '2026-11-23T16:04:00.000Z',
      record: {
        what: 'call',
        answered: true,
        endedAt: '2026-11-23T16:20:00.000Z',
        with: '',
        note: 'Dialled 17:00.\nReset',
      },
    });
  });

  it('happened when it was dialled when nobody answered', () => {
    const given = { ...call, endedAt: '2026-11-23T16:09:00.000Z' };
    expect(recordOf(given, '', '')).toMatchObject({ at: call.startedAt, record: { answered: false } });
  });

  it('is dialled by digits alone', () => {
    expect(dialAddress('888-317-8807')).toBe('tel:8883178807');
    expect(dialAddress('+1 888 317 8807')).toBe('tel:+18883178807');
  });
});
