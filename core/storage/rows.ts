import type { StorageState } from '../../shared/domain/storage.ts';
import type { Db } from '../db/index.ts';

type What = StorageState['rows'][number]['what'];

const TABLES: Readonly<Record<string, What>> = {
  case_record: 'cases',
  case_event: 'cases',
  draft: 'cases',
  attachment: 'cases',
  outbox: 'cases',
  clock_memo: 'cases',
  recording_choice: 'cases',
  case_approval: 'cases',
  handover: 'cases',
  handover_claim: 'cases',
  snapshot: 'snapshots',
  version_history: 'snapshots',
  collect_run: 'snapshots',
  alarm: 'alarms',
  policy_version: 'policies',
  policy_use: 'policies',
  notice: 'notices',
  release: 'notices',
  audit_record: 'audit',
};

const ORDER: readonly What[] = ['cases', 'snapshots', 'alarms', 'policies', 'notices', 'audit', 'rest'];
/** Which rows people count; the others of the same kind come with them. */
const COUNTED: ReadonlySet<string> = new Set([
  'case_event',
  'snapshot',
  'alarm',
  'policy_version',
  'notice',
  'audit_record',
]);
/** Measuring reads every page; beyond this it would hold up the core. */
const MEASURED_BYTES = 128 * 1024 * 1024;

/** What the database holds, by what its tables tell of. */
export function tableRows(db: Db): StorageState['rows'] {
  const sizes = isMeasured(db) ? tableBytes(db) : undefined;
  const tables = db
    .sql("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map((row) => String(row['name']));
  return ORDER.map((what) => {
    const mine = tables.filter((name) => (TABLES[name] ?? 'rest') === what);
    const counted = what === 'rest' ? mine : mine.filter((name) => COUNTED.has(name));
    return {
      what,
      rows: counted.reduce((sum, name) => sum + countRows(db, name), 0),
      bytes: sizes === undefined ? null : (sizes.get(what) ?? 0),
    };
  });
}

function isMeasured(db: Db): boolean {
  const pages = Number(db.sql('PRAGMA page_count').get()?.['page_count'] ?? 0);
  const size = Number(db.sql('PRAGMA page_size').get()?.['page_size'] ?? 0);
  return pages * size <= MEASURED_BYTES;
}

function countRows(db: Db, table: string): number {
  return Number(db.sql(`SELECT count(*) AS n FROM "${table}"`).get()?.['n'] ?? 0);
}

/** Pages of tables and their indices; what is left over (free pages, the schema) counts as rest. */
function tableBytes(db: Db): ReadonlyMap<What, number> {
  const owner = new Map(
    db
      .sql('SELECT name, tbl_name FROM sqlite_schema')
      .all()
      .map((row) => [String(row['name']), String(row['tbl_name'])]),
  );
  const bytes = new Map<What, number>();
  for (const row of db.sql('SELECT name, sum(pgsize) AS bytes FROM dbstat GROUP BY name').all()) {
    const name = String(row['name']);
    const what = TABLES[owner.get(name) ?? name] ?? 'rest';
    bytes.set(what, (bytes.get(what) ?? 0) + Number(row['bytes']));
  }
  return bytes;
}
