// What the demo plays on: a folder of its own, and the real command line started in it.

import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '../lib/paths.mjs';
import { projectNode } from '../lib/project-node.mjs';
import { PlainFailure, say } from '../lib/say.mjs';

/**
 * @typedef {object} Stage
 * @property {string} folder
 * @property {(...args: string[]) => Promise<void>} show runs a command line and shows it with its answer; it has to end with 0
 * @property {(codes: readonly number[], ...args: string[]) => Promise<void>} showEnding the same for other exit codes
 * @property {(...args: string[]) => Promise<any>} ask the answer as JSON, without showing anything
 */

/** @returns {Promise<Stage>} */
export async function openStage() {
  const folder = await mkdtemp(path.join(tmpdir(), 'support-companion-demo-'));
  /** @param {readonly number[]} codes @param {...string} args */
  const showEnding = async (codes, ...args) => {
    say(`\n  $ companion ${args.map(quoted).join(' ')}`);
    const { code, out, err } = await companion(folder, args);
    for (const line of `${out}${err}`.trimEnd().split('\n')) say(`    ${line}`);
    if (!codes.includes(code)) throw new PlainFailure(`The demo stops here: that ended with ${code}.`);
    if (code !== 0) say(`    (exit code ${code})`);
  };
  return {
    folder,
    showEnding,
    show: (...args) => showEnding([0], ...args),
    ask: async (...args) => {
      const { code, out, err } = await companion(folder, [...args, '--json']);
      if (code !== 0) throw new PlainFailure(`The demo stops here: ${args.join(' ')} ended with ${code}.`, err);
      return JSON.parse(out);
    },
  };
}

/** @param {string} text */
function quoted(text) {
  return /^[\w./:@=-]+$/u.test(text) ? text : `'${text}'`;
}

/** @param {string} folder @param {readonly string[]} args @returns {Promise<{code: number, out: string, err: string}>} */
function companion(folder, args) {
  return run(folder, [inRoot('cli', 'companion.mjs'), ...args, '--data', 'data']);
}

/**
 * Runs a script of the project in the demo's folder and keeps what it says.
 * @param {string} folder @param {readonly string[]} args
 * @returns {Promise<{code: number, out: string, err: string}>}
 */
export function run(folder, args) {
  const child = spawn(projectNode(), args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout.on('data', (/** @type {Buffer} */ chunk) => (said.out += chunk.toString()));
  child.stderr.on('data', (/** @type {Buffer} */ chunk) => (said.err += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, ...said }));
  });
}
