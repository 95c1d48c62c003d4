// `npm run bench [-- PART…]`: measures the heavy jobs against their floor or a peer, both sides in the same run, and
// writes bench/results.json. The README's performance table is made of these numbers. Several minutes for all parts.

import { onProjectNode } from './lib/project-node.mjs';
import { runMain } from './lib/say.mjs';
import { ensureSystemPackages } from './lib/system-packages.mjs';

const PEERS = ['age', 'ripgrep', 'sosreport|sos', 'tar', 'unzip', 'zip', 'zstd'];

/** @param {string[]} parts */
async function bench(parts) {
  await ensureSystemPackages(PEERS, 'to compare with');
  const { runBenchmarks } = await import('../bench/main.ts');
  return runBenchmarks(parts);
}

await runMain(() => onProjectNode(import.meta.url, bench));
