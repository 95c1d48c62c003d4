import { describe, expect, it } from 'vitest';
import { NAME_KEPT_BACK, packedName, packedPath } from '../../../shared/domain/evidence-names.ts';
import { compareVersions, parseVersion } from '../../../shared/domain/versions.ts';

const own = { homeFolder: '/home/pat', userName: 'pat', hostName: 'NFF-APS03' };
const ownWindows = { homeFolder: String.raw`C:\Users\pat`, userName: 'pat', hostName: 'NFF-APS03' };

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
  ])('stays when it is an ordinary one: %s', (name) => {
    expect(packedName(name)).toBe(name);
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
  ])('is kept back when it could be a secret: %s', (name) => {
    expect(packedName(name)).toBe(NAME_KEPT_BACK);
  });

  it('shows line breaks and direction marks when a name has them', () => {
    expect(packedName('a\nb')).toBe(String.raw`a\u{a}b`);
    expect(packedName('gpj.\u202Eexe')).toBe(String.raw`gpj.\u{202e}exe`);
  });
});

describe('a path in a bundle', () => {
  it.each([
    ['/srv/PlanetTogether APS', '/srv/PlanetTogether APS'],
    ['/home/pat/plants/PlanetTogether APS', '~/plants/PlanetTogether APS'],
    ['/home/kim/plants', '/home/…/plants'],
    ['/data/NFF-APS03/pat', '/data/…/…'],
  ])('says neither person nor machine: %s', (path, packed) => {
    expect(packedPath(path, own)).toBe(packed);
  });

  it.each([
    [String.raw`C:\ProgramData\PlanetTogether APS`, String.raw`C:\ProgramData\PlanetTogether APS`],
    [String.raw`C:\Users\pat\APS`, String.raw`~\APS`],
    [String.raw`D:\Users\kim\APS`, String.raw`D:\Users\…\APS`],
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
