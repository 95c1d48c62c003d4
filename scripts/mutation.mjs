// `npm run mutation`: changes the calendar engine in every small way there is and sees whether a test notices. Takes
// tens of minutes, so it is no part of the tests. Arguments after `--` go to Stryker, such as `--mutate core/sla/table.ts`.

import { existsSync } from 'node:fs';
import { inRoot } from './lib/paths.mjs';
import { onProjectNode, projectNode } from './lib/project-node.mjs';
import { handOver, toolEnvironment } from './lib/run.mjs';
import { PlainFailure, runMain } from './lib/say.mjs';

/** Enough to notice, few enough for a thousand mutants. */
const PROPERTY_RUNS = '40';

/** @param {string[]} args */
async function mutation(args) {
  const stryker = inRoot('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  if (!existsSync(stryker)) throw new PlainFailure('Stryker is not installed. Run "npm install" and try again.');
  const env = toolEnvironment({ SLA_PROPERTY_RUNS: PROPERTY_RUNS, SLA_FRESH: '1', CI: undefined });
  return handOver(projectNode(), [stryker, 'run', 'stryker.config.json', ...args], { env });
}

await runMain(() => onProjectNode(import.meta.url, mutation));
