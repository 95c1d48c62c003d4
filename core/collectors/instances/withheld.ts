import { join } from 'node:path';
import { packedName } from '../../../shared/domain/evidence-names.ts';
import type { WithheldEntry } from '../../../shared/domain/evidence.ts';
import { takeInventory } from '../../platform/folder-walk.ts';
import type { FolderEntry } from '../../platform/ports.ts';
import type { CollectContext, PlantInstance, PlantReading } from '../types.ts';
import { keptDataFolder, keptEntry, mergeWithheld } from './instances-rules.ts';
import type { KeptPart } from './instances-rules.ts';

const LIMITS = { maxEntries: 50_000, maxDepth: 12 } as const;

/**
 * Everything below the root that stays here, a line per folder with how many files and bytes: a reader of the bundle
 * sees what exists, and no file name that could itself hold a secret.
 */
export async function listWithheld(context: CollectContext, plant: PlantReading): Promise<WithheldEntry[]> {
  const folders = new Set(plant.instances.flatMap(({ path }) => (path === null ? [] : [path])));
  const lines: WithheldEntry[] = [];
  for (const instance of plant.instances) {
    context.progress(`counts the files of ${instance.name}`);
    lines.push(...(await ofInstance(context, instance)));
  }
  if (context.instance === undefined) lines.push(...(await ofRoot(context, plant.root, folders)));
  return mergeWithheld(lines);
}

async function list(context: CollectContext, folder: string): Promise<readonly FolderEntry[]> {
  return context.platform.files.list(folder).catch(() => []);
}

async function ofRoot(context: CollectContext, root: string, instances: ReadonlySet<string>): Promise<WithheldEntry[]> {
  const entries = (await list(context, root)).filter(({ name }) => !instances.has(join(root, name)));
  const lines: WithheldEntry[] = [];
  for (const entry of entries) lines.push(await line(context, root, entry, keptEntry(entry), ''));
  return lines;
}

async function ofInstance(context: CollectContext, instance: PlantInstance): Promise<WithheldEntry[]> {
  const { path, dataPath } = instance;
  if (path === null || dataPath === null) return [];
  const name = packedName(instance.name, context.platform.system);
  const data = (await list(context, dataPath)).flatMap((entry) => {
    const kept = keptDataFolder(entry);
    return kept === undefined ? [] : [{ folder: dataPath, entry, kept, below: `${name}/System/Data/` }];
  });
  const beside = (await list(context, path))
    .filter((entry) => entry.name.toLowerCase() !== 'system')
    .map((entry) => ({ folder: path, entry, kept: keptEntry(entry), below: `${name}/` }));
  const system = join(dataPath, '..');
  const besideData = (await list(context, system))
    .filter((entry) => entry.name.toLowerCase() !== 'data')
    .map((entry) => ({ folder: system, entry, kept: keptEntry(entry), below: `${name}/System/` }));
  const lines: WithheldEntry[] = [];
  for (const { folder, entry, kept, below } of [...data, ...beside, ...besideData]) {
    lines.push(await line(context, folder, entry, kept, below));
  }
  return lines;
}

async function line(
  context: CollectContext,
  folder: string,
  entry: FolderEntry,
  kept: KeptPart,
  below: string,
): Promise<WithheldEntry> {
  const path = `${below}${kept.path}`;
  const at = join(folder, entry.name);
  if (entry.kind === 'link') return { path, reason: 'It leads to another place and was not followed.', count: 1 };
  if (entry.kind === 'other') return { path, reason: 'It is not a plain file and was not opened.', count: 1 };
  if (entry.kind === 'file') {
    const stat = await context.platform.files.stat(at).catch(() => undefined);
    return { path, reason: kept.reason, count: 1, ...(stat === undefined ? {} : { bytes: stat.bytes }) };
  }
  const found = await takeInventory(context.platform.files, at, { ...LIMITS, signal: context.signal });
  const reason =
    found.complete && found.unreadable === 0 ? kept.reason : `${kept.reason} Not all of it could be counted.`;
  const bytes = found.bytes === undefined ? {} : { bytes: found.bytes };
  return { path: `${path}/`, reason, count: found.files + found.others, ...bytes };
}
