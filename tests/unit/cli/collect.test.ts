import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { bundleManifest } from '../../../shared/domain/evidence.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { readArchive } from '../bundle/archive-tools.ts';
import { plantOf, runTree } from '../evidence/evidence-fixture.ts';
import { commandLine, commandLineIn } from './run-in-process.ts';

const SECRET = 'Zk7-unterwegs-Q2';
const PLANT = {
  ...runTree('Production'),
  'Production/System/Data/Alerts/SystemService.log': `Data Source=SQL01;User ID=svc_pt;Password=${SECRET}\n`,
  'Production/System/Data/Alerts/SystemService.log.1': {
    text: '2026-11-20 06:00:01 INFO nothing to say\n'.repeat(40_000),
    at: '2026-11-20T06:00:00Z',
  },
};

async function desk() {
  const folder = temporaryFolder();
  const root = await plantOf(PLANT);
  const data = join(folder, 'data');
  const run = commandLineIn(data);
  const collect = (out: string, ...options: readonly string[]) =>
    run('collect', '--root', root, '--out', join(folder, out), ...options);
  return { folder, root, data, run, collect, at: (name: string) => join(folder, name) };
}

async function keyFile(path: string): Promise<string> {
  const identity = await generateX25519Identity();
  writeFileSync(path, `# made for this test\n${identity}\n`);
  return identityToRecipient(identity);
}

describe('collect on the command line', () => {
  it('packs a zip and a tar.zst that prove whole, and names what it did not take', async () => {
    const { run, collect, at } = await desk();
    for (const [name, ...options] of [['a.zip'], ['a.tar.zst', '--format', 'tar.zst']] as const) {
      const made = await collect(name, ...options);
      expect(made.code).toBe(made.json['outcome'] === 'complete' ? 0 : 3);
      expect(made.json).toMatchObject({ bundle: { path: at(name), bytes: statSync(at(name)).size } });
      expect(statSync(at(name)).mode & 0o777).toBe(0o600);
      const { files } = made.json['bundle'] as { files: number };
      expect(await run('bundle', 'verify', at(name))).toMatchObject({
        code: 0,
        json: { ok: true, files, problems: [] },
      });
      expect(readFileSync(at(name)).includes(SECRET)).toBe(false);
    }
    expect(readFileSync(at('a.tar.zst')).readUInt32LE(0)).not.toBe(readFileSync(at('a.zip')).readUInt32LE(0));
  });

  it.each([
    ['a.zip.age', []],
    ['a.tar.zst.age', ['--format', 'tar.zst']],
  ] as const)('encrypts %s for its readers, who alone can check it', async (name, options) => {
    const { run, collect, at } = await desk();
    const readers = [await keyFile(at('one.key')), await keyFile(at('two.key'))];
    await keyFile(at('other.key'));
    const made = await collect(name, ...options, ...readers.flatMap((key) => ['--recipient', key]));
    expect(made.json).toMatchObject({ bundle: { path: at(name) } });
    expect(await run('bundle', 'verify', at(name))).toMatchObject({ code: 3, json: { ok: false } });
    for (const key of ['one.key', 'two.key']) {
      const whole = await run('bundle', 'verify', at(name), '--identity', at(key));
      expect(whole).toMatchObject({ code: 0, json: { ok: true } });
    }
    expect((await run('bundle', 'verify', at(name), '--identity', at('other.key'))).code).toBe(2);
  });

  it('refuses with 2 a recipient that is none, in a sentence, and leaves nothing', async () => {
    const { folder, data, root } = await desk();
    const out = join(folder, 'a.zip.age');
    const ran = await commandLine([
      'collect',
      '--root',
      root,
      '--out',
      out,
      '--recipient',
      'age1nobody',
      '--data',
      data,
    ]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toBe(
      '"age1nobody" is not a public key of age: age1 and 58 letters and digits. Copy it again whole.\n',
    );
    expect(readdirSync(folder)).toEqual(['data']);
    for (const left of ['bundles', 'staging'].map((name) => join(data, name)))
      expect(existsSync(left) ? readdirSync(left) : []).toEqual([]);
  });

  it('replaces an earlier bundle, but nothing encrypted, and says what to do', async () => {
    const { collect, at } = await desk();
    const reader = await keyFile(at('one.key'));
    await collect('a.zip.age', '--recipient', reader);
    const before = readFileSync(at('a.zip.age'));
    const again = await collect('a.zip.age', '--recipient', reader);
    expect(again).toMatchObject({ code: 2, json: { error: { code: 'invalid' } } });
    expect(again.err).toBe(
      `${at('a.zip.age')} exists and is encrypted, so nobody sees here what it is, and it is not replaced. Remove it, or name another file.\n`,
    );
    expect(readFileSync(at('a.zip.age')).equals(before)).toBe(true);
    expect((await collect('a.zip', '--profile', 'minimal')).json).toMatchObject({ bundle: { path: at('a.zip') } });
    expect((await collect('a.zip', '--profile', 'minimal')).json).toMatchObject({ bundle: { path: at('a.zip') } });
  });

  it('keeps to a size, and names in the manifest what has no room', async () => {
    const { run, collect, at } = await desk();
    const limitsOf = async (name: string): Promise<string[]> => {
      const manifest = (await readArchive(at(name))).find((file) => file.name === 'manifest.json');
      const { withheld } = bundleManifest.parse(JSON.parse(manifest?.content.toString('utf8') ?? ''));
      return withheld.map(({ reason }) => reason).filter((reason) => reason.includes('size limit'));
    };
    await collect('small.zip', '--max-size', '1MB');
    expect(statSync(at('small.zip')).size).toBeLessThanOrEqual(1_000_000);
    expect(await limitsOf('small.zip')).toEqual(['Its older part is beyond the size limit of 1 MB.']);
    expect((await run('bundle', 'verify', at('small.zip'))).code).toBe(0);
    expect((await run('settings', 'set', 'bundle.maxBytes', '1100000')).code).toBe(0);
    await collect('set.zip');
    expect(await limitsOf('set.zip')).toEqual(['Its older part is beyond the size limit of 1.1 MB.']);
    await collect('all.zip', '--max-size', '2G');
    expect(await limitsOf('all.zip')).toEqual([]);
  });

  it.each(['1', '999999', '1TB', '-5MB', 'much', '1.5', '0'])('refuses %s as a size with 2', async (size) => {
    const ran = await commandLine(['collect', `--max-size=${size}`, '--data', join(temporaryFolder(), 'data')]);
    expect(ran.code).toBe(2);
    expect(ran.err).toBe('--max-size has to be a size such as 500MB, 2G or 25000000, and at least 1MB.\n');
  });
});
