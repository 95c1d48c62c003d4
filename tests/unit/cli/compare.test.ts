import { writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/temp.ts';
import { plantOf, runTree } from '../evidence/evidence-fixture.ts';
import { commandLine, commandLineIn } from './run-in-process.ts';

/** A plant with two instances, collected once, changed, and collected again. */
async function twice() {
  const folder = temporaryFolder();
  const instance = (name: string): string => `<Instance Name="${name}" SoftwareVersion="12.3.1" />`;
  const root = await plantOf({
    ...runTree('Production'),
    ...runTree('Test'),
    'Software/12.3.1/': '',
    'APS_ServerSettings.xml': `<APSServerSettings><Instances>${instance('Production')}${instance('Test')}</Instances></APSServerSettings>`,
  });
  const data = join(folder, 'data');
  const run = commandLineIn(data);
  const collect = (name: string) => run('collect', '--profile', 'minimal', '--root', root, '--out', join(folder, name));
  const first = await collect('first.zip');
  mkdirSync(join(root, 'Software', '12.4.0'));
  mkdirSync(join(root, 'Preview 12.4', 'System', 'Data'), { recursive: true });
  const second = await collect('second.zip');
  const id = (ran: typeof first) => String(ran.json['snapshotId']);
  return { folder, data, run, ids: [id(first), id(second)] as const, at: (name: string) => join(folder, name) };
}

const CHANGED = ['The instance Preview 12.4 is new.', 'Version 12.4.0 of the product was installed.'];

describe('compare on the command line', () => {
  it('says in sentences what changed, of two collections and of the bundles they made', async () => {
    const { run, ids, at } = await twice();
    for (const args of [[], ['--last'], ids, [ids[0].slice(-8)]]) {
      const { json } = await run('compare', ...args);
      expect(json).toMatchObject({
        sentences: expect.arrayContaining(CHANGED),
        a: { snapshotId: ids[0] },
        b: { snapshotId: ids[1] },
      });
    }
    const bundles = await run('compare', at('first.zip'), at('second.zip'));
    expect(bundles.json).toMatchObject({
      a: { kind: 'bundle', label: 'first.zip' },
      sentences: expect.arrayContaining([
        'The instance Preview 12.4 is on second.zip only.',
        'Version 12.4.0 of the product is on second.zip only.',
      ]),
    });
    expect((await run('compare', ids[1], at('second.zip'))).json).toMatchObject({ differences: [] });
    expect((await run('compare', ids[0], ids[0])).json).toMatchObject({ differences: [], sentences: [] });
    expect((await run('compare', '--exit-code')).code).toBe(3);
    expect((await run('compare', '--exit-code', ids[0], ids[0])).code).toBe(0);
  }, 120_000);

  it('lays two instances side by side, by whatever case their names are typed in', async () => {
    const { run, data } = await twice();
    const { code, json } = await run('compare', '--instances', 'production', 'Preview 12.4', '--all');
    expect(code).toBe(0);
    expect(json).toMatchObject({ a: { label: 'Production' }, b: { label: 'Preview 12.4' } });
    expect(json['sentences']).toContain('The version: 12.3.1 on Production, not known on Preview 12.4.');
    expect((await run('compare', '--instances', 'Production', 'Test')).json).toMatchObject({ differences: [] });
    const unknown = await run('compare', '--instances', 'Production', 'Nowhere');
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('knows no instance "Nowhere"');
    const text = await commandLine(['compare', '--instances', 'Production', 'Test', '--data', data]);
    expect(text.out).toBe('Production and Test: nothing differs.\n');
  }, 120_000);

  it('collects first when asked how it is now', async () => {
    const { run, ids } = await twice();
    const { json } = await run('compare', '--now');
    expect(json).toMatchObject({ a: { snapshotId: ids[1] }, differences: [] });
    expect((await run('compare', '--now', ids[0], ids[1])).code).toBe(2);
  }, 120_000);

  it('tells what changed lately', async () => {
    const { run } = await twice();
    const { code, json } = await run('changes');
    expect(code).toBe(0);
    expect(json).toMatchObject({ compared: 2 });
    expect((json['changes'] as { sentence: string }[]).map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining(CHANGED),
    );
  }, 120_000);

  it('refuses what is no bundle, what is damaged and what nobody knows', async () => {
    const { run, at } = await twice();
    writeFileSync(at('text.zip'), 'no archive');
    for (const wrong of [at('text.zip'), at('nowhere.zip'), 'abcdef'])
      expect((await run('compare', wrong)).code).not.toBe(0);
    expect((await run('compare', '--instances', 'Production')).code).toBe(2);
    expect((await commandLineIn(at('empty'))('compare')).code).toBe(2);
  }, 120_000);
});
