// Wine for tests/windows: a small Windows of its own for one run, below a folder that is removed afterwards. Nothing of
// a person's own wine is used or changed.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { capture } from './run.mjs';
import { lastLines, PlainFailure } from './say.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

/** Debian puts the 64-bit loader there and nothing on PATH; others have it on PATH. */
const PROGRAMS = ['/usr/lib/wine/wine64', '/usr/bin/wine64', '/usr/bin/wine'];
const SERVERS = ['/usr/lib/wine/wineserver64', '/usr/lib/wine/wineserver', '/usr/bin/wineserver'];

/**
 * Makes sure that wine is there.
 * @throws {PlainFailure} where it is not and cannot be installed, and on systems that have none for these tests
 */
export async function ensureWine() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new PlainFailure(
      "The Windows part runs Windows' Node under wine, which this needs an x64 Linux for. Run it there, for example in CI.",
    );
  if (PROGRAMS.some(existsSync)) return;
  await ensureSystemPackages(['wine64'], "to run Windows' Node");
}

/** @param {readonly string[]} places */
function firstOf(places) {
  const found = places.find(existsSync);
  if (found !== undefined) return found;
  throw new PlainFailure(`Wine is installed, but not where it is looked for: ${places.join(', ')}.`);
}

/** The environment of one wine: nothing of the person's own reaches the programs in it. @param {string} folder */
export function wineEnvironment(folder) {
  return {
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    HOME: path.join(folder, 'home'),
    LANG: 'C.UTF-8',
    TZ: 'Europe/Berlin',
    WINEPREFIX: path.join(folder, 'prefix'),
    WINEDEBUG: '-all',
    // No question whether .NET and a browser engine should be fetched, no entries in a person's menus.
    WINEDLLOVERRIDES: 'mscoree,mshtml=;winemenubuilder.exe=d',
  };
}

/**
 * Makes a Windows 10 in a folder: a fresh prefix says it is Windows 7, where Node refuses to start (216).
 * @param {string} folder
 */
export async function makeWindows(folder) {
  await mkdir(path.join(folder, 'home'), { recursive: true });
  for (const args of [
    ['wineboot', '-i'],
    ['winecfg', '-v', 'win10'],
  ]) {
    const { code, output } = await capture(firstOf(PROGRAMS), args, { cwd: folder, env: wineEnvironment(folder) });
    if (code !== 0) throw new PlainFailure(`Wine could not be set up (${args[0]}).`, lastLines(output));
  }
}

/** Ends every program of this wine and no other. @param {string} folder */
export async function endWindows(folder) {
  await capture(firstOf(SERVERS), ['-k'], { cwd: folder, env: wineEnvironment(folder) });
  await capture(firstOf(SERVERS), ['-w'], { cwd: folder, env: wineEnvironment(folder) });
}

/**
 * @typedef {object} WindowsRun
 * @property {string} file the program
 * @property {readonly string[]} args
 * @property {string} folder the wine's folder
 * @property {string} output folder for what the program says; made here
 * @property {string} [cwd] as Linux names it
 * @property {Record<string, string>} [env]
 * @property {string} [input] file that is its standard input
 * @property {number} timeoutMs it is killed after
 */

/**
 * Starts a Windows program. Its output goes to files: wine's pipes to other systems' programs lose the end.
 * @param {WindowsRun} run
 * @returns {Promise<{child: import('node:child_process').ChildProcess, ended: Promise<{code: number | null, stdout: Buffer, stderr: Buffer}>}>}
 */
export async function startWindows({ file, args, folder, output, cwd, env, input, timeoutMs }) {
  await mkdir(output, { recursive: true });
  const said = [path.join(output, 'stdout'), path.join(output, 'stderr')];
  const handles = await Promise.all([open(input ?? '/dev/null', 'r'), ...said.map((name) => open(name, 'w'))]);
  const child = spawn(firstOf(PROGRAMS), [file, ...args], {
    cwd: cwd ?? folder,
    env: { ...wineEnvironment(folder), ...env },
    stdio: handles.map(({ fd }) => fd),
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  /** @type {Promise<number | null>} */
  const closed = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code));
  });
  const ended = closed.then(async (code) => {
    clearTimeout(timer);
    await Promise.all(handles.map((handle) => handle.close()));
    const [stdout, stderr] = await Promise.all(said.map((name) => readFile(name)));
    return { code, stdout: stdout ?? Buffer.alloc(0), stderr: stderr ?? Buffer.alloc(0) };
  });
  return { child, ended };
}
