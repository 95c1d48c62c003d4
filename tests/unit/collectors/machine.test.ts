import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { runCollectors } from '../../../core/collectors/index.ts';
import type { RunContext } from '../../../core/collectors/index.ts';
import { createMachineCollector } from '../../../core/collectors/machine/index.ts';
import type { DeepLooker } from '../../../core/collectors/machine/details.ts';
import type { SystemInformation } from '../../../core/collectors/machine/index.ts';
import { parseCpuInfo, parseMemInfo, parseOsRelease } from '../../../core/collectors/machine/linux-rules.ts';
import { NO_FIELDS } from '../../../core/collectors/machine/machine-fields.ts';
import { machineFacts, plainText } from '../../../core/collectors/machine/machine-rules.ts';
import { nodeFiles, systemFacts } from '../../../core/platform/node/index.ts';
import type { Files } from '../../../core/platform/ports.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { fakeWindows } from '../../fakes/windows.ts';
import type { WindowsOptions } from '../../fakes/windows.ts';
import { contextFor, defaultSettings, plantOf, runTree, testPlatform } from '../evidence/evidence-fixture.ts';

const answer: SystemInformation = {
  osInfo: async () => ({
    distro: 'Microsoft Windows Server 2022 Standard',
    release: '10.0.20348',
    build: '20348',
    kernel: '10.0.20348',
    arch: 'x64',
    hostname: 'NFF-APS03',
    serial: '00454-20165',
  }),
  cpu: async () => ({ manufacturer: 'Intel', brand: 'Core™ i7-7700K', speed: 4.2, cores: 8, physicalCores: 4 }),
  mem: async () => ({ total: 68_719_476_736 }),
  system: async () => ({
    manufacturer: 'Dell Inc.',
    model: 'PowerEdge R250 of NFF-APS03',
    virtual: false,
    serial: 'ABC1234',
    uuid: '4c4c4544-0042',
  }),
  memLayout: async () => [{ size: 34_359_738_368, type: 'DDR4', clockSpeed: 3200, serialNum: '8F2A' }],
  diskLayout: async () => [{ size: 960_197_124_096, type: 'SSD', interfaceType: 'NVMe', serialNum: 'S5G' }],
  graphics: async () => ({ displays: [{ currentResX: 1920, currentResY: 1080 }] }),
};

/** A system that is neither Linux nor Windows: there the library is asked. */
function elsewhere(parts: Partial<RunContext['platform']> = {}): RunContext['platform'] {
  const system = { ...systemFacts({}), platform: 'darwin' as const, userName: 'pat.planner', hostName: 'NFF-APS03' };
  return testPlatform({ system, files: { ...nodeFiles, freeBytes: () => Promise.resolve(200e9) }, ...parts });
}

/** Lets everything end that needs no clock. */
async function settledTurns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
}

/** Begins to look, and tells the progress lines so far. */
function begin(context: RunContext, load: () => Promise<SystemInformation> = async () => answer) {
  const lines: string[] = [];
  const progress = (text: string): void => void lines.push(text);
  return { lines, ended: createMachineCollector(load).collect({ ...context, progress }) };
}

async function look(context: RunContext, load: () => Promise<SystemInformation> = async () => answer) {
  const [run] = await runCollectors([createMachineCollector(load)], context);
  if (run === undefined) throw new Error('nothing ran');
  return run;
}

describe('the machine collector', () => {
  it('starts no process when it runs on Linux', async () => {
    const { result } = await look(await contextFor(undefined), () => Promise.reject(new Error('must not be loaded')));
    expect(result.outcome).toBe('ok');
    expect(result.count).toBeGreaterThan(5);
  });

  it('says how the machine is when it runs on Linux', async () => {
    const root = await plantOf(runTree('Production'));
    const { output } = await look(await contextFor(root));
    const names = output.facts.map(({ group, key }) => `${group}/${key}`);
    for (const name of [
      'machine/memoryFreeBytes',
      'machine/loadPercent',
      'machine/uptimeSeconds',
      'system/bootAt',
      'network/interfaces',
      'network/dnsServers',
      'network/proxy',
      'ports/listening/7991',
      'disk/networkVolumes',
    ])
      expect(names).toContain(name);
    expect(new Set(output.facts.map(({ group }) => group))).toEqual(
      new Set(['machine', 'disk', 'network', 'system', 'ports']),
    );
  });

  it('looks deeper without another program when it runs on Linux and the profile is full', async () => {
    const { result, output } = await look(await contextFor(undefined, { profile: 'full' }), () =>
      Promise.reject(new Error('must not be loaded')),
    );
    expect(result.outcome).toBe('ok');
    const details = output.files.find((file) => 'path' in file && file.path === 'facts/machine-details.json');
    const { sections } = JSON.parse(details !== undefined && 'text' in details ? details.text : '{}') as {
      sections: { processes: { count: number } };
    };
    expect(sections.processes.count).toBeGreaterThan(0);
  });

  it('names the section that gave no answer and keeps all others', async () => {
    const looker: DeepLooker = async () => ({ sections: {}, missing: ['packages'] });
    const collector = createMachineCollector(async () => answer, looker);
    const [run] = await runCollectors([collector], await contextFor(undefined, { profile: 'full' }));
    expect(run?.result).toMatchObject({ outcome: 'partial' });
    expect(run?.result.reason).toMatch(/^1 source of \d+ missing: the packages gave no answer in time\.$/u);
    expect(run?.output.facts.map(({ key }) => key)).toContain('osName');
  });

  it('says which of the product’s ports is listened on', async () => {
    const server = createServer();
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const settings = new Map([...defaultSettings, ['ports.secure', port], ['ports.compatibility', 0]]);
    const { output } = await look(await contextFor(undefined, { settings }));
    expect(output.facts.filter(({ group }) => group === 'ports')).toEqual([
      { group: 'ports', key: `listening/${port}`, value: true },
    ]);
  });

  it('answers without the disk that never does, and says so', async () => {
    const clock = fakeClock();
    const asked: string[] = [];
    const mounts = ['/', '/data', '/srv', '/home/pat', '/backup']
      .map((point, index) => `2${index} 1 8:${index} / ${point} rw - ext4 /dev/sda${index} rw`)
      .join('\n');
    const files: Files = {
      ...nodeFiles,
      readText: async (path, max) =>
        path === '/proc/self/mountinfo'
          ? `${mounts}\n9 1 0:9 / /share rw - nfs4 far:/x rw`
          : nodeFiles.readText(path, max),
      space: (path) => {
        asked.push(path);
        return path === '/data'
          ? new Promise(() => undefined)
          : Promise.resolve({ totalBytes: 500e9, freeBytes: 90e9 });
      },
    };
    const { lines, ended } = begin(await contextFor(undefined, { platform: testPlatform({ clock, files }) }));
    await vi.waitUntil(() => lines.at(-1) === 'the load, the disks' && asked.length === 5);
    clock.advance(2_000);
    const output = await ended;
    expect(output).toMatchObject({ outcome: 'partial', reason: '1 disk gave no answer in time: /data.' });
    expect(asked).toEqual(['/', '/backup', '/data', '/home/pat', '/srv']);
    const disks = output.facts.filter(({ group, key }) => group === 'disk' && key.endsWith('/freeBytes'));
    expect(disks.map(({ key }) => key)).toEqual([
      '//freeBytes',
      '/backup/freeBytes',
      'volume 4/freeBytes',
      '/srv/freeBytes',
    ]);
    expect(output.facts).toContainEqual({ group: 'disk', key: 'networkVolumes', value: 1 });
    expect(JSON.stringify(output)).not.toContain('far:');
  });

  it('leaves two threads at most with disks that never answer', async () => {
    const clock = fakeClock();
    const mounts = Array.from({ length: 9 }, (_, at) => `2${at} 1 8:${at} / /mnt/d${at} rw - xfs /dev/sd${at} rw`);
    let waiting = 0;
    const files: Files = {
      ...nodeFiles,
      readText: async (path, max) =>
        path === '/proc/self/mountinfo' ? mounts.join('\n') : nodeFiles.readText(path, max),
      space: () => {
        waiting += 1;
        return new Promise(() => undefined);
      },
    };
    const { lines, ended } = begin(await contextFor(undefined, { platform: testPlatform({ clock, files }) }));
    await vi.waitUntil(() => lines.at(-1) === 'the load, the disks' && waiting === 2);
    clock.advance(2_000);
    const { reason } = await ended;
    expect(waiting).toBe(2);
    expect(reason).toMatch(/^9 disks gave no answer in time: volume 1, volume 2/u);
  });

  it('does not wait for a pipe that lies where a file should be', async () => {
    const folder = await plantOf({ 'empty/': '' });
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const files: Files = {
      ...nodeFiles,
      readText: (path, max) => nodeFiles.readText(path === '/proc/meminfo' ? pipe : path, max),
    };
    const { result } = await look(await contextFor(undefined, { platform: testPlatform({ files }) }));
    expect(result.reason).toMatch(/^1 source of \d+ missing: the memory could not be asked\.$/u);
  });

  it('names what it still waits for in its progress line', async () => {
    const clock = fakeClock();
    const hangs: SystemInformation = { ...answer, cpu: () => new Promise(() => undefined) };
    const { lines, ended } = begin(await contextFor(undefined, { platform: elsewhere({ clock }) }), async () => hangs);
    await vi.waitUntil(() => lines.at(-1) === 'the load, the processor');
    expect(lines[0]).toContain('the operating system, the processor, the memory');
    clock.advance(20_000);
    await ended;
  });

  it('takes the listed fields and nothing else from a library that says more', async () => {
    const { result, output } = await look(await contextFor(undefined, { platform: elsewhere(), profile: 'full' }));
    const text = JSON.stringify([output.facts, output.files]);
    expect(result).toMatchObject({
      outcome: 'ok',
      summary: 'Microsoft Windows Server 2022 Standard 10.0.20348, 4 cores at 4.2 GHz, 64 GB',
    });
    for (const secret of ['NFF-APS03', 'pat.planner', 'ABC1234', '4c4c4544', '00454', '8F2A', 'S5G'])
      expect(text).not.toContain(secret);
    expect(text).toContain('PowerEdge R250 of …');
  });

  it('names the source that gives no answer and keeps the others', async () => {
    const clock = fakeClock();
    const platform = elsewhere({ clock });
    const hangs: SystemInformation = {
      ...answer,
      cpu: () => new Promise(() => undefined),
      mem: () => Promise.reject(new Error('WMI')),
    };
    const ended = look(await contextFor(undefined, { platform }), async () => hangs);
    await settledTurns();
    clock.advance(20_000);
    const { result, output } = await ended;
    expect(result.outcome).toBe('partial');
    expect(result.reason).toBe(
      '2 sources of 8 missing: the processor gave no answer in time, the memory could not be asked.',
    );
    expect(output.facts.map(({ key }) => key)).toContain('osName');
  });

  it('says what is missing when the library cannot be loaded', async () => {
    const { result } = await look(await contextFor(undefined, { platform: elsewhere() }), () =>
      Promise.reject(new Error('no module')),
    );
    expect(result.reason).toMatch(/^4 sources of 8 missing/);
  });
});

describe('the machine collector on Windows', () => {
  const SECTIONS = {
    system: {
      product: 'Windows Server 2022 Standard',
      release: '21H2',
      version: '10.0.20348',
      build: '20348',
      patch: 2849,
      boot: '2026-11-16T03:59:58.5000000Z',
      memory: 67_108_864,
      free: 33_554_432,
      page: 9_437_184,
    },
    processor: [{ name: 'Intel(R) Xeon(R) E-2334 CPU @ 3.40GHz', cores: 4, logical: 8, clock: 3400 }],
    model: { manufacturer: 'Dell Inc.', model: 'PowerEdge R250 of NFF-APS03' },
    volumes: [{ drive: 'C:', size: 500e9, free: 200e9 }],
    network: { interfaces: 1, route: true, dns: 2, proxy: false },
    restart: { servicing: true, update: false, rename: false, files: true },
    timeSync: { type: 'NTP', state: 'Running', events: [{ id: 37, at: '2026-11-20T06:00:00.0000000Z' }] },
    drivers: { odbc: [], oledb: [], dotnet: '4.8', sql: 1 },
    updates: [
      { id: 'KB5011048', on: '2/14/2026' },
      { id: 'KB5034127', on: '11/19/2026' },
    ],
    hardware: { modules: { bytes: 34_359_738_368, type: 26, mhz: 3200 }, disks: [], displays: [] },
  };

  const onWindows = async (options: WindowsOptions, profile: RunContext['profile'] = 'standard') => {
    const windows = fakeWindows({ ...options, system: { userName: 'pat.planner', hostName: 'NFF-APS03' } });
    const platform = testPlatform({
      ...windows.platform,
      files: { ...nodeFiles, freeBytes: () => Promise.resolve(200e9) },
    });
    const neverLoaded = (): Promise<SystemInformation> => Promise.reject(new Error('must not be loaded'));
    return { ...(await look(await contextFor(undefined, { platform, profile }), neverLoaded)), asked: windows.asked };
  };

  it('says how the machine is with the one child process of the run', async () => {
    const { result, output, asked } = await onWindows({ sections: SECTIONS }, 'full');
    expect(result).toMatchObject({
      outcome: 'ok',
      summary: 'Windows Server 2022 Standard 10.0.20348, 4 cores at 3.4 GHz, 64 GB',
    });
    const facts = new Map(output.facts.map(({ group, key, value }) => [`${group}/${key}`, value]));
    expect(Object.fromEntries(facts)).toMatchObject({
      'machine/osBuild': '21H2 (20348.2849)',
      'machine/memoryFreeBytes': 33_554_432 * 1024,
      'machine/pageFileBytes': 9_437_184 * 1024,
      'machine/sqlServerHere': true,
      'disk/C:/totalBytes': 500e9,
      'network/defaultRoute': true,
      'network/dnsServers': 2,
      'system/bootAt': '2026-11-16T03:59:00.000Z',
      'system/pendingRestart': true,
      'system/lastUpdateAt': '2026-11-19T00:00:00.000Z',
      'hardware/memoryModule/1': '32 GB DDR4',
    });
    expect(JSON.stringify(output)).not.toContain('NFF-APS03');
    expect(asked).toHaveLength(1);
  });

  it('keeps what Node knows and names what is missing when PowerShell cannot be used', async () => {
    const { result, output } = await onWindows({ ending: 'refused' });
    expect(result.outcome).toBe('partial');
    expect(result.reason).toContain('the operating system could not be asked');
    expect(output.facts.map(({ key }) => key)).toContain('uptimeSeconds');
  });
});

describe('the system files of Linux', () => {
  const block = (core: number, more = '') =>
    `processor\t: ${core}\nmodel name\t: Intel(R) Xeon(R) CPU @ 2.30GHz\ncpu MHz\t\t: 2299.998\nphysical id\t: 0\ncore id\t\t: ${core % 2}\n${more}`;

  it('give cores, threads and the nominal clock when the name holds it', () => {
    expect(parseCpuInfo([0, 1, 2, 3].map((core) => block(core)).join('\n'))).toMatchObject({
      logicalCores: 4,
      physicalCores: 2,
      clockGhz: 2.3,
      isNominalClock: true,
    });
  });

  it('give the present clock when the name does not hold one, and say whether the machine is virtual', () => {
    const text = 'processor\t: 0\nmodel name\t: AMD EPYC\ncpu MHz\t\t: 2445.432\nflags\t\t: fpu hypervisor lm\n';
    expect(parseCpuInfo(text)).toEqual({
      cpuModel: 'AMD EPYC',
      logicalCores: 1,
      physicalCores: null,
      clockGhz: 2.45,
      isNominalClock: false,
      isVirtual: true,
    });
  });

  it('give nothing when they are empty or strange', () => {
    expect(parseCpuInfo('')).toMatchObject({ cpuModel: null, logicalCores: null, clockGhz: null });
    expect(parseMemInfo('')).toMatchObject({ memoryBytes: null, memoryFreeBytes: null, pageFileBytes: null });
    expect(parseOsRelease('garbage')).toEqual({ osName: null, osVersion: null });
    expect(parseOsRelease('NAME="Debian GNU/Linux"\nVERSION_ID="12"\n')).toEqual({
      osName: 'Debian GNU/Linux',
      osVersion: '12',
    });
  });

  it('lose line breaks and the names of person and machine', () => {
    expect(plainText('QEMU\nof NFF-aps03 [1+1]', ['NFF-APS03', 'a+b', 'x'])).toBe('QEMU of … [1+1]');
    expect(plainText('   ', [])).toBeNull();
  });

  it('name a fact for every field that is known', () => {
    expect(machineFacts({ ...NO_FIELDS, rootFreeBytes: 6.12e9, clockGhz: 2, isNominalClock: false })).toEqual([
      { group: 'machine', key: 'presentClock', value: 2, unit: 'GHz' },
      { group: 'disk', key: 'rootFree', value: 6.1, unit: 'GB' },
    ]);
  });
});
