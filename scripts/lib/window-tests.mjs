// Runs Playwright against the built app: finds an Electron and, where there is no screen, a display for it.

import { buildAll } from './build-steps.mjs';
import { ensureElectron } from './electron.mjs';
import { ensureHeadlessPackages, hasDisplay, startDisplay } from './gui.mjs';
import { runPlaywright } from './runners.mjs';

/**
 * @param {string} project the Playwright project
 * @param {readonly string[]} args handed on to Playwright
 * @returns {Promise<{sum: import('./sums.mjs').Sum, code: number}>}
 */
export async function runWindowTests(project, args) {
  await buildAll();
  await ensureHeadlessPackages();
  const electron = await ensureElectron();
  const screen = hasDisplay(process.platform, process.env) ? undefined : await startDisplay();
  try {
    const env = {
      // Playwright must find Electron by require('electron'); with a path of its own some launches hang.
      ELECTRON_OVERRIDE_DIST_PATH: electron.dist,
      ...(screen === undefined ? {} : { DISPLAY: screen.display }),
    };
    return await runPlaywright(project, { args, env });
  } finally {
    await screen?.stop();
  }
}
