import { z } from 'zod';
import { collectorResult, fact, finding } from '../../shared/domain/evidence.ts';
import type { SnapshotId } from '../../shared/domain/primitives.ts';
import type { CollectorRun } from '../collectors/index.ts';
import type { Db } from '../db/index.ts';

/** What one collector said that looked at nothing but the files. What it said of the logs stands redacted in the snapshot. */
export const lateOutput = z.object({
  result: collectorResult,
  facts: z.array(fact),
  findings: z.array(finding),
});
export type LateOutput = z.output<typeof lateOutput>;

/** By what a bundle is known again. All checksums; nothing of what was gathered can be read from them. */
export interface ReusePrint {
  readonly snapshotId: SnapshotId;
  /** Of the files, the request, the settings, the rules and everything else that goes in before a collector runs. */
  readonly inputs: string;
  /** Of what the collectors said that look beyond the files. */
  readonly early: string;
  readonly late: readonly LateOutput[];
  /** Of the bundle's file when it was put there. */
  readonly fileBytes: number;
  readonly fileModifiedMs: number;
}

/** Where the prints of bundles are kept. Only SQL. */
export interface ReuseRepository {
  insert(print: ReusePrint): void;
  /** The newest bundle that was made of the same. */
  find(inputs: string): ReusePrint | undefined;
}

export function createReuseRepository(db: Db): ReuseRepository {
  return {
    insert: ({ snapshotId, inputs, early, late, fileBytes, fileModifiedMs }) => {
      db.sql(
        `INSERT INTO snapshot_reuse (snapshot_id, inputs, early, late, file_bytes, file_modified_ms)
         VALUES (?, ?, ?, ?, ?, ?)`,
      ).run(snapshotId, inputs, early, JSON.stringify(late), fileBytes, fileModifiedMs);
    },
    find: (inputs) => {
      const row = db.sql('SELECT * FROM snapshot_reuse WHERE inputs = ? ORDER BY snapshot_id DESC LIMIT 1').get(inputs);
      if (row === undefined) return undefined;
      return {
        snapshotId: String(row['snapshot_id']) as SnapshotId,
        inputs,
        early: String(row['early']),
        late: z.array(lateOutput).parse(JSON.parse(String(row['late']))),
        fileBytes: Number(row['file_bytes']),
        fileModifiedMs: Number(row['file_modified_ms']),
      };
    },
  };
}

/** What is kept of a run's collectors that looked at nothing but the files. Pure. */
export function lateOutputs(runs: readonly CollectorRun[]): readonly LateOutput[] {
  return runs
    .filter(({ collector }) => collector.fromFilesOnly === true)
    .map(({ result, output: { facts, findings } }) => ({
      result,
      facts: [...facts],
      findings: [...findings],
    }));
}
