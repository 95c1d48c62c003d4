// Child processes: one way to run a tool and keep what it says, one way to hand the terminal over.

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { inRoot, root } from './paths.mjs';

/**
 * The environment for tools of the project: its own binaries first (so `node` is the project's), and no variable
 * that would turn an Electron into a bare Node.
 * @param {Record<string, string | undefined>} [extra]
 */
export function toolEnvironment(extra = {}) {
  const { ELECTRON_RUN_AS_NODE: _dropped, ...rest } = process.env;
  const pathKey = Object.keys(rest).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const bin = inRoot('node_modules', '.bin');
  return { ...rest, [pathKey]: `${bin}${path.delimiter}${rest[pathKey] ?? ''}`, ...extra };
}

/** @param {number | null} code @param {NodeJS.Signals | null} signal */
function exitCode(code, signal) {
  if (code !== null) return code;
  return 128 + (signal ? constants.signals[signal] : 0);
}

/**
 * Runs a tool to its end and keeps its output. A tool that cannot be started at all ends with code 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal, onStart?: (pid: number) => void}} [options]
 * @returns {Promise<{code: number, output: string}>}
 */
export function capture(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? toolEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (child.pid !== undefined) options.onStart?.(child.pid);
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    options.signal?.addEventListener('abort', () => child.kill('SIGKILL'), { once: true });
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => resolve({ code: exitCode(code, signal), output }));
  });
}

/** Ctrl+C reaches the child by itself; one that was sent to this process alone is passed on after this pause. */
const INTERRUPT_GRACE_MS = 500;

/**
 * Runs a tool on this terminal and hands its exit code on. Signals sent to this process end the child too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<number>}
 */
export function handOver(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? toolEnvironment(),
      stdio: 'inherit',
    });
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const pass = (/** @type {NodeJS.Signals} */ signal) => {
      if (signal !== 'SIGINT') child.kill(signal);
      else setTimeout(() => child.kill(signal), INTERRUPT_GRACE_MS).unref();
    };
    for (const signal of signals) process.on(signal, pass);
    const stopListening = () => {
      for (const signal of signals) process.off(signal, pass);
    };
    child.on('error', (error) => {
      stopListening();
      reject(error);
    });
    child.on('close', (code, signal) => {
      stopListening();
      resolve(exitCode(code, signal));
    });
  });
}
