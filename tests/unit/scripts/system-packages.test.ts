import { expect, test } from 'vitest';
import { missingLibraries } from '../../../scripts/lib/gui.mjs';
import { missingPackages, namesToInstall, whoInstalls } from '../../../scripts/lib/system-packages.mjs';

test('a package counts as installed when it is there under either of its names', () => {
  const wanted = ['libasound2t64|libasound2', 'xvfb'];
  expect(missingPackages(wanted, new Set(['libasound2']))).toEqual(['xvfb']);
});

test('the name that is installed is the one this release has', () => {
  const missing = ['libasound2t64|libasound2', 'xvfb'];
  expect(namesToInstall(missing, new Set(['libasound2', 'xvfb']))).toEqual(['libasound2', 'xvfb']);
  expect(namesToInstall(missing, new Set(['libasound2t64', 'xvfb']))).toEqual(['libasound2t64', 'xvfb']);
});

test('a name is still given when the archive knows none of them', () => {
  expect(namesToInstall(['new|old'], new Set())).toEqual(['new']);
});

test('packages are installed only when this is root and there is apt', () => {
  expect(whoInstalls({ isLinux: true, hasApt: true, isRoot: true })).toBe('install');
  expect(whoInstalls({ isLinux: true, hasApt: true, isRoot: false })).toBe('name');
  expect(whoInstalls({ isLinux: true, hasApt: false, isRoot: true })).toBe('name');
  expect(whoInstalls({ isLinux: false, hasApt: true, isRoot: true })).toBe('name');
});

test('libraries that are looked for in vain are named', () => {
  const said = '\tlibnss3.so => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibgbm.so.1 => not found\n';
  expect(missingLibraries(said)).toEqual(['libnss3.so', 'libgbm.so.1']);
});
