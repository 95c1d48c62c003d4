import { expect, it } from 'vitest';
import type { Host } from '../../../core/attachments/index.ts';
import type { PortalId } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import { startCore, valueOf } from '../../helpers/core.ts';
import { connectProxy } from '../../helpers/net/connect-proxy.ts';

/** A desktop that knows one proxy and nothing else. */
function hostWithProxy(proxy: string | null): Host {
  const call = (name: string): Promise<unknown> =>
    Promise.resolve(name === 'host.resolveProxy' ? ok({ proxy }) : fail('unavailable', 'Not in this test.'));
  return { call: call as Host['call'], on: () => () => undefined, close: () => undefined };
}

it('goes through the proxy that the desktop resolves when a portal is checked', async () => {
  const proxy = await connectProxy({ user: 'plant', password: 'made-up', routes: {} });
  const core = await startCore({ host: hostWithProxy(`http://plant:made-up@127.0.0.1:${proxy.port}`) });
  const id = 'rt' as PortalId;
  const config = { kind: 'rt', id, url: 'https://help.example.test', queue: 'Support' } as const;
  valueOf(await core.client.call('portals.add', { config, secret: 'made-up-token' }));
  const check = valueOf(await core.client.call('portals.check', { id }));
  expect(check.ok).toBe(false);
  expect(proxy.asked.map(({ target }) => target)).toContain('help.example.test:443');
});
