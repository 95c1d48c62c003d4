import { describe, expect, it } from 'vitest';
import { parseDisks, parseMemory, parseNet, parseStat } from '../../../core/platform/node/load-rules.ts';

describe('what the kernel says of load', () => {
  it('is the work of each core without waiting for disks, and without counting guests twice', () => {
    const text =
      'cpu  9 9 9 9 9 9 9 9 9 9\ncpu0 100 10 40 800 50 1 2 3 60 0\ncpu1 0 0 0 500 0 0 0 0 0 0\nintr 1 2\nctxt 5\n';
    expect(parseStat(text)).toEqual([
      { busy: 156, total: 1006 },
      { busy: 0, total: 500 },
    ]);
    expect(parseStat('')).toEqual([]);
  });

  it('is the memory that programs may still have, and no page file where there is none', () => {
    const text = 'MemTotal: 16000 kB\nMemFree: 100 kB\nMemAvailable: 9000 kB\nSwapTotal: 0 kB\nSwapFree: 0 kB\n';
    expect(parseMemory(text)).toEqual({
      memoryBytes: 16_384_000,
      memoryFreeBytes: 9_216_000,
      pageFileFreeBytes: null,
    });
    expect(parseMemory('SwapTotal: 10 kB\nSwapFree: 4 kB\n').pageFileFreeBytes).toBe(4096);
  });

  it('counts whole disks once, not their parts, loops or what is laid over them', () => {
    const line = (name: string): string => `   8  0 ${name} 10 0 200 5 20 0 400 9 0 1 2`;
    const names = ['sda', 'sda1', 'nvme0n1', 'nvme0n1p2', 'loop0', 'dm-0', 'sr0', 'ram1'];
    expect(parseDisks(names.map(line).join('\n'))).toEqual({ read: 2 * 200 * 512, written: 2 * 400 * 512 });
    expect(parseDisks(line('loop3'))).toBeNull();
  });

  it('counts what came over the network, not what stayed inside the machine', () => {
    const text = `Inter-|   Receive |  Transmit
 face |bytes packets errs drop fifo frame compressed multicast|bytes packets
    lo: 999 1 0 0 0 0 0 0 999 1 0 0 0 0 0 0
  eth0: 1000 1 0 0 0 0 0 0 50 1 0 0 0 0 0 0
wlan0:7 1 0 0 0 0 0 0 3 1 0 0 0 0 0 0
veth12: 888 1 0 0 0 0 0 0 888 1 0 0 0 0 0 0
`;
    expect(parseNet(text)).toEqual({ in: 1007, out: 53 });
    expect(parseNet('')).toBeNull();
  });
});
