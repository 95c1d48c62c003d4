import { join } from 'node:path';
import type { CleanItem, Freeable } from '../../shared/domain/storage.ts';
import type { Db } from '../db/index.ts';
import type { DataLayout } from '../platform/paths.ts';
import { confirmations, namedFiles } from './confirmed.ts';
import type { Confirmations, NamedFile, SentTo } from './confirmed.ts';
import { hashOf, kindOf } from './kind-rules.ts';
import type { StoredPath } from './tree.ts';
import type { Moment } from './types.ts';

const DAY = 24 * 60 * 60 * 1000;
/** As long a file that was taken off a draft can be put back, whatever is kept otherwise. */
const PUT_BACK_MS = 10 * 60 * 1000;
/** Copies of the database that are always kept. */
const KEPT_BACKUPS = 2;

interface Frame {
  readonly db: Db;
  readonly layout: DataLayout;
  readonly tree: readonly StoredPath[];
  readonly moment: Moment;
  readonly named: ReadonlyMap<string, readonly NamedFile[]>;
  readonly sent: Confirmations;
}

/**
 * Everything that may be freed now, by the database and a listing of the data folder. A file that is on its way, in a
 * draft, failed or blocked is never among it.
 */
export function candidates(
  db: Db,
  layout: DataLayout,
  tree: readonly StoredPath[],
  moment: Moment,
): readonly CleanItem[] {
  const frame = { db, layout, tree, moment, named: namedFiles(db), sent: confirmations(db) };
  return [...attachments(frame), ...bundles(frame), ...backups(frame), ...unfinished(frame)];
}

function attachments(frame: Frame): CleanItem[] {
  return frame.tree.flatMap((file) => {
    const sha256 = hashOf(file.path);
    if (sha256 === undefined || frame.sent.isWanted(sha256)) return [];
    const users = frame.named.get(sha256) ?? [];
    if (users.length === 0) return unnamed(frame, file, sha256);
    const to = confirmedFor(frame, users, sha256);
    if (to !== undefined) return [item('sent', file, users[0]?.name ?? sha256, { sha256, users, to })];
    if (users.every((user) => isThrownAway(frame, user)))
      return [item('discarded', file, users[0]?.name ?? sha256, { sha256, users })];
    return [];
  });
}

/** Confirmed for every case that has the file, long enough ago; the newest confirmation is told. */
function confirmedFor(frame: Frame, users: readonly NamedFile[], sha256: string): SentTo | undefined {
  const places = users.map(({ caseId }) => frame.sent.of(caseId, sha256));
  if (places.some((to) => to === undefined || Date.parse(to.at) > frame.moment.keepSinceMs)) return undefined;
  return places.filter((to) => to !== undefined).toSorted((a, b) => b.at.localeCompare(a.at))[0];
}

function isThrownAway({ moment }: Frame, { discarded, caseUpdatedAt }: NamedFile): boolean {
  return discarded && Date.parse(caseUpdatedAt) <= moment.keepSinceMs;
}

/** A redacted copy that was sent, a file that was taken off its draft, or one that a killed run stored without a row. */
function unnamed({ db, moment, sent }: Frame, file: StoredPath, sha256: string): CleanItem[] {
  const copies = sent.all(sha256);
  const newest = copies[0];
  if (newest !== undefined) {
    const isOver = Date.parse(newest.to.at) <= moment.keepSinceMs;
    return isOver ? [item('sent', file, newest.name, { sha256, users: copies, to: newest.to })] : [];
  }
  const row = db
    .sql('SELECT max(removed_at) AS removed_at, min(name) AS name FROM attachment WHERE sha256 = ?')
    .get(sha256);
  const removedAt = row?.['removed_at'] ?? null;
  const since = removedAt === null ? file.modifiedMs : Date.parse(String(removedAt));
  const isOld =
    since <= (removedAt === null ? moment.nowMs - DAY : Math.min(moment.keepSinceMs, moment.nowMs - PUT_BACK_MS));
  const name = row?.['name'] ?? null;
  return isOld ? [item('leftovers', file, name === null ? sha256.slice(0, 12) : String(name), { sha256 })] : [];
}

/** A bundle that lies on a case and was confirmed there, with the file beside it that never leaves this machine. */
function bundles(frame: Frame): CleanItem[] {
  const { db, layout, tree, moment, sent } = frame;
  const known = bundlePaths(db);
  return tree
    .filter(({ path }) => kindOf(path) === 'bundles')
    .flatMap((file) => {
      const own = join(layout.root, file.path);
      const sha256 = known.get(own) ?? known.get(own.replace(/\.local\.json$/u, ''));
      const name = file.path.slice('bundles/'.length);
      if (sha256 === undefined) return isStale(file, moment) ? [item('leftovers', file, name, {})] : [];
      if (sent.isWanted(sha256)) return [];
      const users = casesWith(db, sha256);
      const places = users.map(({ caseId }) => sent.of(caseId, sha256));
      const to = places.every((place) => place !== undefined && Date.parse(place.at) <= moment.keepSinceMs)
        ? places[0]
        : undefined;
      return to === undefined ? [] : [item('bundles', file, name, { sha256, users, to })];
    });
}

/** Where bundles lie, with the first states of changed ones, each with the hash of what goes to support. */
function bundlePaths(db: Db): ReadonlyMap<string, string> {
  const rows = db
    .sql(
      `SELECT bundle_path AS path, bundle_sha256 AS sha256 FROM snapshot WHERE bundle_path IS NOT NULL
       UNION ALL SELECT f.path, s.bundle_sha256 FROM preview_first f JOIN snapshot s ON f.source = 'snapshot-' || s.id
       UNION ALL SELECT f.path, a.sha256 FROM preview_first f JOIN attachment a ON f.source = 'attachment-' || a.id`,
    )
    .all();
  return new Map(rows.map((row) => [String(row['path']), String(row['sha256'])]));
}

/** Cases that have the bytes, freed or not. */
function casesWith(db: Db, sha256: string): { readonly caseId: string; readonly number: number }[] {
  return db
    .sql(
      `SELECT DISTINCT a.case_id, c.number FROM attachment a JOIN case_record c ON c.id = a.case_id
       WHERE a.sha256 = ? AND a.removed_at IS NULL ORDER BY c.number`,
    )
    .all(sha256)
    .map((row) => ({ caseId: String(row['case_id']), number: Number(row['number']) }));
}

function backups({ tree, moment }: Frame): CleanItem[] {
  return tree
    .filter(({ path }) => /^backups\/companion-.*\.db$/u.test(path))
    .toReversed()
    .slice(KEPT_BACKUPS)
    .filter(({ modifiedMs }) => modifiedMs <= moment.keepSinceMs)
    .map((file) => item('backups', file, file.path.slice('backups/'.length), {}));
}

/** Nobody works on a file for a day. */
function isStale({ modifiedMs }: StoredPath, { nowMs }: Moment): boolean {
  return modifiedMs <= nowMs - DAY;
}

function unfinished({ tree, moment }: Frame): CleanItem[] {
  return tree
    .filter((file) => isUnfinished(file.path) && isStale(file, moment))
    .map((file) => item('leftovers', file, file.path, {}));
}

function isUnfinished(path: string): boolean {
  if (kindOf(path) === 'staging') return true;
  if (/^attachments\/(?:\.?incoming-|\.)/u.test(path)) return true;
  return /^(?:backups\/|bundles\/)?\.[^/]*\.[0-9a-f]{12}\.tmp$/u.test(path);
}

function item(
  what: Freeable,
  { path, bytes }: StoredPath,
  name: string,
  more: { readonly sha256?: string; readonly users?: readonly { readonly number: number }[]; readonly to?: SentTo },
): CleanItem {
  const cases = [...new Set((more.users ?? []).map(({ number }) => number))];
  return { what, path, name, bytes, sha256: more.sha256 ?? null, cases, sentTo: more.to ?? null };
}
