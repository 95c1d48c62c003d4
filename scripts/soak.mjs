// `npm run soak`: the long runs (200 kills in the middle of submissions) that are too slow for every change.

import { buildAll } from './lib/build-steps.mjs';
import { onProjectNode } from './lib/project-node.mjs';
import { runVitest } from './lib/runners.mjs';
import { runMain, say } from './lib/say.mjs';
import { sumLine } from './lib/sums.mjs';

/** @param {string[]} args */
async function soak(args) {
  await buildAll();
  const filter = args.length > 0 ? args : ['tests/integration/soak'];
  const { sum } = await runVitest(['integration'], { args: filter, env: { SOAK: '1' } });
  say(sumLine(sum));
  return sum.failed === 0 ? 0 : 1;
}

await runMain(() => onProjectNode(import.meta.url, soak));
