import { describe, expect, it } from 'vitest';
import { createAudit } from '../../../core/audit/index.ts';
import { createContacts } from '../../../core/contacts/index.ts';
import { systemFacts } from '../../../core/platform/node/index.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { openedStore, testStore } from '../../helpers/store.ts';

async function contactsWith(limits = { primary: 2, backup: 2 }) {
  const folder = testStore({ clock: fakeClock() });
  const store = await openedStore(folder);
  const audit = createAudit(store.db, folder.clock);
  const system = { ...systemFacts(), userName: 'planner3', fullName: undefined };
  return {
    store,
    audit,
    contacts: createContacts({
      db: store.db,
      clock: folder.clock,
      ids: folder.ids,
      audit,
      emit: () => undefined,
      system,
      account: { known: () => ({}) },
      limits: () => limits,
    }),
  };
}

const person = { name: 'Ada', email: 'ada@plant.example', phone: '' };

describe('contacts', () => {
  it("refuses one more primary contact when the policy's number is reached", async () => {
    const { store, contacts } = await contactsWith();
    expect(contacts.save({ ...person, role: 'primary' }).ok).toBe(true);
    expect(contacts.save({ ...person, role: 'primary' }).ok).toBe(true);
    const third = contacts.save({ ...person, role: 'primary' });
    expect(third.ok ? '' : third.error.code).toBe('refused');
    expect(contacts.save({ ...person, role: 'other' }).ok).toBe(true);
    await store.close();
  });

  it('audits the role before and after when a role changes', async () => {
    const { store, audit, contacts } = await contactsWith();
    const saved = contacts.save({ ...person, role: 'backup' });
    if (!saved.ok) throw new Error(saved.error.message);
    contacts.save({ ...person, id: saved.value.id, role: 'primary' });
    expect(JSON.parse(audit.list(1)[0]?.details ?? '{}')).toEqual({
      role: 'primary',
      roleBefore: 'backup',
      name: 'Ada',
    });
    await store.close();
  });

  it('audits who the person at this machine was and is now when the profile changes', async () => {
    const { store, audit, contacts } = await contactsWith();
    const saved = contacts.save({ ...person, role: 'primary' });
    if (!saved.ok) throw new Error(saved.error.message);
    contacts.saveProfile({ userId: 'p3', name: 'Ada', email: person.email, timeZone: 'UTC' });
    expect(audit.list(1)[0]?.action).toBe('profile.save');
    expect(JSON.parse(audit.list(1)[0]?.details ?? '{}')).toEqual({
      name: 'Ada',
      nameBefore: 'planner3',
      contact: saved.value.id,
      contactBefore: null,
      account: 'planner3',
    });
    await store.close();
  });

  it('takes the profile from the system account when the person said nothing', async () => {
    const { store, contacts } = await contactsWith();
    expect(contacts.profile()).toEqual({ userId: 'planner3', name: 'planner3', email: '', timeZone: 'Europe/Berlin' });
    contacts.saveProfile({ userId: 'p3', name: 'Planner', email: 'p@x.example', timeZone: 'UTC' });
    expect(contacts.profile().name).toBe('Planner');
    await store.close();
  });
});
