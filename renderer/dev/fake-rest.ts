import type { CoreHandlers } from '../../shared/contract/index.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { fakeRun } from './fake-run.ts';
import { designNow, iso } from './time.ts';
import type { World } from './world.ts';

type Names = Exclude<
  keyof CoreHandlers,
  `${'system' | 'files' | 'settings' | 'contacts' | 'profile' | 'audit' | 'cases' | 'clocks' | 'alarms' | 'policies' | 'support' | 'approvals' | 'requests' | 'handover' | 'preview' | 'recordings' | 'storage' | 'outgoing' | 'recorder' | 'compare' | 'changes' | 'fleet' | 'logs' | 'knowledge' | 'pictures' | 'steps' | 'shortcuts' | 'copies' | 'guide'}.${string}`
>;

/** Instances, collections, portals, the outbox, notices and releases of the made-up core. */
export function fakeRest(world: World): Pick<CoreHandlers, Names> {
  return { ...fakeRun(world), ...delivery(world), ...notices(world) };
}

type Delivery = Extract<Names, `${'portals' | 'outbox' | 'sync'}.${string}`>;
function delivery(world: World): Pick<CoreHandlers, Delivery> {
  const offline = world.weather === 'offline';
  const items = () => [...world.cases.values()].flatMap(({ outbox }) => outbox);
  return {
    'portals.list': () => ok({ portals: world.portals, secretStore: true }),
    'portals.add': ({ config, secret, makeDefault }) => {
      const at = world.portals.findIndex(({ id }) => id === config.id);
      const view = {
        id: config.id,
        kind: config.kind,
        address: config.kind === 'rt' ? config.url : config.path,
        queue: config.kind === 'rt' ? config.queue : null,
        isDefault: makeDefault || world.portals.length === 0,
        isBuiltIn: false,
        hasSecret: secret !== null,
        lastSyncAt: null,
        lastError: null,
        waiting: 0,
        config,
      };
      world.portals.splice(at === -1 ? world.portals.length : at, at === -1 ? 0 : 1, view);
      world.emit('portals.changed', { ids: [config.id] });
      return ok({ id: config.id });
    },
    'portals.remove': ({ id }) => {
      world.portals.splice(
        world.portals.findIndex((one) => one.id === id),
        1,
      );
      world.emit('portals.changed', { ids: [id] });
      return ok({});
    },
    'portals.setDefault': ({ id }) => {
      world.portals.forEach((one, index) => {
        world.portals[index] = { ...one, isDefault: one.id === id };
      });
      world.emit('portals.changed', { ids: [id] });
      return ok({});
    },
    'portals.check': () =>
      ok({
        ok: false,
        steps: [
          { name: 'reach', ok: true, text: 'help.example.com answers in 41 ms.' },
          { name: 'sign-in', ok: true, text: 'Signed in as planner3.' },
          {
            name: 'fields',
            ok: false,
            text: 'The queue has no field "ClientKey". Ask the portal\'s administrator to add it.',
          },
        ],
      }),
    'outbox.list': () => ok({ items: items() }),
    'outbox.retry': () => ok({}),
    'sync.run': () =>
      offline
        ? fail('unreachable', 'help.example.com did not answer. What waits goes when the network is back.')
        : ok({ sent: 0, queued: 0, failed: 0, received: 0, unreachable: [] }),
    'sync.state': () =>
      ok({
        running: false,
        lastRunAt: iso(designNow() - 60_000),
        lastOkAt: offline ? '2026-11-23T16:40:00.000Z' : '2026-11-23T16:51:00.000Z',
        offlineSince: offline ? '2026-11-23T16:40:00.000Z' : null,
        waiting: offline ? 3 : 0,
        failed: 0,
        blocked: items().filter(({ state }) => state === 'blocked').length,
        oldestWaitingAt: offline ? '2026-11-23T16:40:00.000Z' : null,
      }),
  };
}

type Notices = Extract<Names, `${'notices' | 'releases'}.${string}`>;
function notices(world: World): Pick<CoreHandlers, Notices> {
  return {
    'notices.list': () => ok({ notices: world.notices }),
    'notices.import': () => fail('refused', 'The notice was not accepted: its signature does not fit the key.'),
    'notices.markRead': ({ id }) => {
      const at = world.notices.findIndex((one) => one.id === id);
      const known = world.notices[at];
      if (known === undefined) return fail('not-found', 'There is no such notice.');
      world.notices[at] = { ...known, readAt: iso(designNow()) };
      world.emit('notices.changed', { ids: [id] });
      return ok({});
    },
    'notices.keys': () => ok({ keys: world.keys }),
    'notices.addKey': ({ keyId, publicKey, fingerprint }) => {
      world.keys.push({ keyId, publicKey, fingerprint, source: 'person' });
      world.emit('notices.changed', { ids: [] });
      return ok({ keyId });
    },
    'notices.removeKey': ({ keyId }) => {
      world.keys.splice(
        world.keys.findIndex((one) => one.keyId === keyId),
        1,
      );
      world.emit('notices.changed', { ids: [] });
      return ok({});
    },
    'releases.list': () => ok({ releases: [...world.releases], asOf: '2026-11-16' }),
    'releases.import': () => ok({ added: 1, total: world.releases.length + 1 }),
  };
}
