import { describe, expect, it } from 'vitest';
import { failure } from '../../../shared/errors.ts';
import { portalConfig } from '../../../shared/domain/portals.ts';
import type { PortalConfig } from '../../../shared/domain/portals.ts';
import { scriptedPortal } from '../../fakes/portal-adapter.ts';
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
