// Packs a folder as the app does, in a process of its own: `bundle-child.ts FORMAT FOLDER OUT [RECIPIENT]`.
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishBundle, stageBundle } from '../../core/bundle/index.ts';
import type { BundleFormat } from '../../core/bundle/index.ts';
import { nodeFiles } from '../../core/platform/node/index.ts';
import { peakMiB } from './peak.ts';
import { watchStalls } from './stalls.ts';
import type { Stalls } from './stalls.ts';

/** What the child answers. */
export interface BundleRun {
  readonly bytes: number;
  readonly peakMiB: number;
  /** Of the main thread while it packed. */
  readonly stalls: Stalls;
}

async function main([format = '', folder = '', out = '', recipient]: readonly string[]): Promise<BundleRun> {
  const staging = join(dirname(out), 'staging');
  mkdirSync(staging, { recursive: true });
  const evidence = readdirSync(folder).map((name) => ({
    path: `recordings/${name}`,
    kind: 'recording',
    source: 'bench',
    file: join(folder, name),
    bytes: statSync(join(folder, name)).size,
  }));
  const stalls = watchStalls();
  const { signal } = new AbortController();
  const staged = await stageBundle({
    files: nodeFiles,
    format: format as BundleFormat,
    facts: {
      snapshotId: '01a22a49-a4ae-75e9-bb5f-1edb6d5144b8',
      app: { name: 'Support Companion', version: '0.1.0' },
      policy: { id: 'planettogether', version: 1 },
      root: null,
      instance: 'Production',
      withheld: [],
      collectors: [],
    },
    evidence,
    findings: [],
    staging,
    isForEncryption: recipient !== undefined,
    signal,
  });
  if (!staged.ok) throw new Error(staged.error.message);
  const recipients = recipient === undefined ? [] : [recipient];
  const written = await publishBundle({ files: nodeFiles, staged: staged.value, target: out, recipients, signal });
  const longest = stalls();
  if (!written.ok) throw new Error(written.error.message);
  return { bytes: written.value.bytes, peakMiB: peakMiB(), stalls: longest };
}

void main(process.argv.slice(2)).then((run) => console.log(JSON.stringify(run)));
