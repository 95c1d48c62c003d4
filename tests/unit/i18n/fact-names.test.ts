import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COLLECTORS, runCollectors } from '../../../core/collectors/index.ts';
import { probeFacts } from '../../../core/collectors/connections/connections-rules.ts';
import { NO_FIELDS } from '../../../core/collectors/machine/machine-fields.ts';
import { machineFacts } from '../../../core/collectors/machine/machine-rules.ts';
import { recorderFacts } from '../../../core/collectors/recorder/recorder-rules.ts';
import { dataTargets } from '../../../core/connections/index.ts';
import { readConnectionTexts } from '../../../core/instances/connection-texts.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { factKey } from '../../../renderer/features/diagnostics/facts/fact-catalogue.ts';
import type { FactId } from '../../../renderer/features/diagnostics/facts/fact-catalogue.ts';
import { shownValue } from '../../../renderer/features/diagnostics/facts/fact-values.ts';
import { createTimeWords } from '../../../renderer/components/time-words.ts';
import { createWords } from '../../../renderer/i18n/index.ts';
import type { Fact } from '../../../shared/domain/evidence.ts';
import { probeStepName } from '../../../shared/domain/probes.ts';
import type { ProbedTarget } from '../../../shared/domain/probes.ts';
import type { FlightSample } from '../../../shared/domain/recorder.ts';
import { fakeWindows } from '../../fakes/windows.ts';
import { contextFor, productMapping, samplePlant, testLogReader, testPlatform } from '../evidence/evidence-fixture.ts';

/** What every collector gives of a sample plant, with the deepest look there is. */
async function factsOf(platform: ReturnType<typeof testPlatform>): Promise<readonly Fact[]> {
  const { root } = await samplePlant(7);
  const context = await contextFor(root, { platform, profile: 'full', logReader: testLogReader(testPlatform()) });
  const plant = await context.plant();
  const texts = plant === undefined ? [] : await readConnectionTexts(nodeFiles, await productMapping(), plant);
  const runs = await runCollectors(COLLECTORS, {
    ...context,
    targets: async () => dataTargets(texts, platform.system),
  });
  return runs.flatMap(({ output }) => output.facts);
}

/** Windows as its answers were recorded, in two languages. */
async function windowsPlatform(name: string): Promise<ReturnType<typeof testPlatform>> {
  const text = await readFile(fileURLToPath(new URL(`../windows/answers/${name}.ndjson`, import.meta.url)), 'utf8');
  return testPlatform(fakeWindows({ lines: text.split(/\r?\n/u).filter((line) => line !== '') }).platform);
}

/** What only some machines have. */
function rareFacts(): readonly Fact[] {
  const sample = (at: string): FlightSample => ({
    at,
    cpuPercent: 1,
    busiestCorePercent: 1,
    memoryFreeBytes: 1,
    pageFileFreeBytes: 1,
    load: 1,
    rootFreeBytes: 1,
    dataFreeBytes: 1,
    loopDelayMs: 1,
    diskReadPerSecond: 1,
    diskWrittenPerSecond: 1,
    netInPerSecond: 1,
    netOutPerSecond: 1,
  });
  const [at, later] = ['2026-11-23T16:22:00.000Z', '2026-11-23T16:22:05.000Z'] as const;
  const ports = [true, false].map((answers) => ({ at, ports: [{ port: 7991, answers }] }));
  const record = {
    intervalMs: 5000,
    memoryBytes: 1,
    samples: [sample(at), sample(later)],
    gaps: [],
    ports,
    marks: [at],
  };
  const steps = probeStepName.options.map((step) => ({ step, outcome: 'ok' as const, ms: 1, reason: null, text: '' }));
  const target = (id: string): ProbedTarget => ({
    id,
    kind: 'sql',
    title: '',
    instance: null,
    steps,
    clockSkewMs: null,
    notes: {},
  });
  return [
    ...recorderFacts(record),
    ...probeFacts(['Production/Import', 'portal/rt', '-/7991', 'DEV/8001'].map(target)),
    ...machineFacts({
      ...NO_FIELDS,
      clockGhz: 2.6,
      isNominalClock: false,
      manufacturer: 'Dell Inc.',
      model: 'PowerEdge R250',
      timeSync: 'not synchronized',
      memoryModules: [{ bytes: 1, type: 'DDR4', mhz: 1 }],
      physicalDisks: [{ bytes: 1, type: 'SSD', bus: 'NVMe' }],
      interfaces: [{ kind: 'wired', isUp: true, mbps: 1000 }],
      volumes: [{ label: 'volume 4', totalBytes: 1, freeBytes: 1 }],
    }),
  ];
}

/** Kinds whose values are the machine's own: names, versions, paths. Everything else has words or a number. */
const OWN_VALUES: ReadonlySet<FactId> = new Set<FactId>([
  'versions.instance',
  'versions.server',
  'versions.client',
  'versions.instanceManager',
  'instances.version',
  'instances.ports',
  'instances.connection',
  'software.program',
  'packages.package',
  'recordings.run',
  'machine.osName',
  'machine.osVersion',
  'machine.osBuild',
  'machine.kernel',
  'machine.architecture',
  'machine.timeZone',
  'machine.cpuModel',
  'machine.manufacturer',
  'machine.model',
  'hardware.memoryModule',
  'hardware.physicalDisk',
  'connections.type',
  'connections.signIn',
  'connections.provider',
]);

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

it('has words for every fact of the sample plant, of recorded Windows answers and of rare machines', async () => {
  const facts = [
    ...(await factsOf(testPlatform())),
    ...(await factsOf(await windowsPlatform('german'))),
    ...(await factsOf(await windowsPlatform('chinese-constrained'))),
    ...rareFacts(),
  ];
  const found = new Set(facts.map(({ group }) => group));
  expect(COLLECTORS.flatMap(({ groups }) => groups).filter((group) => !found.has(group))).toEqual([]);
  const nameless = facts.filter(({ group, key }) => factKey(group, key) === undefined);
  expect(distinct(nameless.map(({ group, key }) => `${group}: ${key}`))).toEqual([]);
  const { t } = createWords('de');
  const words = createTimeWords(t, 'Europe/Berlin', Date.parse('2026-11-23T17:00:00Z'));
  const wordless = facts.filter((fact) => {
    const id = factKey(fact.group, fact.key)?.id;
    return shownValue(t, words, fact, fact.value).isOwn && id !== undefined && !OWN_VALUES.has(id);
  });
  expect(distinct(wordless.map(({ group, key, value }) => `${group}: ${key} = ${value}`))).toEqual([]);
}, 120_000);

describe('the name of a fact', () => {
  it.each([
    ['disk', '//freeBytes', { id: 'disk.freeBytes', whose: [], name: '/' }],
    [
      'settings',
      '-/APS_ServerSettings.xml/changedAt',
      { id: 'settings.changedAt', whose: [], name: 'APS_ServerSettings.xml' },
    ],
    [
      'logs',
      'Production/pattern/sql-login-failed',
      { id: 'logs.pattern', whose: ['Production'], name: 'sql-login-failed' },
    ],
    ['probe', 'Test/2/8001/tcpMs', { id: 'probe.tcpMs', whose: ['Test', '2', '8001'], name: '' }],
    ['instances', '*/every/import', { id: 'instances.everyImport', whose: [], name: '' }],
  ] as const)('is found for %s %s', (group, key, wanted) => {
    expect(factKey(group, key)).toEqual(wanted);
  });

  it('is not made up for a fact that nobody has words for', () => {
    expect(factKey('machine', 'biosVendor')).toBeUndefined();
    expect(factKey('constructor', 'name')).toBeUndefined();
  });
});

describe('the value of a fact', () => {
  const german = createWords('de');
  const words = createTimeWords(german.t, 'Europe/Berlin', Date.parse('2026-11-23T17:00:00Z'));
  it.each([
    ['machine', 'presentClock', 2.6, 'GHz', '2,6 GHz'],
    ['machine', 'uptimeSeconds', 7500, 's', '2 h 05 min'],
    ['machine', 'memoryFreeBytes', 2.35e9, undefined, '2,4 GB'],
    ['ports', 'manager', 7990, undefined, '7990'],
    ['instances', 'DEV/ports', '8001 to 8005', undefined, '8001 bis 8005'],
    ['probe', 'DEV/8001/tcp', 'failed', undefined, 'gescheitert'],
    ['services', 'DEV/APS System Service/startMode', 'Automatic', undefined, 'automatisch'],
    ['connections', 'DEV/Import/encrypted', true, undefined, 'ja'],
  ] as const)('of %s %s is said in German', (group, key, value, unit, wanted) => {
    const fact = { group, key, ...(unit === undefined ? {} : { unit }) };
    expect(shownValue(german.t, words, fact, value).text).toBe(wanted);
  });
});
