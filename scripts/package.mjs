// `npm run package`: packs the product for the system it runs on, as electron-builder.yml says. Without arguments it
// makes the plain folder; names of targets (`npm run package -- nsis`) make those. Only the official Electron is
// packed: where its download cannot be reached there is no package.

import { buildAll } from './lib/build-steps.mjs';
import { ensureOfficialElectron } from './lib/electron.mjs';
import { inRoot } from './lib/paths.mjs';
import { onProjectNode, projectNode } from './lib/project-node.mjs';
import { handOver, toolEnvironment } from './lib/run.mjs';
import { runMain } from './lib/say.mjs';

const SWITCH = { win32: '--win', darwin: '--mac', linux: '--linux' };

/** @param {string[]} args */
async function pack(args) {
  const electron = await ensureOfficialElectron();
  await buildAll();
  const platform = process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux';
  const targets = args.length > 0 ? args : ['dir'];
  const builder = inRoot('node_modules', 'electron-builder', 'cli.js');
  const env = toolEnvironment({ ELECTRON_OVERRIDE_DIST_PATH: undefined });
  const options = ['--publish', 'never', `-c.electronDist=${electron.dist}`];
  return handOver(projectNode(), [builder, SWITCH[platform], ...targets, ...options], { env });
}

await runMain(() => onProjectNode(import.meta.url, pack));
