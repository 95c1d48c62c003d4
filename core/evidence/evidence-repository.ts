import { z } from 'zod';
import { analysis } from '../../shared/domain/analysis.ts';
import {
  change,
  collectorResult,
  fact,
  finding,
  instance,
  snapshotDetail,
  withheldEntry,
} from '../../shared/domain/evidence.ts';
import type { BundleInfo, Instance, SnapshotDetail, SnapshotSummary } from '../../shared/domain/evidence.ts';
import type { FreeSpacePoint } from '../../shared/domain/snapshot-history.ts';
import type { Db, Row } from '../db/index.ts';

/** A snapshot as it is stored. */
export interface StoredSnapshot extends Omit<SnapshotDetail, 'changes' | 'findings'> {
  readonly instances: readonly Instance[];
  /** Why there is no bundle, when the second scan refused it; told once, not stored. */
  readonly refused?: string;
}

/** A version seen on something, for "since when". */
export interface SeenVersion {
  readonly subject: string;
  readonly version: string;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
}

/** Snapshots and the history of versions. Only SQL. */
export interface EvidenceRepository {
  insert(snapshot: StoredSnapshot): void;
  /** Newest first. */
  list(limit: number): readonly SnapshotSummary[];
  get(id: string): SnapshotDetail | undefined;
  /** The newest snapshot that looked at the same root and the same instance. */
  previous(root: string | null, instanceName: string | null): SnapshotDetail | undefined;
  /** Instances of the newest snapshot that found any. */
  lastInstances(): readonly Instance[];
  /** How long the last runs of a profile took, newest first, ms. */
  durations(profile: string, instanceName: string | null, limit: number): readonly number[];
  /** Free bytes on the disk of a root, oldest first, up to and with a moment. */
  freeBytes(root: string | null, until: string, limit: number): readonly FreeSpacePoint[];
  count(): number;
  /** The snapshot whose bundle has these bytes; the newest where there are several. */
  withBundle(sha256: string): SnapshotDetail | undefined;
  /** What is known of a snapshot's bundle after it was made anew. */
  setBundle(id: string, bundle: Omit<BundleInfo, 'path'>): void;
  /** Remembers versions seen at a root. */
  sawVersions(
    root: string,
    versions: readonly { readonly subject: string; readonly version: string }[],
    at: string,
  ): void;
  versionHistory(root: string): readonly SeenVersion[];
}

/** Facts hold decimal gigabytes. */
const BYTES_PER_GB = 1e9;

const SUMMARY = `id, taken_at, outcome, root, instance, profile, duration_ms, bundle_path, bundle_sha256, bundle_bytes, bundle_files,
  bundle_withheld, bundle_since,
  json_array_length(changes) AS changes_count, json_array_length(findings) AS findings_count`;

export function createEvidenceRepository(db: Db): EvidenceRepository {
  return {
    insert: (snapshot) => insertSnapshot(db, snapshot),
    list: (limit) =>
      db
        .sql(`SELECT ${SUMMARY} FROM snapshot ORDER BY taken_at DESC, id DESC LIMIT ?`)
        .all(limit)
        .map((row) => summaryFields(row) as SnapshotSummary),
    get: (id) => toDetail(db.sql(`SELECT *, ${SUMMARY} FROM snapshot WHERE id = ?`).get(id)),
    previous: (root, instanceName) =>
      toDetail(
        db
          .sql(
            `SELECT *, ${SUMMARY} FROM snapshot WHERE root IS ? AND instance IS ? ORDER BY taken_at DESC, id DESC LIMIT 1`,
          )
          .get(root, instanceName),
      ),
    lastInstances: () => {
      const row = db
        .sql(`SELECT instances FROM snapshot WHERE instances <> '[]' ORDER BY taken_at DESC, id DESC LIMIT 1`)
        .get();
      return row === undefined ? [] : z.array(instance).parse(JSON.parse(String(row['instances'])));
    },
    withBundle: (sha256) =>
      toDetail(
        db
          .sql(`SELECT *, ${SUMMARY} FROM snapshot WHERE bundle_sha256 = ? ORDER BY taken_at DESC, id DESC LIMIT 1`)
          .get(sha256),
      ),
    setBundle: (id, { sha256, bytes, files, withheld }) => {
      db.sql(
        `UPDATE snapshot SET bundle_sha256 = ?, bundle_bytes = ?, bundle_files = ?, bundle_withheld = ?, bundle_since = NULL
         WHERE id = ?`,
      ).run(sha256, bytes, files, withheld, id);
    },
    durations: (profile, instanceName, limit) =>
      db
        .sql('SELECT duration_ms FROM snapshot WHERE profile = ? AND instance IS ? ORDER BY taken_at DESC LIMIT ?')
        .all(profile, instanceName, limit)
        .map((row) => Number(row['duration_ms'])),
    freeBytes: (root, until, limit) =>
      db
        .sql(
          `SELECT taken_at, value FROM (
             SELECT snapshot.taken_at AS taken_at, json_extract(each.value, '$.value') AS value
             FROM snapshot, json_each(snapshot.facts) AS each
             WHERE snapshot.root IS ? AND snapshot.taken_at <= ?
               AND json_extract(each.value, '$.group') = 'disk' AND json_extract(each.value, '$.key') = 'rootFree'
             ORDER BY snapshot.taken_at DESC LIMIT ?)
           ORDER BY taken_at`,
        )
        .all(root, until, limit)
        .flatMap(({ taken_at: at, value }) =>
          typeof value === 'number' ? [{ at: String(at), freeBytes: Math.round(value * BYTES_PER_GB) }] : [],
        ),
    count: () => Number(db.sql('SELECT count(*) AS n FROM snapshot').get()?.['n'] ?? 0),
    sawVersions: (root, versions, at) => {
      const statement = db.sql(
        `INSERT INTO version_history (root, subject, version, first_seen_at, last_seen_at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (root, subject, version) DO UPDATE SET last_seen_at = excluded.last_seen_at`,
      );
      for (const { subject, version } of versions) statement.run(root, subject, version, at, at);
    },
    versionHistory: (root) =>
      db
        .sql(
          'SELECT subject, version, first_seen_at, last_seen_at FROM version_history WHERE root = ? ORDER BY subject, first_seen_at, version',
        )
        .all(root)
        .map((row) => ({
          subject: String(row['subject']),
          version: String(row['version']),
          firstSeenAt: String(row['first_seen_at']),
          lastSeenAt: String(row['last_seen_at']),
        })),
  };
}

function insertSnapshot(db: Db, one: StoredSnapshot): void {
  const { bundle } = one;
  db.sql(
    `INSERT INTO snapshot (id, taken_at, outcome, root, instance, profile, duration_ms, collectors, facts, findings, withheld,
       compared_with, changes, instances, bundle_path, bundle_sha256, bundle_bytes, bundle_files, bundle_withheld, bundle_since, analysis)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    one.id,
    one.takenAt,
    one.outcome,
    one.root,
    one.instance,
    one.profile,
    one.durationMs,
    JSON.stringify(one.collectors),
    JSON.stringify(one.facts),
    JSON.stringify(one.findingList),
    JSON.stringify(one.withheldList),
    one.comparedWith,
    JSON.stringify(one.changeList),
    JSON.stringify(one.instances),
    bundle?.path ?? null,
    bundle?.sha256 ?? null,
    bundle?.bytes ?? null,
    bundle?.files ?? null,
    bundle?.withheld ?? null,
    bundle?.since ?? null,
    one.analysis === null ? null : JSON.stringify(one.analysis),
  );
}

function summaryFields(row: Row): Record<string, unknown> {
  const bundle =
    row['bundle_path'] === null
      ? null
      : {
          path: row['bundle_path'],
          sha256: row['bundle_sha256'],
          bytes: row['bundle_bytes'],
          files: row['bundle_files'],
          withheld: row['bundle_withheld'],
          ...(row['bundle_since'] === null ? {} : { reused: true, since: row['bundle_since'] }),
        };
  return {
    id: row['id'],
    takenAt: row['taken_at'],
    outcome: row['outcome'],
    root: row['root'],
    instance: row['instance'],
    profile: row['profile'],
    durationMs: row['duration_ms'],
    bundle,
    changes: row['changes_count'],
    findings: row['findings_count'],
  };
}

function toDetail(row: Row | undefined): SnapshotDetail | undefined {
  if (row === undefined) return undefined;
  const parsed = <T extends z.ZodType>(schema: T, column: string): z.output<T> =>
    schema.parse(JSON.parse(String(row[column])));
  return snapshotDetail.parse({
    ...summaryFields(row),
    collectors: parsed(z.array(collectorResult), 'collectors'),
    facts: parsed(z.array(fact), 'facts'),
    findingList: parsed(z.array(finding), 'findings'),
    changeList: parsed(z.array(change), 'changes'),
    withheldList: parsed(z.array(withheldEntry), 'withheld'),
    comparedWith: row['compared_with'],
    analysis: row['analysis'] === null ? null : analysis.parse(JSON.parse(String(row['analysis']))),
  });
}
