import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { verifyBundle } from '../../../core/bundle/index.ts';
import type { BundleCheck, StageRequest } from '../../../core/bundle/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { verify } from '../../../scripts/verify-bundle.mjs';

export const SNAPSHOT = '0192f0c1-2222-7aaa-8bbb-0123456789ab';

/** A small snapshot, staged below the folder. */
export function requestIn(folder: string, changes: Partial<StageRequest> = {}): StageRequest {
  return {
    files: nodeFiles,
    format: 'zip',
    facts: {
      snapshotId: SNAPSHOT,
      app: { name: 'Support Companion', version: '0.1.0' },
      policy: { id: 'planettogether', version: 1 },
      root: null,
      instance: null,
      withheld: [],
      collectors: [{ id: 'machine', outcome: 'ok' }],
    },
    evidence: [{ path: 'facts/machine.json', kind: 'facts', source: 'machine collector', text: '{"schema":1}\n' }],
    findings: [],
    staging: join(folder, 'staging'),
    signal: new AbortController().signal,
    ...changes,
  };
}

/** The answer of both verifiers, which must be one. */
export async function bothSayOf(path: string, identities: readonly string[] = []): Promise<BundleCheck> {
  const core = await verifyBundle(nodeFiles, path, identities);
  expect(await verify(path, identities)).toEqual(core);
  return core;
}

/** The same for bytes, put into a file of the folder. */
export async function bothSay(
  folder: string,
  bytes: Uint8Array,
  identities: readonly string[] = [],
): Promise<BundleCheck> {
  const path = join(folder, 'forged');
  await writeFile(path, bytes);
  return bothSayOf(path, identities);
}

export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
