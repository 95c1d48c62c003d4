import type { CoreHandlers } from '../../shared/contract/index.ts';
import { fail, failure } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { standingFacts } from '../../shared/domain/contacts.ts';
import { madeUpPeople } from './fake-people.ts';
import type { World } from './world.ts';

type Names = Extract<
  keyof CoreHandlers,
  `${'system' | 'files' | 'settings' | 'contacts' | 'profile' | 'audit'}.${string}`
>;

const NEWER = failure(
  'newer-database',
  'The data on this machine was written by version 0.3. This is version 0.1, which would not read all of it.',
);
const HELD = failure('busy', 'The command line (process 4711) holds the data since 17:40. You can read everything.');

/** The app-itself part of the made-up core. */
export function fakeSystem(world: World): Pick<CoreHandlers, Names> {
  const states = {
    'read-only': { state: 'read-only', failure: HELD, waysOut: ['retry'] },
    failed: { state: 'failed', failure: NEWER, waysOut: ['retry', 'restore-backup', 'reveal-data', 'quit'] },
  } as const;
  let files = 0;
  let isWritten = false;
  return {
    'system.state': () => {
      const { weather } = world;
      if (weather === 'read-only' || weather === 'failed')
        return ok({ ...states[weather], waysOut: [...states[weather].waysOut] });
      return ok({ state: 'ready', failure: null, waysOut: [] });
    },
    'system.recover': ({ way }) => ok({ kept: way === 'move-aside' ? 'companion.db.aside' : 'companion.db.before' }),
    'system.status': () =>
      ok({
        app: '0.1.0',
        node: '24.21.0',
        tz: '2026c',
        sqlite: '3.54.1',
        dataDir: 'C:\\Users\\planner3\\AppData\\Local\\Support Companion',
        schema: 50,
        access: 'write',
        holder: null,
        counts: { cases: 11, drafts: 1, waiting: 0, failed: 0, blocked: 1, notices: 2, snapshots: 1 },
      }),
    'system.doctor': () =>
      ok({
        ok: true,
        checks: [
          { id: 'data', ok: true, text: 'The data is whole.' },
          { id: 'secrets', ok: true, text: 'Secrets are kept by the operating system.' },
        ],
      }),
    'files.choose': ({ multiple }) => {
      files += 1;
      const names = multiple ? [`Screenshot ${files}.png`] : [`file-${files}.json`];
      return ok({ files: names.map((name) => ({ token: name as never, name, bytes: 912_000 })) });
    },
    'files.chooseFolder': () => ok({ path: 'D:\\APS' }),
    'files.openFolder': () => ok({ folder: { token: 'Planner notes' as never, name: 'Planner notes' } }),
    'files.register': ({ path }) => ok({ token: path as never, name: path, bytes: 1 }),
    'settings.get': ({ key }) =>
      ok({ key, value: world.settings.get(key) ?? null, source: world.settings.has(key) ? 'person' : 'default' }),
    'settings.list': () => ok({ settings: [...world.settings].map(([key, value]) => ({ key, value, text: key })) }),
    'settings.set': ({ key, value }) => {
      world.settings.set(key, value);
      world.emit('settings.changed', { ids: [key] });
      return ok({ key });
    },
    'contacts.me': () => {
      const origins = isWritten ? null : ({ name: 'account', email: 'sign-in-address' } as const);
      const facts = standingFacts(world.profile, world.contacts);
      return ok({ profile: world.profile, profileFrom: isWritten ? 'person' : 'system', origins, ...facts, why: '' });
    },
    'contacts.history': () => ok({ changes: world.contacts.length === 0 ? [] : madeUpPeople() }),
    'contacts.list': () => ok({ contacts: world.contacts, limits: { primary: 2, backup: 2 } }),
    'contacts.save': ({ id = `c${world.contacts.length + 1}`, ...rest }) => {
      const primaries = world.contacts.filter((one) => one.role === 'primary' && one.id !== id).length;
      if (rest.role === 'primary' && primaries >= 2)
        return fail('refused', 'Two primary contacts are named already. Make one of them a backup first.');
      const at = world.contacts.findIndex((one) => one.id === id);
      world.contacts.splice(at === -1 ? world.contacts.length : at, at === -1 ? 0 : 1, { id, ...rest });
      world.emit('contacts.changed', { ids: [id] });
      return ok({ id });
    },
    'contacts.remove': ({ id }) => {
      world.contacts.splice(
        world.contacts.findIndex((one) => one.id === id),
        1,
      );
      world.emit('contacts.changed', { ids: [id] });
      return ok({});
    },
    'profile.get': () => ok(world.profile),
    'profile.save': (profile) => {
      world.profile = profile;
      isWritten = true;
      world.emit('contacts.changed', { ids: [] });
      return ok({});
    },
    'audit.list': () => ok({ records: [], intact: true }),
  };
}
