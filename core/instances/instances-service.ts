import type { Instance, InstanceRole } from '../../shared/domain/evidence.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Audit } from '../audit/index.ts';
import type { Db } from '../db/types.ts';
import type { Emit } from '../platform/events.ts';
import type { Platform } from '../platform/ports.ts';
import type { Settings } from '../settings/index.ts';
import { probeFor } from '../windows/index.ts';
import type { WindowsProbe } from '../windows/index.ts';
import { createInstanceRoles } from './instances-repository.ts';
import { readPlant } from './plant-reader.ts';
import { checkRoot, chooseRoot } from './root-folder.ts';
import type { RootChoice } from './root-folder.ts';
import { registryNames } from './registry-values-rules.ts';
import type { SettingsMapping } from './settings-mapping.ts';
import type { PlantInstance, PlantReading } from './types.ts';

export interface InstancesDeps {
  readonly db: Db;
  readonly platform: Platform;
  readonly emit: Emit;
  readonly audit: Audit;
  readonly settings: Settings;
  /** Where facts stand in the settings files: the checked content of resources/mappings/instance-settings.json. */
  readonly mapping: SettingsMapping;
}

export interface InstanceListing {
  readonly instances: readonly Instance[];
  /** The folder that was looked at; null where none is known. */
  readonly root: string | null;
  /** What could not be read, in words. */
  readonly problems: readonly string[];
}

/** The instances of this machine: found in the folders, named by the person. */
export interface Instances {
  /**
   * Looks now. A root that was asked for and cannot be opened is `invalid`; one from the settings is a problem in
   * words. Without a root the instances that have a role are listed, without folders.
   */
  list(root: string | undefined, signal?: AbortSignal): Promise<Result<InstanceListing>>;
  /** Remembers what an instance is for. `known` is false when no folder of that name is at the present root. */
  setRole(name: string, role: InstanceRole): Promise<Result<{ readonly name: string; readonly known: boolean }>>;
  /** Where the root is and who said so; existence is not checked. */
  chooseRoot(requested: string | undefined): Promise<RootChoice>;
  /**
   * One look at a root. Rejects with the system's error when it cannot be listed. Without a probe of the caller's Windows
   * is asked by one of its own.
   */
  read(root: string, signal: AbortSignal, windows?: WindowsProbe): Promise<PlantReading>;
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
  const { platform, settings, mapping } = deps;
  const roles = createInstanceRoles(deps.db);
  const choose = (requested: string | undefined): Promise<RootChoice> =>
    chooseRoot(platform, requested, settings.get('root'));
  const probe: Instances['probe'] = (wish) =>
    probeFor(platform, {
      ...wish,
      managerKey: settings.get('registry.instanceManagerKey'),
      managerValues: registryNames(mapping),
    });
  const read: Instances['read'] = async (root, signal, windows) => {
    const own = windows === undefined ? probe({ profile: 'listing', signal }) : undefined;
    try {
      return await readPlant({ platform, root, settings: settings.all(), mapping, signal, windows: windows ?? own });
    } finally {
      own?.stop();
    }
  };
  const withRoles = (reading: PlantReading): readonly Instance[] => {
    const known = roles.all();
    return reading.instances.map((one) => toInstance(one, known.get(one.name.toLowerCase())?.role ?? 'unknown'));
  };
  const list: Instances['list'] = async (requested, signal = new AbortController().signal) => {
    const root = await choose(requested);
    if (root.path === null)
      return ok({ instances: [...roles.all().values()].map(withoutFolders), root: null, problems: [] });
    const checked = await checkRoot(platform.files, root.path);
    if (!checked.ok) {
      return root.from === 'request'
        ? checked
        : ok({ instances: [], root: root.path, problems: [checked.error.message] });
    }
    const reading = await read(root.path, signal);
    return ok({ instances: withRoles(reading), root: root.path, problems: reading.problems });
  };
  return {
    list,
    read,
    probe,
    withRoles,
    chooseRoot: choose,
    setRole: async (name, role) => {
      const trimmed = name.trim();
      if (trimmed === '') return fail('invalid', 'Say the name of the instance.');
      const listing = await list(undefined);
      const found = listing.ok ? listing.value.instances.find((one) => sameName(one.name, trimmed)) : undefined;
      const kept = found?.name ?? trimmed;
      saveRole(deps, roles, kept, role);
      return ok({ name: kept, known: found !== undefined });
    },
  };
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function saveRole(
  deps: InstancesDeps,
  roles: ReturnType<typeof createInstanceRoles>,
  name: string,
  role: InstanceRole,
): void {
  deps.db.transaction(() => {
    roles.set(name, role, new Date(deps.platform.clock.now()).toISOString());
    deps.audit.record({ actor: 'person', action: 'instances.setRole', subject: name, details: { role } });
  });
  deps.emit('instances.changed', { ids: [name] });
}

function toInstance(one: PlantInstance, role: InstanceRole): Instance {
  return {
    id: one.name,
    name: one.name,
    role,
    version: one.version?.value ?? null,
    versionSource: one.version?.source ?? null,
    path: one.path,
    services: one.services.map(({ name, state }) => ({ name, state })),
    ports: [...one.ports],
    lastStartAt: one.lastStartAt,
  };
}

function withoutFolders({ name, role }: { readonly name: string; readonly role: InstanceRole }): Instance {
  return {
    id: name,
    name,
    role,
    version: null,
    versionSource: null,
    path: null,
    services: [],
    ports: [],
    lastStartAt: null,
  };
}
