// Collecting again what did not change, against looking at every file once, in turn: `reuse-child ROOT DATA PAIRS`.
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createCore } from '../../core/app/index.ts';
import type { Secrets } from '../../core/platform/ports.ts';

/** What the child answers, in milliseconds. */
export interface ReuseRun {
  readonly first: number;
  readonly again: readonly number[];
  readonly scans: readonly number[];
}

const kept = new Map<string, string>();
const secrets: Secrets = {
  available: () => Promise.resolve(true),
  get: (name) => Promise.resolve(kept.get(name)),
  set: (name, value) => {
    kept.set(name, value);
    return Promise.resolve({ ok: true, value: undefined });
  },
  remove: () => Promise.resolve(),
};

/** A run in which the machine became busy, or lost room, is made anew: it is no pair. */
const MOST_ANEW = 5;

function scan(folder: string): number {
  let files = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files += scan(path);
    else files += lstatSync(path).size >= 0 ? 1 : 0;
  }
  return files;
}

async function main(root: string, dataDir: string, pairs: number): Promise<ReuseRun> {
  const core = await createCore({
    dataDir,
    face: 'cli',
    app: { name: 'Support Companion', version: '0.1.0' },
    resourcesDir: 'resources',
    platform: { secrets },
  });
  if (!core.ok) throw new Error(core.error.message);
  const collect = async (): Promise<{ readonly ms: number; readonly reused: boolean }> => {
    const started = performance.now();
    const answer = await core.value.client.call('collect.run', { root, profile: 'standard' });
    const ms = performance.now() - started;
    if (!answer.ok) throw new Error(answer.error.message);
    return { ms, reused: answer.value.bundle?.reused === true };
  };
  const first = (await collect()).ms;
  const again: number[] = [];
  const scans: number[] = [];
  await collect();
  scan(root);
  for (let anew = 0; again.length < pairs;) {
    const started = performance.now();
    scan(root);
    const scanned = performance.now() - started;
    const { ms, reused } = await collect();
    if (reused) {
      again.push(ms);
      scans.push(scanned);
    } else if ((anew += 1) > MOST_ANEW) throw new Error('The bundle is made anew each time.');
  }
  await core.value.close();
  return { first, again, scans };
}

const [root = '', data = '', pairs = '5'] = process.argv.slice(2);
void main(root, data, Number(pairs)).then((run) => console.log(JSON.stringify(run)));
