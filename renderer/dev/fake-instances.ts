import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { Instance } from '../../shared/domain/evidence.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { designNow, iso } from './time.ts';
import type { World } from './world.ts';

type Names = Extract<keyof CoreHandlers, `${'instances' | 'versions'}.${string}`>;

const ROOT = 'C:\\ProgramData\\PlanetTogether APS';

const elsewhere = (name: string, role: Instance['role']): Instance => ({
  id: name,
  name,
  role,
  version: null,
  versionSource: null,
  path: null,
  root: null,
  services: [],
  ports: [],
  lastStartAt: null,
});

/** Instances here and elsewhere, requests for bundles and the history of versions of the made-up core. */
export function fakeInstances(world: World): Pick<CoreHandlers, Names> {
  const changed = (name: string): void => world.emit('instances.changed', { ids: [name] });
  return {
    'instances.list': () => ok({ instances: world.instances, root: ROOT, problems: [] }),
    'instances.setRole': ({ name }) => ok({ name, known: true }),
    'instances.add': ({ name, role }) => {
      if (world.instances.some((one) => one.name.toLowerCase() === name.toLowerCase()))
        return fail('conflict', `There is an instance ${name} already. Remove it first, or name another one.`);
      const instance = elsewhere(name, role ?? 'unknown');
      world.instances.push(instance);
      changed(name);
      return ok({ instance, problems: [] });
    },
    'instances.remove': ({ name }) => {
      const at = world.instances.findIndex((one) => one.name === name && one.path === null);
      if (at === -1) return fail('not-found', `No instance "${name}" was added here.`);
      world.instances.splice(at, 1);
      changed(name);
      return ok({ name });
    },
    'instances.request': ({ name, profile, since, until, recordings, note }) =>
      ok({
        file: `C:\\Users\\pat\\Documents\\request-${name}.json`,
        request: {
          kind: 'support-companion.bundle-request',
          schema: 1,
          id: '019aa000-0000-7000-8000-000000000001',
          madeAt: iso(designNow()),
          askedBy: 'Pat Planner',
          instance: name,
          profile,
          since: since ?? null,
          until: until ?? null,
          recordings,
          recipient: null,
          note,
        },
      }),
    'instances.readRequest': () => fail('refused', 'The window may not do this. Use the command line.'),
    'versions.history': () =>
      ok({
        root: ROOT,
        versions: [
          ['instance/Production', '12.2.0', '2026-05-04', '2026-09-12'],
          ['instance/Production', '12.3.1', '2026-09-13', '2026-11-23'],
          ['server', '12.3.1', '2026-09-13', '2026-11-23'],
          ['server', '12.4.0', '2026-11-20', '2026-11-23'],
        ].map(([subject = '', version = '', from = '', to = '']) => ({
          subject,
          version,
          firstSeenAt: `${from}T06:00:00.000Z`,
          lastSeenAt: `${to}T16:31:00.000Z`,
        })),
      }),
  };
}
