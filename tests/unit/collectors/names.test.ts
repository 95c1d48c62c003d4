import { describe, expect, it } from 'vitest';
import { NAME_KEPT_BACK, packedName, packedPath } from '../../../shared/domain/evidence-names.ts';
import { compareVersions, parseVersion } from '../../../shared/domain/versions.ts';

const own = { homeFolder: '/home/pat', userName: 'pat', hostName: 'NFF-APS03', fullName: 'Patricia Planner' };
const ownWindows = { ...own, homeFolder: String.raw`C:\Users\pat` };

describe('a name in a bundle', () => {
  it.each([
    'Production',
    'Preview 12.4',
    'Werk-Köln',
    'Schulung-Süd',
    '2026-11-21 23.15.04.123 JobMove.bin',
    'Scenarios.000034.dat',
    'ImportStart_000002.bin',
    'Recording 2026-01-11 16.58.28',
    '20260111_165828',
    'Test 🏭',
    'שלום',
    'Line 3 Pilot (old)',
    '2026-11-21 23.15.14.123 JobMove.bin',
    'Patterns',
    'Spatial',
    'Keyboards',
    'Passau 2',
    'Preview 12.3.1',
  ])('stays when it is an ordinary one: %s', (name) => {
    expect(packedName(name, own)).toBe(name);
  });

  it.each([
    'Password=Hunter2.bin',
    'pat@example.com.log',
    'https:;x',
    'MpFU4VC7y',
    'vyBUWWM!vJpZ9Sm',
    '784cdf85cc83993c2d7ab5434739511c',
    'key 6BUBw2jKUpbTnt.bin',
    'x'.repeat(200),
    '10.1.2.3',
    'old.10.1.2.3',
    'jdoe-server-192.168.7.9.bin',
    'ip-10-1-2-3',
    '00-1A-2B-3C-4D-5E',
    '001a.2b3c.4d5e',
    '001A2B3C4D5E',
    'fe80--1ff-fe23-4567-890a.ipv6-literal.net',
    '2001-db8-0-0-0-0-0-1',
    'Passwort Sommer2024',
    'kennwort geheim123',
    'Test_pwd_1234',
    'secret-plan',
    'PasswordSommer',
    'token.abc',
    'NFF-APS03',
    'PAT',
  ])('is kept back when it could be a secret: %s', (name) => {
    expect(packedName(name, own)).toBe(NAME_KEPT_BACK);
  });

  it.each([
    ['Backup of NFF-APS03', 'Backup of …'],
    ['nff-aps03_copy', '…_copy'],
    ['pat.old', '….old'],
    ['CORP pat', 'CORP …'],
    ['Copy by patricia.planner', 'Copy by …'],
    ['Copy by Planner Patricia', 'Copy by … …'],
  ])('says neither person nor machine when these stand inside it: %s', (name, packed) => {
    expect(packedName(name, own)).toBe(packed);
  });

  it('says no machine when its name is known with its domain', () => {
    expect(packedName('Backup of plant01', { ...own, hostName: 'plant01.corp.example' })).toBe('Backup of …');
    expect(packedName('CORP jdoe', { ...own, userName: String.raw`CORP\jdoe` })).toBe('CORP …');
  });

  it('reads names as they are written when they hold signs of a pattern', () => {
    const odd = { ...own, userName: "o'brien+[x", hostName: '---', fullName: '(Pat) O/Brien' };
    expect(packedName("copy of O'Brien+[x", odd)).toBe('copy of …');
    expect(packedName('Line 1 - 2 --- old', odd)).toBe('Line 1 - 2 --- old');
  });

  it('shows line breaks and direction marks when a name has them', () => {
    expect(packedName('a\nb', own)).toBe(String.raw`a\u{a}b`);
    expect(packedName('gpj.\u202Eexe', own)).toBe(String.raw`gpj.\u{202e}exe`);
  });
});

describe('a path in a bundle', () => {
  it.each([
    ['/srv/PlanetTogether APS', '/srv/PlanetTogether APS'],
    ['/home/pat/plants/PlanetTogether APS', '~/plants/PlanetTogether APS'],
    ['/home/kim/plants', '/home/…/plants'],
    ['/data/NFF-APS03/pat', '/data/…/…'],
    ['/data/Backup of NFF-APS03/pat.old', '/data/Backup of …/….old'],
    ['/mnt/c/Users/jdoe/APS', '/mnt/c/Users/…/APS'],
    ['/var/home/jdoe', '/var/home/…'],
  ])('says neither person nor machine: %s', (path, packed) => {
    expect(packedPath(path, own)).toBe(packed);
  });

  it.each([
    [String.raw`C:\ProgramData\PlanetTogether APS`, String.raw`C:\ProgramData\PlanetTogether APS`],
    [String.raw`C:\Users\pat\APS`, String.raw`~\APS`],
    [String.raw`D:\Users\kim\APS`, String.raw`D:\Users\…\APS`],
    [String.raw`\\fs01\share\Users\jdoe\APS`, String.raw`\\…\share\Users\…\APS`],
    [String.raw`\\?\C:\Users\jdoe`, String.raw`C:\Users\…`],
    [String.raw`\\?\C:\Users\pat\APS`, String.raw`~\APS`],
    [String.raw`c:\users\PAT\APS`, String.raw`~\APS`],
    [String.raw`C:\Documents and Settings\jdoe\APS`, String.raw`C:\Documents and Settings\…\APS`],
    [String.raw`\\?\UNC\fs01\aps`, String.raw`\\…\aps`],
    [String.raw`\\?\unc\fs01\Users\jdoe`, String.raw`\\…\Users\…`],
    ['C:/Users/jdoe/APS', 'C:/Users/…/APS'],
    [String.raw`\\fileserver\aps\PlanetTogether APS`, String.raw`\\…\aps\PlanetTogether APS`],
  ])('says neither person nor server on Windows: %s', (path, packed) => {
    expect(packedPath(path, ownWindows)).toBe(packed);
  });
});

describe('a version', () => {
  it.each(['12.3.1', 'v11.39', 'V12.0.50', '11.49.8.12', ' 12.3.1 '])('is read when it looks like one: %s', (text) => {
    expect(parseVersion(text)?.raw).toBe(text.trim());
  });

  it.each(['12', 'twelve', '12.3.1-beta', '12.3.1.4.5', '12345.1', '', '1.2.'])(
    'is not read when it is something else: %s',
    (text) => {
      expect(parseVersion(text)).toBeUndefined();
    },
  );

  it('is ordered by number when texts would order otherwise', () => {
    const sorted = ['12.10.0', '12.9', 'v12.9.1', '11.49.8', '12.3.1']
      .flatMap((text) => parseVersion(text) ?? [])
      .sort(compareVersions)
      .map(({ raw }) => raw);
    expect(sorted).toEqual(['11.49.8', '12.3.1', '12.9', 'v12.9.1', '12.10.0']);
  });
});
