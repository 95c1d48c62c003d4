import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rootPlace, sameRoot } from '../../../core/instances/place-rules.ts';

const windows = (text: string) => rootPlace(text, 'win32');

describe('a root folder on Windows', () => {
  it.each([
    [String.raw`\\SRV01\APS$\PlanetTogether APS`, String.raw`\\SRV01\APS$\PlanetTogether APS`, true],
    [String.raw`\\SRV01\APS$\PlanetTogether APS` + '\\', String.raw`\\SRV01\APS$\PlanetTogether APS`, true],
    ['//SRV01/APS/Root', String.raw`\\SRV01\APS\Root`, true],
    [String.raw`\\?\UNC\SRV01\APS\Root`, String.raw`\\SRV01\APS\Root`, true],
    [String.raw`\\SRV01\APS\x\..\Root`, String.raw`\\SRV01\APS\Root`, true],
    [String.raw`\\?\C:\ProgramData\PlanetTogether APS`, String.raw`C:\ProgramData\PlanetTogether APS`, false],
    ['D:/Plant/', String.raw`D:\Plant`, false],
    ['D:\\', 'D:\\', false],
    [String.raw`  D:\Plant  `, String.raw`D:\Plant`, false],
  ])('is %s when it is written in any of the usual ways', (text, path, isShare) => {
    expect(windows(text)).toEqual({ ok: true, value: { path, isShare } });
  });

  it.each([
    ['', 'whole path'],
    ['Plant', 'whole path'],
    ['D:Plant', 'whole path'],
    [String.raw`\Plant`, 'whole path'],
    [String.raw`\\SRV01`, 'names a server and no share'],
    [String.raw`\\SRV01` + '\\', 'names a server and no share'],
    [String.raw`\\.\PhysicalDrive0`, 'path of a device'],
    [String.raw`\\?\GLOBALROOT\Device\Null`, 'path of a device'],
    [String.raw`\\?\Volume{1}\x`, 'path of a device'],
    [String.raw`\\?\UNC\SRV01`, 'names a server and no share'],
  ])('is refused in words when it is %j', (text, words) => {
    expect(windows(text)).toMatchObject({
      ok: false,
      error: { code: 'invalid', message: expect.stringContaining(words) },
    });
  });

  it('is the same in any case and any spelling', () => {
    expect(sameRoot(String.raw`\\srv01\aps\root`, '//SRV01/APS/Root/', 'win32')).toBe(true);
    expect(sameRoot('D:/Plant', String.raw`d:\plant`, 'win32')).toBe(true);
    expect(sameRoot('/srv/Plant', '/srv/plant', 'linux')).toBe(false);
  });
});

describe('a root folder elsewhere', () => {
  it('is a whole path, and a share only where it is mounted', () => {
    expect(rootPlace('/srv//plant/../aps/', 'linux')).toEqual({
      ok: true,
      value: { path: '/srv/aps', isShare: false },
    });
    expect(rootPlace('aps', 'linux').ok).toBe(false);
    expect(rootPlace(String.raw`\\SRV01\APS`, 'linux')).toMatchObject({
      error: { message: expect.stringContaining('mounted') },
    });
    expect(rootPlace('smb://srv/aps', 'darwin').ok).toBe(false);
  });
});

it('a root that was taken is taken again as it was written', () => {
  assert(
    property(
      string(),
      constantFrom('win32' as const, 'linux' as const),
      constantFrom('\\\\s\\h\\', 'C:\\', '/', ''),
      (text, system, before) => {
        const once = rootPlace(before + text, system);
        if (!once.ok) return true;
        const again = rootPlace(once.value.path, system);
        return again.ok && again.value.path === once.value.path && again.value.isShare === once.value.isShare;
      },
    ),
  );
});
