import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import { toldSkews } from '../alarms/index.ts';
import type { Audit } from '../audit/index.ts';
import { integrityProblems, readHolder, schemaVersion } from '../db/index.ts';
import type { Db, Store } from '../db/index.ts';
import type { Policies } from '../policies/index.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Platform } from '../platform/ports.ts';
import type { Privacy } from '../privacy/index.ts';
import { toldFailure } from './failed-core.ts';

interface Deps {
  readonly store: Store;
  readonly platform: Platform;
  readonly layout: DataLayout;
  readonly audit: Audit;
  readonly policies: Pick<Policies, 'trouble'>;
  readonly privacy: Pick<Privacy, 'rules' | 'isKeyKept'>;
  readonly app: { readonly name: string; readonly version: string };
}

type Names = 'system.state' | 'system.recover' | 'system.status' | 'system.doctor' | 'audit.list';

const FREE_BYTES_WANTED = 1_000_000_000;

/** Contract → the app itself. */
export function systemHandlers(deps: Deps): Pick<CoreHandlers, Names> {
  const { store, audit } = deps;
  return {
    'system.state': () => {
      const busy = store.readOnlyBecause;
      return ok({
        state: busy === undefined ? 'ready' : 'read-only',
        failure: busy === undefined ? null : toldFailure(busy),
        waysOut: busy === undefined ? [] : ['retry', 'quit'],
      });
    },
    'system.recover': () => ok({ kept: deps.layout.database }),
    'system.status': async () => ok(await status(deps)),
    'system.doctor': async () => {
      const checks = await doctorChecks(deps);
      return ok({ ok: checks.every((check) => check.ok), checks });
    },
    'audit.list': ({ limit }) => ok({ records: [...audit.list(limit)], intact: audit.isIntact() }),
  };
}

async function status({ store, platform, layout, app }: Deps) {
  const holder = store.readOnlyBecause === undefined ? undefined : await readHolder(platform.files, layout);
  return {
    app: app.version,
    node: process.versions.node,
    tz: process.versions['tz'] ?? 'unknown',
    sqlite: String(store.db.sql('SELECT sqlite_version() AS version').get()?.['version']),
    dataDir: layout.root,
    schema: schemaVersion(store.db),
    access: store.db.access,
    holder: holder === undefined ? null : `${holder.face} ${holder.pid}`,
    counts: counts(store.db),
  };
}

function counts(db: Db) {
  const count = (sql: string): number => Number(db.sql(sql).get()?.['n'] ?? 0);
  const outbox = (states: string): number => count(`SELECT count(*) AS n FROM outbox WHERE state IN (${states})`);
  return {
    cases: count("SELECT count(*) AS n FROM case_record WHERE discarded = 0 AND phase <> 'draft'"),
    drafts: count("SELECT count(*) AS n FROM case_record WHERE discarded = 0 AND phase = 'draft'"),
    waiting: outbox("'queued','sending'"),
    failed: outbox("'failed'"),
    blocked: outbox("'blocked'"),
    notices: count('SELECT count(*) AS n FROM notice'),
    snapshots: count('SELECT count(*) AS n FROM snapshot'),
  };
}

interface Check {
  readonly id: string;
  readonly ok: boolean;
  readonly text: string;
}

async function doctorChecks(deps: Deps): Promise<Check[]> {
  const { store, platform, layout, audit, policies, privacy } = deps;
  const damage = integrityProblems(store.db, 'full');
  const lost = await missingAttachments(deps);
  const skews = toldSkews(store.db);
  const free = await platform.files.freeBytes(layout.root);
  const secrets = await platform.secrets.available();
  const synchronous = Number(store.db.sql('PRAGMA synchronous').get()?.['synchronous']);
  return [
    check('database', damage.length === 0, 'The database is whole.', `The database is damaged: ${damage[0] ?? ''}.`),
    check(
      'durability',
      synchronous === 2,
      'Every change is flushed to the disk.',
      'Changes are not flushed to the disk.',
    ),
    check(
      'attachments',
      lost.length === 0,
      'Every attachment is in the store.',
      `${lost.length} attachments are missing: ${lost.join(', ')}.`,
    ),
    check('audit', audit.isIntact(), 'The audit record is unbroken.', 'The audit record was changed from outside.'),
    check(
      'space',
      (free ?? FREE_BYTES_WANTED) >= FREE_BYTES_WANTED,
      `${gigabytes(free)} free for the data folder.`,
      `Only ${gigabytes(free)} free for the data folder. Free some space, or move it.`,
    ),
    check('policy', policies.trouble() === undefined, 'The chosen support policy applies.', policies.trouble() ?? ''),
    check('clock', skews.length === 0, 'No portal tells another time than this computer.', `${skews.join('. ')}.`),
    // Not a fault: the app works without one and asks each time.
    check(
      'secret-store',
      true,
      secrets ? 'A secret store is there.' : 'No secret store on this machine; tokens come from the environment.',
      '',
    ),
    check(
      'redaction',
      true,
      (await privacy.isKeyKept())
        ? `Rules ${privacy.rules} take out what is secret; the same person has the same mark in every bundle.`
        : `Rules ${privacy.rules} take out what is secret. Without a secret store the marks of people differ from run to run.`,
      '',
    ),
  ];
}

function check(id: string, isFine: boolean, fine: string, wrong: string): Check {
  return { id, ok: isFine, text: isFine ? fine : wrong };
}

function gigabytes(bytes: number | undefined): string {
  return bytes === undefined ? 'An unknown amount' : `${(bytes / 1e9).toFixed(1)} GB`;
}

async function missingAttachments({ store, platform, layout }: Deps): Promise<readonly string[]> {
  const rows = store.db
    .sql('SELECT DISTINCT sha256, bytes FROM attachment WHERE removed_at IS NULL AND freed_at IS NULL')
    .all();
  const lost: string[] = [];
  for (const row of rows) {
    const sha256 = String(row['sha256']);
    const stat = await platform.files.stat(`${layout.attachments}/${sha256.slice(0, 2)}/${sha256}`);
    if (stat?.bytes !== row['bytes']) lost.push(sha256.slice(0, 12));
  }
  return lost;
}
