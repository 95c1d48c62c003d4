import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openZip, tarZstBody, zipStream } from '../../../core/platform/archive/index.ts';
import type { ArchiveInput, PackedFile, ZipOptions } from '../../../core/platform/archive/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

const WRITER = new URL('../../../core/platform/archive/index.ts', import.meta.url).href;

type Write = (inputs: readonly ArchiveInput[], options?: ZipOptions) => AsyncGenerator<Uint8Array>;

const WRITERS: readonly (readonly [string, Write])[] = [
  ['zip', zipStream],
  ['tar.zst', tarZstBody],
];

async function bytesOf(write: Write, inputs: readonly ArchiveInput[], options: ZipOptions = {}): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of write(inputs, options)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const text = (path: string, content: string): ArchiveInput => ({ path, bytes: Buffer.from(content) });

function onDisk(path: string, content: Buffer, size = content.length): ArchiveInput {
  const file = join(temporaryFolder(), 'content');
  writeFileSync(file, content);
  return { path, file, size };
}

const compressible = (bytes: number): Buffer =>
  Buffer.from('Operation 17 of Job 4 on Resource 9\r\n'.repeat(bytes / 37));

/** Small and large, packable and not, of sizes around the ends of blocks. */
function mixed(): ArchiveInput[] {
  const small = Array.from({ length: 200 }, (_, index) =>
    text(`small/${index}.txt`, `file ${index} `.repeat(index * 7)),
  );
  const edges = [-1, 0, 1].map((by) => onDisk(`edge/${by}.bin`, compressible(4 << 20).subarray(0, (1 << 20) + by)));
  return [...small, ...edges, onDisk('big.bin', randomBytes(2_500_000)), onDisk('log.txt', compressible(5_000_000))];
}

describe.each(WRITERS)('a %s', (_name, write) => {
  it('is the same bytes when its files come in another order, with any number of workers', async () => {
    const inputs = mixed();
    const expected = await bytesOf(write, inputs, { workers: 1 });
    for (const workers of [2, 3]) {
      expect((await bytesOf(write, inputs.toReversed(), { workers })).equals(expected)).toBe(true);
    }
  });

  it('tells the checksum of each file as it was packed', async () => {
    const inputs = mixed();
    const told: PackedFile[] = [];
    await bytesOf(write, inputs, { onFile: (file) => void told.push(file) });
    expect(told).toHaveLength(inputs.length);
    for (const input of inputs) {
      const content = 'bytes' in input ? input.bytes : await nodeFiles.readBytes(input.file);
      const sha256 = createHash('sha256').update(content).digest('hex');
      expect(told).toContainEqual({ path: input.path, bytes: content.byteLength, sha256 });
    }
  });

  it.each([999, 1001])('ends with a failure when a file of 1000 bytes should have %i', async (size) => {
    const failed = bytesOf(write, [onDisk('a.bin', randomBytes(1000), size)]);
    await expect(failed).rejects.toMatchObject({ reason: 'failed', message: '"a.bin" changed.' });
  });

  it('ends with a failure in words without the place when a file is gone', async () => {
    const gone = { path: 'a.bin', file: join(temporaryFolder(), 'none'), size: 10 };
    await expect(bytesOf(write, [gone])).rejects.toThrow(/^"a.bin" could not be read \(ENOENT\)\.$/);
  });

  it('follows no link out of the folder that a file must lie below', async () => {
    const folder = temporaryFolder();
    const outside = onDisk('x', Buffer.from('secret'));
    symlinkSync('file' in outside ? outside.file : '', join(folder, 'link'));
    const input = { path: 'a.txt', file: join(folder, 'link'), size: 6, below: folder };
    await expect(bytesOf(write, [input])).rejects.toThrow(/^"a.txt" could not be read \(ELOOP\)\.$/);
  });

  it('ends when it is aborted in the middle', async () => {
    const abort = new AbortController();
    const reading = (async () => {
      for await (const _ of write([onDisk('a', compressible(30_000_000))], { signal: abort.signal })) abort.abort();
    })();
    await expect(reading).rejects.toMatchObject({ reason: 'closed' });
  });

  it('reads no further ahead than its blocks when nobody takes what it writes', async () => {
    let told = 0;
    const inputs = Array.from({ length: 60 }, (_, index) => onDisk(`${index}`, randomBytes(700_000)));
    const chunks = write(inputs, { workers: 2, onFile: () => (told += 1) });
    await chunks.next();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(told).toBeLessThan(4);
    await chunks.return(undefined);
  });
});

describe('a zip', () => {
  it('is the same bytes when it is written in another zone', () => {
    const code = `
      import { zipStream } from ${JSON.stringify(WRITER)};
      const chunks = [];
      for await (const chunk of zipStream([{ path: 'a.txt', bytes: Buffer.from('a') }])) chunks.push(Buffer.from(chunk));
      process.stdout.write(Buffer.concat(chunks).toString('hex'));`;
    const inZone = (TZ: string): string =>
      execFileSync(process.execPath, ['--input-type=module', '-e', code], { env: { ...process.env, TZ } }).toString();
    expect(inZone('Pacific/Kiritimati')).toBe(inZone('America/Los_Angeles'));
  });

  it('is read back whole', async () => {
    const inputs = [
      ...mixed(),
      text('empty.txt', ''),
      text('Müller – 1.txt', 'x'),
      text('x/'.repeat(490) + 'y', 'deep'),
    ];
    const path = join(temporaryFolder(), 'a.zip');
    await writeFile(path, await bytesOf(zipStream, inputs, { last: () => text('last.txt', 'last') }));
    const archive = await openZip(nodeFiles, path);
    expect(archive.entries).toHaveLength(inputs.length + 1);
    expect(archive.entries.at(-1)?.path).toBe('last.txt');
    for (const input of inputs) {
      const entry = archive.entries.find((candidate) => candidate.path === input.path);
      const chunks: Uint8Array[] = [];
      if (entry !== undefined) for await (const chunk of archive.read(entry)) chunks.push(chunk);
      const content = 'bytes' in input ? Buffer.from(input.bytes) : await nodeFiles.readBytes(input.file);
      expect(Buffer.concat(chunks).equals(content)).toBe(true);
    }
  });

  it('stores what packing would make larger', async () => {
    const bytes = await bytesOf(zipStream, [onDisk('a.bin', randomBytes(3_000_000)), text('b', 'ab')]);
    expect(bytes.length).toBeLessThan(3_001_500);
  });
});
