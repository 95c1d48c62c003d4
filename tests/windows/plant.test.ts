// A plant that only Windows' rules make awkward, made by hand. Not shown: folders that an access list shuts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleManifest } from '../../shared/domain/evidence.ts';
import type { BundleManifest } from '../../shared/domain/evidence.ts';
import { accountOf } from '../helpers/hostile/accounting.ts';
import { itemsBelow } from '../helpers/hostile/items.ts';
import { startHolder } from '../helpers/windows/holder.ts';
import { recordedPowerShell } from '../helpers/windows/powershell.ts';
import { registryValue } from '../helpers/windows/registry.ts';
import { commands, onDriveC } from '../helpers/windows/run.ts';
import type { RanLine } from '../helpers/windows/run.ts';
import { readArchive } from '../unit/bundle/archive-tools.ts';

const ROOT = 'C:\\Plants\\PlanetTogether APS';
const DATA = ['--data', 'C:\\plant-data'];
const LINE = '2026-11-20 06:00:01 ERROR Werk Süd: the import failed\r\n';
const DEEP = Array.from({ length: 6 }, (_none, index) => `${index}${'t'.repeat(50)}`).join('/');
const ALERTS = 'Werk Süd/System/Data/Alerts';
const WIDE = Buffer.from(`\ufeff${LINE}`, 'utf16le');
/** Each log: where it lies, what it says, and its name in a bundle, which has to be one that Windows can unpack. */
const LOGS: readonly (readonly [path: string, content: string | Buffer, packed: string])[] = [
  [`${ALERTS}/SystemService.log`, LINE, `${ALERTS}/SystemService.log`],
  [`${ALERTS}/aux.log`, LINE, `${ALERTS}/_aux.log`],
  [`${ALERTS}/NUL.log`, LINE, `${ALERTS}/_NUL.log`],
  [`${ALERTS}/ends in a dot.log.`, LINE, `${ALERTS}/ends in a dot.log_`],
  [`${ALERTS}/${DEEP}/deep.log`, LINE, 'Werk Süd/(deep)/deep.log'],
  ['工厂/System/Data/Alerts/Dienst.log', WIDE, '工厂/System/Data/Alerts/Dienst.log'],
  ['werk nord/SYSTEM/data/ALERTS/SERVICELOG.TXT', LINE, 'werk nord/SYSTEM/data/ALERTS/SERVICELOG.TXT'],
];
/** Named as withheld too, but not from below the root. */
const LOGS_OF_EVENTS = 2;
const HELD = `${ALERTS}/held.log`;
const OTHERS: readonly (readonly [path: string, content: string])[] = Object.entries({
  [HELD]: LINE,
  'werk nord/SYSTEM/data/SCENARIO/scenarios.DAT': 'snapshot',
  'Werk Süd/System/Data/Recordings/Run 1/Scenarios.000001.dat': 'snapshot',
  'Werk Süd/System/Data/Recordings/Run 1/000002 CON.bin': 'transmission',
  'CON/System/Data/Key/licence.key': 'key',
});

let lines: readonly RanLine[];
let calls: number;
let manifest: BundleManifest;
let files: ReadonlyMap<string, Buffer>;

const root = (): string => onDriveC('Plants', 'PlanetTogether APS');

function makePlant(): void {
  for (const [path, content] of [...LOGS, ...OTHERS]) {
    mkdirSync(dirname(join(root(), path)), { recursive: true });
    writeFileSync(join(root(), path), content);
  }
}

/** Two services as installers write them: expanded paths, lists, names in other scripts, and one that is none of ours. */
async function makeServices(): Promise<void> {
  const add = async (service: string, value: string, kind: string, data: string): Promise<void> => {
    const key = `HKLM\\SYSTEM\\CurrentControlSet\\Services\\${service}`;
    await registryValue(key, value, kind, data);
  };
  for (const [service, display, path] of [
    ['APSSystem1', 'APS System Service (Werk Süd)', `%SystemDrive%\\Plants\\x.exe`],
    ['APSSystem2', 'APS System Service (工厂)', `"${ROOT}\\工厂\\x.exe" /service`],
  ] as const) {
    await add(service, 'DisplayName', 'REG_SZ', display);
    await add(service, 'ImagePath', 'REG_EXPAND_SZ', path);
    await add(service, 'DependOnService', 'REG_MULTI_SZ', 'RpcSs\\0LanmanServer');
    await add(service, 'Type', 'REG_DWORD', '16');
    await add(service, 'Start', 'REG_DWORD', service === 'APSSystem1' ? '2' : '3');
    await add(service, 'ObjectName', 'REG_SZ', '.\\apsdienst');
  }
}

let release: () => Promise<void> = async () => undefined;

beforeAll(async () => {
  makePlant();
  await makeServices();
  const held = await startHolder('hold-file', { path: `${ROOT}\\${HELD.replaceAll('/', '\\')}` });
  release = held.stop;
  // Scripts are forbidden: PowerShell ends at once and has said so in a sentence of some language.
  const shell = recordedPowerShell([{ when: '', stderr: 'Die Ausführung von Skripts ist deaktiviert.\r\n', code: 1 }]);
  const at = ['--root', ROOT, ...DATA];
  lines = await commands(
    [
      ['instances', ...at],
      ['collect', ...at, '--out', 'C:\\plant.zip'],
    ],
    { env: shell.env },
  );
  calls = shell.calls().length;
  files = new Map((await readArchive(onDriveC('plant.zip'))).map(({ name, content }) => [name, content]));
  manifest = bundleManifest.parse(JSON.parse(files.get('manifest.json')?.toString('utf8') ?? ''));
}, 240_000);

afterAll(() => release());

describe('an awkward plant on Windows', () => {
  test('has its instances under their own names, whatever the case of their folders', () => {
    const { instances } = JSON.parse(lines[0]?.out ?? '') as { instances: readonly { name: string; path: string }[] };
    expect(instances.map(({ name, path }) => [name, path])).toEqual(
      ['CON', 'Werk Süd', 'werk nord', '工厂'].map((name) => [name, `${ROOT}\\${name}`]),
    );
  });

  test('gives its logs when their names are reserved, end in a dot, lie deep or are of another script', () => {
    const taken = LOGS.filter(([, content, packed]) => files.get(`logs/${packed}`)?.equals(Buffer.from(content)));
    expect(taken).toEqual(LOGS);
  });

  test('says that another program keeps a log to itself', () => {
    expect(manifest.withheld).toContainEqual({
      path: `${ALERTS}/`,
      reason: 'Other entries of this folder: Another program held it, so it could not be read.',
      count: 1,
      bytes: LINE.length + 1,
    });
  });

  test('is accounted for to the last file', () => {
    const { named, least, most } = accountOf(manifest, itemsBelow(Buffer.from(root())), LOGS_OF_EVENTS);
    expect(named).toBeGreaterThanOrEqual(least);
    expect(named).toBeLessThanOrEqual(most);
  });

  test('has its services from the registry when PowerShell may not run, in the second and last process', () => {
    const facts = JSON.parse(files.get('facts/instances.json')?.toString('utf8') ?? '') as {
      instances: readonly { name: string; services: readonly Record<string, unknown>[] }[];
    };
    const servicesOf = (instance: string) => facts.instances.find(({ name }) => name === instance)?.services;
    expect(servicesOf('Werk Süd')).toMatchObject([{ startMode: 'Automatic', state: null }]);
    expect(servicesOf('工厂')).toMatchObject([{ startMode: 'Manual', state: null }]);
    // One for each command line.
    expect(calls).toBe(2);
  });
});
