import { describe, expect, it } from 'vitest';
import { codeOf, valueOf } from '../../helpers/core.ts';
import { beKeyContact, someApprovals, WANTED } from './an-approval.ts';

const approve = (id: string, by?: string) => ({
  id,
  decision: 'approved' as const,
  note: '',
  ...(by === undefined ? {} : { by }),
});

describe('deciding', () => {
  it('says what to do when no key contact is named at all', async () => {
    const { approvals, contacts } = await someApprovals();
    contacts.save({ name: 'planner3', email: '', phone: '', role: 'other' });
    const { id } = valueOf(approvals.request(WANTED));
    const decided = approvals.decide(approve(id));
    expect(codeOf(decided)).toBe('refused');
    expect(decided.ok ? '' : decided.error.message).toContain('No key contact is named');
    expect(valueOf(approvals.get(id)).state).toBe('asked');
  });

  it('is refused when the profile is no key contact, and names who may', async () => {
    const { approvals, contacts } = await someApprovals();
    contacts.save({ name: 'Ada', email: 'ada@plant.example', phone: '', role: 'backup' });
    const { id } = valueOf(approvals.request(WANTED));
    const decided = approvals.decide(approve(id));
    expect(codeOf(decided)).toBe('refused');
    expect(decided.ok ? '' : decided.error.message).toContain('Ask Ada');
  });

  it('keeps who decided, and that it was in person, when the profile is a key contact', async () => {
    const some = await someApprovals();
    const contact = beKeyContact(some);
    const { id } = valueOf(some.approvals.request(WANTED));
    expect(valueOf(some.approvals.decide({ ...approve(id), note: 'Not on a laptop.' }))).toEqual({
      id,
      state: 'approved',
    });
    expect(valueOf(some.approvals.get(id)).decisions).toEqual([
      {
        at: '2026-11-23T16:52:00.000Z',
        decision: 'approved',
        contact: { id: contact, name: 'planner3', role: 'primary' },
        enteredBy: 'planner3',
        inPerson: true,
        note: 'Not on a laptop.',
      },
    ]);
  });

  it('keeps the account beside the contact when somebody enters what that contact decided', async () => {
    const { approvals, contacts } = await someApprovals();
    contacts.save({ name: 'Ada  Meyer', email: 'Ada@plant.example', phone: '', role: 'backup' });
    for (const by of ['ada@PLANT.example', 'ada meyer', contacts.list()[0]?.id]) {
      const { id } = valueOf(approvals.request(WANTED));
      valueOf(approvals.decide(approve(id, by)));
      const [decision] = valueOf(approvals.get(id)).decisions;
      expect(decision).toMatchObject({ contact: { name: 'Ada  Meyer' }, enteredBy: 'planner3', inPerson: false });
    }
  });

  it('is refused when the named contact is no key contact or nobody', async () => {
    const some = await someApprovals();
    beKeyContact(some);
    some.contacts.save({ name: 'Otto', email: '', phone: '', role: 'other' });
    const { id } = valueOf(some.approvals.request(WANTED));
    expect(codeOf(some.approvals.decide(approve(id, 'Otto')))).toBe('refused');
    expect(codeOf(some.approvals.decide(approve(id, 'Nobody')))).toBe('refused');
    expect(some.approvals.active('recordings', 'Production')).toBeUndefined();
  });

  it('asks for more when a name fits two key contacts', async () => {
    const { approvals, contacts } = await someApprovals();
    contacts.save({ name: 'Ada', email: 'ada1@plant.example', phone: '', role: 'primary' });
    contacts.save({ name: 'Ada', email: 'ada2@plant.example', phone: '', role: 'backup' });
    const { id } = valueOf(approvals.request(WANTED));
    expect(codeOf(approvals.decide(approve(id, 'Ada')))).toBe('invalid');
    expect(codeOf(approvals.decide(approve(id, 'ada2@plant.example')))).toBe('ok');
  });

  it('tells a namesake with another address apart when the profile has an address', async () => {
    const { approvals, contacts } = await someApprovals();
    contacts.saveProfile({ userId: 'planner3', name: 'Ada', email: 'me@plant.example', timeZone: 'UTC' });
    contacts.save({ name: 'Ada', email: 'ada@plant.example', phone: '', role: 'primary' });
    expect(approvals.decider().self).toBeNull();
    contacts.save({ name: 'A.', email: ' ME@plant.example', phone: '', role: 'backup' });
    expect(approvals.decider().self?.name).toBe('A.');
  });

  it('happens once: a decided request is a conflict', async () => {
    const some = await someApprovals();
    beKeyContact(some);
    const { id } = valueOf(some.approvals.request(WANTED));
    valueOf(some.approvals.decide({ id, decision: 'refused', note: 'Customers are in it.' }));
    expect(codeOf(some.approvals.decide(approve(id)))).toBe('conflict');
    expect(codeOf(some.approvals.withdraw(id, ''))).toBe('conflict');
    expect(valueOf(some.approvals.get(id)).state).toBe('refused');
  });

  it('may shorten the end, never lengthen it', async () => {
    const some = await someApprovals();
    beKeyContact(some);
    const { id } = valueOf(some.approvals.request(WANTED));
    const later = { ...approve(id), until: '2026-12-02T12:00:00.000Z' };
    expect(codeOf(some.approvals.decide(later))).toBe('invalid');
    expect(codeOf(some.approvals.decide({ ...approve(id), until: '2026-11-23T16:52:00.000Z' }))).toBe('invalid');
    valueOf(some.approvals.decide({ ...approve(id), until: '2026-11-25T12:00:00.000Z' }));
    expect(valueOf(some.approvals.get(id))).toMatchObject({
      until: '2026-11-25T12:00:00.000Z',
      askedUntil: WANTED.until,
    });
    expect(some.approvals.active('recordings', 'Production')?.until).toBe('2026-11-25T12:00:00.000Z');
  });

  it('writes purpose, scope, end and who into the audit, each time', async () => {
    const some = await someApprovals();
    const contact = beKeyContact(some);
    const { id } = valueOf(some.approvals.request({ ...WANTED, kinds: ['recordings', 'scenarios'] }));
    valueOf(some.approvals.decide({ ...approve(id), until: '2026-11-25T12:00:00.000Z' }));
    valueOf(some.approvals.withdraw(id, ''));
    const records = some.audit.list(3).map(({ action, details }) => [action, JSON.parse(details)]);
    const scope = { purpose: 'diagnose', kinds: 'recordings,scenarios', instance: 'Production', caseId: null };
    const by = { by: contact, byName: 'planner3', byRole: 'primary', inPerson: true, enteredBy: 'planner3' };
    expect(records).toEqual([
      ['approvals.withdraw', { ...scope, until: '2026-11-25T12:00:00.000Z', ...by }],
      ['approvals.approve', { ...scope, until: '2026-11-25T12:00:00.000Z', ...by }],
      ['approvals.request', { ...scope, until: WANTED.until, enteredBy: 'planner3' }],
    ]);
    expect(some.audit.isIntact()).toBe(true);
    expect(some.audit.list(100).some(({ details }) => details.includes('Line 3'))).toBe(false);
  });

  it('cannot be changed or removed afterwards, even in the database', async () => {
    const some = await someApprovals();
    beKeyContact(some);
    const { id } = valueOf(some.approvals.request(WANTED));
    valueOf(some.approvals.decide({ id, decision: 'refused', note: '' }));
    const { db } = some;
    expect(() => db.sql("UPDATE approval_decision SET decision = 'approved'").run()).toThrow('never changed');
    expect(() => db.sql('DELETE FROM approval_decision').run()).toThrow('never removed');
    expect(() => db.sql('UPDATE approval_request SET until_ms = until_ms + 1').run()).toThrow('never changed');
  });

  it('stays as it was when the contact is removed', async () => {
    const some = await someApprovals();
    const contact = beKeyContact(some);
    const { id } = valueOf(some.approvals.request(WANTED));
    valueOf(some.approvals.decide(approve(id)));
    some.contacts.remove(contact);
    expect(valueOf(some.approvals.get(id)).decisions[0]?.contact?.name).toBe('planner3');
    expect(some.approvals.active('recordings', 'Production')?.id).toBe(id);
  });
});
