// `npm run demo`: plays the main job in the terminal with real output, offline: no display, no portal, no set-up
// beyond what `npm start` does. Also what `npm start` shows where there is no display.

import { buildAll } from './lib/build-steps.mjs';
import { onProjectNode } from './lib/project-node.mjs';
import { runMain } from './lib/say.mjs';

await runMain(() =>
  onProjectNode(import.meta.url, async () => {
    // Built, the command line starts three times as fast as from its sources, and the demo starts it often.
    await buildAll();
    const { play } = await import('./demo/play.mjs');
    await play();
  }),
);
