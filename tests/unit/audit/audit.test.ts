import { describe, expect, it } from 'vitest';
import { createAudit } from '../../../core/audit/index.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { openedStore, testStore } from '../../helpers/store.ts';

async function filledAudit() {
  const store = await openedStore(testStore());
  const audit = createAudit(store.db, fakeClock());
  for (const subject of ['a', 'b', 'c']) audit.record({ actor: 'person', action: 'contacts.save', subject });
  return { store, audit };
}

describe('the audit record', () => {
  it('lists newest first and is intact when nobody touched it', async () => {
    const { store, audit } = await filledAudit();
    expect(audit.list(10).map((record) => record.subject)).toEqual(['c', 'b', 'a']);
    expect(audit.isIntact()).toBe(true);
    await store.close();
  });

  it.each([
    ['a record is changed', "UPDATE audit_record SET subject = 'x' WHERE seq = 2"],
    ['a record in the middle is removed', 'DELETE FROM audit_record WHERE seq = 2'],
    ['the first record is removed', 'DELETE FROM audit_record WHERE seq = 1'],
    [
      'two records change places',
      'UPDATE audit_record SET seq = CASE seq WHEN 2 THEN -3 WHEN 3 THEN 2 ELSE seq END; UPDATE audit_record SET seq = 3 WHERE seq = -3',
    ],
  ])('shows tampering when %s', async (_what, sql) => {
    const { store, audit } = await filledAudit();
    store.db.exec(sql);
    expect(audit.isIntact()).toBe(false);
    await store.close();
  });
});
