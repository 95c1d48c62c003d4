// `npm run bench`: measures the heavy jobs against their floor or a peer, both sides in the same run, and writes
// bench/results.json. The README's performance table is made of these numbers. Under two minutes.

import { onProjectNode } from './lib/project-node.mjs';
import { runMain } from './lib/say.mjs';

async function bench() {
  const { runBenchmarks } = await import('../bench/main.ts');
  return runBenchmarks();
}

await runMain(() => onProjectNode(import.meta.url, bench));
