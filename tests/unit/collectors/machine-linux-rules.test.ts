import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countNameServers,
  hasDefaultRoute,
  listeningPorts,
  loadBetween,
  localMounts,
  networkMounts,
  parseBootAt,
  parseCpuInfo,
  parseCpuTicks,
  parseMemInfo,
  parseMounts,
  parseUptime,
  volumeLabel,
} from '../../../core/collectors/machine/linux-rules.ts';

const STAT = 'cpu  100 20 30 800 50 0 0 0 7 0\ncpu0 50 10 15 400 25 0 0 0 0 0\nbtime 1795917235\n';

describe('the load', () => {
  it('is the share of the time between two samples that was used', () => {
    const before = parseCpuTicks(STAT);
    const after = parseCpuTicks('cpu  150 20 30 850 50 0 0 0\n');
    expect(before).toEqual({ busy: 150, all: 1000 });
    expect(loadBetween(before, after, 0.52, '', 2)).toEqual({ loadPercent: 50, loadSeconds: 0.5 });
  });

  it('is that of the last minute when the samples lie too close together', () => {
    const ticks = parseCpuTicks(STAT);
    expect(loadBetween(ticks, ticks, 0.002, '1.50 0.40 0.30 1/100 5342\n', 2)).toEqual({
      loadPercent: 75,
      loadSeconds: 60,
    });
    expect(loadBetween(ticks, ticks, 0.002, '9.00 0.40 0.30 1/100 5342\n', 2).loadPercent).toBe(100);
    expect(loadBetween(undefined, undefined, 1, 'garbage', 2)).toEqual({ loadPercent: null, loadSeconds: null });
  });

  it('is never less than nothing and never more than all', () => {
    const ticks = array(integer({ min: 0, max: 1e6 }), { minLength: 8, maxLength: 8 });
    const line = (one: readonly number[]): string => `cpu  ${one.join(' ')}\n`;
    assert(
      property(ticks, ticks, (one, other) => {
        const { loadPercent } = loadBetween(parseCpuTicks(line(one)), parseCpuTicks(line(other)), 1, '0.1 0 0', 2);
        return loadPercent !== null && loadPercent >= 0 && loadPercent <= 100;
      }),
    );
  });
});

describe('memory and time', () => {
  it('are what the system says, in bytes and to the minute', () => {
    expect(
      parseMemInfo('MemTotal:  1000 kB\nMemFree: 10 kB\nMemAvailable: 600 kB\nSwapTotal: 0 kB\nSwapFree: 0 kB\n'),
    ).toEqual({ memoryBytes: 1_024_000, memoryFreeBytes: 614_400, pageFileBytes: 0, pageFileFreeBytes: 0 });
    expect(parseBootAt(STAT)).toBe('2026-11-29T01:53:00.000Z');
    expect(parseBootAt('cpu 1')).toBeNull();
    expect(parseUptime('12495.55 20000.10\n')).toBe(12_495);
    expect(parseUptime('')).toBeNull();
  });

  it('say that a machine is no virtual one only where the processor tells', () => {
    expect(parseCpuInfo('processor : 0\nflags : fpu lm\n')).toMatchObject({ isVirtual: false });
    expect(parseCpuInfo('processor : 0\nFeatures : fp asimd\n')).not.toHaveProperty('isVirtual');
  });
});

const MOUNTS = [
  '22 27 0:21 / /proc rw,relatime - proc proc rw',
  '27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw',
  '28 27 254:0 /var/lib /mnt/again rw,relatime - ext4 /dev/vda rw',
  String.raw`29 27 8:1 / /media/pat/My\040Disk ro,relatime - vfat /dev/sdb1 ro`,
  '30 27 8:2 / /var rw - xfs /dev/sdc1 rw',
  '31 27 0:50 / /home rw - nfs4 filer:/home rw',
  '32 27 0:51 / /snap/core/1 ro - squashfs /dev/loop1 ro',
  'garbage',
].join('\n');

describe('the disks', () => {
  it('are those of this machine, each once, in the order of their places', () => {
    const local = localMounts(parseMounts(MOUNTS));
    expect(local.map(({ point, isReadOnly }) => [point, isReadOnly])).toEqual([
      ['/', false],
      ['/media/pat/My Disk', true],
      ['/var', false],
    ]);
    expect(networkMounts(parseMounts(MOUNTS))).toBe(1);
  });

  it('keep the name of a place that every machine has, and no other', () => {
    expect(volumeLabel('/', 0)).toBe('/');
    expect(volumeLabel('/var/opt/mssql', 1)).toBe('/var/opt/mssql');
    expect(volumeLabel('/media/pat/My Disk', 2)).toBe('volume 3');
  });
});

describe('the network', () => {
  const HEAD = 'Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n';
  const four = (destination: string, mask: string, flags: string): string =>
    `${HEAD}eth0\t${destination}\t010200C0\t${flags}\t0\t0\t0\t${mask}\t0\t0\t0\n`;
  const zero = '0'.repeat(32);

  it('has a way out when a route leads everywhere and is up', () => {
    expect(hasDefaultRoute(four('00000000', '00000000', '0003'), '')).toBe(true);
    expect(hasDefaultRoute(four('00000000', '00000000', '0002'), '')).toBe(false);
    expect(hasDefaultRoute(four('000200C0', '00FFFFFF', '0001'), '')).toBe(false);
    const six = (dev: string): string => `${zero} 00 ${zero} 00 fe80${'0'.repeat(28)} 0400 1 0 00450003     ${dev}\n`;
    expect(hasDefaultRoute('', six('eth0'))).toBe(true);
    expect(hasDefaultRoute('', six('lo'))).toBe(false);
  });

  it('counts servers for names and does not look at their addresses', () => {
    expect(countNameServers('# nameserver 1.1.1.1\nnameserver 10.0.0.1\n nameserver fe80::1\nsearch corp\n')).toBe(2);
  });

  it('takes a port for listened on only where it is', () => {
    const head = '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid\n';
    const row = (port: number, state: string, host = '0100007F'): string =>
      `   0: ${host}:${port.toString(16).toUpperCase().padStart(4, '0')} 00000000:0000 ${state} 00000000:00000000\n`;
    const ports = listeningPorts(head + row(7991, '0A') + row(7990, '01'), row(8001, '0A', zero));
    expect([...ports]).toEqual([7991, 8001]);
  });
});
