// `npm ci`, but only when it is needed, and safe when it is interrupted or started twice. Install scripts stay off:
// no dependency of the project needs one, and npm 10 would try to compile better-sqlite3 without a compiler.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withLock } from './lock-folder.mjs';
import { firstMismatch } from './lock-file-match.mjs';
import { root } from './paths.mjs';
import { capture, toolEnvironment } from './run.mjs';
import { lastLines, PlainFailure, say, sayWhile } from './say.mjs';

/** @param {string} folder the checkout */
function places(folder) {
  return {
    lockFile: path.join(folder, 'package-lock.json'),
    installedFile: path.join(folder, 'node_modules', '.package-lock.json'),
    marker: path.join(folder, 'node_modules', '.companion-lock'),
    lockFolder: path.join(folder, '.cache', 'install.lock'),
    aside: path.join(folder, '.cache', 'replaced'),
  };
}

/** What the marker of a fitting install says: one folder may be shared by two systems, hence the platform. @param {string} lockText */
function markerText(lockText) {
  const hash = createHash('sha256').update(lockText).digest('hex');
  return `${hash} ${process.platform}-${process.arch}\n`;
}

/** @param {string} file */
async function readOr(file, fallback = '') {
  return readFile(file, 'utf8').catch(() => fallback);
}

/**
 * True when node_modules is known to fit. An install somebody made by hand is looked through once and then remembered.
 * @param {string} folder
 * @param {string} lockText
 */
async function isInstalled(folder, lockText) {
  const { marker, installedFile } = places(folder);
  if ((await readOr(marker)) === markerText(lockText)) return true;
  const installed = await readOr(installedFile);
  if (installed === '') return false;
  const machine = { os: process.platform, cpu: process.arch };
  if (firstMismatch(JSON.parse(lockText), JSON.parse(installed), machine) !== undefined) return false;
  await writeFile(marker, markerText(lockText));
  return true;
}

/**
 * The npm that is running this, else the one on PATH. Its own Node is taken with it: the Node that runs this script
 * may be the one in node_modules that is about to be replaced.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{command: string, args: string[]}}
 */
export function npmCommand(env) {
  const script = env['npm_execpath'];
  if (script && /npm-cli\.[cm]?js$/.test(script) && existsSync(script)) {
    return { command: env['npm_node_execpath'] || process.execPath, args: [script] };
  }
  if (process.platform === 'win32') {
    return { command: env['ComSpec'] || 'cmd.exe', args: ['/d', '/s', '/c', 'npm'] };
  }
  return { command: 'npm', args: [] };
}

/** Windows cannot delete a program that is running, but can move it. @param {string} folder */
async function moveRunningNodeAside(folder) {
  const inModules = process.execPath.startsWith(path.join(folder, 'node_modules') + path.sep);
  if (process.platform !== 'win32' || !inModules) return;
  const { aside } = places(folder);
  await rm(aside, { recursive: true, force: true }).catch(() => undefined);
  await mkdir(aside, { recursive: true });
  await rename(process.execPath, path.join(aside, `node-${process.pid}.exe`));
}

/** @param {string} output what npm printed */
function whyItFailed(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    return 'The package registry could not be reached. Check the connection or the proxy settings (npm config get proxy), then run the command again.';
  }
  if (/ENOSPC/.test(output)) return 'The disk is full. Make about 1 GB of room, then run the command again.';
  if (/EACCES|EPERM/.test(output)) {
    return 'This account may not write here, or a program still uses node_modules. Close what runs from this folder, check its owner, then run the command again.';
  }
  if (/EINTEGRITY/.test(output)) {
    return 'A downloaded package is not the one that was reviewed. Run `npm cache verify`, then run the command again.';
  }
  if (/EUSAGE|in sync/.test(output)) {
    return 'package.json and package-lock.json do not fit together. Run `git checkout package.json package-lock.json`, then run the command again.';
  }
  return 'What npm printed stands below. Mend that, then run the command again.';
}

/** @param {string} folder @param {(pid: number) => Promise<void>} alsoOwner */
async function install(folder, alsoOwner) {
  const { command, args } = npmCommand(process.env);
  // NODE_ENV=production or npm's omit setting would leave out the build's own tools.
  const env = toolEnvironment({ NODE_ENV: undefined, npm_config_omit: undefined });
  const npm = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  await rm(places(folder).marker, { force: true });
  await moveRunningNodeAside(folder);
  const result = await capture(command, [...args, ...npm], {
    cwd: folder,
    env,
    onStart: (pid) => void alsoOwner(pid),
  });
  if (result.code === 0) return;
  if (result.code === 127)
    throw new PlainFailure('npm was not found. Install Node (which brings npm), then run the command again.');
  throw new PlainFailure(
    `The packages could not be installed. ${whyItFailed(result.output)}`,
    lastLines(result.output),
  );
}

/**
 * Makes node_modules fit package-lock.json. Quick when it already does; safe to run twice, at the same time, or after
 * an interrupted run: the marker that says "fits" is written last.
 * @param {string} [folder] the checkout
 * @throws {PlainFailure} when npm could not install the packages
 */
export async function ensureDependencies(folder = root) {
  const { lockFile, lockFolder, marker } = places(folder);
  const lockText = await readFile(lockFile, 'utf8');
  if (await isInstalled(folder, lockText)) return;
  const onWait = () =>
    say(`Another process is installing the packages; waiting for it. If there is none, delete ${lockFolder}.`);
  await withLock(
    lockFolder,
    async (alsoOwner) => {
      if (await isInstalled(folder, lockText)) return;
      await sayWhile('Installing the packages this project needs (npm ci)', () => install(folder, alsoOwner));
      await writeFile(marker, markerText(lockText));
    },
    { onWait },
  );
}
