import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashOf, unlessUpToDate } from '../../../scripts/lib/build-stamp.mjs';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'companion-stamp-'));
  await mkdir(path.join(folder, 'src', 'deep'), { recursive: true });
  await writeFile(path.join(folder, 'src', 'deep', 'a.ts'), 'one');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const hash = (): Promise<string> => hashOf(folder, ['src', 'absent', 'package.json']);

describe('the hash of the sources', () => {
  test('stays when nothing changed', async () => {
    expect(await hash()).toBe(await hash());
  });

  test('changes when a file changed, came or got another name', async () => {
    const seen = new Set([await hash()]);
    await writeFile(path.join(folder, 'src', 'deep', 'a.ts'), 'two');
    seen.add(await hash());
    await writeFile(path.join(folder, 'package.json'), '{}');
    seen.add(await hash());
    await rm(path.join(folder, 'src', 'deep', 'a.ts'));
    await writeFile(path.join(folder, 'src', 'deep', 'b.ts'), 'two');
    seen.add(await hash());
    expect(seen.size).toBe(4);
  });
});

describe('a build', () => {
  const part = (): { stamp: string; hash: string; outputs: string[] } => ({
    stamp: path.join(folder, 'out', '.stamp'),
    hash: 'h1',
    outputs: [path.join(folder, 'made.js')],
  });
  const build = (): Promise<void> => writeFile(path.join(folder, 'made.js'), '');

  test('is skipped when it was made from the same sources', async () => {
    expect(await unlessUpToDate(part(), build)).toBe('built');
    expect(await unlessUpToDate(part(), build)).toBe('up to date');
  });

  test('runs again when its output is gone', async () => {
    await unlessUpToDate(part(), build);
    await rm(path.join(folder, 'made.js'));
    expect(await unlessUpToDate(part(), build)).toBe('built');
  });

  test('runs again when the last one failed', async () => {
    await unlessUpToDate(part(), build);
    const failing = { ...part(), hash: 'h2' };
    await expect(unlessUpToDate(failing, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await readdir(path.join(folder, 'out'))).toEqual([]);
    expect(await unlessUpToDate(part(), build)).toBe('built');
  });
});
