import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openZip, zipStream } from '../../../core/platform/archive/index.ts';
import type { ZipInput } from '../../../core/platform/archive/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

const WRITER = new URL('../../../core/platform/archive/index.ts', import.meta.url).href;

async function bytesOf(inputs: readonly ZipInput[], signal?: AbortSignal): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipStream(inputs, signal)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const text = (path: string, content: string): ZipInput => ({ path, bytes: Buffer.from(content) });
const streamed = (path: string, content: Buffer, size = content.length): ZipInput => ({
  path,
  size,
  open: () => Readable.from([content], { objectMode: false }),
});

describe('an archive', () => {
  it('is the same bytes when its files come in another order', async () => {
    const inputs = [text('b.txt', 'b'), streamed('a.bin', randomBytes(100_000)), text('ä/ü.txt', 'ü')];
    expect((await bytesOf(inputs)).equals(await bytesOf(inputs.toReversed()))).toBe(true);
  });

  it('is the same bytes when it is written in another zone', () => {
    const code = `
      import { zipStream } from ${JSON.stringify(WRITER)};
      const chunks = [];
      for await (const chunk of zipStream([{ path: 'a.txt', bytes: Buffer.from('a') }])) chunks.push(chunk);
      process.stdout.write(Buffer.concat(chunks).toString('hex'));`;
    const inZone = (TZ: string): string =>
      execFileSync(process.execPath, ['--input-type=module', '-e', code], { env: { ...process.env, TZ } }).toString();
    const zones = ['UTC', 'Pacific/Kiritimati', 'Asia/Tokyo', 'America/Los_Angeles'].map(inZone);
    expect(new Set(zones).size).toBe(1);
  });

  it('is read back whole by this reader and by unzip', async () => {
    const content = randomBytes(3_000_000);
    const path = join(temporaryFolder(), 'a.zip');
    await writeFile(
      path,
      await bytesOf([streamed('big.bin', content), text('empty.txt', ''), text('Müller – 1.txt', 'x')]),
    );
    expect(execFileSync('unzip', ['-tq', path]).toString()).toContain('No errors');
    const archive = await openZip(nodeFiles, path);
    expect(archive.entries.map(({ path: name, bytes }) => [name, bytes])).toEqual([
      ['Müller – 1.txt', 1],
      ['big.bin', 3_000_000],
      ['empty.txt', 0],
    ]);
    const big = archive.entries.find(({ path: name }) => name === 'big.bin');
    const chunks: Uint8Array[] = [];
    if (big !== undefined) for await (const chunk of archive.read(big)) chunks.push(chunk);
    expect(Buffer.concat(chunks).equals(content)).toBe(true);
  });

  it('ends with an error when a stream has another size than it said', async () => {
    await expect(bytesOf([streamed('a.bin', randomBytes(1000), 999)])).rejects.toThrow(/unexpected number of bytes/);
  });

  it('ends with the error of a stream that breaks', async () => {
    const broken: ZipInput = {
      path: 'a.bin',
      size: 10,
      open: () =>
        new Readable({
          read() {
            this.destroy(Object.assign(new Error('gone'), { code: 'EIO' }));
          },
        }),
    };
    await expect(bytesOf([broken])).rejects.toThrow('gone');
  });

  it('stops and lets go of its streams when it is aborted', async () => {
    const abort = new AbortController();
    const endless = new Readable({
      read() {
        this.push(randomBytes(65_536));
      },
    });
    const reading = (async () => {
      for await (const _ of zipStream([{ path: 'a', size: 1e12, open: () => endless }], abort.signal)) abort.abort();
    })();
    await expect(reading).rejects.toThrow('Cancelled.');
    expect(endless.destroyed).toBe(true);
  });

  it('lets go of its streams when nobody reads on', async () => {
    const endless = new Readable({
      read() {
        this.push(randomBytes(65_536));
      },
    });
    for await (const chunk of zipStream([{ path: 'a', size: 1e12, open: () => endless }])) {
      if (chunk.length > 0) break;
    }
    expect(endless.destroyed).toBe(true);
  });

  it('reads no further ahead than its buffers when nobody takes what it writes', async () => {
    const piece = randomBytes(1 << 16);
    let produced = 0;
    const endless = new Readable({
      read() {
        produced += piece.length;
        this.push(piece);
      },
    });
    let consumed = 0;
    let ahead = 0;
    for await (const chunk of zipStream([{ path: 'a', size: 1e12, open: () => endless }])) {
      consumed += chunk.length;
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      ahead = Math.max(ahead, produced - consumed);
      if (consumed > 4 << 20) break;
    }
    expect(ahead).toBeLessThan(4 << 20);
  });
});
