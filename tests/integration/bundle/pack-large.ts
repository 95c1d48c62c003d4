// Run as a process of its own by large.test.ts: packs a large folder and says how much memory that took.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stageBundle } from '../../../core/bundle/index.ts';
import type { BundleFormat } from '../../../core/bundle/index.ts';
import { encryptFile } from '../../../core/platform/age/index.ts';
import { nodeFiles } from '../../../core/platform/node/files.ts';

const [source = '', work = '', format = 'zip', recipient = ''] = process.argv.slice(2);
const evidence = readdirSync(source).map((name) => {
  const file = join(source, name);
  return { path: `recordings/${name}`, kind: 'recording', source: 'x', file, bytes: statSync(file).size };
});
// What this thread itself computed between two turns: a loaded machine makes it wait, but not work.
let longest = 0;
const busyMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
let last = busyMs();
const beat = setInterval(() => {
  const now = busyMs();
  longest = Math.max(longest, now - last);
  last = now;
}, 1);
const { signal } = new AbortController();
const staged = await stageBundle({
  files: nodeFiles,
  format: format as BundleFormat,
  facts: {
    snapshotId: '0192f0c1-2222-7aaa-8bbb-0123456789ab',
    app: { name: 'a', version: '1' },
    policy: { id: 'p', version: 1 },
    root: null,
    instance: null,
    withheld: [],
    collectors: [],
  },
  evidence,
  findings: [],
  staging: work,
  signal,
});
if (staged.ok) await encryptFile(nodeFiles, staged.value.path, join(work, 'out.age'), [recipient], signal);
clearInterval(beat);
console.log(JSON.stringify({ staged, peakMiB: process.resourceUsage().maxRSS / 1024, longestTurnMs: longest }));
