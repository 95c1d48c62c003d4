// Builds what `npm start` runs: one CommonJS bundle per Node program with esbuild, the page with Vite.
// Electron's main and its sandboxed preload are most robust as CommonJS; native modules stay outside the bundles.

import { existsSync } from 'node:fs';
import { cp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { hashOf, unlessUpToDate } from './build-stamp.mjs';
import { withLock } from './lock-folder.mjs';
import { inRoot, root, scratch } from './paths.mjs';
import { projectNode } from './project-node.mjs';
import { capture, toolEnvironment } from './run.mjs';
import { PlainFailure, say, seconds } from './say.mjs';

/** Modules with machine code in them; they are loaded from node_modules at run time. */
const NATIVE = ['better-sqlite3', '@napi-rs/keyring'];

/** Parts of libraries that no path of the app reaches. */
const LEFT_OUT = {
  '@azure/identity': inRoot('scripts/lib/no-azure.cjs'),
  '@azure/keyvault-keys': inRoot('scripts/lib/no-azure.cjs'),
};

/**
 * @typedef {object} Bundle
 * @property {Record<string, string>} entries output name below out/ (without .cjs) → source file
 * @property {string[]} external
 * @property {string[]} target
 */

async function workerEntries() {
  const folder = 'core/platform/workers';
  const names = existsSync(inRoot(folder)) ? await readdir(inRoot(folder)) : [];
  const sources = names.filter((name) => name.endsWith('-worker.ts'));
  return Object.fromEntries(sources.map((name) => [`core/workers/${path.parse(name).name}`, `${folder}/${name}`]));
}

/** @returns {Promise<Bundle[]>} */
async function bundles() {
  return [
    {
      entries: { 'main/main': 'electron/main/main.ts', 'preload/preload': 'electron/preload/preload.ts' },
      external: ['electron'],
      target: ['node20', 'chrome130'],
    },
    {
      entries: {
        'core/utility': 'electron/core-host/utility.ts',
        'core/node-child': 'electron/core-host/node-child.ts',
        'core/close-inherited-sockets': 'electron/core-host/close-inherited-sockets.ts',
        'cli/main': 'cli/main.ts',
        ...(await workerEntries()),
      },
      external: [...NATIVE, 'electron'],
      target: ['node22'],
    },
  ];
}

/** @param {readonly Bundle[]} wanted */
function refuseMissing(wanted) {
  const sources = wanted.flatMap(({ entries }) => Object.values(entries));
  const missing = [...sources, 'renderer/vite.config.ts'].filter((file) => !existsSync(inRoot(file)));
  if (missing.length === 0) return;
  throw new PlainFailure(`The build needs these files, and they are not there: ${missing.join(', ')}.`);
}

/** @param {Bundle} bundle @param {string} [outdir] */
async function bundle({ entries, external, target }, outdir = 'out') {
  const esbuild = await import('esbuild');
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: Object.entries(entries).map(([out, source]) => ({ in: source, out })),
      outdir,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target,
      external,
      alias: LEFT_OUT,
      sourcemap: 'linked',
      keepNames: true,
      logLevel: 'silent',
      // A CommonJS file has no import.meta; these give its meaning back.
      // A sandboxed preload has no file name; it and main ask for none.
      banner: external.includes('better-sqlite3')
        ? { js: "const __importMetaUrl = require('node:url').pathToFileURL(__filename).href;" }
        : {},
      define: {
        'process.env.NODE_ENV': '"production"',
        'import.meta.url': '__importMetaUrl',
        'import.meta.dirname': '__dirname',
        'import.meta.filename': '__filename',
      },
    });
  } catch (error) {
    if (!(error instanceof Error) || !('errors' in error)) throw error;
    const failure = /** @type {import('esbuild').BuildFailure} */ (error);
    const lines = await esbuild.formatMessages(failure.errors, { kind: 'error' });
    throw new PlainFailure('The build failed:', lines.join(''));
  }
}

/** Files of an earlier build that this one did not make. @param {readonly string[]} outputs */
async function removeLeftovers(outputs) {
  const known = new Set(outputs.flatMap((file) => [file, `${file}.map`]));
  for (const part of ['main', 'preload', 'core', 'cli']) {
    const entries = await readdir(inRoot('out', part), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
    await Promise.all(files.filter((file) => !known.has(file)).map((file) => rm(file)));
  }
}

/**
 * Bundles a program of a test as the core's own are: for a core on another machine than this one. Threads of the core
 * are looked for in `../core/workers` of where it lies.
 * @param {Record<string, string>} entries output name without .cjs → source file below the root
 * @param {string} outdir
 */
export async function bundleCoreProgram(entries, outdir) {
  await bundle({ entries, external: [...NATIVE, 'electron'], target: ['node22'] }, outdir);
}

/** A build that fails leaves the last good one in place. @param {readonly Bundle[]} wanted @param {readonly string[]} outputs */
async function buildPrograms(wanted, outputs) {
  await Promise.all(wanted.map((one) => bundle(one)));
  await removeLeftovers(outputs);
  await rm(inRoot('out', 'resources'), { recursive: true, force: true });
  await cp(inRoot('resources'), inRoot('out', 'resources'), { recursive: true });
}

async function buildPage() {
  const vite = inRoot('node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', inRoot('renderer'), '--config', inRoot('renderer', 'vite.config.ts')];
  const { code, output } = await capture(
    projectNode(),
    [...args, '--outDir', inRoot('out', 'renderer'), '--emptyOutDir', '--logLevel', 'warn'],
    { env: toolEnvironment({ NODE_ENV: 'production' }) },
  );
  if (code !== 0) throw new PlainFailure('The build of the page failed:', output);
}

/** @param {readonly string[]} folders */
async function hashFor(folders) {
  const always = [
    'package.json',
    'package-lock.json',
    'tsconfig.base.json',
    'scripts/lib/build-steps.mjs',
    'scripts/lib/no-azure.cjs',
  ];
  return hashOf(root, [...always, ...folders]);
}

/** @param {string} name @param {"built" | "up to date"} outcome @param {number} startedAt */
function sayOutcome(name, outcome, startedAt) {
  if (outcome === 'built') say(`Built the ${name} in ${seconds(performance.now() - startedAt)}`);
}

async function buildParts() {
  const wanted = await bundles();
  refuseMissing(wanted);
  const outputs = wanted.flatMap(({ entries }) => Object.keys(entries).map((name) => inRoot('out', `${name}.cjs`)));
  const startedAt = performance.now();
  const programs = await unlessUpToDate(
    {
      stamp: inRoot('out', '.build-stamp', 'programs'),
      hash: await hashFor(['shared', 'core', 'cli', 'electron', 'resources']),
      outputs,
    },
    () => buildPrograms(wanted, outputs),
  );
  sayOutcome('programs', programs, startedAt);
  const pageAt = performance.now();
  const page = await unlessUpToDate(
    {
      stamp: inRoot('out', '.build-stamp', 'page'),
      hash: await hashFor(['shared', 'renderer', 'resources']),
      outputs: [inRoot('out', 'renderer', 'index.html')],
    },
    buildPage,
  );
  sayOutcome('page', page, pageAt);
  if (programs !== 'built' && page !== 'built') say('The build is up to date.');
}

/**
 * Builds everything that is not up to date into out/.
 * @throws {PlainFailure} with the compiler's message
 */
export async function buildAll() {
  await withLock(path.join(scratch, 'build.lock'), buildParts, {
    onWait: () => say('Another process is building; waiting for it.'),
  });
}
