import { deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scanFile } from '../../../core/gate/scan/index.ts';
import type { FileScan, FileScanOptions } from '../../../core/gate/scan/index.ts';
import { tar, zip } from './archives.ts';

const SECRET = 'a line\nServer=x;Password=Qz81kkLm;\n';
const FINE = 'nothing in here\n'.repeat(500);

function scan(bytes: Uint8Array, name: string, options: FileScanOptions = {}): Promise<FileScan> {
  const read = (at: number, length: number): Promise<Uint8Array> => Promise.resolve(bytes.subarray(at, at + length));
  return scanFile({ size: bytes.length, read }, name, options);
}

async function places(bytes: Uint8Array, name: string, options?: FileScanOptions): Promise<readonly string[]> {
  return (await scan(bytes, name, options)).hits.map(({ where, line }) => (line === null ? where : `${where}:${line}`));
}

describe('a secret in an archive', () => {
  it('is found in a zip with its entry and line', async () => {
    const bytes = zip([
      { name: 'logs/a.log', data: SECRET },
      { name: 'b.txt', data: FINE },
    ]);
    expect(await places(bytes, 'my.zip')).toEqual(['my.zip › logs/a.log:2']);
  });

  it('is found four archives deep, and what is deeper cannot be looked through', async () => {
    let bytes: Uint8Array = zip([{ name: 'a.log', data: SECRET }]);
    for (const name of ['3.zip', '2.zip', '1.zip']) bytes = zip([{ name, data: bytes, stored: name === '2.zip' }]);
    expect(await places(bytes, '0.zip')).toEqual(['0.zip › 1.zip › 2.zip › 3.zip › a.log:2']);
    const { hits } = await scan(zip([{ name: '0.zip', data: bytes }]), 'x.zip');
    expect(hits).toMatchObject([{ looksLike: expect.stringContaining('cannot be looked through') }]);
  });

  it('is found in tar, tar.gz and tar.zst', async () => {
    const plain = tar([
      ['fine.txt', FINE],
      ['dir/a.log', SECRET],
    ]);
    expect(await places(plain, 'x.tar')).toEqual(['x.tar › dir/a.log:2']);
    expect(await places(gzipSync(plain), 'x.tar.gz')).toEqual(['x.tar.gz › dir/a.log:2']);
    expect(await places(zstdCompressSync(plain), 'x.tar.zst')).toEqual(['x.tar.zst › dir/a.log:2']);
  });

  it('is found in the second frame of a zstd file and in what decompressors skip', async () => {
    const frames = Buffer.concat([zstdCompressSync(Buffer.from(FINE)), zstdCompressSync(Buffer.from(SECRET))]);
    expect(await places(frames, 'x.zst')).toEqual(['x.zst:502']);
    const skipped = Buffer.alloc(8);
    skipped.writeUInt32LE(0x18_4d_2a_53, 0);
    skipped.writeUInt32LE(Buffer.byteLength(SECRET), 4);
    const beside = Buffer.concat([zstdCompressSync(Buffer.from(FINE)), skipped, Buffer.from(SECRET)]);
    expect(await places(beside, 'x.zst')).toEqual(['x.zst']);
  });

  it('is found in the second member of a gzip file', async () => {
    expect(await places(Buffer.concat([gzipSync(FINE), gzipSync(SECRET)]), 'x.gz')).toEqual(['x.gz:502']);
  });

  it('is found in names, comments, extra fields and between the entries', async () => {
    const named = await places(zip([{ name: 'Password=Qz81kkLm.txt', data: FINE }]), 'n.zip');
    expect(named).toContain('n.zip › entry 1 (its name)');
    expect(named.join()).not.toContain('Qz81');
    expect(await places(zip([{ name: 'a', data: FINE }], { comment: 'Password=Qz81kkLm;' }), 'c.zip')).not.toEqual([]);
    expect(await places(zip([{ name: 'a', data: FINE, extra: 'Password=Qz81kkLm;' }]), 'e.zip')).not.toEqual([]);
    expect(await places(zip([{ name: 'a', data: FINE }], { before: SECRET }), 's.zip')).not.toEqual([]);
    expect(await places(tar([['Password=Qz81kkLm.txt', FINE]]), 'n.tar')).toContain('n.tar › entry 1 (its name)');
  });

  it('makes the same find the same hit, and the same value elsewhere another one', async () => {
    const [first] = (await scan(zip([{ name: 'a.log', data: SECRET }]), 'x.zip')).hits;
    const [again] = (await scan(zip([{ name: 'a.log', data: `one more line\n${SECRET}` }]), 'x.zip')).hits;
    const [other] = (await scan(zip([{ name: 'b.log', data: SECRET }]), 'x.zip')).hits;
    expect(again?.id).toBe(first?.id);
    expect(other?.id).not.toBe(first?.id);
  });
});

describe('what cannot be looked through is a hit', () => {
  const reason = async (bytes: Uint8Array, options?: FileScanOptions): Promise<readonly string[]> =>
    (await scan(bytes, 'x', options)).hits.map(({ looksLike }) => looksLike);

  it.each([
    ['an encrypted entry', zip([{ name: 'a.log', data: FINE, encrypted: true }]), 'it is encrypted'],
    ['an unknown way of packing', zip([{ name: 'a.log', data: FINE, method: 14 }]), 'not known here'],
    ['a zip that was cut off', zip([{ name: 'a.log', data: FINE }]).subarray(0, 90), 'damaged'],
    ['a zip whose entry is damaged', zip([{ name: 'a.log', data: Buffer.alloc(40, 0xff), raw: true }]), 'damaged'],
    ['a gzip file that was cut off', gzipSync(FINE).subarray(0, 40), 'damaged'],
    ['a zstd file that was cut off', zstdCompressSync(Buffer.from(FINE)).subarray(0, 20), 'damaged'],
    ['a tar that was cut off', tar([['a', FINE]]).subarray(0, 700), 'ends in the middle'],
    ['a 7z archive', Buffer.from('7z\u00BC\u00AF\u0027\u001C and more', 'latin1'), '7z'],
    ['an age file', Buffer.from('age-encryption.org/v1\n-> X25519 abc\n'), 'age'],
  ])('for %s', async (_what, bytes, words) => {
    expect(await reason(bytes)).toEqual([expect.stringContaining(words)]);
  });

  it('for a bomb, long before it is unpacked', async () => {
    const limits = { ratioFrom: 1 << 22, ratio: 100, bytes: 1 << 30 };
    const bomb = zip([{ name: 'zeros', data: deflateRawSync(Buffer.alloc(64 << 20)), raw: true }]);
    let read = 0;
    expect(await reason(bomb, { limits, onBytes: (bytes) => (read += bytes) })).toEqual([
      expect.stringContaining('unpacks to far more'),
    ]);
    expect(read).toBeLessThan(16 << 20);
  });

  it('for more entries than are looked at', async () => {
    const many = zip(Array.from({ length: 40 }, (_, index) => ({ name: `${index}.txt`, data: 'x' })));
    expect(await reason(many, { limits: { entries: 30 } })).toEqual([expect.stringContaining('more than 30 files')]);
  });
});
