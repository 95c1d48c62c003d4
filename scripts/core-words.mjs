// `npm run core-words`: prints the core's sentences without a translation, and translations of sentences that are gone
// (docs/adr/0042-words-of-the-core.md). The same is a unit test.

import { onProjectNode } from './lib/project-node.mjs';
import { runMain, say } from './lib/say.mjs';

async function coreWords() {
  const { reportWords } = await import('./lib/core-words/report.ts');
  const { lines, isComplete } = reportWords();
  for (const line of lines) say(line);
  return isComplete ? 0 : 1;
}

await runMain(() => onProjectNode(import.meta.url, coreWords));
