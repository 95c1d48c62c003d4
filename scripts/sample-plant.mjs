// `npm run sample-plant`: makes a made-up plant to try the product on. This file is plain JavaScript, so that the
// machine's own Node can read it; the work is done by the project's Node in scripts/sample-plant/main.ts.

import { existsSync } from 'node:fs';
import { inRoot } from './lib/paths.mjs';
import { projectNode } from './lib/project-node.mjs';
import { handOver } from './lib/run.mjs';
import { PlainFailure, runMain } from './lib/say.mjs';

/** npm changes to the checkout's folder; a relative DIR is meant from where the person stands. */
function callersFolder() {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'sample-plant' && folder ? folder : process.cwd();
}

function node() {
  try {
    return projectNode();
  } catch (error) {
    if (existsSync(inRoot('node_modules'))) throw error;
    throw new PlainFailure(
      'The packages of this project are not installed yet. Run `npm start` once, then run the command again.',
    );
  }
}

await runMain(async () => {
  const main = inRoot('scripts', 'sample-plant', 'main.ts');
  return handOver(node(), [main, ...process.argv.slice(2)], { cwd: callersFolder() });
});
