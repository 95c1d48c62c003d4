import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { instanceOf, isProductService, productPorts } from '../../../core/instances/services-rules.ts';
import { fakeWindows } from '../../fakes/windows.ts';
import { codeOf, valueOf } from '../../helpers/core.ts';
import { noSignal, plantOf, runTree, samplePlant, startEvidence } from '../evidence/evidence-fixture.ts';

const RECORDED = fileURLToPath(new URL('../windows/answers/services.json', import.meta.url));

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

  it('is refused in words when the root is not a whole path, since it would be another folder each time', async () => {
    const { instances } = await startEvidence();
    const answer = await instances.list('plants/one');
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(answer.ok ? '' : answer.error.message).toContain('Name the root as a whole path');
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
    const windows = fakeWindows({ ending: 'not-found', system: { programData } });
    const { instances } = await startEvidence({ platform: windows.platform });
    const listing = valueOf(await instances.list(undefined));
    expect(listing.root).toBe(join(programData, 'PlanetTogether APS'));
    expect(listing.instances.map(({ name }) => name)).toEqual(['Live']);
    expect(listing.problems).toEqual([
      'Windows could not be asked for its services: powershell.exe could not be started (ENOENT).',
      'Windows could not be asked for the ports that listen: powershell.exe could not be started (ENOENT).',
    ]);
  });
});

describe('Windows services', () => {
  const recorded = async (): Promise<unknown> => JSON.parse(await readFile(RECORDED, 'utf8'));

  it('give their state to the instance they belong to', async () => {
    const programData = await plantOf({ ...prefixed(runTree('Production')), ...prefixed(runTree('Test Plant 2')) });
    const windows = fakeWindows({
      sections: { services: await recorded(), listening: [135, 7990, 8003] },
      system: { programData },
    });
    const { instances } = await startEvidence({ platform: windows.platform });
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
    expect(listing.problems).toEqual([]);
    expect(windows.asked).toHaveLength(1);
  });

  it('are those of the product, with the class of their account and the ports of the product that listen', async () => {
    const programData = await plantOf({ ...prefixed(runTree('Production')), ...prefixed(runTree('Test Plant 2')) });
    const windows = fakeWindows({
      sections: { services: await recorded(), listening: [135, 7990, 8003] },
      system: { programData },
    });
    const { instances, settings } = await startEvidence({ platform: windows.platform });
    settings.set('services.pattern', '^(APS|Client Updater)\\b');
    const plant = await instances.read(join(programData, 'PlanetTogether APS'), noSignal);
    expect(plant.listening).toEqual([
      { port: 7990, listens: true },
      { port: 7991, listens: false },
      { port: 8003, listens: true },
    ]);
    expect(plant.compatibilityListens).toBe(true);
    expect(plant.otherServices.map(({ name }) => name)).toEqual(['Client Updater Service']);
    expect(plant.instances[0]?.services).toMatchObject([
      { startMode: 'Manual', account: 'Local System', startedAt: null },
      { startMode: 'AutomaticDelayed', account: 'own account', startedAt: '2026-11-20T05:00:08.123Z' },
    ]);
  });

  it('and the Instance Manager add what the registry holds where a key was set', async () => {
    const programData = await plantOf(prefixed(runTree('Production')));
    const windows = fakeWindows({
      sections: {
        services: [],
        listening: [],
        instanceManager: {
          values: { Version: '12.0.61', Port: '7991', EnableCompatibilityConnections: '1', Password: 'x' },
          instances: { name: 'production', values: { Version: '12.3.1', AllowActiveDirectoryLogin: '0' } },
        },
      },
      system: { programData },
    });
    const { instances, settings } = await startEvidence({ platform: windows.platform });
    settings.set('registry.instanceManagerKey', String.raw`HKLM\SOFTWARE\Vendor`);
    const plant = await instances.read(join(programData, 'PlanetTogether APS'), noSignal);
    expect(plant.server).toMatchObject({
      instanceManagerVersion: { value: '12.0.61', source: expect.stringContaining('the registry') },
      managerPort: 7991,
      compatibilityConnections: true,
    });
    expect(plant.instances).toMatchObject([
      { version: { value: '12.3.1' }, settings: { activeDirectoryLogin: false } },
    ]);
    expect(JSON.stringify(plant)).not.toContain('Password');
  });

  it.each(['fails', 'not-found', 'refused'] as const)('are a problem in words when PowerShell %s', async (ending) => {
    const programData = await plantOf(prefixed(runTree('Production')));
    const { instances } = await startEvidence({ platform: fakeWindows({ ending, system: { programData } }).platform });
    const { problems } = valueOf(await instances.list(undefined));
    expect(problems[0]).toMatch(/^Windows could not be asked for its services/);
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

  it('belong to the instance that what is left of its name fits, when the console lost the other signs', () => {
    const instances = ['Werk Süd', 'Werk Nord', '工厂', 'Linie 3'];
    expect(instanceOf(service('APS System Service (Werk S\ufffdd)'), instances)).toBe('Werk Süd');
    expect(instanceOf(service('APS System Service (??)'), instances)).toBe('工厂');
    expect(instanceOf(service('APS', 'C:\\APS\\\ufffd\ufffd\ufffd\\x.exe'), instances)).toBe('工厂');
    expect(instanceOf(service('APS System Service (??)'), ['工厂', '车间'])).toBeUndefined();
    expect(instanceOf(service('APS System Service (?)'), ['Werk Nord', 'Linie 3'])).toBeUndefined();
  });
});

describe('the ports of the product', () => {
  const rules = { secure: 7991, compatibility: 7990, manager: 7995, range: '8001-8020' };

  it('are those of the manager, of the instances and of the range, and no others', () => {
    const listening = [80, 135, 7990, 7991, 7995, 8001, 8020, 8021, 9100];
    const asked = productPorts(listening, [{ ports: [9100, 9101] }], rules);
    expect(asked.filter(({ listens }) => listens).map(({ port }) => port)).toEqual([
      7990, 7991, 7995, 8001, 8020, 9100,
    ]);
    expect(asked.filter(({ listens }) => !listens).map(({ port }) => port)).toEqual([9101]);
    const few = productPorts(listening, [], { ...rules, manager: null, range: '' });
    expect(few.map(({ port }) => port)).toEqual([7990, 7991]);
  });
});

function prefixed<T>(tree: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(tree).map(([path, content]) => [`PlanetTogether APS/${path}`, content]));
}
