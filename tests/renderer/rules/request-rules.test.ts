import { describe, expect, it } from 'vitest';
import { toDecide } from '../../../renderer/components/approval-rules.ts';
import { madeUpApprovals } from '../../../renderer/dev/approvals.ts';
import { chosenEnd, daysUntil, howLongChoices } from '../../../renderer/features/requests/decision-rules.ts';
import { grouped, overAt, shownRequest } from '../../../renderer/features/requests/list-rules.ts';
import { emptyForm, requestFrom } from '../../../renderer/features/requests/request-form.ts';

const NOW = Date.parse('2026-11-23T16:52:00Z');
const END = '2026-12-18T16:00:00.000Z';

describe('the list of requests', () => {
  it('is in groups by who has to act, each in its own order', () => {
    const groups = grouped(madeUpApprovals(), 'all');
    expect(groups.map(({ group, requests }) => [group, ...requests.map(({ number }) => number)])).toEqual([
      ['asked', 118],
      ['approved', 117],
      ['over', 115, 112, 109],
    ]);
    expect(grouped(madeUpApprovals(), 'approved').map(({ group }) => group)).toEqual(['approved']);
    expect(shownRequest(groups, 'a112')?.number).toBe(112);
    expect(shownRequest(groups, 'gone')?.number).toBe(118);
    expect(shownRequest([], undefined)).toBeUndefined();
  });

  it('says of what is over when it was', () => {
    const at = Object.fromEntries(madeUpApprovals().map((one) => [one.state, overAt(one)]));
    expect(at).toMatchObject({
      refused: '2026-11-12T15:40:00.000Z',
      withdrawn: '2026-11-16T07:50:00.000Z',
      expired: '2026-11-09T16:00:00.000Z',
    });
  });

  it('waits for the person here when it is a key contact, or when none is named', () => {
    const self = { id: 'c1', name: 'A', role: 'primary' } as const;
    const of = (decider: Parameters<typeof toDecide>[0]['decider']) =>
      toDecide({ approvals: madeUpApprovals(), decider, maxDays: 30 }).map(({ number }) => number);
    expect(of({ self, keyContacts: [self] })).toEqual([118]);
    expect(of({ self: null, keyContacts: [] })).toEqual([118]);
    expect(of({ self: null, keyContacts: [self] })).toEqual([]);
  });
});

describe('how long an approval holds', () => {
  it('offers what is shorter than what was asked for', () => {
    expect(howLongChoices(END, NOW)).toEqual(['7', '14', 'asked', 'date']);
    expect(howLongChoices('2026-12-01T00:00:00Z', NOW)).toEqual(['7', 'asked', 'date']);
    expect(howLongChoices('2026-11-25T00:00:00Z', NOW)).toEqual(['asked', 'date']);
    expect(daysUntil(END, NOW)).toBe(25);
  });

  it('takes a day of one own only between now and the end', () => {
    const date = (text: string | undefined) => chosenEnd('date', text, END, NOW);
    expect(chosenEnd('asked', undefined, END, NOW)).toBeUndefined();
    expect(chosenEnd('7', undefined, END, NOW)).toBe('2026-11-30T16:52:00.000Z');
    expect(date('2026-12-01T17:00:00+01:00')).toBe('2026-12-01T16:00:00.000Z');
    expect(date(END)).toBe(END);
    expect(date('2026-12-18T16:00:01Z')).toBeNull();
    expect(date('2026-11-23T16:52:00Z')).toBeNull();
    expect(date(undefined)).toBeNull();
  });
});

describe('the form of a request', () => {
  it('is whole when kinds, words, who and an end are there', () => {
    const form = emptyForm(NOW, 30);
    expect(requestFrom(form)).toBeUndefined();
    const filled = { ...form, kinds: ['scenarios'] as const, why: ' To look ', askedBy: ' Support ' };
    expect(requestFrom(filled)).toEqual({
      kinds: ['scenarios'],
      instance: null,
      caseId: null,
      purpose: 'diagnose',
      why: 'To look',
      askedBy: 'Support',
      until: '2026-12-07T16:52:00.000Z',
    });
    expect(requestFrom({ ...filled, until: undefined })).toBeUndefined();
  });

  it('opens with an end that is still allowed after a while of writing', () => {
    expect(emptyForm(NOW, 7).until).toBe('2026-11-30T10:52:00.000Z');
  });
});
