import type { PolicyRef } from '../../shared/domain/clocks.ts';
import type { Db, Row } from '../db/index.ts';

/** A row of `policy_version`: a policy as JSON text with who saved it when and why. */
export interface StoredVersion extends PolicyRef {
  readonly validFrom: string;
  readonly origin: 'shipped' | 'company';
  readonly json: string;
  readonly sha256: string;
  readonly note: string;
  readonly savedBy: string;
  readonly savedAt: string;
}

/** A row of `policy_use`: from when on a version was in use. */
export interface StoredUse extends PolicyRef {
  readonly at: string;
  readonly tier: string;
}

export interface PolicyRepository {
  /** All versions, oldest first by when they were saved. */
  versions(): readonly StoredVersion[];
  add(version: StoredVersion): void;
  lastUse(): StoredUse | undefined;
  addUse(use: StoredUse): void;
}

/** SQL of the policies, nothing else. Nothing is changed or deleted. */
export function createPolicyRepository(db: Db): PolicyRepository {
  return {
    versions: () => db.sql('SELECT * FROM policy_version ORDER BY saved_at, id, version').all().map(versionOf),
    add: ({ id, version, validFrom, origin, json, sha256, note, savedBy, savedAt }) => {
      db.sql(
        'INSERT INTO policy_version (id, version, valid_from, origin, json, sha256, note, saved_by, saved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ).run(id, version, validFrom, origin, json, sha256, note, savedBy, savedAt);
    },
    lastUse: () => {
      const row = db.sql('SELECT at, id, version, tier FROM policy_use ORDER BY seq DESC LIMIT 1').get();
      return row === undefined ? undefined : usageOf(row);
    },
    addUse: ({ at, id, version, tier }) => {
      db.sql('INSERT INTO policy_use (at, id, version, tier) VALUES (?, ?, ?, ?)').run(at, id, version, tier);
    },
  };
}

function versionOf(row: Row): StoredVersion {
  return {
    id: String(row['id']),
    version: Number(row['version']),
    validFrom: String(row['valid_from']),
    origin: row['origin'] === 'shipped' ? 'shipped' : 'company',
    json: String(row['json']),
    sha256: String(row['sha256']),
    note: String(row['note']),
    savedBy: String(row['saved_by']),
    savedAt: String(row['saved_at']),
  };
}

function usageOf(row: Row): StoredUse {
  return {
    at: String(row['at']),
    id: String(row['id']),
    version: Number(row['version']),
    tier: String(row['tier']),
  };
}
