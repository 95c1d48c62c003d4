import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { array, assert, integer, property, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookDeep } from '../../../core/platform/linux/index.ts';
import { parseMemoryModules } from '../../../core/platform/linux/dmi-rules.ts';
import { countTroubles, groupProcesses, parseProcess } from '../../../core/platform/linux/proc-rules.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

const { signal } = new AbortController();

const processLine = (name: string, ticks: number, pages: number): string =>
  `7 (${name}) S 1 7 7 0 -1 4194560 0 0 0 0 ${ticks} 0 0 0 20 0 1 0 100 1000000 ${pages} 18446744073709551615\n`;
const installed = (name: string, version: string): string =>
  `Package: ${name}\nStatus: install ok installed\nVersion: ${version}\nMaintainer: Pat Planner <pat@example.com>\n`;

const MACHINE = {
  'proc/7/stat': processLine('sqlservr', 900, 1000),
  'proc/8/stat': processLine('sqlservr', 100, 500),
  'proc/9/stat': processLine('a (b) c', 10, 1),
  'proc/9/cmdline': 'secret --password=hunter2',
  'proc/vmstat': 'nr_free_pages 1\noom_kill 3\n',
  'proc/sys/fs/file-nr': '1024\t0\t9000\n',
  'proc/sys/vm/swappiness': '60\n',
  'proc/pressure/io': 'some avg10=1.00 avg60=2.00 avg300=12.50 total=1\n',
  'proc/net/tcp': [
    '  sl  local_address rem_address   st',
    '   0: 0100007F:1F40 00000000:0000 0A 00000000:00000000',
    '   1: 0100007F:1F40 0100007F:C001 01 00000000:00000000',
  ].join('\n'),
  'proc/self/mountinfo': '27 1 8:1 / / ro,relatime - ext4 /dev/sda1 rw\n28 1 0:2 / /s rw - tmpfs tmpfs rw\n',
  'etc/systemd/system/multi-user.target.wants/mssql-server.service': '',
  'etc/systemd/system/multi-user.target.wants/vpn@pat-planner.service': '',
  'sys/fs/cgroup/system.slice/mssql-server.service/pids.max': 'max',
  'var/lib/dpkg/status': [
    installed('mssql-server', '16.0.4'),
    installed('nano', '7.2'),
    'Package: mssql-tools\nStatus: deinstall ok config-files\nVersion: 1\n',
  ].join('\n'),
  'var/log/kern.log':
    'EXT4-fs error (device sda1) serial 8F2A\nusb 1-1: SerialNumber: ABC\nOut of memory: Killed process 7\n',
  'sys/block/sda/size': '1953525168\n',
  'sys/block/sda/queue/rotational': '0\n',
  'sys/block/loop0/size': '100\n',
  'sys/class/drm/card0-HDMI-A-1/status': 'connected\n',
  'sys/class/drm/card0-HDMI-A-1/modes': '1920x1080\n1280x720\n',
  'sys/class/drm/card0-DP-1/status': 'disconnected\n',
} as const;

async function machine(files: Readonly<Record<string, string>> = MACHINE): Promise<string> {
  const at = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(at, path)), { recursive: true });
    await writeFile(join(at, path), text);
  }
  return at;
}

describe('a deep look at a Linux machine', () => {
  it('tells every section by its files, and no command line, person or serial', async () => {
    const { sections, missing } = await lookDeep({ at: await machine(), signal, packages: '^mssql' });
    expect(missing).toEqual([]);
    expect(sections.processes).toMatchObject({
      count: 3,
      byMemory: [{ name: 'sqlservr', count: 2, memoryBytes: 1500 * 4096, cpuSeconds: 10 }, { name: 'a (b) c' }],
    });
    expect(sections.services).toEqual([
      { name: 'mssql-server', starts: true, running: true },
      { name: 'vpn@', starts: true, running: false },
    ]);
    expect(sections.packages).toEqual({ count: 2, listed: [{ name: 'mssql-server', version: '16.0.4' }] });
    expect(sections.mounts).toEqual([
      { type: 'ext4', count: 1, readOnly: 1 },
      { type: 'tmpfs', count: 1, readOnly: 0 },
    ]);
    expect(sections.sockets).toEqual({ 'tcp established': 1, 'tcp listening': 1 });
    expect(sections.kernel).toEqual({
      memoryKills: 3,
      troubles: [
        { kind: 'a file system is damaged or read-only', count: 1 },
        { kind: 'memory ran out', count: 1 },
      ],
    });
    expect(sections.limits).toEqual({
      openFiles: 1024,
      mostOpenFiles: 9000,
      swappiness: 60,
      waited: { cpu: null, memory: null, io: 12.5 },
    });
    expect(sections.hardware).toEqual({
      memoryModules: [],
      physicalDisks: [{ bytes: 1_000_204_886_016, type: 'SSD', bus: 'SCSI' }],
      displays: [{ width: 1920, height: 1080 }],
    });
    expect(JSON.stringify(sections)).not.toMatch(/hunter2|pat|Planner|8F2A|ABC|sda/u);
  });

  it('tells empty sections when nothing can be read', async () => {
    const { sections, missing } = await lookDeep({ at: temporaryFolder(), signal, packages: 'x' });
    expect(missing).toEqual([]);
    expect(sections.processes).toEqual({ count: 0, byMemory: [], byProcessor: [] });
    expect(sections.kernel).toEqual({ memoryKills: null, troubles: null });
    expect(sections.limits?.openFiles).toBeNull();
  });

  it('gives up the section that hangs and tells the others', async () => {
    const status = installed(`${'a'.repeat(60)}!`, '1');
    const at = await machine({ ...MACHINE, 'var/lib/dpkg/status': status });
    const { sections, missing } = await lookDeep({ at, signal, packages: '^(a+)+$', timeLimitMs: 1_500 });
    expect(missing).toEqual(['packages']);
    expect(Object.keys(sections)).toHaveLength(7);
  });

  it('says what is still on its way, and ends when it is cancelled', async () => {
    const abort = new AbortController();
    const waiting: number[] = [];
    const at = await machine();
    await lookDeep({ at, signal: abort.signal, packages: 'x', onWaiting: (names) => void waiting.push(names.length) });
    expect(waiting.toSorted((a, b) => b - a)).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
    abort.abort();
    expect((await lookDeep({ at, signal: abort.signal, packages: 'x' })).missing).toHaveLength(8);
  });

  it('names the way a disk hangs on by where its folder leads', async () => {
    const at = await machine({
      'sys/devices/pci/usb1/block/sdb/size': '2048',
      'sys/devices/pci/ata1/block/sdc/size': '2048',
    });
    await mkdir(join(at, 'sys/block'), { recursive: true });
    await symlink('../devices/pci/usb1/block/sdb', join(at, 'sys/block/sdb'));
    await symlink('../devices/pci/ata1/block/sdc', join(at, 'sys/block/sdc'));
    const { sections } = await lookDeep({ at, signal, packages: 'x' });
    expect(sections.hardware?.physicalDisks.map(({ bus }) => bus)).toEqual(['USB', 'SATA']);
  });
});

describe('what the kernel says', () => {
  it('of a process is read whatever its name holds', () => {
    assert(
      property(string(), integer({ min: 0, max: 1e9 }), integer({ min: 0, max: 1e6 }), (name, ticks, pages) => {
        const line = parseProcess(processLine(name, ticks, pages));
        return line?.cpuSeconds === ticks / 100 && line.memoryBytes === pages * 4096;
      }),
    );
    expect(parseProcess('garbage')).toBeUndefined();
  });

  it('of all processes adds up by name', () => {
    const one = { name: 'a', cpuSeconds: 1, memoryBytes: 4096 };
    assert(
      property(array(integer({ min: 0, max: 3 }), { maxLength: 60 }), (names) => {
        const { byMemory, count } = groupProcesses(names.map((name) => ({ ...one, name: `p${name}` })));
        return count === names.length && byMemory.reduce((sum, group) => sum + group.count, 0) === names.length;
      }),
    );
  });

  it('in its log is counted and never quoted', () => {
    expect(countTroubles('sda: I/O error, dev sda\nall is well\nmlx5: Link is Down\nI/O error\n')).toEqual([
      { kind: 'a disk could not be read or written', count: 2 },
      { kind: 'a network card lost its link', count: 1 },
    ]);
  });
});

describe('the table of the firmware', () => {
  const entry = (kind: number, size: number, type: number, mhz: number): Buffer => {
    const bytes = Buffer.alloc(0x28);
    bytes[0] = kind;
    bytes[1] = bytes.length;
    bytes.writeUInt16LE(size, 0x0c);
    bytes[0x12] = type;
    bytes.writeUInt16LE(mhz, 0x15);
    bytes.writeUInt32LE(65_536, 0x1c);
    return Buffer.concat([bytes, Buffer.from('Samsung\0S/N 12345\0\0', 'latin1')]);
  };

  it('gives size, kind and speed of each module, and steps over makers and serials', () => {
    const table = Buffer.concat([
      entry(4, 0, 0, 0),
      entry(17, 16_384, 0x1a, 3200),
      entry(17, 0, 0, 0),
      entry(17, 0x7fff, 0x22, 4800),
      entry(127, 0, 0, 0),
      entry(17, 1, 1, 1),
    ]);
    expect(parseMemoryModules(table)).toEqual([
      { bytes: 16 * 1024 ** 3, type: 'DDR4', mhz: 3200 },
      { bytes: 64 * 1024 ** 3, type: 'DDR5', mhz: 4800 },
    ]);
  });

  it('ends on any bytes', () => {
    assert(property(uint8Array({ maxLength: 300 }), (bytes) => parseMemoryModules(Buffer.from(bytes)).length < 100));
  });
});
