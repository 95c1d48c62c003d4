// One collection with redaction, as a face does it, in a process of its own: `collect-child.ts ROOT DATA PROFILE`.
import { createCore } from '../../core/app/index.ts';
import type { Secrets } from '../../core/platform/ports.ts';
import { peakMiB } from './peak.ts';
import { watchStalls } from './stalls.ts';
import type { Stalls } from './stalls.ts';

/** What the child answers. */
export interface CollectRun {
  readonly ms: number;
  readonly peakMiB: number;
  readonly stalls: Stalls;
}

const kept = new Map<string, string>();
/** The store of whoever runs this is left alone. */
const secrets: Secrets = {
  available: () => Promise.resolve(true),
  get: (name) => Promise.resolve(kept.get(name)),
  set: (name, value) => {
    kept.set(name, value);
    return Promise.resolve({ ok: true, value: undefined });
  },
  remove: () => Promise.resolve(),
};

async function main(root: string, dataDir: string): Promise<CollectRun> {
  const core = await createCore({
    dataDir,
    face: 'cli',
    app: { name: 'Support Companion', version: '0.1.0' },
    resourcesDir: 'resources',
    platform: { secrets },
  });
  if (!core.ok) throw new Error(core.error.message);
  const stalls = watchStalls();
  const started = performance.now();
  const answer = await core.value.client.call('collect.run', { root, profile: 'standard' });
  const ms = performance.now() - started;
  const longest = stalls();
  await core.value.close();
  if (!answer.ok) throw new Error(answer.error.message);
  return { ms, peakMiB: peakMiB(), stalls: longest };
}

const [root = '', data = ''] = process.argv.slice(2);
void main(root, data).then((run) => console.log(JSON.stringify(run)));
