import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { checkRecipients, openBundle, publishBundle, stageBundle } from '../../../core/bundle/index.ts';
import type { BundleFormat, PublishedBundle } from '../../../core/bundle/index.ts';
import { encryptFile } from '../../../core/platform/age/index.ts';
import { decryptFile } from '../../helpers/decrypt.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { codeOf, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { commandLine } from '../cli/run-in-process.ts';
import { bothSay, bothSayOf, requestIn, sha256 } from './bundle-fixture.ts';

const { signal } = new AbortController();

interface KeyPair {
  readonly identity: string;
  readonly recipient: string;
}

async function keyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

async function published(folder: string, format: BundleFormat, to: readonly KeyPair[]): Promise<PublishedBundle> {
  const evidence = [{ path: 'logs/a.txt', kind: 'log', source: 'x', text: 'line of a log\n'.repeat(200_000) }];
  const staged = valueOf(await stageBundle(requestIn(folder, { format, evidence })));
  const target = join(folder, `out.${format}.age`);
  const recipients = to.map(({ recipient }) => recipient);
  return valueOf(await publishBundle({ files: nodeFiles, staged, target, recipients, signal }));
}

describe('a file that is encrypted', () => {
  const CHUNK = 65_536;

  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 16 * CHUNK, 16 * CHUNK + 1, 32 * CHUNK, 3_000_000])(
    'is opened by the library of age and by this app when it has %i bytes',
    async (bytes) => {
      const folder = temporaryFolder();
      const { identity, recipient } = await keyPair();
      const [from, to, back] = ['from', 'to', 'back'].map((name) => join(folder, name)) as [string, string, string];
      const content = randomBytes(bytes);
      await writeFile(from, content);
      const written = await encryptFile(nodeFiles, from, to, [recipient], signal);
      const encrypted = await readFile(to);
      expect(written).toEqual({ sha256: sha256(encrypted), bytes: encrypted.length });
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      expect(sha256(await decrypter.decrypt(encrypted))).toBe(sha256(content));
      await decryptFile(nodeFiles, to, back, [identity]);
      expect(sha256(await readFile(back))).toBe(sha256(content));
    },
  );

  it('leaves nothing and is over at once when it is cancelled in the middle', async () => {
    const folder = temporaryFolder();
    const { recipient } = await keyPair();
    await writeFile(join(folder, 'from'), Buffer.alloc(200_000_000, 'log '));
    const leave = new AbortController();
    const encrypted = encryptFile(nodeFiles, join(folder, 'from'), join(folder, 'to'), [recipient], leave.signal);
    const ended = encrypted.then(
      () => 'finished',
      (error: Error) => error.name,
    );
    const unfinished = async (): Promise<number> => {
      const name = (await readdir(folder)).find((each) => each.endsWith('.tmp'));
      return name === undefined ? 0 : (await stat(join(folder, name))).size;
    };
    while ((await unfinished()) === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    const from = performance.now();
    leave.abort();
    expect(await ended).toBe('AbortError');
    // A tenth of a second where the machine is not at work for others.
    expect(performance.now() - from).toBeLessThan(1_000);
    expect(await readdir(folder)).toEqual(['from']);
  });

  it('leaves the old file and says what the system said when it cannot be read', async () => {
    const folder = temporaryFolder();
    const { recipient } = await keyPair();
    await writeFile(join(folder, 'to'), 'old');
    const encrypted = encryptFile(nodeFiles, join(folder, 'gone'), join(folder, 'to'), [recipient], signal);
    await expect(encrypted).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(folder)).toEqual(['to']);
    expect(await readFile(join(folder, 'to'), 'utf8')).toBe('old');
  });

  it('of the library is opened by this app', async () => {
    const folder = temporaryFolder();
    const { identity, recipient } = await keyPair();
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    const content = randomBytes(200_000);
    await writeFile(join(folder, 'a.age'), await encrypter.encrypt(content));
    await decryptFile(nodeFiles, join(folder, 'a.age'), join(folder, 'a'), [identity]);
    expect(sha256(await readFile(join(folder, 'a')))).toBe(sha256(content));
  });

  it.each([
    ['cut at a chunk', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5_000)],
    ['cut inside a chunk', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ['longer', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('x')])],
    ['changed in its content', (bytes: Buffer) => flip(bytes, bytes.length - 100)],
    ['changed in its header', (bytes: Buffer) => flip(bytes, 80)],
  ])('is not opened when it is %s', async (_how, change) => {
    const folder = temporaryFolder();
    const { identity, recipient } = await keyPair();
    await writeFile(join(folder, 'a'), randomBytes(70_000 - 4_480));
    await encryptFile(nodeFiles, join(folder, 'a'), join(folder, 'a.age'), [recipient], signal);
    await writeFile(join(folder, 'b.age'), change(await readFile(join(folder, 'a.age'))));
    const opened = decryptFile(nodeFiles, join(folder, 'b.age'), join(folder, 'b'), [identity]);
    await expect(opened).rejects.toThrow(/damaged|ends too early|encrypted for others/);
    expect((await readdir(folder)).sort()).toEqual(['a', 'a.age', 'b.age']);
  });
});

function flip(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}

describe('a recipient', () => {
  it('is taken once when it is given twice', async () => {
    const { recipient } = await keyPair();
    expect(valueOf(await checkRecipients([recipient, ` ${recipient}\n`]))).toEqual([recipient]);
  });

  it.each([
    ['none is given', [], /at least one/],
    [
      'a letter is wrong',
      ['age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8x'],
      /not a public key of age/,
    ],
    ['it is cut', ['age1ql3z7hjy54pw3hyww5ayyfg7zqg'], /not a public key of age/],
    ['it is a key of SSH', ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA'], /not a public key of age/],
  ])('is refused in words when %s', async (_what, recipients, words) => {
    const checked = await checkRecipients(recipients);
    expect(checked.ok ? '' : checked.error.message).toMatch(words);
  });

  it('is refused without being repeated when it is a secret key', async () => {
    const { identity } = await keyPair();
    const checked = await checkRecipients([identity]);
    expect(checked.ok ? '' : checked.error.message).toMatch(/That is a secret key/);
    expect(JSON.stringify(checked)).not.toContain(identity.slice(20, 40));
  });
});

describe.each(['zip', 'tar.zst'] as const)('a %s bundle for two recipients', (format) => {
  it('is sound for both verifiers with the key of either, and says the sums of both files', async () => {
    const folder = temporaryFolder();
    const [one, two] = [await keyPair(), await keyPair()];
    const bundle = await published(folder, format, [one, two]);
    expect(bundle).toMatchObject({ encrypted: true, files: 3, sha256: sha256(await readFile(bundle.path)) });
    expect(bundle.plain.sha256).not.toBe(bundle.sha256);
    expect(await readdir(join(folder, 'staging'))).toEqual([]);
    for (const { identity } of [one, two]) {
      expect(await bothSayOf(bundle.path, [identity])).toEqual({ ok: true, files: 3, problems: [] });
    }
    const open = await openBundle(nodeFiles, bundle.path, [two.identity]);
    expect(open.format).toBe(format);
  });

  it('says for how many it is encrypted when no key is given, and that another key does not open it', async () => {
    const folder = temporaryFolder();
    const bundle = await published(folder, format, [await keyPair(), await keyPair()]);
    const closed = await bothSayOf(bundle.path);
    expect(closed).toMatchObject({ ok: false, files: 0, encryptedFor: 2 });
    expect(closed.problems.join()).toMatch(/^The file is encrypted for 2 recipients\./);
    const stranger = await keyPair();
    expect((await bothSayOf(bundle.path, [stranger.identity])).problems).toEqual([
      'The file is encrypted for others: this identity does not open it.',
    ]);
    expect((await bothSayOf(bundle.path, ['AGE-SECRET-KEY-1NONE'])).problems).toEqual([
      'The identity is not a secret key of age (AGE-SECRET-KEY-1…).',
    ]);
  });

  it('is refused alike by both verifiers when it was tampered with', async () => {
    const folder = temporaryFolder();
    const key = await keyPair();
    const bundle = await published(folder, format, [key]);
    const bytes = await readFile(bundle.path);
    for (const forgery of [
      bytes.subarray(0, -1),
      bytes.subarray(0, 150),
      flip(bytes, 60),
      flip(bytes, 100),
      flip(bytes, bytes.length - 400),
    ]) {
      const check = await bothSay(folder, forgery, [key.identity]);
      expect(check.ok).toBe(false);
      expect(check.problems.join()).toMatch(/damaged|ends too early|encrypted for others/);
    }
  });
});

describe('the command line and the one-file verifier', () => {
  const SCRIPT = fileURLToPath(new URL('../../../scripts/verify-bundle.mjs', import.meta.url));

  it('end with 3 without the key of an encrypted bundle, with 0 with the file that holds it', async () => {
    const folder = temporaryFolder();
    const key = await keyPair();
    const { path } = await published(folder, 'zip', [key]);
    const keys = join(folder, 'key.txt');
    await writeFile(keys, `# created: 2026-11-30\n# public key: ${key.recipient}\n${key.identity}\n`);
    const script = (args: readonly string[]) =>
      spawnSync(process.execPath, [SCRIPT, ...args, '--json'], { encoding: 'utf8' });
    const told = /^The file is encrypted for 1 recipient\. Nothing in it was checked/;
    for (const answer of [
      await commandLine(['bundle', 'verify', path, '--json']),
      ...[script([path])].map(({ status, stdout }) => ({ code: status, json: JSON.parse(stdout) as unknown })),
    ]) {
      expect(answer).toMatchObject({ code: 3, json: { ok: false, files: 0, problems: [expect.stringMatching(told)] } });
    }
    const sound = { ok: true, files: 3, problems: [] };
    const opened = await commandLine(['bundle', 'verify', path, '--identity', keys, '--json']);
    expect(opened).toMatchObject({ code: 0, json: sound });
    const { status, stdout } = script([path, '--identity', keys]);
    expect({ status, json: JSON.parse(stdout) as unknown }).toEqual({ status: 0, json: sound });
  });

  it('say so when the file holds no key', async () => {
    const folder = temporaryFolder();
    const { path } = await published(folder, 'zip', [await keyPair()]);
    await writeFile(join(folder, 'key.txt'), '# nothing\n');
    const { code, err } = await commandLine(['bundle', 'verify', path, '--identity', join(folder, 'key.txt')]);
    expect({ code, err }).toEqual({ code: 2, err: `There is no secret key of age in ${join(folder, 'key.txt')}.\n` });
  });
});

/** Windows knows no such modes. */
async function modeOf(path: string): Promise<number> {
  return process.platform === 'win32' ? 0o600 : (await stat(path)).mode & 0o777;
}

describe.each(['zip', 'tar.zst'] as const)('a %s that was staged for encryption', (format) => {
  it('is the bytes of any other, and its sums are told when it is published', async () => {
    const folder = temporaryFolder();
    const key = await keyPair();
    const plain = valueOf(await stageBundle(requestIn(folder, { format })));
    const bytes = await readFile(plain.path);
    const staged = valueOf(await stageBundle(requestIn(folder, { format, isForEncryption: true })));
    expect(staged).not.toHaveProperty('sha256');
    expect((await readFile(staged.path)).equals(bytes)).toBe(true);
    expect(await modeOf(staged.path)).toBe(0o600);
    const target = join(folder, 'out.age');
    const publish = { files: nodeFiles, staged, target, recipients: [key.recipient], signal };
    const done = valueOf(await publishBundle(publish));
    expect(done.plain).toEqual({ sha256: plain.sha256, bytes: bytes.length });
    expect(done).toMatchObject({ encrypted: true, sha256: sha256(await readFile(target)) });
    expect(await modeOf(target)).toBe(0o600);
    expect(await readdir(join(folder, 'staging'))).toEqual([]);
  });

  it('is whole with its sum when it is published plain after all', async () => {
    const folder = temporaryFolder();
    const staged = valueOf(await stageBundle(requestIn(folder, { format, isForEncryption: true })));
    const target = join(folder, `out.${format}`);
    const done = valueOf(await publishBundle({ files: nodeFiles, staged, target, signal }));
    expect(done).toMatchObject({ encrypted: false, sha256: sha256(await readFile(target)), bytes: staged.bytes });
    expect(await bothSayOf(target)).toMatchObject({ ok: true, problems: [] });
    expect(await readdir(join(folder, 'staging'))).toEqual([]);
  });

  it('is gone when publishing is cancelled', async () => {
    const folder = temporaryFolder();
    const { recipient } = await keyPair();
    const staged = valueOf(await stageBundle(requestIn(folder, { format, isForEncryption: true })));
    const publish = { files: nodeFiles, staged, target: join(folder, 'out.age'), recipients: [recipient] };
    expect(codeOf(await publishBundle({ ...publish, signal: AbortSignal.abort() }))).toBe('cancelled');
    expect(await readdir(folder)).toEqual(['staging']);
    expect(await readdir(join(folder, 'staging'))).toEqual([]);
  });
});

describe('publishing', () => {
  it('puts nothing anywhere when a recipient is none', async () => {
    const folder = temporaryFolder();
    const staged = valueOf(await stageBundle(requestIn(folder)));
    const target = join(folder, 'out.age');
    const refused = await publishBundle({ files: nodeFiles, staged, target, recipients: ['age1x'], signal });
    expect(codeOf(refused)).toBe('invalid');
    expect(await readdir(folder)).toEqual(['staging']);
    expect(await readdir(join(folder, 'staging'))).toEqual([]);
  });
});
