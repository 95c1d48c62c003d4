import { describe, expect, it } from 'vitest';
import { valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { activeId, approved, beKeyContact, someApprovals, WANTED } from './an-approval.ts';

const END = Date.parse(WANTED.until);

describe('the end of an approval', () => {
  it('is exactly at its end', async () => {
    const some = await someApprovals();
    const id = approved(some);
    some.clock.jumpTo('2026-12-01T11:59:59.999Z');
    expect(activeId(some.approvals, 'recordings', 'Production')).toBe(id);
    expect(activeId(some.approvals, 'recordings', 'Production', END)).toBeUndefined();
    some.clock.jumpTo(WANTED.until);
    expect(activeId(some.approvals, 'recordings', 'Production')).toBeUndefined();
    expect(valueOf(some.approvals.get(id)).state).toBe('expired');
  });

  it('stays ended when the clock is set back after it was seen', async () => {
    const some = await someApprovals();
    const id = approved(some);
    some.clock.jumpTo('2026-12-01T12:00:01.000Z');
    some.approvals.active('recordings', 'Production');
    some.clock.jumpTo('2026-11-24T08:00:00.000Z');
    expect(activeId(some.approvals, 'recordings', 'Production')).toBeUndefined();
    expect(valueOf(some.approvals.get(id)).state).toBe('expired');
  });

  it('stays ended in the next process when the clock was set back in between', async () => {
    const root = temporaryFolder();
    const first = await someApprovals({ root });
    const id = approved(first);
    await first.store.close();
    // Any start of the app notes the time, whatever it was started for.
    const second = await someApprovals({ root, clock: fakeClock('2026-12-02T08:00:00.000Z') });
    await second.store.close();
    const third = await someApprovals({ root, clock: fakeClock('2026-11-25T08:00:00.000Z') });
    expect(valueOf(third.approvals.get(id)).state).toBe('expired');
    expect(activeId(third.approvals, 'recordings', 'Production')).toBeUndefined();
  });

  it('gives no time twice: it stands still while the clock shows less than it did', async () => {
    const some = await someApprovals();
    const id = approved(some);
    some.clock.jumpTo('2026-11-30T12:00:00.000Z');
    expect(activeId(some.approvals, 'recordings', 'Production')).toBe(id);
    some.clock.jumpTo('2026-11-24T12:00:00.000Z');
    expect(activeId(some.approvals, 'recordings', 'Production')).toBeUndefined();
    expect(valueOf(some.approvals.get(id))).toMatchObject({ state: 'approved', clockIsBehind: true });
    some.clock.jumpTo('2026-11-30T12:00:01.000Z');
    expect(activeId(some.approvals, 'recordings', 'Production')).toBe(id);
  });

  it('bears a clock that the network puts right by seconds', async () => {
    const some = await someApprovals();
    const id = approved(some);
    some.clock.jumpTo('2026-11-23T16:51:40.000Z');
    expect(activeId(some.approvals, 'recordings', 'Production')).toBe(id);
  });

  it('leaves what is asked afterwards alone when the clock had been wrong and far ahead', async () => {
    const some = await someApprovals();
    const before = approved(some);
    some.clock.jumpTo('2099-01-01T00:00:00.000Z');
    some.approvals.active('recordings', 'Production');
    some.clock.jumpTo('2026-11-23T17:00:00.000Z');
    const after = approved(some);
    expect(activeId(some.approvals, 'recordings', 'Production')).toBe(after);
    expect(valueOf(some.approvals.get(before)).state).toBe('expired');
  });

  it('comes to a request that nobody decided, too', async () => {
    const some = await someApprovals();
    beKeyContact(some);
    const { id } = valueOf(some.approvals.request(WANTED));
    some.clock.jumpTo(WANTED.until);
    expect(valueOf(some.approvals.get(id)).state).toBe('expired');
    const late = some.approvals.decide({ id, decision: 'approved', note: '' });
    expect(late.ok).toBe(false);
  });

  it('is told when it comes by itself', async () => {
    const some = await someApprovals();
    approved(some);
    some.approvals.start();
    some.said.length = 0;
    some.clock.pass(END - some.clock.now() - 1);
    expect(some.said).toEqual([]);
    some.clock.pass(1);
    expect(some.said).toEqual(['approvals.changed']);
    some.approvals.stop();
    expect(some.clock.armed()).toBe(0);
  });

  it('writes nothing when there is nothing to note', async () => {
    const some = await someApprovals();
    const seen = () => some.db.sql('SELECT * FROM approval_seen').all();
    approved(some);
    some.approvals.active('recordings', 'Production');
    const noted = seen();
    some.clock.advance(30_000);
    some.approvals.active('recordings', 'Production');
    expect(seen()).toEqual(noted);
  });
});

describe('the word that an approval is wanted', () => {
  it('comes once to a key contact, at the start of the window', async () => {
    const some = await someApprovals();
    beKeyContact(some);
    valueOf(some.approvals.request({ ...WANTED, instance: null, kinds: ['scenarios', 'exports'] }));
    some.approvals.start();
    some.approvals.stop();
    some.approvals.start();
    some.approvals.stop();
    expect(some.told.map(({ title }) => title)).toEqual([
      'Approval wanted: scenarios, database exports of all instances',
    ]);
  });

  it('does not come to somebody who may not decide', async () => {
    const some = await someApprovals();
    valueOf(some.approvals.request(WANTED));
    some.approvals.start();
    some.approvals.stop();
    expect(some.told).toEqual([]);
  });

  it('is one word for several', async () => {
    const some = await someApprovals();
    beKeyContact(some);
    valueOf(some.approvals.request(WANTED));
    valueOf(some.approvals.request(WANTED));
    some.approvals.start();
    some.approvals.stop();
    expect(some.told).toEqual([
      expect.objectContaining({ title: '2 requests wait for your approval', place: '/requests' }),
    ]);
  });
});
