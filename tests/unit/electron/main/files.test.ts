import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendLine, readBytes, readTextOrNothing, writeTextAtomic } from '../../../../electron/main/files.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'main-files-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('writeTextAtomic', () => {
  it('replaces the text and leaves nothing beside it when the folder is there or not', async () => {
    const path = join(folder, 'deep', 'state.json');
    expect(writeTextAtomic(path, 'one')).toBe(true);
    expect(writeTextAtomic(path, 'two')).toBe(true);
    expect(readTextOrNothing(path)).toBe('two');
    expect(await readdir(join(folder, 'deep'))).toEqual(['state.json']);
  });

  it('answers false when the disk refuses', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(writeTextAtomic(join(folder, 'file', 'state.json'), 'x')).toBe(false);
  });
});

describe('readTextOrNothing', () => {
  it('is nothing when there is no file', () => {
    expect(readTextOrNothing(join(folder, 'absent'))).toBeUndefined();
  });
});

describe('readBytes', () => {
  it('gives the bytes of a file', async () => {
    await writeFile(join(folder, 'a.bin'), new Uint8Array([1, 0, 255]));
    expect([...(await readBytes(join(folder, 'a.bin')))]).toEqual([1, 0, 255]);
  });
});

describe('appendLine', () => {
  it('puts a full log aside when a line is added', async () => {
    const path = join(folder, 'logs', 'main.log');
    appendLine(path, 'first line', 5);
    appendLine(path, 'second', 5);
    expect(await readFile(path, 'utf8')).toBe('second\n');
    expect(await readFile(`${path}.1`, 'utf8')).toBe('first line\n');
  });
});
