import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileStem, folderOf } from '../../../core/fleet/names-rules.ts';
import type { FleetSummary } from '../../../shared/domain/fleet.ts';
import { factsOf } from '../compare/content-fixture.ts';
import type { Facts } from '../compare/content-fixture.ts';

/** An id that begins with a number. */
export function idOf(number: number): string {
  return number.toString(16).padStart(8, '0').padEnd(32, 'a');
}

/** A machine's collection as it lies on a share. */
export function summaryOf(
  name: string,
  facts: Facts = {},
  more: Partial<FleetSummary> & { readonly number?: number } = {},
): FleetSummary {
  const { number = 1, ...rest } = more;
  return {
    schema: 1,
    machine: { id: idOf(number), name },
    app: { name: 'Support Companion', version: '0.1.0' },
    snapshotId: `0199abcd-0000-7000-8000-${number.toString(16).padStart(12, '0')}`,
    takenAt: '2026-11-23T16:00:00.000Z',
    outcome: 'complete',
    profile: 'standard',
    bundle: null,
    snapshot: {
      schema: 1,
      profile: 'standard',
      facts: factsOf(facts),
      collectors: ['version', 'instances', 'machine', 'software'].map((id) => ({ id, outcome: 'ok' as const })),
      findings: [],
      checks: [],
      verdict: null,
      logs: null,
    },
    ...rest,
  };
}

/** Puts a summary on a share as `collect --share` does; answers its path. */
export function lay(share: string, summary: FleetSummary): string {
  const folder = join(share, folderOf(summary.machine));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${fileStem(summary.takenAt, summary.snapshotId)}.json`);
  writeFileSync(path, JSON.stringify(summary));
  return path;
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
