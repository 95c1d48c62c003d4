import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openBundle, readManifest, stageBundle } from '../../../core/bundle/index.ts';
import type { BundleCheck } from '../../../core/bundle/index.ts';
import { padding, tarHeader } from '../../../core/platform/archive/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { bothSay, bothSayOf, requestIn, sha256 } from './bundle-fixture.ts';

const LONG = `logs/${'Übergröße – '.repeat(30)}🙂.txt`;
const LOG = 'logs/ServiceLog.txt';
const BLOCK = 1 << 20;

interface Part {
  readonly path: string;
  readonly content: Buffer;
  readonly header?: Buffer;
  readonly pad?: Buffer;
}

const PARTS: readonly Part[] = [
  { path: 'facts/a.json', content: Buffer.from('{"schema":1}\n'.repeat(400)) },
  { path: LOG, content: Buffer.from('2026-11-30 12:00:00 started\r\n'.repeat(60_000)) },
  { path: LONG, content: Buffer.from('x') },
  { path: 'z/empty', content: Buffer.alloc(0) },
];

function manifestFor(parts: readonly Part[], changes: Record<string, unknown> = {}): Buffer {
  const files = parts.map(({ path, content }) => ({
    path,
    sha256: sha256(content),
    bytes: content.length,
    kind: 'x',
    source: 'x',
  }));
  const manifest = {
    schema: 1,
    snapshotId: 's1',
    app: { name: 'a', version: '1' },
    policy: { id: 'p', version: 1 },
    root: null,
    instance: null,
    files,
    withheld: [],
    collectors: [],
    redaction: { rules: 'none', counts: {} },
    ...changes,
  };
  return Buffer.from(JSON.stringify(manifest));
}

function tarOf(parts: readonly Part[], end: Buffer = Buffer.alloc(1024)): Buffer {
  const pieces = parts.flatMap(({ path, content, header, pad }) => [
    header ?? tarHeader(path, content.length),
    content,
    pad ?? Buffer.alloc(padding(content.length)),
  ]);
  return Buffer.concat([...pieces, end]);
}

function framesOf(tar: Buffer, size = BLOCK): Buffer[] {
  const frames: Buffer[] = [];
  for (let at = 0; at < tar.length; at += size) {
    const piece = tar.subarray(at, at + size);
    frames.push(zstdCompressSync(piece, { pledgedSrcSize: piece.length }));
  }
  return frames;
}

/** An archive of a manifest and parts; honest unless they differ. */
function forge(manifest: Buffer, parts: readonly Part[], end?: Buffer): Buffer[] {
  return [
    ...framesOf(tarOf([{ path: 'manifest.json', content: manifest }], Buffer.alloc(0))),
    ...framesOf(tarOf(parts, end)),
  ];
}

const honest = (): Buffer[] => forge(manifestFor(PARTS), PARTS);
const changed = (index: number, change: Partial<Part>): Part[] =>
  PARTS.map((part, at) => (at === index ? { ...part, ...change } : part));
const says = (frames: readonly Buffer[]): Promise<BundleCheck> => bothSay(temporaryFolder(), Buffer.concat(frames));

function asLink(header: Buffer): Buffer {
  const link = Buffer.from(header);
  link.write('2', 156, 'latin1');
  link.write('/etc/passwd', 157, 'latin1');
  return withSum(link);
}

function withSum(header: Buffer): Buffer {
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}

const skippable = Buffer.concat([Buffer.from('502a4d1806000000', 'hex'), Buffer.from('hidden')]);

describe('a tar.zst bundle', () => {
  it('is sound for both verifiers as it is written, with long names and files over several blocks', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'big.dat');
    const content = Buffer.concat([randomBytes(2_300_000), Buffer.alloc(1_500_000, 7)]);
    await writeFile(file, content);
    const evidence = [
      ...PARTS.map((part) => ({ path: part.path, kind: 'log', source: 'x', text: part.content.toString('utf8') })),
      { path: 'recordings/big.dat', kind: 'recording', source: 'x', file, bytes: content.length, below: folder },
    ];
    const staged = valueOf(await stageBundle(requestIn(folder, { format: 'tar.zst', evidence })));
    expect(staged.sha256).toBe(sha256(await readFile(staged.path)));
    expect(await bothSayOf(staged.path)).toEqual({ ok: true, files: 7, problems: [] });
    expect((await readManifest(nodeFiles, staged.path))?.files).toHaveLength(7);
    const bundle = await openBundle(nodeFiles, staged.path);
    const chunks: Uint8Array[] = [];
    for await (const chunk of bundle.read('recordings/big.dat')) chunks.push(chunk);
    expect(sha256(Buffer.concat(chunks))).toBe(sha256(content));
  });

  it('is the same bytes when the same snapshot is staged again', async () => {
    const folder = temporaryFolder();
    const request = requestIn(folder, { format: 'tar.zst' });
    const first = valueOf(await stageBundle(request));
    expect(valueOf(await stageBundle(request))).toEqual(first);
  });

  it('is not written when a file changed after it was listed', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.dat');
    await writeFile(file, 'grown');
    const evidence = [{ path: 'a.dat', kind: 'recording', source: 'x', file, bytes: 4 }];
    const staged = await stageBundle(requestIn(folder, { format: 'tar.zst', evidence }));
    expect(staged).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(await nodeFiles.list(join(folder, 'staging'))).toEqual([]);
  });

  it('is sound when it was packed by another hand in the same form', async () => {
    expect(await says(honest())).toEqual({ ok: true, files: 4, problems: [] });
  });

  const forged: readonly (readonly [string, () => readonly Buffer[], RegExp])[] = [
    [
      'a file was changed',
      () => forge(manifestFor(PARTS), changed(0, { content: Buffer.from('{"schema":2}\n'.repeat(400)) })),
      /was changed/,
    ],
    [
      'a file grew',
      () => forge(manifestFor(PARTS), changed(0, { content: Buffer.alloc(9000, 97) })),
      /something else is in its place/,
    ],
    [
      'a file is missing',
      () => forge(manifestFor(PARTS), PARTS.slice(0, 3)),
      /"z\/empty" is named in the manifest and missing/,
    ],
    [
      'a file in the middle is missing',
      () =>
        forge(
          manifestFor(PARTS),
          [PARTS[0], PARTS[2], PARTS[3]].filter((part) => part !== undefined),
        ),
      /something else is in its place/,
    ],
    [
      'a file was added',
      () => forge(manifestFor(PARTS), [...PARTS, { path: 'zz', content: Buffer.from('hidden') }]),
      /does not name/,
    ],
    ['two files changed places', () => forge(manifestFor(PARTS), PARTS.toReversed()), /something else is in its place/],
    [
      'a file was renamed',
      () => forge(manifestFor(PARTS), changed(0, { path: 'facts/b.json' })),
      /something else is in its place/,
    ],
    [
      'a file is a link',
      () => forge(manifestFor(PARTS), changed(0, { header: asLink(tarHeader('facts/a.json', 5200)) })),
      /not a plain file/,
    ],
    [
      'a file has another mode',
      () => forge(manifestFor(PARTS), changed(0, { header: withOwner(tarHeader('facts/a.json', 5200)) })),
      /something else is in its place/,
    ],
    [
      'a header is not one',
      () => forge(manifestFor(PARTS), changed(0, { header: randomBytes(512) })),
      /does not begin where/,
    ],
    [
      'something hides in the padding',
      () => forge(manifestFor(PARTS), changed(0, { pad: Buffer.alloc(padding(5200), 1) })),
      /hidden behind "facts\/a.json"/,
    ],
    ['something hides in the end', () => forge(manifestFor(PARTS), PARTS, Buffer.alloc(1024, 1)), /does not name/],
    ['something stands behind the end', () => forge(manifestFor(PARTS), PARTS, Buffer.alloc(2048)), /does not name/],
    ['the end is missing', () => forge(manifestFor(PARTS), PARTS, Buffer.alloc(0)), /ends too early/],
    ['a frame that readers skip stands in front', () => [skippable, ...honest()], /carries hidden data/],
    [
      'a frame that readers skip stands between',
      () => honest().flatMap((frame, index) => (index === 1 ? [skippable, frame] : [frame])),
      /carries hidden data/,
    ],
    ['a frame that readers skip stands behind', () => [...honest(), skippable], /carries hidden data/],
    ['another archive stands behind', () => [...honest(), ...honest()], /not known/],
    ['bytes stand behind', () => [...honest(), Buffer.from('hidden and longer')], /not part of it/],
    ['a few bytes stand behind', () => [...honest(), Buffer.from('x')], /ends too early/],
    ['it was cut short', () => [Buffer.concat(honest()).subarray(0, -9)], /ends too early/],
    ['a frame is missing', () => honest().toSpliced(1, 1), /something else|does not begin|not known/],
    [
      'a frame was repeated',
      () => honest().flatMap((frame, index) => (index === 1 ? [frame, frame] : [frame])),
      /was changed|does not begin|something else/,
    ],
    [
      'it is cut into small frames',
      () => framesOf(tarOf([{ path: 'manifest.json', content: manifestFor(PARTS) }, ...PARTS]), 4096),
      /not known/,
    ],
    [
      'a frame holds more than a block',
      () => framesOf(tarOf([{ path: 'manifest.json', content: manifestFor(PARTS) }, ...PARTS]), 2 * BLOCK),
      /not known/,
    ],
    [
      'a frame does not say its size',
      () => [zstdCompressSync(tarOf(PARTS).subarray(0, BLOCK), { params: { [constants.ZSTD_c_contentSizeFlag]: 0 } })],
      /not known/,
    ],
    ['a frame says more than it holds', () => resized(honest(), 1), /cannot be unpacked/],
    ['a frame says less than it holds', () => resized(honest(), -1), /cannot be unpacked/],
    [
      'a byte of packed data was flipped',
      () => honest().map((frame, index) => (index === 1 ? flipped(frame) : frame)),
      /cannot be unpacked|was changed|ends too early|not known|not part of it/,
    ],
    ['it has no manifest', () => framesOf(tarOf(PARTS)), /does not begin with a manifest.json/],
    ['its manifest is not JSON', () => forge(Buffer.from('{'), PARTS), /not JSON/],
    ['its manifest is of a newer kind', () => forge(manifestFor(PARTS, { schema: 2 }), PARTS), /newer kind/],
    [
      'its manifest lacks a part',
      () => forge(manifestFor(PARTS, { withheld: undefined }), PARTS),
      /shape of a manifest/,
    ],
    [
      'its manifest names a path that leads out',
      () => forge(manifestFor([{ path: '../x', content: Buffer.alloc(0) }]), []),
      /leads out/,
    ],
    [
      'its manifest names a file twice',
      () => forge(manifestFor([...PARTS, ...PARTS]), [...PARTS, ...PARTS]),
      /more than once/,
    ],
    [
      'its manifest names itself',
      () => forge(manifestFor([{ path: 'manifest.json', content: Buffer.alloc(0) }]), []),
      /names itself/,
    ],
    [
      'its manifest says to be larger than one can be',
      () => framesOf(Buffer.concat([tarHeader('manifest.json', 1e9), Buffer.alloc(512)])),
      /larger than a manifest/,
    ],
    [
      'something hides behind its manifest',
      () => [
        ...framesOf(
          tarOf(
            [
              {
                path: 'manifest.json',
                content: manifestFor(PARTS),
                pad: Buffer.alloc(padding(manifestFor(PARTS).length), 1),
              },
            ],
            Buffer.alloc(0),
          ),
        ),
        ...framesOf(tarOf(PARTS)),
      ],
      /hidden behind "manifest.json"/,
    ],
    ['it is a tar that is not packed', () => [tarOf(PARTS)], /not a ZIP archive/],
  ];

  it.each(forged)('is refused by both verifiers in the same words when %s', async (_what, make, words) => {
    const check = await says(make());
    expect(check.ok).toBe(false);
    expect(check.problems.join('\n')).toMatch(words);
  });

  it('is refused alike when any one byte is changed', async () => {
    const small = PARTS.filter(({ path }) => path !== LOG);
    const whole = Buffer.concat(forge(manifestFor(small), small));
    for (let at = 0; at < whole.length; at += 7) {
      const forgery = Buffer.from(whole);
      forgery[at] = (forgery[at] ?? 0) ^ 0x41;
      expect((await says([forgery])).ok).toBe(false);
    }
  });
});

function withOwner(header: Buffer): Buffer {
  const owned = Buffer.from(header);
  owned.write('0000755', 100, 'latin1');
  return withSum(owned);
}

/** The last frame says another size than it holds. */
function resized(frames: readonly Buffer[], by: number): Buffer[] {
  return frames.map((frame, index) => {
    if (index !== frames.length - 1) return frame;
    const lying = Buffer.from(frame);
    lying.writeUInt32LE(lying.readUInt32LE(5) + by, 5);
    return lying;
  });
}

function flipped(frame: Buffer): Buffer {
  const at = frame.length >> 1;
  const other = Buffer.from(frame);
  other[at] = (other[at] ?? 0) ^ 0x55;
  return other;
}
