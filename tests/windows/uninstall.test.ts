// Not shown here: the whole uninstaller; electron-builder's needs plug-ins that Debian's NSIS lacks. Its macro runs alone.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { ensureSystemPackages } from '../../scripts/lib/system-packages.mjs';
import { registryValue } from '../helpers/windows/registry.ts';
import { scratchFolder, start, tool } from '../helpers/windows/run.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const INCLUDE = 'scripts/installer/uninstall.nsh';
const HERE = String.raw`C:\Users\ada\AppData\Local\Programs\Support Companion`;
const SCHEME = String.raw`HKCU\Software\Classes\companion`;
const COMMAND = String.raw`${SCHEME}\shell\open\command`;

/** A program that does what the uninstaller does at this place, and is told whether a newer version replaces it. */
const SCRIPT = `
Unicode true
Target amd64-unicode
SilentInstall silent
RequestExecutionLevel user
OutFile "uninstall.exe"
!include LogicLib.nsh
!include FileFunc.nsh
Var replaced
!define isUpdated '$replaced == "replaced"'
!include "${join(ROOT, INCLUDE)}"
Section
  \${GetParameters} $replaced
  StrCpy $INSTDIR "${HERE}"
  !insertmacro customUnInstall
SectionEnd
`;

let uninstall: string;

beforeAll(async () => {
  await ensureSystemPackages(['nsis'], 'to build what an uninstaller does');
  const folder = scratchFolder();
  writeFileSync(join(folder, 'uninstall.nsi'), SCRIPT);
  execFileSync('makensis', ['-V2', '-WX', 'uninstall.nsi'], { cwd: folder, stdio: 'pipe' });
  uninstall = join(folder, 'uninstall.exe');
}, 240_000);

/** Whether links still lead into the app of this path once that at `HERE` is gone. */
async function isLeftOf(app: string, how: 'gone' | 'replaced' = 'gone'): Promise<boolean> {
  await registryValue(SCHEME, 'URL Protocol', 'REG_SZ', '');
  const written = await tool('reg', 'add', COMMAND, '/ve', '/d', `"${app}" "%1"`, '/f');
  expect(written.code).toBe(0);
  const { ended } = await start(uninstall, [how]);
  expect((await ended).code).toBe(0);
  return (await tool('reg', 'query', COMMAND, '/ve')).code === 0;
}

test('links into the app are taken back when the app they lead to goes', async () => {
  expect(await isLeftOf(String.raw`${HERE}\Support Companion.exe`)).toBe(false);
  expect((await tool('reg', 'query', SCHEME)).code).not.toBe(0);
});

test('links stay when they lead to another installation or program', async () => {
  expect(await isLeftOf(String.raw`D:\Support Companion\Support Companion.exe`)).toBe(true);
  expect(await isLeftOf(String.raw`${HERE} 2\Support Companion.exe`)).toBe(true);
});

test('links stay when a newer version replaces this one', async () => {
  expect(await isLeftOf(String.raw`${HERE}\Support Companion.exe`, 'replaced')).toBe(true);
});

test('nothing goes wrong when nobody registered links', async () => {
  await tool('reg', 'delete', SCHEME, '/f');
  const { ended } = await start(uninstall, ['gone']);
  expect((await ended).code).toBe(0);
});

test('the packing takes the macro into the uninstaller', () => {
  expect(readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')).toContain(`\n  include: ${INCLUDE}\n`);
});
