import type { Instance, InstanceRole } from '../../shared/domain/evidence.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { probeFor } from '../windows/index.ts';
import type { WindowsProbe } from '../windows/index.ts';
import { addInstance, removeInstance } from './adding.ts';
import type { AddingParts, NewInstance } from './adding.ts';
import { listElsewhere } from './elsewhere.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { InstanceListing, InstancesDeps } from './instances-deps.ts';
import { readConnectionTexts } from './connection-texts.ts';
import type { FoundConnection } from './connection-texts-rules.ts';
import { createInstanceRoles } from './instances-repository.ts';
import { mergedInstances, sameName, toInstance, withoutFolders } from './listing-rules.ts';
import { rootPlace } from './place-rules.ts';
import { createInstancePlaces } from './places-repository.ts';
import type { InstancePlace } from './places-repository.ts';
import { readPlant } from './plant-reader.ts';
import { reachRoot } from './reach.ts';
import { registryNames } from './registry-values-rules.ts';
import { chooseRoot } from './root-folder.ts';
import type { RootChoice } from './root-folder.ts';
import type { PlantReading } from './types.ts';

/** The instances of this machine and of other servers: found in the folders, added and named by the person. */
export interface Instances {
  /**
   * Looks now. A root that was asked for and cannot be opened is `invalid`, one that does not answer `unavailable`; one
   * from the settings is a problem in words. Without a root that was asked for, instances a person added are listed as
   * well; without any root also those that have a role.
   */
  list(root: string | undefined, signal?: AbortSignal): Promise<Result<InstanceListing>>;
  /** Remembers what an instance is for. `known` is false when no folder of that name is at the present root. */
  setRole(name: string, role: InstanceRole): Promise<Result<{ readonly name: string; readonly known: boolean }>>;
  /** Names an instance on another server; see the contract. */
  add(instance: NewInstance): Promise<Result<{ readonly instance: Instance; readonly problems: readonly string[] }>>;
  /** Forgets an instance that was added, and its role. */
  remove(name: string): Result<{ readonly name: string }>;
  /** Where an instance is that a person added; undefined for any other. */
  placeOf(name: string): InstancePlace | undefined;
  /**
   * Where the root is and who said so: asked for, else that of an instance a person added (`added`), else the usual one.
   * Existence is not checked.
   */
  chooseRoot(requested: string | undefined, instance?: string): Promise<RootChoice>;
  /**
   * One look at a root. Rejects with the system's error when it cannot be listed. Without a probe of the caller's Windows
   * is asked by one of its own; null, and a root that is a share, ask nobody: services here are not services there.
   */
  read(root: string, signal: AbortSignal, windows?: WindowsProbe | null): Promise<PlantReading>;
  /** The data connections at a root as the settings hold them, with their sign-ins. Kept nowhere: ask when you probe. */
  connections(reading: PlantReading): Promise<readonly FoundConnection[]>;
  /** What answers for Windows in one run; undefined elsewhere. */
  probe(choice: ProbeWish): WindowsProbe | undefined;
  /** A reading as faces see it, with the roles of the person. */
  withRoles(reading: PlantReading): readonly Instance[];
}

/** What a run asks Windows for. */
export interface ProbeWish {
  readonly profile: 'listing' | 'minimal' | 'standard' | 'full';
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly signal: AbortSignal;
}

export function createInstances(deps: InstancesDeps): Instances {
  const { platform, settings } = deps;
  const roles = createInstanceRoles(deps.db);
  const places = createInstancePlaces(deps.db);
  const roleOf = (name: string): InstanceRole => roles.all().get(name.toLowerCase())?.role ?? 'unknown';
  const choose = (requested: string | undefined): Promise<RootChoice> =>
    chooseRoot(platform, requested, settings.get('root'));
  const { probe, read } = createReading(deps);
  const elsewhere: Elsewhere = {
    platform,
    read: (root, signal) => read(root, signal, null),
    roleOf,
    silentSince: new Map(),
  };
  const withRoles = (reading: PlantReading): readonly Instance[] =>
    reading.instances.map((one) => toInstance(one, reading.root, roleOf(one.name)));
  const here = async (requested: string | undefined, signal: AbortSignal): Promise<Result<InstanceListing>> => {
    const root = await choose(requested);
    if (root.path === null) {
      const named = [...roles.all().values()].filter(({ name }) => places.get(name) === undefined);
      return ok({ instances: named.map(({ name, role }) => withoutFolders(name, role)), root: null, problems: [] });
    }
    const reached = await reachRoot(platform, root.path);
    if (!reached.ok) {
      const { message } = reached.error;
      return root.from === 'request' ? reached : ok({ instances: [], root: root.path, problems: [message] });
    }
    const reading = await read(root.path, signal);
    return ok({ instances: withRoles(reading), root: root.path, problems: reading.problems });
  };
  const list: Instances['list'] = async (requested, signal = new AbortController().signal) => {
    if (requested !== undefined) return here(requested, signal);
    const [local, others] = await Promise.all([
      here(undefined, signal),
      listElsewhere(elsewhere, places.all(), signal),
    ]);
    if (!local.ok) return local;
    const merged = mergedInstances(local.value.instances, others.instances);
    const problems = [...local.value.problems, ...others.problems, ...merged.problems];
    return ok({ instances: merged.instances, root: local.value.root, problems });
  };
  const parts: AddingParts = { deps, roles, places, elsewhere };
  return {
    list,
    read,
    connections: (reading) => readConnectionTexts(platform.files, deps.mapping, reading),
    probe,
    withRoles,
    chooseRoot: async (requested, instance) => {
      const root = requested === undefined && instance !== undefined ? places.get(instance.trim())?.root : undefined;
      return root === undefined || root === null ? choose(requested) : { path: root, from: 'added' };
    },
    placeOf: (name) => places.get(name.trim()),
    add: async (instance) => addInstance(parts, instance, await list(undefined)),
    remove: (name) => removeInstance(parts, name.trim()),
    setRole: async (name, role) => {
      const trimmed = name.trim();
      if (trimmed === '') return fail('invalid', 'Say the name of the instance.');
      const listing = await list(undefined);
      const found = listing.ok ? listing.value.instances.find((one) => sameName(one.name, trimmed)) : undefined;
      const kept = found?.name ?? trimmed;
      saveRole(parts, kept, role);
      return ok({ name: kept, known: found !== undefined });
    },
  };
}

function createReading({ platform, settings, mapping }: InstancesDeps): Pick<Instances, 'probe' | 'read'> {
  const probe: Instances['probe'] = (wish) =>
    probeFor(platform, {
      ...wish,
      managerKey: settings.get('registry.instanceManagerKey'),
      managerValues: registryNames(mapping),
    });
  const isShare = (root: string): boolean => {
    const place = rootPlace(root, platform.system.platform);
    return place.ok && place.value.isShare;
  };
  return {
    probe,
    read: async (root, signal, windows) => {
      const asksNobody = windows === null || isShare(root);
      const own = windows === undefined && !asksNobody ? probe({ profile: 'listing', signal }) : undefined;
      const asked = asksNobody ? undefined : (windows ?? own);
      try {
        return await readPlant({ platform, root, settings: settings.all(), mapping, signal, windows: asked });
      } finally {
        own?.stop();
      }
    },
  };
}

function saveRole({ deps, roles }: AddingParts, name: string, role: InstanceRole): void {
  deps.db.transaction(() => {
    roles.set(name, role, new Date(deps.platform.clock.now()).toISOString());
    deps.audit.record({ actor: 'person', action: 'instances.setRole', subject: name, details: { role } });
  });
  deps.emit('instances.changed', { ids: [name] });
}
