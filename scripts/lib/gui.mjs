// What a window needs beside Electron: the system's libraries, a display, a sandbox the system allows.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { ensureSystemPackages } from './system-packages.mjs';
import { capture, toolEnvironment } from './run.mjs';
import { lastLines, PlainFailure } from './say.mjs';

const LIBRARIES = ['libgtk-3-0t64|libgtk-3-0', 'libnss3', 'libasound2t64|libasound2', 'libgbm1', 'dbus'];
/** Beside the libraries: a display without a screen, and fonts so that pictures show letters instead of boxes. */
const HEADLESS = ['xvfb', 'xauth', 'fonts-noto-core', 'fonts-noto-color-emoji', 'fonts-noto-cjk'];

/** @param {NodeJS.Platform} platform @param {NodeJS.ProcessEnv} env */
export function hasDisplay(platform, env) {
  return platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

/** The libraries that are looked for but not found, from ldd's answer. @param {string} output */
export function missingLibraries(output) {
  return output
    .split('\n')
    .filter((line) => line.includes('=> not found'))
    .map((line) => line.trim().split(' ')[0] ?? '');
}

/**
 * Makes sure that Electron can load. On a system without Debian's packages only what really is missing counts.
 * @param {string} binary
 */
export async function ensureWindowLibraries(binary) {
  if (process.platform !== 'linux') return;
  const { code, output } = await capture('ldd', [binary]);
  if (code === 0 && missingLibraries(output).length === 0) return;
  await ensureSystemPackages(LIBRARIES, 'to open the window');
}

/** What end-to-end tests need: the libraries, and a display and fonts where there is no screen. */
export async function ensureHeadlessPackages() {
  if (process.platform !== 'linux') return;
  await ensureSystemPackages([...LIBRARIES, ...HEADLESS], 'to test the window');
}

/** @param {string} file */
async function kernelSays(file) {
  return (await readFile(file, 'utf8').catch(() => '')).trim();
}

/**
 * Why Chromium's sandbox cannot be used here, or undefined when it can: it refuses to run as root, and some systems
 * keep user namespaces from ordinary programs.
 * @returns {Promise<string | undefined>}
 */
export async function whyNoSandbox() {
  if (process.platform !== 'linux') return undefined;
  if (process.getuid?.() === 0) return 'this is the root account';
  const restricted = await kernelSays('/proc/sys/kernel/apparmor_restrict_unprivileged_userns');
  const allowed = await kernelSays('/proc/sys/kernel/unprivileged_userns_clone');
  return restricted === '1' || allowed === '0' ? 'this system keeps user namespaces from programs' : undefined;
}

/** @param {import('node:stream').Readable} stream @param {AbortSignal} signal */
async function firstLine(stream, signal) {
  let text = '';
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    if (text.includes('\n') || signal.aborted) break;
  }
  return text.trim();
}

/**
 * Starts a display without a screen on a free number.
 * @returns {Promise<{display: string, stop: () => Promise<void>}>}
 */
export async function startDisplay() {
  // -displayfd lets the server pick a free number by itself, so two runs cannot collide.
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], env: toolEnvironment() });
  let said = '';
  server.stderr?.on('data', (chunk) => {
    said += String(chunk);
  });
  const ended = once(server, 'exit').catch(() => undefined);
  const over = new AbortController();
  void ended.then(() => over.abort());
  const number = await firstLine(/** @type {import('node:stream').Readable} */ (server.stdio[3]), over.signal);
  if (number === '') throw new PlainFailure('The display without a screen (Xvfb) did not start.', lastLines(said, 5));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
  };
  return { display: `:${number}`, stop };
}
