import type { Migration } from '../types.ts';

/**
 * What leaves and what may not. `known_value` recognises secrets that were found before without holding them: keyed
 * hashes, worthless without the key in the secret store. `gate_pass` remembers which bytes passed the second scan, by
 * which scanner and with how many values known. `gate_encrypted` says of which plain file an encrypted one was made.
 * `outgoing_decision` is what people decided, `outgoing_preview` what they were last shown.
 */
export const outgoing: Migration = {
  id: 100,
  name: 'outgoing',
  up: (db) =>
    db.exec(`
      CREATE TABLE known_value (
        key_id TEXT NOT NULL, mac TEXT NOT NULL, seq INTEGER NOT NULL, head INTEGER NOT NULL, whole INTEGER NOT NULL,
        length INTEGER NOT NULL, in_words INTEGER NOT NULL, kind TEXT NOT NULL, noted_at TEXT NOT NULL,
        PRIMARY KEY (key_id, mac)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE gate_pass (
        sha256 TEXT PRIMARY KEY, scanner TEXT NOT NULL, key_id TEXT NOT NULL, known INTEGER NOT NULL, files INTEGER NOT NULL,
        passed_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE gate_encrypted (
        sha256 TEXT PRIMARY KEY, plain_sha256 TEXT NOT NULL, recipients TEXT NOT NULL, made_at TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE outgoing_decision (
        id TEXT PRIMARY KEY, case_id TEXT NOT NULL REFERENCES case_record (id), kind TEXT NOT NULL, subject TEXT NOT NULL,
        decision TEXT NOT NULL, decided_at TEXT NOT NULL, taken_back_at TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX outgoing_decision_by_case ON outgoing_decision (case_id, decided_at) WHERE taken_back_at IS NULL;
      CREATE TABLE outgoing_preview (
        case_id TEXT NOT NULL, sha256 TEXT NOT NULL, parts TEXT NOT NULL, shown_at TEXT NOT NULL, PRIMARY KEY (case_id, sha256)
      ) STRICT, WITHOUT ROWID;
    `),
};
