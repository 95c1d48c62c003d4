// `npm run check`: everything that can be checked without system packages. Several minutes, most of them unit tests.

import { runChecks } from './lib/check-steps.mjs';
import { onProjectNode } from './lib/project-node.mjs';
import { runMain, say } from './lib/say.mjs';
import { sumLine } from './lib/sums.mjs';

async function check() {
  const sum = await runChecks();
  say(sumLine(sum));
  return sum.failed === 0 ? 0 : 1;
}

await runMain(() => onProjectNode(import.meta.url, check));
