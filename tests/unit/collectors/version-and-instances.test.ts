import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCollectors } from '../../../core/collectors/index.ts';
import type { Collector, RunContext } from '../../../core/collectors/index.ts';
import { instancesCollector } from '../../../core/collectors/instances/index.ts';
import { portsText } from '../../../core/collectors/instances/instances-rules.ts';
import { versionCollector } from '../../../core/collectors/version/index.ts';
import { versionsAmong } from '../../../core/collectors/version/version-rules.ts';
import {
  contextFor,
  defaultSettings,
  plantOf,
  refusing,
  runTree,
  samplePlant,
  testPlatform,
} from '../evidence/evidence-fixture.ts';

async function look(collector: Collector, root: string | undefined, parts: Partial<RunContext> = {}) {
  const [run] = await runCollectors([collector], await contextFor(root, parts));
  if (run === undefined) throw new Error('nothing ran');
  return run;
}

describe('the version collector', () => {
  it('lists versions oldest first and ignores other folders', async () => {
    const root = await plantOf({
      'Software/12.10.0/': '',
      'Software/12.9.1/': '',
      'Software/Backup/': '',
      'Software/11.39.zip': 'x',
    });
    const { result } = await look(versionCollector, root);
    expect(result).toMatchObject({ outcome: 'ok', summary: '12.9.1, 12.10.0', count: 2 });
  });

  it('finds the clients when their folder is set', async () => {
    const root = await plantOf({ 'Software/12.3.1/': '' });
    const clients = await plantOf({ '12.3.1/': '', 'v12.4.0/': '' });
    const settings = new Map([...defaultSettings, ['clients.folder', clients]]);
    const { output } = await look(versionCollector, root, { settings });
    expect(output.facts.map(({ key }) => key)).toEqual([
      'server/12.3.1',
      'client/12.3.1',
      'client/v12.4.0',
      'instanceManager',
    ]);
  });

  it('is partial when the folder of clients that was set is not there', async () => {
    const settings = new Map([...defaultSettings, ['clients.folder', '/nowhere']]);
    const { result } = await look(versionCollector, await plantOf({ 'Software/12.3.1/': '' }), { settings });
    expect(result).toMatchObject({
      outcome: 'partial',
      reason: 'The folder of client versions named in the settings could not be read.',
    });
  });

  it('is absent when there is no version to be found', async () => {
    expect((await look(versionCollector, await plantOf({ 'x/': '' }))).result.outcome).toBe('absent');
    expect((await look(versionCollector, undefined)).result.outcome).toBe('absent');
  });

  it('counts a version once when it is written in two ways', () => {
    expect(versionsAmong(['12.3', '12.3.0', 'v12.3.1', 'x'])).toEqual(['12.3', 'v12.3.1']);
  });
});

describe('the instances collector', () => {
  it('finds the instances of the sample plant with versions, ports and services', async () => {
    const plant = await samplePlant(4);
    const { result, output } = await look(instancesCollector, plant.root);
    expect(result).toMatchObject({ outcome: 'ok', count: plant.instances.length });
    const packed = output.files[0];
    const text = packed !== undefined && 'text' in packed ? packed.text : '{}';
    const { instances } = JSON.parse(text) as {
      instances: { name: string; version: string; ports: number[]; services: unknown[] }[];
    };
    expect(instances.map(({ name }) => name).sort()).toEqual([...plant.instances].sort());
    for (const one of instances)
      expect(one).toMatchObject({ version: expect.stringMatching(/^1[12]\./), services: expect.any(Array) });
    expect(instances.every(({ ports, services }) => ports.length === 5 && services.length === 5)).toBe(true);
  });

  it('follows no link out of the root and says so', async () => {
    const outside = await plantOf(runTree('Elsewhere'));
    const root = await plantOf(runTree('Production'));
    await symlink(join(outside, 'Elsewhere'), join(root, 'Linked'));
    await mkdir(join(root, 'Half/System'), { recursive: true });
    await symlink(join(outside, 'Elsewhere/System/Data'), join(root, 'Half/System/Data'));
    const { result, output } = await look(instancesCollector, root);
    expect(result).toMatchObject({
      outcome: 'partial',
      count: 1,
      reason: 'One entry of the root folder leads elsewhere and was not followed.',
    });
    expect(JSON.stringify(output)).not.toContain('Elsewhere');
  });

  it('is partial when a settings file is refused, and goes on without it', async () => {
    const plant = await samplePlant(4);
    const settings = (await import('../../../core/instances/find-files.ts')).findByGlob;
    const { nodeFiles } = await import('../../../core/platform/node/index.ts');
    const file = (await settings(nodeFiles, plant.root, '**/APS_ServerSettings.xml')) ?? '';
    const { result } = await look(instancesCollector, plant.root, {
      platform: testPlatform({ files: refusing(file) }),
    });
    expect(result).toMatchObject({ outcome: 'partial', count: plant.instances.length });
    expect(result.reason).toMatch(/APS_ServerSettings\.xml was refused by the system\.$/);
  });

  it('is denied when the root itself is refused', async () => {
    const root = await plantOf(runTree('Production'));
    const { result } = await look(instancesCollector, root, { platform: testPlatform({ files: refusing(root) }) });
    expect(result.outcome).toBe('denied');
  });

  it.each([
    [[8001, 8002, 8003, 8004, 8005], '8001 to 8005'],
    [[8001, 8003], '8001, 8003'],
    [[8001, 8002], '8001, 8002'],
    [[8001], '8001'],
    [[], null],
  ])('writes ports as people do: %j', (ports, text) => {
    expect(portsText(ports)).toBe(text);
  });
});
