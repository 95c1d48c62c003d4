import { describe, expect, it } from 'vitest';
import { codeOf, valueOf } from '../../helpers/core.ts';
import { activeId, approved, beKeyContact, CASE, someApprovals, WANTED } from './an-approval.ts';

describe('what an approval covers', () => {
  it('is nothing before a key contact approved', async () => {
    const some = await someApprovals();
    beKeyContact(some);
    valueOf(some.approvals.request(WANTED));
    expect(some.approvals.active('recordings', 'Production')).toBeUndefined();
  });

  it('is the kinds and the instance that were asked for, nothing else', async () => {
    const some = await someApprovals();
    const id = approved(some);
    const { approvals } = some;
    expect(activeId(approvals, 'recordings', 'Production')).toBe(id);
    expect(activeId(approvals, 'scenarios', 'Production')).toBeUndefined();
    expect(activeId(approvals, 'exports', 'Production')).toBeUndefined();
    expect(activeId(approvals, 'recordings', 'Test')).toBeUndefined();
    expect(activeId(approvals, 'recordings', null)).toBeUndefined();
  });

  it('is every instance, and what belongs to none, when all were asked for', async () => {
    const some = await someApprovals();
    const id = approved(some, { instance: null, kinds: ['exports', 'scenarios'] });
    expect(activeId(some.approvals, 'exports', 'Test')).toBe(id);
    expect(activeId(some.approvals, 'scenarios', null)).toBe(id);
  });

  it('is one case alone where it names one and the case is known', async () => {
    const some = await someApprovals();
    const id = approved(some, { caseId: CASE });
    const now = some.clock.now();
    expect(activeId(some.approvals, 'recordings', 'Production')).toBe(id);
    expect(activeId(some.approvals, 'recordings', 'Production', now, CASE)).toBe(id);
    expect(activeId(some.approvals, 'recordings', 'Production', now, 'case-2')).toBeUndefined();
    expect(activeId(some.approvals, 'recordings', 'Production', now, null)).toBeUndefined();
    expect(valueOf(some.approvals.get(id)).caseNumber).toBe(1039);
  });

  it('is told by the newest one when several fit', async () => {
    const some = await someApprovals();
    const older = approved(some);
    const newer = approved(some, { until: '2026-11-24T12:00:00.000Z' });
    expect(activeId(some.approvals, 'recordings', 'Production')).toBe(newer);
    some.clock.jumpTo('2026-11-24T12:00:00.000Z');
    expect(activeId(some.approvals, 'recordings', 'Production')).toBe(older);
  });

  it('is nothing from the moment it was taken back, by whoever', async () => {
    const some = await someApprovals();
    const id = approved(some);
    some.contacts.remove(some.contacts.list()[0]?.id ?? '');
    expect(valueOf(some.approvals.withdraw('R-1', 'No longer needed.'))).toEqual({ id, state: 'withdrawn' });
    expect(activeId(some.approvals, 'recordings', 'Production')).toBeUndefined();
    const last = valueOf(some.approvals.get('1')).decisions.at(-1);
    expect(last).toMatchObject({
      decision: 'withdrawn',
      contact: null,
      enteredBy: 'planner3',
      note: 'No longer needed.',
    });
    expect(codeOf(some.approvals.withdraw(id, ''))).toBe('conflict');
  });

  it('cannot be asked for longer than the setting allows, or for the past', async () => {
    const some = await someApprovals();
    const until = (text: string) => codeOf(some.approvals.request({ ...WANTED, until: text }));
    expect(until('2026-12-23T16:52:00.000Z')).toBe('ok');
    expect(until('2026-12-23T16:52:00.001Z')).toBe('invalid');
    expect(until('2026-11-23T16:52:00.000Z')).toBe('invalid');
    some.settings.set('approvals.maxDays', 7);
    expect(until('2026-12-01T16:52:00.000Z')).toBe('invalid');
  });

  it('is not longer than the setting allows when that was lowered meanwhile', async () => {
    const some = await someApprovals();
    beKeyContact(some);
    const { id } = valueOf(some.approvals.request(WANTED));
    some.settings.set('approvals.maxDays', 2);
    expect(codeOf(some.approvals.decide({ id, decision: 'approved', note: '' }))).toBe('invalid');
    const sooner = { id, decision: 'approved', note: '', until: '2026-11-25T00:00:00.000Z' } as const;
    expect(codeOf(some.approvals.decide(sooner))).toBe('ok');
  });

  it('cannot name a case that is not here', async () => {
    const { approvals } = await someApprovals();
    expect(codeOf(approvals.request({ ...WANTED, caseId: 'case-2' as typeof CASE }))).toBe('not-found');
  });

  it('is listed with the active one first, then what waits, then what is over', async () => {
    const some = await someApprovals();
    const active = approved(some);
    const refused = valueOf(some.approvals.request(WANTED)).id;
    valueOf(some.approvals.decide({ id: refused, decision: 'refused', note: '' }));
    const asked = valueOf(some.approvals.request(WANTED)).id;
    expect(some.approvals.list().map(({ id }) => id)).toEqual([active, asked, refused]);
    expect(some.said.filter((name) => name === 'approvals.changed')).toHaveLength(5);
  });
});
