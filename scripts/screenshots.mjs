// `npm run screenshots`: makes the pictures in docs/screens from the running app.

import { onProjectNode } from './lib/project-node.mjs';
import { runMain } from './lib/say.mjs';
import { runWindowTests } from './lib/window-tests.mjs';

/** @param {string[]} args */
async function screenshots(args) {
  return (await runWindowTests('screenshots', args)).code;
}

await runMain(() => onProjectNode(import.meta.url, screenshots));
