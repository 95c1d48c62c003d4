// `npm start`: from a fresh clone to an open window. Installs what is missing, builds what changed, finds an Electron,
// opens the app; arguments after `--` go to the app. Without a display it plays the demo in the terminal instead.

import { buildAll } from './lib/build-steps.mjs';
import { ensureElectron } from './lib/electron.mjs';
import { ensureWindowLibraries, hasDisplay, whyNoSandbox } from './lib/gui.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { onProjectNode, runOnProjectNode } from './lib/project-node.mjs';
import { handOver, toolEnvironment } from './lib/run.mjs';
import { runMain, say } from './lib/say.mjs';

/** @param {string[]} args */
async function openWindow(args) {
  const electron = await ensureElectron();
  await ensureWindowLibraries(electron.binary);
  const noSandbox = await whyNoSandbox();
  if (noSandbox !== undefined) say(`The window runs without Chromium's sandbox, because ${noSandbox}.`);
  const switches = noSandbox === undefined ? [] : ['--no-sandbox'];
  const env = toolEnvironment({ NODE_OPTIONS: undefined });
  return handOver(electron.binary, [...switches, root, ...args], { env });
}

/** @param {string[]} args */
async function start(args) {
  await buildAll();
  if (hasDisplay(process.platform, process.env)) return openWindow(args);
  say('There is no display here, so the demo plays in this terminal instead of the window.');
  return runOnProjectNode(inRoot('scripts', 'demo.mjs'), []);
}

await runMain(() => onProjectNode(import.meta.url, start));
