import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { createConnection } from '../../../renderer/data/connection.ts';
import { domPortWire } from '../../../renderer/data/dom-port.ts';
import { followCore, refetchOnReconnect } from '../../../renderer/data/invalidation.ts';
import { createFakeCore } from '../../../renderer/dev/fake-core.ts';
import { PROTOCOL, wirePair } from '../../../shared/contract/index.ts';

const settle = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

describe('a connection', () => {
  it('holds calls until the first core answers', async () => {
    const connection = createConnection();
    const answer = connection.client.call('profile.get', {});
    expect(connection.state()).toBe('connecting');
    connection.attach(createFakeCore().connect());
    expect(await answer).toMatchObject({ ok: true, value: { timeZone: 'Europe/Berlin' } });
    expect(connection.state()).toBe('connected');
  });

  it('answers unavailable at once when the core is lost, open calls too', async () => {
    const connection = createConnection();
    const core = createFakeCore();
    core.override({ 'cases.list': () => new Promise(() => undefined) });
    const wire = core.connect();
    connection.attach(wire);
    await settle();
    const open = connection.client.call('cases.list', {});
    await settle();
    wire.close();
    expect(connection.state()).toBe('lost');
    expect(await open).toMatchObject({ ok: false, error: { code: 'unavailable', retryable: true } });
    expect(await connection.client.call('profile.get', {})).toMatchObject({ error: { code: 'unavailable' } });
  });

  it('goes on over a new wire, events too, when the core is back', async () => {
    const connection = createConnection();
    const seen: unknown[] = [];
    connection.client.on('cases.changed', (payload) => void seen.push(payload));
    const first = createFakeCore().connect();
    connection.attach(first);
    await settle();
    first.close();
    const second = createFakeCore();
    connection.attach(second.connect());
    await settle();
    second.world.emit('cases.changed', { ids: ['x'] });
    await settle();
    expect(connection.state()).toBe('connected');
    expect(seen).toEqual([{ ids: ['x'] }]);
  });

  it('takes a new wire even before it noticed the loss of the old one', async () => {
    const connection = createConnection();
    connection.attach(createFakeCore().connect());
    await settle();
    connection.attach(createFakeCore().connect());
    await settle();
    expect(connection.state()).toBe('connected');
    expect(await connection.client.call('profile.get', {})).toMatchObject({ ok: true });
  });

  it('refuses a core that speaks another protocol', async () => {
    const connection = createConnection();
    const [near, far] = wirePair();
    connection.attach(near);
    far.post({ t: 'hello', protocol: PROTOCOL + 1, app: '9' });
    await settle();
    expect(connection.state()).toBe('refused');
  });

  it('works over a real message port', async () => {
    const { port1, port2 } = new MessageChannel();
    const connection = createConnection();
    connection.attach(domPortWire(port1));
    const [near, far] = [createFakeCore().connect(), domPortWire(port2)];
    near.onMessage((message) => far.post(message));
    far.onMessage((message) => near.post(message));
    expect(await connection.client.call('profile.get', {})).toMatchObject({ ok: true });
    port1.close();
  });
});

describe('queries', () => {
  const isStale = (queries: QueryClient, key: readonly unknown[]): boolean =>
    queries.getQueryState(key)?.isInvalidated ?? false;

  it('become stale by events, a case only when it is named', async () => {
    const connection = createConnection();
    const core = createFakeCore();
    const queries = new QueryClient();
    connection.attach(core.connect());
    followCore(connection.client, queries);
    queries.setQueryData(['cases.list', {}], 1);
    queries.setQueryData(['cases.get', { id: 'a' }], 1);
    queries.setQueryData(['cases.get', { id: 'b' }], 1);
    queries.setQueryData(['portals.list', {}], 1);
    await settle();
    core.world.emit('cases.changed', { ids: ['a'] });
    await settle();
    expect(isStale(queries, ['cases.list', {}])).toBe(true);
    expect(isStale(queries, ['cases.get', { id: 'a' }])).toBe(true);
    expect(isStale(queries, ['cases.get', { id: 'b' }])).toBe(false);
    expect(isStale(queries, ['portals.list', {}])).toBe(false);
  });

  it('all become stale when a new core answers', async () => {
    const connection = createConnection();
    const queries = new QueryClient();
    refetchOnReconnect(connection, queries);
    const wire = createFakeCore().connect();
    connection.attach(wire);
    await settle();
    queries.setQueryData(['portals.list', {}], 1);
    wire.close();
    connection.attach(createFakeCore().connect());
    await settle();
    expect(isStale(queries, ['portals.list', {}])).toBe(true);
  });
});
