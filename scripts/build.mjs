// `npm run build`: makes out/ from the sources. What is up to date is skipped.

import { buildAll } from './lib/build-steps.mjs';
import { onProjectNode } from './lib/project-node.mjs';
import { runMain } from './lib/say.mjs';

await runMain(() => onProjectNode(import.meta.url, buildAll));
