import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { instanceOf, isProductService, parseServices } from '../../../core/instances/services-rules.ts';
import { readServices } from '../../../core/instances/services.ts';
import { systemFacts } from '../../../core/platform/node/index.ts';
import type { Exec } from '../../../core/platform/ports.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import { codeOf, valueOf } from '../../helpers/core.ts';
import { noSignal, plantOf, runTree, samplePlant, startEvidence } from '../evidence/evidence-fixture.ts';

const RECORDED = fileURLToPath(new URL('windows-services.json', import.meta.url));

describe('the list of instances', () => {
  it('holds the instances of the sample plant with absolute paths and their last start', async () => {
    const plant = await samplePlant(5);
    const { instances } = await startEvidence();
    const listing = valueOf(await instances.list(plant.root));
    expect(listing.instances.map(({ name }) => name).sort()).toEqual([...plant.instances].sort());
    for (const one of listing.instances) {
      expect(one).toMatchObject({
        role: 'unknown',
        path: join(plant.root, one.name),
        versionSource: expect.stringContaining('APS_ServerSettings.xml'),
      });
      expect(one.ports).toHaveLength(5);
      expect(Date.parse(one.lastStartAt ?? '')).toBeGreaterThan(Date.parse('2026-01-01'));
    }
  });

  it('finds System/Data whatever its case, and only that', async () => {
    const root = await plantOf({ 'A/SYSTEM/data/x': '', 'B/System/': '', 'C/Data/': '', 'Software/12.3.1/': '' });
    const { instances } = await startEvidence();
    const listing = valueOf(await instances.list(root));
    expect(listing.instances).toMatchObject([
      { name: 'A', version: '12.3.1', versionSource: 'the only version below Software', lastStartAt: null },
    ]);
  });

  it('shows an instance without folders when only the settings name it', async () => {
    const plant = await samplePlant(5);
    const [first = ''] = plant.instances;
    await rename(join(plant.root, first), join(plant.root, '..', 'moved away'));
    const { instances } = await startEvidence();
    const found = valueOf(await instances.list(plant.root)).instances.find(({ name }) => name === first);
    expect(found).toMatchObject({ path: null, lastStartAt: null, version: expect.any(String) });
  });

  it('is refused when the root that was asked for is not there, and says so in words when it is that of the settings', async () => {
    const { instances, settings } = await startEvidence();
    expect(codeOf(await instances.list('/nowhere'))).toBe('invalid');
    settings.set('root', '/nowhere');
    expect(valueOf(await instances.list(undefined))).toMatchObject({
      instances: [],
      root: '/nowhere',
      problems: [expect.stringContaining('There is no folder /nowhere')],
    });
  });

  it('keeps the role that a person gave, by name in any case', async () => {
    const root = await plantOf({ ...runTree('Production'), ...runTree('Test') });
    const { instances, settings, events } = await startEvidence();
    settings.set('root', root);
    expect(valueOf(await instances.setRole('PRODUCTION', 'production'))).toEqual({ name: 'Production', known: true });
    expect(valueOf(await instances.setRole('production', 'test'))).toEqual({ name: 'Production', known: true });
    expect(valueOf(await instances.list(undefined)).instances.map(({ name, role }) => [name, role])).toEqual([
      ['Production', 'test'],
      ['Test', 'unknown'],
    ]);
    expect(events.map(({ name }) => name)).toContain('instances.changed');
  });

  it('remembers an instance that has no folder here when there is no root at all', async () => {
    const { instances } = await startEvidence();
    expect(valueOf(await instances.setRole('Cloud', 'production'))).toEqual({ name: 'Cloud', known: false });
    expect(valueOf(await instances.list(undefined)).instances).toMatchObject([
      { name: 'Cloud', role: 'production', path: null },
    ]);
    expect(codeOf(await instances.setRole('  ', 'test'))).toBe('invalid');
  });

  it('looks at the usual place when it runs on Windows and nothing else is said', async () => {
    const programData = await plantOf({ 'PlanetTogether APS/Live/System/Data/': '' });
    const system = { ...systemFacts({}), platform: 'win32' as const, programData };
    const exec: Exec = { run: async () => fail('not-found', 'powershell.exe could not be started.') };
    const { instances } = await startEvidence({ platform: { system, exec } });
    const listing = valueOf(await instances.list(undefined));
    expect(listing.root).toBe(join(programData, 'PlanetTogether APS'));
    expect(listing.instances.map(({ name }) => name)).toEqual(['Live']);
    expect(listing.problems).toEqual([
      'Windows could not be asked for its services: powershell.exe could not be started.',
    ]);
  });
});

describe('Windows services', () => {
  const ask = (run: Exec['run']) =>
    readServices(
      { system: { ...systemFacts({}), platform: 'win32' }, exec: { run } },
      {
        root: String.raw`C:\ProgramData\PlanetTogether APS`,
        pattern: '^(APS|PlanetTogether|PT)\\b',
        compatibilityPort: 7990,
        signal: noSignal,
      },
    );

  it('are those of the product, asked for in one process without free text', async () => {
    const calls: (readonly string[])[] = [];
    const recorded = await readFile(RECORDED, 'utf8');
    const { reading } = await ask(async (file, args) => {
      calls.push([file, ...args]);
      return ok({ code: 0, stdout: `\ufeff${recorded}`, stderr: '' });
    });
    expect(calls).toHaveLength(1);
    expect(reading?.services.map(({ displayName, state, startMode }) => [displayName, state, startMode])).toEqual([
      ['APS Interface Service (Production)', 'Stopped', 'Manual'],
      ['APS System Service (Production)', 'Running', 'Automatic'],
      ['APS System Service (Test Plant 2)', 'Running', 'Automatic'],
      ['Client Updater Service', 'Running', 'Automatic'],
    ]);
    expect(reading?.compatibilityListens).toBe(true);
  });

  it('give their state to the instance they belong to', async () => {
    const programData = await plantOf({ ...prefixed(runTree('Production')), ...prefixed(runTree('Test Plant 2')) });
    const recorded = await readFile(RECORDED, 'utf8');
    const system = { ...systemFacts({}), platform: 'win32' as const, programData };
    const exec: Exec = { run: async () => ok({ code: 0, stdout: recorded, stderr: '' }) };
    const { instances } = await startEvidence({ platform: { system, exec } });
    const listing = valueOf(await instances.list(undefined));
    expect(listing.instances.map(({ name, services }) => [name, services])).toEqual([
      [
        'Production',
        [
          { name: 'APS Interface Service (Production)', state: 'Stopped' },
          { name: 'APS System Service (Production)', state: 'Running' },
        ],
      ],
      ['Test Plant 2', [{ name: 'APS System Service (Test Plant 2)', state: 'Running' }]],
    ]);
  });

  it.each([
    ['PowerShell fails', ok({ code: 1, stdout: '', stderr: 'Access denied' })],
    ['the answer is no JSON', ok({ code: 0, stdout: 'oops', stderr: '' })],
    ['the answer is another JSON', ok({ code: 0, stdout: '[1,2]', stderr: '' })],
    ['it takes too long', fail('timeout', 'powershell.exe did not end within 20000 ms.')],
  ])('are a problem in words when %s', async (_what, answer) => {
    const { reading, problem } = await ask(async () => answer);
    expect(reading).toBeUndefined();
    expect(problem).toMatch(/^Windows (could not be asked|gave no usable answer)/);
  });

  it('are read when there is one of them, or none', () => {
    const one = { Name: 'A', DisplayName: 'APS A', State: 'Running', StartMode: 'Auto', PathName: 'x' };
    expect(parseServices(JSON.stringify({ services: one, listening: 7990 }))).toMatchObject({
      services: [{ startMode: 'Automatic' }],
      listening: [7990],
    });
    expect(parseServices(JSON.stringify({ services: null, listening: null }))).toEqual({ services: [], listening: [] });
  });

  const service = (displayName: string, imagePath = '') => ({
    name: 'n',
    displayName,
    state: 'Running',
    startMode: 'Automatic',
    imagePath,
  });

  it('belong to the product by name or by the place of their program', () => {
    const root = String.raw`C:\ProgramData\PlanetTogether APS`;
    expect(isProductService(service('APS System Service'), '^APS\\b', root)).toBe(true);
    expect(isProductService(service('Client Updater', `"${root}\\Live\\x.exe" -run`), '^APS\\b', root)).toBe(true);
    expect(
      isProductService(service('Capset', String.raw`C:\ProgramData\PlanetTogether APS2\x.exe`), '^APS\\b', root),
    ).toBe(false);
  });

  it('belong to the instance with the longest name that fits', () => {
    const names = ['Test', 'Test Plant 2'];
    expect(instanceOf(service('APS System Service (Test Plant 2)'), names)).toBe('Test Plant 2');
    expect(instanceOf(service('APS', String.raw`C:\x\Test\svc.exe`), names)).toBe('Test');
    expect(instanceOf(service('Contest Service'), names)).toBeUndefined();
    expect(instanceOf(service('APS System Service'), ['Only'])).toBe('Only');
  });
});

function prefixed<T>(tree: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(tree).map(([path, content]) => [`PlanetTogether APS/${path}`, content]));
}
