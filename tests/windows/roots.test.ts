// A share is a folder of wine's below `dosdevices/unc`, so this shows how such paths are written and read, not how a
// server that is slow or gone behaves.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { ROOT, samplePlant } from '../helpers/windows/plant.ts';
import { asWindows, commands, onDriveC } from '../helpers/windows/run.ts';
import type { RanLine } from '../helpers/windows/run.ts';

const SHARE = '\\\\planserver\\APS Daten$';
const WRITTEN = [
  ROOT,
  `${ROOT}\\`,
  'C:/ProgramData/PlanetTogether APS/',
  'c:\\programdata\\PLANETTOGETHER APS',
  `\\\\?\\${ROOT}`,
  '\\ProgramData\\PlanetTogether APS',
  'ProgramData\\..\\ProgramData\\PlanetTogether APS',
  `${SHARE}\\PlanetTogether APS`,
  '\\\\?\\UNC\\planserver\\APS Daten$\\PlanetTogether APS',
  '//planserver/APS Daten$/PlanetTogether APS',
];

interface Instances {
  readonly instances: readonly { readonly name: string; readonly path: string; readonly version: string }[];
  readonly problems: readonly string[];
}

let names: readonly string[];
let listed: ReadonlyMap<string, RanLine | undefined>;
let refused: readonly RanLine[];
let collected: readonly RanLine[];

const instancesOf = (line: RanLine | undefined): Instances['instances'] =>
  (JSON.parse(line?.out ?? '') as Instances).instances;

beforeAll(async () => {
  const { instances, root } = await samplePlant(7);
  names = instances.toSorted();
  const share = join(inject('windows').folder, 'prefix', 'dosdevices', 'unc', 'planserver', 'APS Daten$');
  mkdirSync(share, { recursive: true });
  cpSync(root, join(share, 'PlanetTogether APS'), { recursive: true, preserveTimestamps: true });
  const roots = [...WRITTEN, asWindows(root)];
  const wrong = ['C:PlanetTogether APS', 'C:\\nowhere', 'X:\\nowhere', '\\\\nobody\\nothing', 'C:\\windows\\win.ini'];
  const out = ['--profile', 'minimal', '--out'];
  const lines = await commands(
    [
      ...[...roots, ...wrong].map((root) => ['instances', '--root', root]),
      ['collect', '--root', `${SHARE}\\PlanetTogether APS`, ...out, `${SHARE}\\from the server.zip`],
      ['bundle', 'verify', `${SHARE}\\from the server.zip`],
    ],
    { cwd: onDriveC(), env: { COMPANION_DATA: 'C:\\roots' } },
  );
  listed = new Map(roots.map((root, index) => [root, lines[index]]));
  refused = lines.slice(roots.length, roots.length + wrong.length);
  collected = lines.slice(roots.length + wrong.length);
}, 240_000);

describe('a root on Windows', () => {
  test('is the same folder however it is written', () => {
    for (const [root, line] of listed) {
      expect({ root, code: line?.code }).toEqual({ root, code: 0 });
      expect({ root, names: instancesOf(line).map(({ name }) => name) }).toEqual({ root, names });
    }
  });

  test('gives the paths of its instances as it was written itself', () => {
    const [first = ''] = names;
    const pathBelow = (root: string): string | undefined => instancesOf(listed.get(root))[0]?.path;
    expect(pathBelow(`${ROOT}\\`)).toBe(`${ROOT}\\${first}`);
    expect(pathBelow('C:/ProgramData/PlanetTogether APS/')).toBe(`${ROOT}\\${first}`);
    expect(pathBelow(`${SHARE}\\PlanetTogether APS`)).toBe(`${SHARE}\\PlanetTogether APS\\${first}`);
  });

  test('is refused in a sentence when it says no place, or one that is not there', () => {
    const said = refused.map(({ code, err }) => ({ code, err }));
    expect(said.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
    expect(said[0]?.err).toContain('does not say where on that drive it begins. Write C:\\…');
    for (const { err } of said.slice(1, 4)) expect(err).toMatch(/There is no folder|does not lead to a folder/u);
    expect(said[4]?.err).toContain('is a file');
  });

  test('may be on a share, and so may the bundle', () => {
    const [made, whole] = collected;
    expect([0, 3]).toContain(made?.code);
    expect(JSON.parse(made?.out ?? '')).toMatchObject({ bundle: { path: `${SHARE}\\from the server.zip` } });
    expect(JSON.parse(whole?.out ?? '')).toMatchObject({ ok: true, problems: [] });
  });
});
