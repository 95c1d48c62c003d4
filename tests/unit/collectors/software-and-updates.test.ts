import { describe, expect, it } from 'vitest';
import { runCollectors } from '../../../core/collectors/index.ts';
import type { Collector } from '../../../core/collectors/index.ts';
import { softwareCollector } from '../../../core/collectors/software/index.ts';
import { chosenSoftware } from '../../../core/collectors/software/software-rules.ts';
import { updatesCollector } from '../../../core/collectors/updates/index.ts';
import { SETTINGS } from '../../../core/settings/index.ts';
import { fakeWindows, sectionLine } from '../../fakes/windows.ts';
import type { WindowsOptions } from '../../fakes/windows.ts';
import { contextFor, testPlatform } from '../evidence/evidence-fixture.ts';

async function look(collector: Collector, options: WindowsOptions) {
  const platform = testPlatform(fakeWindows(options).platform);
  const [run] = await runCollectors([collector], await contextFor(undefined, { platform }));
  if (run === undefined) throw new Error('nothing ran');
  return run;
}

const INSTALLED = [
  { name: 'Microsoft SQL Server 2019 (64-bit)', version: '15.0.2000.5' },
  { name: 'Microsoft ODBC Driver 17 for SQL Server', version: '17.10.6.1' },
  { name: 'Microsoft ODBC Driver 17 for SQL Server', version: '17.4.1.1' },
  { name: 'PlanetTogether APS Server 12.3.1', version: '12.3.1' },
  { name: 'Secret Project Payroll', version: '1.0' },
  { name: 'Contoso Endpoint Protection', version: '' },
];
const DRIVERS = { odbc: ['SQL Server'], oledb: ['SQLOLEDB'], dotnet: '4.8.04161', sql: 1 };

describe('installed software', () => {
  it('is what the patterns name, each once, with the drivers for data', async () => {
    const { result, output } = await look(softwareCollector, { sections: { software: INSTALLED, drivers: DRIVERS } });
    expect(result.outcome).toBe('ok');
    expect(output.facts.map(({ group, key, value }) => [group, key, value])).toEqual([
      ['software', 'Contoso Endpoint Protection', null],
      ['software', 'Microsoft ODBC Driver 17 for SQL Server', '17.4.1.1'],
      ['software', 'Microsoft SQL Server 2019 (64-bit)', '15.0.2000.5'],
      ['software', 'PlanetTogether APS Server 12.3.1', '12.3.1'],
      ['software', 'ODBC/SQL Server', 'installed'],
      ['software', 'OLE DB/SQLOLEDB', 'installed'],
      ['software', '.NET Framework', '4.8.04161'],
    ]);
    expect(JSON.stringify(output)).not.toContain('Payroll');
  });

  it('is partial when one part was not answered, and says which', async () => {
    const { result } = await look(softwareCollector, { sections: { software: INSTALLED } });
    expect(result).toMatchObject({
      outcome: 'partial',
      count: 4,
      reason: 'Windows could not be asked for installed drivers.',
    });
  });

  it('is denied when the system refuses both', async () => {
    const lines = ['software', 'drivers'].map((section) => sectionLine(section, null, 'PermissionDenied x'));
    expect((await look(softwareCollector, { lines })).result.outcome).toBe('denied');
  });

  it('hides the names of this account and machine', () => {
    const own = { userName: 'pat.planner', hostName: 'NFF-APS03', homeFolder: '/home/x' };
    const [one] = chosenSoftware([{ name: 'APS for NFF-APS03', version: null }], ['APS'], own);
    expect(one?.name).toBe('APS for …');
  });

  it('has usual patterns that name drivers, engines and the product, and not everything', () => {
    const patterns = SETTINGS['software.patterns'].fallback;
    const chosen = (name: string): boolean =>
      chosenSoftware([{ name, version: null }], patterns, { userName: 'u', hostName: 'h', homeFolder: '/h' }).length >
      0;
    for (const name of [
      'Microsoft .NET Runtime - 8.0.11 (x64)',
      'Microsoft OLE DB Driver for SQL Server',
      'Microsoft 365 Apps for enterprise - de-de',
      'CrowdStrike Windows Sensor',
    ])
      expect([name, chosen(name)]).toEqual([name, true]);
    for (const name of ['7-Zip 24.08', 'Mozilla Firefox', 'Capsule'])
      expect([name, chosen(name)]).toEqual([name, false]);
  });
});

describe('installed updates', () => {
  it('are facts with the day each came, the newest first in words', async () => {
    const updates = [
      { id: 'KB5011048', on: '2/14/2026' },
      { id: 'KB5034127', on: '11/19/2026' },
      { id: 'KB5000001', on: '' },
    ];
    const { result, output } = await look(updatesCollector, { sections: { updates } });
    expect(result).toMatchObject({ outcome: 'ok', summary: '3 updates, the last on 2026-11-19' });
    expect(output.facts).toEqual([
      { group: 'updates', key: 'KB5034127', value: '2026-11-19' },
      { group: 'updates', key: 'KB5011048', value: '2026-02-14' },
      { group: 'updates', key: 'KB5000001', value: null },
    ]);
  });

  it.each([softwareCollector, updatesCollector])('are absent on another system', async (collector) => {
    const { result } = await look(collector, { system: { platform: 'linux' } });
    expect(result.outcome).toBe('absent');
  });

  it.each([softwareCollector, updatesCollector])('are partial when PowerShell cannot be used', async (collector) => {
    expect((await look(collector, { ending: 'refused' })).result.outcome).toBe('partial');
  });
});
