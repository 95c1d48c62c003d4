import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPackage, writePackage } from '../../../core/handover/package.ts';
import { bombProblem, givingProblem } from '../../../core/handover/sizes.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { forgeArchive } from '../bundle/archive-tools.ts';
import { ABOUT, sha256 } from './forge.ts';
import { machineOf } from './plant.ts';

interface Forged {
  readonly plain: Buffer;
  /** What is said of its size, where it is not true. */
  readonly says?: number;
  readonly sha256?: string;
}

/** A package as a packer that means harm writes it, as small as it goes. */
function forgedPackage(path: string, files: readonly Forged[]): string {
  const form = Buffer.from('{"title":"x"}');
  const listed = files.map((file, index) => ({
    path: `files/${String(index + 1).padStart(4, '0')}`,
    name: `plant ${index}.log`,
    sha256: file.sha256 ?? sha256(file.plain),
    bytes: file.says ?? file.plain.byteLength,
    source: 'file',
  }));
  const manifest = { schema: 1, kind: 'handover', ...ABOUT, form: { sha256: sha256(form), bytes: 13 }, files: listed };
  const entries = files.map(({ plain, says }, index) => ({
    name: listed[index]?.path ?? '',
    content: deflateRawSync(plain, { level: 9 }),
    stored: true,
    method: 8,
    crc: crc32(plain),
    bytes: says ?? plain.byteLength,
  }));
  const head = [
    { name: 'case.json', content: form },
    { name: 'manifest.json', content: Buffer.from(JSON.stringify(manifest)) },
  ];
  writeFileSync(path, forgeArchive([head[0] ?? [], ...entries, head[1] ?? []].flat()));
  return path;
}

/** Ada takes the file; what she is told, and what is left of it on her disk. */
async function taken(files: readonly Forged[]) {
  const data = temporaryFolder();
  const ada = await machineOf('Ada', temporaryFolder(), data);
  const path = forgedPackage(join(temporaryFolder(), 'case.companion-case'), files);
  const { token } = valueOf(await ada.client.call('files.register', { path }));
  const answer = await ada.client.call('handover.take', { file: token });
  const { cases } = valueOf(await ada.client.call('cases.list', {}));
  const left = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /attachments|staging/u.test(entry.parentPath))
    .map(({ name }) => name);
  return { answer, cases, left };
}

const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_000_000);

describe('a hand-over that was made to fill the disk', () => {
  it.each([
    ['one file is a thousand times its packed size', [{ plain: zeros(120) }], 'would unpack to 121 MB'],
    ['its files together are', [{ plain: zeros(60) }, { plain: zeros(60) }], 'would unpack to 121 MB'],
  ])('is refused before anything is unpacked when %s', async (_, files, said) => {
    const { answer, cases, left } = await taken(files);
    expect(answer).toMatchObject({
      error: { code: 'invalid', message: expect.stringContaining(said) as unknown },
    });
    expect({ cases, left }).toEqual({ cases: [], left: [] });
  });

  it.each([
    ['a file unpacks to more than it says', [{ plain: zeros(40), says: 1000 }]],
    ['a file unpacks to less than it says', [{ plain: zeros(1), says: 2_000_000 }]],
    [
      'the second file is another one',
      [{ plain: Buffer.from('a') }, { plain: Buffer.from('b'), sha256: 'a'.repeat(64) }],
    ],
  ])('leaves nothing behind and says so when %s', async (_, files) => {
    const { answer, cases, left } = await taken(files);
    expect(answer).toMatchObject({
      error: {
        code: 'invalid',
        message: expect.stringContaining('was changed on the way, so nothing was taken') as unknown,
      },
    });
    expect({ cases, left }).toEqual({ cases: [], left: [] });
  });

  it('is opened when this app packed it, even a file of nothing but zeros', async () => {
    const folder = temporaryFolder();
    const plain = zeros(120);
    writeFileSync(join(folder, 'zeros'), plain);
    const path = join(folder, 'case.companion-case');
    const input = { name: 'zeros', path: join(folder, 'zeros'), sha256: sha256(plain), bytes: plain.byteLength };
    await writePackage(nodeFiles, path, ABOUT, { form: {}, inputs: [{ ...input, source: 'file' }] }, {});
    expect((await openPackage(nodeFiles, path)).ok).toBe(true);
  });
});

describe('how much a hand-over may hold', () => {
  const entry = record({ bytes: integer({ min: 0, max: 6e9 }), packedBytes: integer({ min: 0, max: 6e9 }) });

  it('is never more than four gigabytes, nor more than 250 times the package beyond 100 MB', () => {
    assert(
      property(array(entry, { maxLength: 5 }), (entries) => {
        const bytes = entries.reduce((sum, one) => sum + one.bytes, 0);
        const packed = entries.reduce((sum, one) => sum + one.packedBytes, 0);
        const problem = bombProblem(entries);
        const isSafe = bytes <= 4e9 && bytes <= Math.max(1e8, 250 * packed);
        expect(problem !== undefined || isSafe).toBe(true);
        expect(problem === undefined || bytes > 1e8).toBe(true);
        expect((problem ?? '').includes('holds 4.0 GB at most')).toBe(bytes > 4e9);
      }),
    );
  });

  it('is the same where it is packed as where it is unpacked', () => {
    assert(
      property(integer({ min: 0, max: 8e9 }), (bytes) => {
        const isTaken = bombProblem([{ bytes, packedBytes: bytes }]) === undefined;
        expect(givingProblem(bytes) === undefined).toBe(isTaken);
      }),
    );
  });
});
