import type { Migration } from '../types.ts';

/**
 * Alarms of clocks, one row per telling: case, clock, run, target and threshold are what it is about, `round` counts
 * further crossings of the same. Rows stay, so that nothing is told twice. `clock_skew` remembers of which portals the
 * person was told that this computer's clock differs from theirs.
 */
export const alarms: Migration = {
  id: 80,
  name: 'alarms',
  up: (db) =>
    db.exec(`
      CREATE TABLE alarm (
        id TEXT PRIMARY KEY, case_id TEXT NOT NULL, number INTEGER NOT NULL, title TEXT NOT NULL, severity INTEGER NOT NULL,
        clock TEXT NOT NULL, started_ms INTEGER NOT NULL, target_ms INTEGER NOT NULL, threshold TEXT NOT NULL, round INTEGER NOT NULL,
        kind TEXT NOT NULL, crossed_ms INTEGER NOT NULL, raised_ms INTEGER NOT NULL, due_ms INTEGER, held INTEGER NOT NULL,
        dismissed_ms INTEGER, ended_ms INTEGER, ended_because TEXT, withdrawn_ms INTEGER,
        UNIQUE (case_id, clock, started_ms, target_ms, threshold, round)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX alarm_live ON alarm (case_id) WHERE ended_ms IS NULL;
      CREATE TABLE clock_skew (portal_id TEXT PRIMARY KEY, skew_ms INTEGER NOT NULL, told_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    `),
};
