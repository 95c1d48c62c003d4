// `npm run e2e`: drives the built window, under a display without a screen where there is none. Arguments after `--`
// go to Playwright, so one file or one test can be run alone.

import { onProjectNode } from './lib/project-node.mjs';
import { runMain, say } from './lib/say.mjs';
import { sumLine } from './lib/sums.mjs';
import { runWindowTests } from './lib/window-tests.mjs';

/** @param {string[]} args */
async function e2e(args) {
  const { sum } = await runWindowTests('electron', args);
  say(sumLine(sum));
  return sum.failed === 0 ? 0 : 1;
}

await runMain(() => onProjectNode(import.meta.url, e2e));
