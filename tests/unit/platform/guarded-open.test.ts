import { execFileSync } from 'node:child_process';
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'opened',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );

async function textOf(path: string, below: string, most?: number): Promise<string> {
  const opened = await nodeFiles.openBelow(path, below);
  const chunks: Uint8Array[] = [];
  for await (const chunk of opened.read(most === undefined ? {} : { most })) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** A root with one file, and a folder outside with another. */
async function folders() {
  const base = temporaryFolder();
  const [root, outside] = [join(base, 'root'), join(base, 'outside')];
  await mkdir(join(root, 'deep'), { recursive: true });
  await mkdir(outside);
  await writeFile(join(root, 'deep', 'a.log'), 'inside');
  await writeFile(join(outside, 'a.log'), 'canary');
  return { root, outside };
}

describe('opening a file below a folder', () => {
  it('reads it, and no more than was asked for, when it is a plain file', async () => {
    const { root } = await folders();
    expect(await textOf(join(root, 'deep', 'a.log'), root)).toBe('inside');
    expect(await textOf(join(root, 'deep', 'a.log'), root, 3)).toBe('ins');
  });

  it('is refused when the file is a link, even to a file of the same folder', async () => {
    const { root } = await folders();
    await symlink(join(root, 'deep', 'a.log'), join(root, 'link.log'));
    expect(await codeOf(nodeFiles.openBelow(join(root, 'link.log'), root))).toBe('ELOOP');
    expect(await codeOf(nodeFiles.hash(join(root, 'link.log'), undefined, root))).toBe('ELOOP');
    expect(await codeOf(nodeFiles.readBytes(join(root, 'link.log'), 100, root))).toBe('ELOOP');
  });

  it('is refused when a folder on the way was swapped for a link that leads out', async () => {
    const { root, outside } = await folders();
    await rename(join(root, 'deep'), join(root, 'was deep'));
    await symlink(outside, join(root, 'deep'));
    expect(await codeOf(nodeFiles.openBelow(join(root, 'deep', 'a.log'), root))).toBe('EXDEV');
  });

  it('is allowed when the folder itself is reached by a link', async () => {
    const { root, outside } = await folders();
    await symlink(root, join(outside, 'way'));
    expect(await textOf(join(outside, 'way', 'deep', 'a.log'), join(outside, 'way'))).toBe('inside');
  });

  it('is refused at once when there is a pipe in its place', async () => {
    const { root } = await folders();
    execFileSync('mkfifo', [join(root, 'pipe.log')]);
    expect(await codeOf(nodeFiles.openBelow(join(root, 'pipe.log'), root))).toBe('EINVAL');
    expect(await codeOf(nodeFiles.hash(join(root, 'pipe.log')))).toBe('EINVAL');
  });

  it('reads what was there when it was opened when the file grows', async () => {
    const { root } = await folders();
    const path = join(root, 'deep', 'a.log');
    const opened = await nodeFiles.openBelow(path, root);
    await writeFile(path, 'inside and more');
    const chunks: Uint8Array[] = [];
    for await (const chunk of opened.read()) chunks.push(chunk);
    await opened.close();
    expect(Buffer.concat(chunks).toString()).toBe('inside');
  });
});
