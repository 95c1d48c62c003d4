import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

async function* failing(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('half');
  throw new Error('cut');
}

describe('files', () => {
  it('leaves the old content and no temporary file when writing is cut', async () => {
    const path = join(temporaryFolder(), 'a.txt');
    await nodeFiles.writeAtomic(path, 'old');
    await expect(nodeFiles.writeStreamAtomic(path, failing())).rejects.toThrow('cut');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(join(path, '..'))).toEqual(['a.txt']);
  });

  it('leaves the old content and no temporary file when another hand fails to fill it', async () => {
    const path = join(temporaryFolder(), 'a.txt');
    await nodeFiles.writeAtomic(path, 'old');
    const fill = async (temporary: string): Promise<never> => {
      writeFileSync(temporary, 'half');
      throw new Error('cut');
    };
    await expect(nodeFiles.fillAtomic(path, fill)).rejects.toThrow('cut');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(join(path, '..'))).toEqual(['a.txt']);
    await nodeFiles.fillAtomic(path, async (temporary) => writeFileSync(temporary, 'new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('keeps nothing of a file that does not last when writing is cut, and replaces none', async () => {
    const path = join(temporaryFolder(), 'a.txt');
    await expect(nodeFiles.writeTransient(path, failing())).rejects.toThrow('cut');
    expect(existsSync(path)).toBe(false);
    const head = { bytes: 2, make: () => Buffer.from('01') };
    expect(await nodeFiles.writeTransient(path, nodeFilesSource(Buffer.from('234')), { head })).toBe(5);
    await expect(nodeFiles.writeTransient(path, nodeFilesSource(Buffer.from('x')))).rejects.toMatchObject({
      code: 'EEXIST',
    });
    expect(readFileSync(path, 'utf8')).toBe('01234');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('never replaces when it is told to be the first', async () => {
    const path = join(temporaryFolder(), 'a.txt');
    await nodeFiles.writeAtomic(path, 'first', { exclusive: true });
    await expect(nodeFiles.writeAtomic(path, 'second', { exclusive: true })).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(path, 'utf8')).toBe('first');
  });

  it('answers hash and size of what it wrote, readable by the owner alone', async () => {
    const path = join(temporaryFolder(), 'a.bin');
    const data = Buffer.alloc(300_000, 7);
    const result = await nodeFiles.writeStreamAtomic(path, nodeFilesSource(data));
    expect(result).toEqual({ sha256: createHash('sha256').update(data).digest('hex'), bytes: data.length });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await nodeFiles.hash(path)).toEqual(result);
  });

  it('names links as links and refuses a pipe when a file was expected', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'a'), '1');
    symlinkSync('/etc/passwd', join(folder, 'link'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(await nodeFiles.list(folder)).toEqual([
      { name: 'a', kind: 'file' },
      { name: 'b', kind: 'folder' },
      { name: 'link', kind: 'link' },
      { name: 'pipe', kind: 'other' },
    ]);
    await expect(nodeFiles.readBytes(join(folder, 'pipe'))).rejects.toMatchObject({ code: 'EINVAL' });
    expect(await nodeFiles.stat(join(folder, 'nothing'))).toBeUndefined();
  });

  it('stops reading when a file is larger than allowed', async () => {
    const path = join(temporaryFolder(), 'big');
    writeFileSync(path, Buffer.alloc(100));
    await expect(nodeFiles.readBytes(path, 99)).rejects.toMatchObject({ code: 'EFBIG' });
    expect(existsSync(path)).toBe(true);
  });

  it('makes a folder with all above it, and again when it is there', async () => {
    const top = temporaryFolder();
    const path = join(top, 'a/b/c');
    await nodeFiles.makeFolder(path, 0o700);
    await nodeFiles.makeFolder(path, 0o700);
    for (const part of ['a', 'a/b', 'a/b/c']) expect(statSync(join(top, part)).mode & 0o777).toBe(0o700);
    symlinkSync(join(top, 'a'), join(top, 'link'));
    await nodeFiles.makeFolder(join(top, 'link'));
    await nodeFiles.makeFolder('/');
  });

  it('ends with the error when a folder cannot be made', async () => {
    const top = temporaryFolder();
    writeFileSync(join(top, 'file'), '1');
    symlinkSync(join(top, 'nowhere'), join(top, 'dangling'));
    await expect(nodeFiles.makeFolder(join(top, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(nodeFiles.makeFolder(join(top, 'file/a/b'))).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(nodeFiles.makeFolder(join(top, 'dangling'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(nodeFiles.makeFolder('/proc/companion-test/x')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

async function* nodeFilesSource(data: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < data.length; at += 65_536) yield data.subarray(at, at + 65_536);
}
