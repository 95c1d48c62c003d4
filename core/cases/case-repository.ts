import { caseDraft } from '../../shared/domain/case-form.ts';
import type { CaseDraft } from '../../shared/domain/case-form.ts';
import { caseEvent } from '../../shared/domain/cases.ts';
import type { CaseEvent } from '../../shared/domain/cases.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import type { Db, Row } from '../db/index.ts';
import type { CaseFacts } from './case-rules.ts';

/** A row of `case_record`, as lists need it. */
export interface CaseRecord {
  readonly id: CaseId;
  readonly number: number;
  readonly title: string;
  readonly unread: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly discarded: boolean;
}

export interface StoredDraft {
  readonly revision: number;
  readonly form: CaseDraft;
  readonly savedAt: string;
}

export interface CaseRepository {
  insert(record: { readonly id: CaseId; readonly form: CaseDraft; readonly at: string }): void;
  find(id: CaseId): CaseRecord | undefined;
  /** All cases that were not discarded, newest change first. */
  list(): readonly CaseRecord[];
  eventsOf(id: CaseId): readonly CaseEvent[];
  /** The logs of all cases that were not discarded, in one question to the database. */
  logs(): ReadonlyMap<CaseId, readonly CaseEvent[]>;
  append(id: CaseId, event: CaseEvent): void;
  /** Writes what lists need, from the log's facts and the draft. */
  project(id: CaseId, facts: CaseFacts, draft: CaseDraft, at: string): void;
  draftOf(id: CaseId): StoredDraft | undefined;
  /** The drafts of all cases that were not discarded, in one question to the database. */
  drafts(): ReadonlyMap<CaseId, StoredDraft>;
  saveDraft(id: CaseId, draft: StoredDraft): void;
  addUnread(id: CaseId, count: number): void;
  clearUnread(id: CaseId): void;
  findByRemote(portalId: string, remoteId: string): CaseId | undefined;
  remoteIdsOf(portalId: string): readonly string[];
  /** How many cases support waits for the person in, or has written to unread. */
  waiting(): number;
}

/** SQL of the cases, nothing else. */
export function createCaseRepository(db: Db): CaseRepository {
  return { ...recordQueries(db), ...eventQueries(db), ...draftQueries(db) };
}

function recordQueries(
  db: Db,
): Pick<
  CaseRepository,
  'insert' | 'find' | 'list' | 'project' | 'addUnread' | 'clearUnread' | 'findByRemote' | 'remoteIdsOf' | 'waiting'
> {
  return {
    insert: ({ id, form, at }) => {
      const next = Number(db.sql('SELECT coalesce(max(number), 1000) + 1 AS next FROM case_record').get()?.['next']);
      db.sql(
        "INSERT INTO case_record (id, number, kind, title, severity, instance, phase, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, 'draft', ?, ?)",
      ).run(id, next, form.kind ?? 'problem', form.title ?? '', form.severity ?? null, form.instance ?? null, at, at);
    },
    find: (id) => {
      const row = db.sql('SELECT * FROM case_record WHERE id = ?').get(id);
      return row === undefined ? undefined : toRecord(row);
    },
    list: () =>
      db
        .sql('SELECT * FROM case_record WHERE discarded = 0 ORDER BY updated_at DESC, id DESC')
        .all()
        .map((row) => toRecord(row)),
    project: (id, facts, draft, at) => {
      const shown = facts.sent ?? {
        title: draft.title ?? '',
        kind: draft.kind ?? 'problem',
        instance: draft.instance ?? null,
      };
      db.sql(
        `UPDATE case_record SET kind = ?, title = ?, severity = ?, instance = ?, portal_id = ?, remote_id = ?, remote_status = ?,
           remote_url = ?, owner = ?, phase = ?, discarded = ?, waits_for_person = ?, updated_at = ? WHERE id = ?`,
      ).run(
        shown.kind,
        shown.title,
        facts.sent === undefined ? (draft.severity ?? null) : facts.severity,
        shown.instance,
        facts.portal,
        facts.remoteId,
        facts.remoteStatus,
        facts.remoteUrl,
        facts.owner,
        facts.phase,
        Number(facts.discarded),
        Number(facts.waitsForPerson),
        at,
        id,
      );
    },
    addUnread: (id, count) => void db.sql('UPDATE case_record SET unread = unread + ? WHERE id = ?').run(count, id),
    clearUnread: (id) => void db.sql('UPDATE case_record SET unread = 0 WHERE id = ?').run(id),
    findByRemote: (portalId, remoteId) => {
      const row = db.sql('SELECT id FROM case_record WHERE portal_id = ? AND remote_id = ?').get(portalId, remoteId);
      return row === undefined ? undefined : (String(row['id']) as CaseId);
    },
    remoteIdsOf: (portalId) =>
      db
        .sql('SELECT remote_id FROM case_record WHERE portal_id = ? AND remote_id IS NOT NULL')
        .all(portalId)
        .map((row) => String(row['remote_id'])),
    waiting: () =>
      Number(
        db
          .sql(
            'SELECT count(*) AS waiting FROM case_record WHERE discarded = 0 AND (waits_for_person = 1 OR unread > 0)',
          )
          .get()?.['waiting'],
      ),
  };
}

function eventQueries(db: Db): Pick<CaseRepository, 'eventsOf' | 'logs' | 'append'> {
  return {
    eventsOf: (id) =>
      db
        .sql('SELECT id, at, by, kind, data FROM case_event WHERE case_id = ? ORDER BY seq')
        .all(id)
        .map((row) => toEvent(row)),
    logs: () => {
      const rows = db
        .sql(
          `SELECT case_id, id, at, by, kind, data FROM case_event
           WHERE case_id IN (SELECT id FROM case_record WHERE discarded = 0) ORDER BY case_id, seq`,
        )
        .all();
      return new Map(
        [...Map.groupBy(rows, (row) => String(row['case_id']) as CaseId)].map(([id, events]) => [
          id,
          events.map((row) => toEvent(row)),
        ]),
      );
    },
    append: (id, event) => {
      const { id: eventId, at, by, kind, ...data } = event;
      db.sql('INSERT INTO case_event (id, case_id, at, by, kind, data) VALUES (?, ?, ?, ?, ?, ?)').run(
        eventId,
        id,
        at,
        by,
        kind,
        JSON.stringify(data),
      );
    },
  };
}

function draftQueries(db: Db): Pick<CaseRepository, 'draftOf' | 'drafts' | 'saveDraft'> {
  return {
    draftOf: (id) => {
      const row = db.sql('SELECT revision, form, saved_at FROM draft WHERE case_id = ?').get(id);
      return row === undefined ? undefined : toDraft(row);
    },
    drafts: () => {
      const rows = db
        .sql(
          `SELECT case_id, revision, form, saved_at FROM draft
           WHERE case_id IN (SELECT id FROM case_record WHERE discarded = 0)`,
        )
        .all();
      return new Map(rows.map((row) => [String(row['case_id']) as CaseId, toDraft(row)]));
    },
    saveDraft: (id, draft) => {
      db.sql(
        'INSERT INTO draft (case_id, revision, form, saved_at) VALUES (?, ?, ?, ?) ON CONFLICT (case_id) DO UPDATE SET revision = excluded.revision, form = excluded.form, saved_at = excluded.saved_at',
      ).run(id, draft.revision, JSON.stringify(draft.form), draft.savedAt);
    },
  };
}

function toEvent(row: Row): CaseEvent {
  const data = JSON.parse(String(row['data'])) as object;
  return caseEvent.parse({ ...data, id: row['id'], at: row['at'], by: row['by'], kind: row['kind'] });
}

function toDraft(row: Row): StoredDraft {
  return {
    revision: Number(row['revision']),
    form: caseDraft.parse(JSON.parse(String(row['form']))),
    savedAt: String(row['saved_at']),
  };
}

function toRecord(row: Row): CaseRecord {
  return {
    id: String(row['id']) as CaseId,
    number: Number(row['number']),
    title: String(row['title']),
    unread: Number(row['unread']),
    createdAt: String(row['created_at']),
    updatedAt: String(row['updated_at']),
    discarded: row['discarded'] === 1,
  };
}
