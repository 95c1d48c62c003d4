import type { Files } from '../platform/ports.ts';
import { interfaceConnections, serverConnections } from './connection-texts-rules.ts';
import type { FoundConnection } from './connection-texts-rules.ts';
import type { SettingsMapping } from './settings-mapping.ts';
import { readSettingsDocument } from './settings-reader.ts';
import type { PlantReading } from './types.ts';

/**
 * The data connections of the instances at a root, as the settings hold them, each once. Nothing is kept: they are read
 * when a probe is made and forgotten with it. What cannot be read is left out; the instances collector names it.
 */
export async function readConnectionTexts(
  files: Files,
  mapping: SettingsMapping,
  plant: PlantReading,
): Promise<readonly FoundConnection[]> {
  const sourceOf = (id: string) => mapping.sources.find((source) => source.id === id);
  const server = sourceOf('server-settings');
  const imports = sourceOf('interface-settings');
  const document = server === undefined ? undefined : await readSettingsDocument(files, server, plant.root);
  const known = new Set(plant.instances.map(({ name }) => name.toLowerCase()));
  const named = document === undefined || server === undefined ? [] : serverConnections(document, server);
  const ofServer = named.filter(({ instance }) => known.has(instance.toLowerCase()));
  const ofInstances = await Promise.all(
    plant.instances.map(async ({ name, path }) => {
      if (path === null || imports === undefined) return [];
      const own = await readSettingsDocument(files, imports, path);
      return own === undefined ? [] : interfaceConnections(own, imports, name);
    }),
  );
  return eachOnce([...ofServer, ...ofInstances.flat()]);
}

function eachOnce(connections: readonly FoundConnection[]): FoundConnection[] {
  const seen = new Set<string>();
  return connections.filter(({ instance, text }) => {
    const key = `${instance.toLowerCase()}\0${text()}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
