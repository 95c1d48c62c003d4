import { describe, expect, it } from 'vitest';
import { failure } from '../../../shared/errors.ts';
import { portalConfig } from '../../../shared/domain/portals.ts';
import type { PortalConfig } from '../../../shared/domain/portals.ts';
import { news, scriptedPortal } from '../../fakes/portal-adapter.ts';
import { bench } from './outbox-bench.ts';

function rt(url = 'https://help.example.com'): PortalConfig {
  return portalConfig.parse({ kind: 'rt', id: 'rt', url, queue: 'Support' });
}

const now = { byPerson: true } as const;

describe('adding a portal', () => {
  it('keeps its secret out of the database when one is given', async () => {
    const portal = scriptedPortal({ needsSecret: true });
    const { outbox, store } = await bench({ portal });
    await outbox.portals.add({ config: rt(), secret: 'very-secret-token', makeDefault: true });
    expect(JSON.stringify(store.db.sql('SELECT * FROM portal').all())).not.toContain('very-secret-token');
    expect((await outbox.portals.list()).find(({ id }) => id === 'rt')).toMatchObject({
      hasSecret: true,
      isDefault: true,
    });
  });

  it.each(['https://me:pw@help.example.com', 'http://help.example.com/'])(
    'is refused when the address is unsafe: %s',
    async (url) => {
      const { outbox } = await bench({ portal: scriptedPortal() });
      const added = await outbox.portals.add({ config: rt(url), secret: null, makeDefault: false });
      expect(added).toMatchObject({ ok: false, error: { code: 'invalid' } });
      expect((await outbox.portals.list()).map(({ id }) => id)).toEqual(['folder']);
    },
  );

  it('leaves the folder of this machine known as what nobody at support sees', async () => {
    const { outbox } = await bench({ portal: scriptedPortal() });
    await outbox.portals.add({ config: rt(), secret: null, makeDefault: true });
    const built = (await outbox.portals.list()).map(({ id, isBuiltIn }) => [id, isBuiltIn]);
    expect(built).toEqual([
      ['rt', false],
      ['folder', true],
    ]);
  });

  it('sends what the old sign-in could not when a new one is given', async () => {
    const portal = scriptedPortal({ needsSecret: true });
    const { outbox, put, states } = await bench({ portal });
    await outbox.portals.add({ config: rt(), secret: 'old', makeDefault: true });
    const refused = failure('unauthorized', 'The portal does not accept the stored sign-in.');
    portal.answer = () => ({ outcome: 'rejected', error: refused });
    portal.poll = () => ({ outcome: 'rejected', error: refused });
    for (const caseId of ['a', 'b', 'c']) put({ caseId, portalId: 'rt' });
    for (let run = 0; run < 5; run += 1) await outbox.sync(now);
    expect(['a', 'b', 'c'].flatMap((caseId) => states(caseId))).toEqual([
      'create failed',
      'create queued',
      'create queued',
    ]);
    const fresh = scriptedPortal();
    portal.answer = fresh.answer;
    portal.poll = fresh.poll;
    await outbox.portals.add({ config: rt(), secret: 'new', makeDefault: true });
    expect(await outbox.sync(now)).toMatchObject({ ok: true, value: { sent: 3, queued: 0, failed: 0 } });
  });
});

describe('a portal that is added again', () => {
  it('is read from its beginning when it moved, and from where it was when it did not', async () => {
    const portal = scriptedPortal();
    const { outbox } = await bench({ portal });
    const cursors: (string | undefined)[] = [];
    portal.poll = ({ cursor }) => {
      cursors.push(cursor);
      return news([]);
    };
    const only = { ...now, portal: rt().id };
    for (const url of ['https://one.example.com', 'https://one.example.com', 'https://two.example.com']) {
      await outbox.portals.add({ config: rt(url), secret: 'x', makeDefault: true });
      await outbox.sync(only);
    }
    expect(cursors).toEqual([undefined, 'c', undefined]);
  });
});

describe('a portal that is pointed elsewhere', () => {
  const elsewhere = 'https://two.example.com';

  it('is refused without the token when the stored one would go to another server', async () => {
    const { outbox } = await bench({ portal: scriptedPortal() });
    await outbox.portals.add({ config: rt(), secret: 'made-up', makeDefault: true });
    const kept = await outbox.portals.add({ config: rt(elsewhere), secret: null, makeDefault: true });
    expect(kept).toMatchObject({ ok: false, error: { code: 'refused' } });
    const given = await outbox.portals.add({ config: rt(elsewhere), secret: 'made-up-too', makeDefault: true });
    expect(given.ok).toBe(true);
  });

  it('is refused when cases have numbers there, unless it is the same help desk', async () => {
    const { outbox, put } = await bench({ portal: scriptedPortal() });
    await outbox.portals.add({ config: rt(), secret: 'made-up', makeDefault: true });
    put({ caseId: 'a', portalId: 'rt' });
    await outbox.sync(now);
    const other = await outbox.portals.add({ config: rt(elsewhere), secret: 'x', makeDefault: true });
    expect(other).toMatchObject({ ok: false, error: { code: 'conflict' } });
    const moved = await outbox.portals.add({ config: rt(elsewhere), secret: 'x', makeDefault: true, isSameDesk: true });
    expect(moved.ok).toBe(true);
  });

  it('is refused when it was removed meanwhile and cases still have numbers there', async () => {
    const { outbox, put } = await bench({ portal: scriptedPortal() });
    await outbox.portals.add({ config: rt(), secret: 'made-up', makeDefault: true });
    put({ caseId: 'a', portalId: 'rt' });
    await outbox.sync(now);
    expect((await outbox.portals.remove(rt().id, false)).ok).toBe(true);
    const again = await outbox.portals.add({ config: rt(elsewhere), secret: 'x', makeDefault: true });
    expect(again).toMatchObject({ ok: false, error: { code: 'conflict' } });
  });
});

describe('a settle time', () => {
  it('outlives the removal of its portal, its return and a retry', async () => {
    const portal = scriptedPortal();
    const { outbox, put, items, clock } = await bench({ portal });
    await outbox.portals.add({ config: rt(), secret: 'x', makeDefault: true });
    const unclear = failure('timeout', 'No answer.');
    portal.answer = () => ({ outcome: 'ambiguous', error: unclear, notBefore: clock.now() + 60_000 });
    put({ caseId: 'a', portalId: 'rt' });
    await outbox.sync(now);
    const until = items('a')[0]?.notBefore;
    await outbox.portals.remove(rt().id, true);
    await outbox.portals.add({ config: rt(), secret: 'x', makeDefault: true, isSameDesk: true });
    expect(outbox.retry(items('a')[0]?.id ?? '').ok).toBe(true);
    expect(items('a')[0]).toMatchObject({ state: 'queued', notBefore: until });
    portal.answer = scriptedPortal().answer;
    expect(await outbox.sync(now)).toMatchObject({ ok: true, value: { sent: 0, queued: 1 } });
  });
});

describe('what a portal says about times', () => {
  it.each([1.2345, 1e300, Number.NaN, -5, 1e13])(
    'never breaks the queue when it asks to wait until %s',
    async (notBefore) => {
      const portal = scriptedPortal();
      const { outbox, put, items, clock } = await bench({ portal });
      portal.answer = () => ({ outcome: 'rate-limited', error: failure('unreachable', 'Later.'), notBefore });
      put({ caseId: 'a' });
      expect((await outbox.sync(now)).ok).toBe(true);
      const waits = Date.parse(items('a')[0]?.notBefore ?? '') - clock.now();
      expect(items('a')[0]?.state).toBe('queued');
      expect(waits).toBeGreaterThanOrEqual(0);
      expect(waits).toBeLessThanOrEqual(3_600_000);
    },
  );

  it('keeps the other news when one item has no usable date', async () => {
    const portal = scriptedPortal();
    const { outbox, told } = await bench({ portal });
    const item = (remoteId: string, at: string) =>
      ({
        kind: 'message',
        remoteId,
        ticketId: '1',
        at,
        author: 'x',
        automatic: false,
        text: '',
        attachments: [],
        own: false,
      }) as const;
    portal.poll = () => news([item('bad', '+010000-01-01T00:00:00.000Z'), item('good', '2026-11-20T10:00:00.000Z')]);
    expect(await outbox.sync(now)).toMatchObject({ ok: true, value: { received: 1, unreachable: [] } });
    expect(told).toContain('news 1 good');
    expect((await outbox.portals.list())[0]?.lastError?.message).toContain('bad');
  });
});

describe('a portal without a token', () => {
  it('is not tried, and says which variable would help', async () => {
    const portal = scriptedPortal({ needsSecret: true });
    const { outbox, put, items } = await bench({ portal });
    await outbox.portals.add({ config: rt(), secret: null, makeDefault: true });
    put({ caseId: 'a', portalId: 'rt' });
    const answer = await outbox.sync({ ...now, portal: rt().id });
    expect(answer).toMatchObject({ ok: true, value: { queued: 1, unreachable: [{ portal: 'rt' }] } });
    expect(answer.ok && answer.value.unreachable[0]?.reason).toContain('COMPANION_PORTAL_TOKEN_RT');
    expect(items('a')[0]?.attempts).toBe(0);
  });

  it.each(['COMPANION_PORTAL_TOKEN', 'COMPANION_PORTAL_TOKEN_RT'])(
    'is used when the environment has %s',
    async (name) => {
      const portal = scriptedPortal({ needsSecret: true });
      const { outbox, put, states } = await bench({ portal, env: { [name]: 'from-outside' } });
      await outbox.portals.add({ config: rt(), secret: null, makeDefault: true });
      put({ caseId: 'a', portalId: 'rt' });
      await outbox.sync(now);
      expect(states('a')).toEqual(['create sent']);
    },
  );
});

describe('removing a portal', () => {
  it('is refused while something waits for it, and keeps that visible when it is forced', async () => {
    const { outbox, put, items, told } = await bench({ portal: scriptedPortal() });
    await outbox.portals.add({ config: rt(), secret: 'x', makeDefault: true });
    put({ caseId: 'a', portalId: 'rt' });
    expect(await outbox.portals.remove(rt().id, false)).toMatchObject({
      ok: false,
      error: { details: { waiting: 1 } },
    });
    expect(await outbox.portals.remove(rt().id, true)).toMatchObject({ ok: true });
    expect(items('a')[0]).toMatchObject({ state: 'failed', lastError: { code: 'refused' } });
    expect(told).toContain('failed a refused');
    expect(outbox.portals.defaultId()).toBe('folder');
  });

  it('is refused when it is the only one', async () => {
    const { outbox } = await bench({ portal: scriptedPortal() });
    expect(await outbox.portals.remove(outbox.portals.defaultId(), true)).toMatchObject({ ok: false });
  });
});
