import { describe, expect, it } from 'vitest';
import { failure, fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import { DELIVERED, news, scriptedPortal, UNREACHABLE } from '../../fakes/portal-adapter.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { testStore } from '../../helpers/store.ts';
import { bench } from './outbox-bench.ts';

const soon = { byPerson: false } as const;
const now = { byPerson: true } as const;

function file(name: string, bytes: number): { name: string; sha256: string; bytes: number } {
  return { name, bytes, sha256: name.padEnd(64, '0').replaceAll(/[^0-9a-f]/g, 'a') };
}

const AT = '2026-11-20T10:00:00.000Z';

describe('order', () => {
  it('is kept within a case and the ticket comes first when several things wait', async () => {
    const portal = scriptedPortal();
    const { outbox, put, told } = await bench({ portal });
    put({ caseId: 'a' });
    put({ caseId: 'a', kind: 'reply', payload: { text: 'one', files: [], at: AT } });
    put({ caseId: 'b' });
    put({ caseId: 'a', kind: 'reply', payload: { text: 'two', files: [], at: AT } });
    await outbox.sync(soon);
    const mine = portal.given.filter(({ caseId }) => caseId === 'a');
    expect(mine.map((each) => (each.kind === 'create' ? 'create' : each.text))).toEqual(['create', 'one', 'two']);
    expect(told.filter((line) => line.startsWith('delivered'))).toHaveLength(4);
  });

  it('lets the other cases pass when one is rejected, and holds only what follows it', async () => {
    const portal = scriptedPortal();
    portal.answer = (operation) =>
      operation.caseId === 'a' ? { outcome: 'rejected', error: failure('invalid', 'no') } : DELIVERED('T');
    const { outbox, put, states, told } = await bench({ portal });
    put({ caseId: 'a' });
    put({ caseId: 'a', kind: 'reply' });
    put({ caseId: 'b' });
    await outbox.sync(soon);
    expect(states('a')).toEqual(['create failed', 'reply queued']);
    expect(states('b')).toEqual(['create sent']);
    expect(told).toContain('failed a invalid');
  });

  it('lets a later reply pass when a file of the case is blocked or failed', async () => {
    const portal = scriptedPortal();
    const { outbox, put, states } = await bench({ portal });
    put({ caseId: 'a' });
    put({ caseId: 'a', kind: 'attachment', payload: { files: [file('big.bin', 5000)], at: AT } });
    put({ caseId: 'a', kind: 'reply' });
    await outbox.sync(soon);
    expect(states('a')).toEqual(['create sent', 'attachment blocked', 'reply sent']);
  });
});

describe('what is changed while it is looked at before it goes', () => {
  /** An outbox with one reply, at the first look of which something happens. */
  async function changedAt(happen: (scene: Awaited<ReturnType<typeof bench>>, id: string) => void) {
    const portal = scriptedPortal();
    let isFirst = true;
    const scene = await bench({
      portal,
      beforeSend: async (operation) => {
        await Promise.resolve();
        if (operation.kind !== 'reply' || !isFirst) return ok(undefined);
        isFirst = false;
        const id = scene.items('a').at(-1)?.id ?? '';
        scene.store.db.transaction(() => happen(scene, id));
        return operation.text === 'refused' ? fail('refused', 'Not this.') : ok(undefined);
      },
    });
    scene.put({ caseId: 'a' });
    return { ...scene, replies: () => portal.given.flatMap((one) => (one.kind === 'reply' ? [one.text] : [])) };
  }
  const saying = (text: string) => ({ payload: { text, files: [], at: AT }, label: text });

  it.each(['old', 'refused'])('goes as it is now when it was replaced (%s)', async (text) => {
    const { outbox, put, replies, states } = await changedAt((scene, id) => scene.outbox.replace(id, saying('new')));
    put({ caseId: 'a', kind: 'reply', ...saying(text) });
    await outbox.sync(soon);
    expect(replies()).toEqual(['new']);
    expect(states('a')).toEqual(['create sent', 'reply sent']);
  });

  it('does not go when it was taken back', async () => {
    const { outbox, put, replies, states } = await changedAt((scene, id) => scene.outbox.drop(id));
    put({ caseId: 'a', kind: 'reply', ...saying('old') });
    await outbox.sync(soon);
    expect(replies()).toEqual([]);
    expect(states('a')).toEqual(['create sent']);
  });
});

describe('a failure', () => {
  it('is tried again after a growing pause when nothing reached the portal', async () => {
    const portal = scriptedPortal();
    portal.answer = () => UNREACHABLE;
    const { outbox, put, items, clock } = await bench({ portal });
    put({ caseId: 'a' });
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      await outbox.sync(soon);
      const due = Date.parse(items('a')[0]?.notBefore ?? '');
      pauses.push((due - clock.now()) / 1000);
      clock.advance(due - clock.now());
    }
    expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
    expect(items('a')[0]).toMatchObject({ attempts: 10, state: 'queued', lastError: { code: 'unreachable' } });
  });

  it('is not tried again before its pause unless a person asks for it', async () => {
    const portal = scriptedPortal();
    portal.answer = () => UNREACHABLE;
    const { outbox, put } = await bench({ portal });
    put({ caseId: 'a' });
    await outbox.sync(soon);
    await outbox.sync(soon);
    expect(portal.given).toHaveLength(1);
    await outbox.sync(now);
    expect(portal.given).toHaveLength(2);
  });

  it('waits out the settle time when it is ambiguous, whoever asks and wherever the clock is set', async () => {
    const portal = scriptedPortal();
    const clock = fakeClock();
    portal.answer = () => ({
      outcome: 'ambiguous',
      error: failure('timeout', 'lost'),
      notBefore: clock.now() + 90_000,
    });
    const { outbox, put } = await bench({ portal, clock });
    put({ caseId: 'a' });
    await outbox.sync(now);
    await outbox.sync(now);
    clock.jumpTo('2027-01-01T00:00:00.000Z');
    await outbox.sync(now);
    expect(portal.given).toHaveLength(1);
    clock.advance(90_000);
    await outbox.sync(soon);
    expect(portal.given).toHaveLength(2);
  });

  it('does not wait for years when the clock is set back', async () => {
    const portal = scriptedPortal();
    portal.answer = () => UNREACHABLE;
    const { outbox, put, clock } = await bench({ portal });
    put({ caseId: 'a' });
    await outbox.sync(soon);
    clock.jumpTo('2020-01-01T00:00:00.000Z');
    await outbox.sync(soon);
    clock.advance(60 * 60_000);
    await outbox.sync(soon);
    expect(portal.given).toHaveLength(2);
  });

  it('leaves the rest for later when two in a row reach nobody', async () => {
    const portal = scriptedPortal();
    portal.answer = () => UNREACHABLE;
    const { outbox, put, items } = await bench({ portal });
    for (const caseId of ['a', 'b', 'c', 'd']) put({ caseId });
    await outbox.sync(now);
    expect(['a', 'b', 'c', 'd'].map((caseId) => items(caseId)[0]?.attempts)).toEqual([1, 1, 0, 0]);
  });

  it('keeps nothing else from being sent when one row fails every time', async () => {
    const portal = scriptedPortal();
    portal.answer = (operation) => (operation.caseId === 'a' ? UNREACHABLE : DELIVERED('T'));
    const { outbox, put, states } = await bench({ portal });
    put({ caseId: 'a' });
    await outbox.sync(now);
    for (const caseId of ['b', 'c', 'd']) put({ caseId });
    await outbox.sync(now);
    expect(['b', 'c', 'd'].flatMap((caseId) => states(caseId))).toEqual(['create sent', 'create sent', 'create sent']);
  });

  it('holds the whole portal when that asks to wait', async () => {
    const portal = scriptedPortal();
    const clock = fakeClock();
    portal.answer = () => ({
      outcome: 'rate-limited',
      error: failure('unavailable', 'slow down'),
      notBefore: clock.now() + 30_000,
    });
    const { outbox, put } = await bench({ portal, clock });
    put({ caseId: 'a' });
    put({ caseId: 'b' });
    await outbox.sync(now);
    await outbox.sync(now);
    expect(portal.given).toHaveLength(1);
    portal.answer = () => DELIVERED('T');
    clock.advance(30_000);
    expect(await outbox.sync(soon)).toMatchObject({ ok: true, value: { sent: 2, queued: 0 } });
  });

  it('counts as ambiguous when the adapter breaks', async () => {
    const portal = scriptedPortal();
    portal.answer = () => {
      throw new Error('bug');
    };
    const { outbox, put, items, clock } = await bench({ portal });
    put({ caseId: 'a' });
    await outbox.sync(now);
    expect(items('a')[0]).toMatchObject({ state: 'queued', lastError: { code: 'internal' } });
    expect(Date.parse(items('a')[0]?.notBefore ?? '')).toBe(clock.now() + 90_000);
  });

  it('stays visible and goes out again when a person says so', async () => {
    const portal = scriptedPortal();
    portal.answer = () => ({ outcome: 'rejected', error: failure('invalid', 'no') });
    const { outbox, put, items, states } = await bench({ portal });
    put({ caseId: 'a' });
    await outbox.sync(soon);
    portal.answer = () => DELIVERED('T');
    await outbox.sync(now);
    expect(states('a')).toEqual(['create failed']);
    expect(outbox.retry(items('a')[0]?.id ?? '')).toMatchObject({ ok: true });
    await outbox.sync(soon);
    expect(states('a')).toEqual(['create sent']);
    expect(items('a')[0]?.attempts).toBe(2);
  });
});

describe('the gate', () => {
  it('keeps a row from the portal and shows the reason when it refuses', async () => {
    const portal = scriptedPortal();
    const beforeSend = async (): Promise<ReturnType<typeof fail>> => fail('refused', 'Not approved yet.');
    const { outbox, put, items } = await bench({ portal, beforeSend });
    put({ caseId: 'a' });
    await outbox.sync(now);
    expect(portal.given).toHaveLength(0);
    expect(items('a')[0]).toMatchObject({ state: 'blocked', attempts: 0, lastError: { message: 'Not approved yet.' } });
  });
});

describe('files', () => {
  it('follow the case one by one when they are too much for one request', async () => {
    const portal = scriptedPortal();
    const { outbox, put, states } = await bench({ portal });
    const files = [file('a', 900), file('b', 600), file('c', 700)];
    put({ caseId: 'a', payload: { form: {}, files, at: AT } });
    await outbox.sync(soon);
    expect(states('a')).toEqual(['create sent', 'attachment sent']);
    expect(portal.given.map((each) => each.files.map(({ name }) => name))).toEqual([['a', 'b'], ['c']]);
  });

  it('wait with size, limit and what to do when one is too large, and go when the limit was raised', async () => {
    const portal = scriptedPortal();
    const { outbox, put, items, states } = await bench({ portal });
    put({ caseId: 'a', payload: { form: {}, files: [file('big.bin', 2_000_000)], at: AT } });
    await outbox.sync(now);
    const blocked = items('a')[1];
    expect(blocked).toMatchObject({ state: 'blocked', lastError: { code: 'too-large' } });
    expect(blocked?.lastError?.message).toContain('2.0 MB');
    outbox.retry(blocked?.id ?? '');
    await outbox.sync(now);
    expect(states('a')).toEqual(['create sent', 'attachment blocked']);
    portal.capabilities = { ...portal.capabilities, maxFileBytes: 3_000_000 };
    outbox.retry(blocked?.id ?? '');
    await outbox.sync(now);
    expect(states('a')).toEqual(['create sent', 'attachment sent']);
  });
});

describe('a restart', () => {
  it('searches again only after the settle time when a row was being sent', async () => {
    const portal = scriptedPortal();
    const clock = fakeClock();
    const store = testStore({ clock });
    const before = await bench({ portal, clock, store });
    before.put({ caseId: 'a' });
    let die = (): void => undefined;
    portal.answer = () => new Promise((_, reject) => (die = () => reject(new Error('killed'))));
    const run = before.outbox.sync(now);
    await expect.poll(() => before.states('a')).toEqual(['create sending']);
    const copy = await copyOf(before, clock);
    die();
    await run;
    const after = await bench({ portal, clock, store: copy });
    expect(after.states('a')).toEqual(['create queued']);
    expect(Date.parse(after.items('a')[0]?.notBefore ?? '')).toBe(clock.now() + 90_000);
    portal.answer = () => DELIVERED('T');
    await after.outbox.sync(now);
    expect(after.states('a')).toEqual(['create queued']);
    clock.advance(90_000);
    await after.outbox.sync(soon);
    expect(after.states('a')).toEqual(['create sent']);
  });
});

describe('a run', () => {
  it('is joined when another is asked for meanwhile', async () => {
    const portal = scriptedPortal();
    const { outbox, put } = await bench({ portal });
    put({ caseId: 'a' });
    const [first, second] = await Promise.all([outbox.sync(soon), outbox.sync(soon)]);
    expect(first).toEqual(second);
    expect(portal.given).toHaveLength(1);
  });

  it('ends after the row under way when the app closes, and aborts it after three seconds', async () => {
    const portal = scriptedPortal();
    let signalled = false;
    portal.answer = (_operation, signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          signalled = true;
          resolve(UNREACHABLE);
        });
      });
    const { outbox, put, clock, states } = await bench({ portal });
    put({ caseId: 'a' });
    put({ caseId: 'b' });
    const run = outbox.sync(soon);
    await expect.poll(() => states('a')).toEqual(['create sending']);
    const closing = outbox.close();
    clock.advance(2999);
    expect(signalled).toBe(false);
    clock.advance(1);
    await closing;
    await run;
    expect(signalled).toBe(true);
    expect(states('b')).toEqual(['create queued']);
    expect(await outbox.sync(now)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  });

  it('tells who could not be reached when a portal is away', async () => {
    const portal = scriptedPortal();
    portal.answer = () => UNREACHABLE;
    portal.poll = () => ({ outcome: 'unreachable', error: failure('unreachable', 'No route.') });
    const { outbox, put, clock } = await bench({ portal });
    put({ caseId: 'a' });
    const offlineSince = new Date(clock.now()).toISOString();
    expect(await outbox.sync(now)).toMatchObject({
      ok: true,
      value: { sent: 0, queued: 1, unreachable: [{ portal: 'folder', reason: 'No route.' }] },
    });
    clock.advance(60_000);
    await outbox.sync(now);
    expect(outbox.state()).toMatchObject({ offlineSince, waiting: 1, running: false });
  });
});

describe('news', () => {
  const answer = {
    kind: 'message',
    remoteId: '7',
    ticketId: 'T-a',
    at: AT,
    author: 'Agent',
    automatic: false,
    own: false,
    text: 'hello',
    attachments: [],
  } as const;

  it('reaches the cases once when the portal tells it again and again', async () => {
    const portal = scriptedPortal();
    portal.poll = () => news([answer]);
    const { outbox, put, told } = await bench({ portal });
    put({ caseId: 'a' });
    expect(await outbox.sync(soon)).toMatchObject({ ok: true, value: { received: 1 } });
    expect(await outbox.sync(soon)).toMatchObject({ ok: true, value: { received: 0 } });
    expect(told.filter((line) => line.startsWith('news'))).toEqual(['news T-a 7']);
  });

  it('leaves out what we sent ourselves', async () => {
    const portal = scriptedPortal();
    const { outbox, put, told } = await bench({ portal });
    put({ caseId: 'a' });
    const operationKey = put({ caseId: 'a', kind: 'reply' });
    portal.poll = () => news([{ ...answer, own: true, operationKey }]);
    await outbox.sync(soon);
    expect(told.filter((line) => line.startsWith('news'))).toEqual([]);
  });

  it('does not stop the sending when reading it breaks', async () => {
    const portal = scriptedPortal();
    portal.poll = () => {
      throw new Error('bug');
    };
    const { outbox, put, states } = await bench({ portal });
    put({ caseId: 'a' });
    expect(await outbox.sync(soon)).toMatchObject({ ok: true, value: { sent: 1, unreachable: [{}] } });
    expect(states('a')).toEqual(['create sent']);
  });
});

/** The database as a kill would leave it: copied while the row is on its way. */
async function copyOf(
  from: Awaited<ReturnType<typeof bench>>,
  clock: ReturnType<typeof fakeClock>,
): Promise<ReturnType<typeof testStore>> {
  const copy = testStore({ clock });
  await copy.files.makeFolder(copy.layout.root);
  from.store.db.exec(`VACUUM INTO '${copy.layout.database}'`);
  return copy;
}
