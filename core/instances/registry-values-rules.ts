import type { InstanceManagerValues } from './types.ts';
import { typedValue } from './mapping-rules.ts';
import type { MappedRecord } from './mapping-rules.ts';
import type { RegistryRule, SettingsMapping } from './settings-mapping.ts';
import { speaksOf, toInstanceSettings, toServerSettings } from './settings-rules.ts';
import type { PlantInstance, ServerSettings } from './types.ts';

const PLACE = 'the registry';

/** The names of values that may be read in the Instance Manager's key: those of the mapping that hold no secret. Pure. */
export function registryNames(mapping: SettingsMapping): {
  readonly server: readonly string[];
  readonly instance: readonly string[];
} {
  const names = (rules: readonly RegistryRule[]): readonly string[] => rules.flatMap(({ values }) => values);
  return { server: names(mapping.registry.server), instance: names(mapping.registry.instance) };
}

function recordOf(
  rules: readonly RegistryRule[],
  values: Readonly<Record<string, string>>,
  name?: string,
): MappedRecord {
  const byName = new Map(Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]));
  const facts = rules.flatMap(({ fact, type, values: names }) => {
    const texts = names.flatMap((one) => byName.get(one.toLowerCase()) ?? []);
    const value = texts.map((text) => typedValue(text, type)).find((typed) => typed !== undefined);
    return value === undefined ? [] : [[fact, value] as const];
  });
  return {
    facts: new Map([...facts, ...(name === undefined ? [] : [['instanceName', name] as const])]),
    records: new Map(),
  };
}

/** What the settings files say of the server, and where they are silent what the registry says. Pure. */
export function serverWithRegistry(
  server: ServerSettings | null,
  mapping: SettingsMapping,
  found: InstanceManagerValues,
): ServerSettings {
  const registry = toServerSettings(recordOf(mapping.registry.server, found.values), PLACE);
  return {
    instanceManagerVersion: server?.instanceManagerVersion ?? registry.instanceManagerVersion,
    managerPort: server?.managerPort ?? registry.managerPort,
    compatibilityConnections: server?.compatibilityConnections ?? registry.compatibilityConnections,
  };
}

/** Instances of the folders and settings files, and what the registry adds to them. It makes no instance. Pure. */
export function instancesWithRegistry(
  instances: readonly PlantInstance[],
  mapping: SettingsMapping,
  found: InstanceManagerValues,
): readonly PlantInstance[] {
  const records = found.instances.map(({ name, values }) => recordOf(mapping.registry.instance, values, name));
  return instances.map((one) => {
    const record = records.find((candidate) => speaksOf(candidate, one.name));
    const settings = record === undefined ? undefined : toInstanceSettings(record, PLACE);
    if (settings === undefined) return one;
    return {
      ...one,
      settings: one.settings ?? settings,
      version: one.settings?.version ?? settings.version ?? one.version,
    };
  });
}
