// Not shown here: the console's code page and a window's own colours; output goes to files.
import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, inject, test } from 'vitest';
import { onDriveC, start } from '../helpers/windows/run.ts';
import type { RanOnWindows } from '../helpers/windows/run.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const FILE = 'C:\\Program Files\\Support Companion\\companion.cmd';

/** As an installed package lies, on this checkout's build. */
beforeAll(() => {
  const folder = onDriveC('Program Files', 'Support Companion');
  mkdirSync(join(folder, 'resources', 'node'), { recursive: true });
  copyFileSync(join(PROJECT, 'resources', 'command-line', 'companion.cmd'), join(folder, 'companion.cmd'));
  copyFileSync(inject('windows').node, join(folder, 'resources', 'node', 'node.exe'));
  symlinkSync(PROJECT, join(folder, 'resources', 'app.asar.unpacked'));
});

async function typed(...args: readonly string[]): Promise<RanOnWindows> {
  // What would turn the app's own program into a bare Node, or load something into it, is not handed on.
  const env = { NODE_OPTIONS: '--require C:\\nowhere.js', ELECTRON_RUN_AS_NODE: '1' };
  return (await start(FILE, args, { env })).ended;
}

test('the installed command hands on its arguments and its exit code', async () => {
  const data = ['--data', 'C:\\command-file'];
  const made = await typed('settings', 'set', 'clients.folder', 'C:\\Werk Süd\\工厂', ...data, '--json');
  expect(made).toMatchObject({ code: 0, err: '' });
  const read = await typed('settings', 'get', 'clients.folder', ...data, '--json');
  expect(read.out).toContain(JSON.stringify('C:\\Werk Süd\\工厂'));
  const wrong = await typed('case', 'lst', '--json');
  expect(wrong).toMatchObject({ code: 2, json: { error: { code: 'invalid' } } });
  expect(wrong.stdout.includes('\r\n')).toBe(false);
});
