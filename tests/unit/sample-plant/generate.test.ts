import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generatePlant, PlantRefusedError, type PlantSummary } from '../../../scripts/sample-plant/generate.ts';
import { hashTree, listTree, newFolder, readAllTexts, sizeOfTree } from './plant-tree.ts';

async function plantOf(seed: number): Promise<PlantSummary> {
  return generatePlant({ directory: await newFolder(), seed });
}

describe('a small plant', () => {
  let plant: PlantSummary;
  let paths: string[];
  let texts: Map<string, string>;

  beforeAll(async () => {
    plant = await plantOf(11);
    paths = await listTree(plant.root);
    texts = await readAllTexts(plant.root);
  });

  it('has the same bytes, names and times when the seed is the same, wherever it is put', async () => {
    const again = await generatePlant({ directory: await newFolder('another place'), seed: 11 });
    expect(await hashTree(dirname(again.root))).toBe(await hashTree(dirname(plant.root)));
    expect(again.secrets).toEqual(plant.secrets);
    expect(again.instances).toEqual(plant.instances);
  });

  it('is another plant with other secrets when the seed differs', async () => {
    const other = await plantOf(12);
    expect(await hashTree(dirname(other.root))).not.toBe(await hashTree(dirname(plant.root)));
    expect(other.secrets.filter((secret) => plant.secrets.includes(secret))).toEqual([]);
  });

  it('has every folder and file the articles name for each instance when it is made', () => {
    expect(plant.instances.length).toBeGreaterThanOrEqual(2);
    for (const name of plant.instances) {
      const own = paths.filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1));
      for (const folder of ['Alerts', 'Key', 'Recordings', 'Scenario']) expect(own).toContain(`System/Data/${folder}`);
      expect(own.filter((path) => /^System\/Data\/Scenario\/scenarios\.dat$/i.test(path))).toHaveLength(1);
      expect(own).toContain('System/Data/Alerts/ServiceLog.txt');
      expect(own).toContain('IntegrationFiles/APSInterfaceSettings.XML');
      expect(own).toContain('ClientUpdaterService/UpdateFiles.Config');
      expect(own).toContain('ClientUpdaterService/UpdateFiles/UserSettings');
      expect(own).toContain('APSSchedulingAgent.exe.config');
    }
  });

  it('names exactly the folders with System/Data as instances when the root is walked', async () => {
    const folders = (await readdir(plant.root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    const instances = folders.map((entry) => entry.name).filter((name) => paths.includes(`${name}/System/Data`));
    expect(instances.toSorted()).toEqual([...plant.instances].toSorted());
  });

  it('has what is shared by the instances beside them when it is made', async () => {
    expect(paths).toContain('IntegrationFiles');
    expect(paths.filter((path) => path.endsWith('APS_ServerSettings.xml'))).toHaveLength(1);
    const interfaces = paths.filter((path) => /^Software\/\d+(\.\d+)+\/ProgramFiles\/Interface$/.test(path));
    expect(interfaces.length).toBeGreaterThanOrEqual(2);
    const versions = await readdir(plant.clientsRoot);
    for (const version of versions) expect(await readdir(join(plant.clientsRoot, version))).toEqual(['UserSettings']);
    expect(plant.clientsRoot).toMatch(/PlanetTogether, Inc[\\/]Clients$/);
  });

  it('stays below 30 MB when the size is small', async () => {
    expect(await sizeOfTree(dirname(plant.root))).toBeLessThan(30_000_000);
  });

  it('lists at least 25 secrets of eight characters or more, each once, when it is made', () => {
    expect(plant.secrets.length).toBeGreaterThanOrEqual(25);
    expect(new Set(plant.secrets).size).toBe(plant.secrets.length);
    for (const secret of plant.secrets) expect(secret.length).toBeGreaterThanOrEqual(8);
  });

  it('holds every listed secret in plain when its texts are decoded', () => {
    const all = [...texts.values()].join('\n');
    expect(plant.secrets.filter((secret) => !all.includes(secret))).toEqual([]);
  });

  it('holds no secret in a name when the tree is listed', () => {
    const names = paths.join('\n');
    expect(plant.secrets.filter((secret) => names.includes(secret))).toEqual([]);
  });

  it('has secrets in packed logs and in every encoding when the logs are decoded', async () => {
    const kinds = new Set<string>();
    for (const [path, text] of texts) {
      if (!path.includes('/Alerts/') || !plant.secrets.some((secret) => text.includes(secret))) continue;
      kinds.add(path.endsWith('.gz') ? 'gz' : encodingOf(await readFile(join(plant.root, path))));
    }
    expect([...kinds].toSorted()).toEqual(['gz', 'utf-16le', 'utf-8', 'utf-8-bom', 'windows-1252']);
  });

  it('has secrets in settings, in key files and in escaped form when the files are read', () => {
    const holds = (pattern: RegExp): boolean =>
      [...texts].some(([path, text]) => pattern.test(path) && plant.secrets.some((secret) => text.includes(secret)));
    expect(holds(/APS_ServerSettings\.xml$/)).toBe(true);
    expect(holds(/\/Key\//)).toBe(true);
    expect(holds(/\.config$/)).toBe(true);
    const settings = [...texts].filter(([path]) => /\.xml$/i.test(path)).map(([, text]) => text);
    const escaped = plant.secrets.map((secret) => secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    const changed = escaped.filter((text, index) => text !== plant.secrets[index]);
    expect(changed.length).toBeGreaterThan(0);
    for (const text of changed) expect(settings.some((setting) => setting.includes(text))).toBe(true);
  });

  it('has newest folder first by modified time when the Recordings are looked at', async () => {
    for (const name of plant.instances) {
      const recordings = join(plant.root, name, 'System', 'Data', 'Recordings');
      const runs = await readdir(recordings);
      const times = await Promise.all(runs.map(async (run) => (await stat(join(recordings, run))).mtimeMs));
      expect(runs.toSorted()).toEqual(
        runs.toSorted((a, b) => (times[runs.indexOf(a)] ?? 0) - (times[runs.indexOf(b)] ?? 0)),
      );
    }
  });
});

describe('the folder for a plant', () => {
  it('is refused and left alone when it is not empty', async () => {
    const directory = await newFolder();
    await mkdir(directory);
    await writeFile(join(directory, 'notes.txt'), 'mine');
    await expect(generatePlant({ directory, seed: 1 })).rejects.toThrow(PlantRefusedError);
    expect(await readdir(directory)).toEqual(['notes.txt']);
  });

  it('is refused when it is a file', async () => {
    const directory = await newFolder();
    await writeFile(directory, 'mine');
    await expect(generatePlant({ directory, seed: 1, force: true })).rejects.toThrow(PlantRefusedError);
  });

  it('gets the new plant in place of the old one when it holds a sample plant and force is set', async () => {
    const directory = await newFolder();
    const first = await generatePlant({ directory, seed: 1 });
    await writeFile(join(directory, 'notes.txt'), 'mine');
    const second = await generatePlant({ directory, seed: 2, force: true });
    expect((await readdir(directory)).toSorted()).toEqual([basename(first.root), 'Users', 'notes.txt'].toSorted());
    const fresh = await generatePlant({ directory: await newFolder(), seed: 2 });
    expect(await hashTree(second.root)).toBe(await hashTree(fresh.root));
  });

  it('is refused even with force when it holds a plant somebody else made', async () => {
    const directory = await newFolder();
    const real = join(directory, 'PlanetTogether APS');
    await mkdir(real, { recursive: true });
    const id = 'c7a1c9b2-6d3e-4f57-9a10-2b8e51d0f9aa';
    await writeFile(join(real, 'APS_ServerSettings.xml'), `<APSServerSettings InstallationId="${id}" />`);
    await expect(generatePlant({ directory, seed: 1, force: true })).rejects.toThrow(/not a sample plant/);
    expect(await listTree(directory)).toEqual(['PlanetTogether APS', 'PlanetTogether APS/APS_ServerSettings.xml']);
  });
});

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return 'utf-8-bom';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
