import { join } from 'node:path';
import { fail } from '../../shared/errors.ts';
import type { Attachment } from '../../shared/domain/cases.ts';
import type { AttachmentId, CaseId } from '../../shared/domain/primitives.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Db, Row } from '../db/index.ts';
import type { Clock, Files, Ids } from '../platform/ports.ts';
import { unreadable } from './file-tokens.ts';

/** Bytes in the store: never changed, named by their hash. */
export interface StoredFile {
  readonly sha256: string;
  readonly bytes: number;
}

/** What a stored file becomes on a case; `id` where it was named before. */
export interface NewAttachment extends StoredFile {
  readonly id?: AttachmentId;
  readonly name: string;
  readonly source: Attachment['source'];
  /** Nobody asked for it: it was collected behind the typing. */
  readonly byItself?: boolean;
}

export interface Attachments {
  /** Copies a file in, hashing on the way. A file that changes while it is copied is stored as it was read. `onBytes` hears of each part. */
  store(path: string, signal?: AbortSignal, onBytes?: (bytes: number) => void): Promise<Result<StoredFile>>;
  pathOf(sha256: string): string;
  /** Whether the stored bytes still are what their name says. */
  isWhole(file: StoredFile): Promise<boolean>;
  /** Puts a stored file on a case; call inside the transaction of the change. */
  add(caseId: CaseId, file: NewAttachment): Attachment;
  /** Takes it off the case; the bytes stay while anything names them. */
  remove(id: AttachmentId): void;
  /**
   * What was taken off a case, where its bytes are still here: `then` gets the way to put it back, for the transaction of
   * the change, and no bytes are freed meanwhile. False when the file was never there or its bytes are gone.
   */
  ifKept(caseId: CaseId, id: AttachmentId, then: (putBack: () => void) => void): Promise<boolean>;
  /** Takes off a case what nobody asked for; how many files that were. Call inside the transaction of the change. */
  removeUnasked(caseId: CaseId): number;
  listOf(caseId: CaseId): readonly Attachment[];
  /** An attachment with its case; undefined when it was taken off. */
  find(id: AttachmentId): { readonly caseId: CaseId; readonly attachment: Attachment } | undefined;
  /** Another stored file in the place of an attachment's; call inside the transaction of the change. */
  replace(id: AttachmentId, file: StoredFile): void;
  /**
   * Removes stored bytes, unless they are being attached right now or `stillFree` says no; false then. Never runs while
   * a file is put into the store.
   */
  free(sha256: string, stillFree: () => boolean): Promise<boolean>;
  /**
   * Removes stored bytes that nothing names; false when a case or something queued does, or when they are being attached
   * by somebody else. `own`: whether the caller stored them just now.
   */
  forget(sha256: string, own: boolean): Promise<boolean>;
  /** Another name for an attachment; call inside the transaction of the change. */
  rename(id: AttachmentId, name: string): void;
}

interface Deps {
  readonly db: Db;
  readonly files: Files;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Folder of the store, beside the database. */
  readonly folder: string;
}

/** What guards bytes between their copy into the store and the row that names them. */
interface Guard {
  /** Stored by this process and named by no row yet: since when, on the clock that never jumps, and how often. */
  readonly unnamed: Map<string, { readonly since: number; readonly stores: number }>;
  /** One after the other: putting a file in its place, and taking one away. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** A case's file, or one that something in the outbox carries, or of which a prepared case there was packed. */
const NAMED = `SELECT 1 FROM attachment WHERE sha256 = ? UNION ALL
  SELECT 1 FROM outbox o, json_each(o.payload, '$.files') f WHERE json_extract(f.value, '$.sha256') = ? UNION ALL
  SELECT 1 FROM outbox o, json_each(o.payload, '$.handover.packed') f
    WHERE o.state <> 'sent' AND json_extract(f.value, '$.sha256') = ?`;

/** From its copy into the store to its row no file takes longer. */
const NAMED_WITHIN_MS = 60 * 60_000;

function createGuard(): Guard {
  let last: Promise<unknown> = Promise.resolve();
  return {
    unnamed: new Map(),
    inTurn: (work) => {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** Content-addressed attachment store with its rows. */
export function createAttachments(deps: Deps): Attachments {
  const { db, files, clock, ids, folder } = deps;
  const guard = createGuard();
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  // The bytes are here, again perhaps, for every case that has them.
  const named = (sha256: string): void => {
    db.sql('UPDATE attachment SET freed_at = NULL, freed_to = NULL, freed_gone = 0 WHERE sha256 = ?').run(sha256);
    guard.unnamed.delete(sha256);
  };
  return {
    pathOf,
    store: (path, signal, onBytes) => storeFile({ ...deps, guard }, pathOf, path, { signal, onBytes }),
    forget: (sha256, own) =>
      guard.inTurn(async () => {
        const waiting = guard.unnamed.get(sha256)?.stores ?? 0;
        if (own && waiting > 0) guard.unnamed.set(sha256, { since: clock.monotonic(), stores: waiting - 1 });
        if (waiting > (own ? 1 : 0)) return false;
        if (db.sql(NAMED).get(sha256, sha256, sha256) !== undefined) return false;
        guard.unnamed.delete(sha256);
        await files.remove(pathOf(sha256));
        return true;
      }),
    free: (sha256, stillFree) =>
      guard.inTurn(async () => {
        const since = guard.unnamed.get(sha256)?.since;
        const isNew = since !== undefined && clock.monotonic() - since < NAMED_WITHIN_MS;
        if (isNew || !stillFree()) return false;
        await files.remove(pathOf(sha256));
        return true;
      }),
    isWhole: async (file) => {
      const stat = await files.stat(pathOf(file.sha256));
      if (stat?.kind !== 'file' || stat.bytes !== file.bytes) return false;
      return (await files.hash(pathOf(file.sha256))).sha256 === file.sha256;
    },
    add: (caseId, file) => {
      const attachment: Attachment = {
        id: file.id ?? (ids.next() as AttachmentId),
        name: file.name,
        sha256: file.sha256,
        bytes: file.bytes,
        source: file.source,
        addedAt: new Date(clock.now()).toISOString(),
      };
      db.sql(
        'INSERT INTO attachment (id, case_id, sha256, bytes, name, source, added_at, by_itself) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ).run(
        attachment.id,
        caseId,
        file.sha256,
        file.bytes,
        file.name,
        file.source,
        attachment.addedAt,
        file.byItself === true ? 1 : 0,
      );
      named(file.sha256);
      return attachment;
    },
    remove: (id) => {
      db.sql('UPDATE attachment SET removed_at = ? WHERE id = ?').run(new Date(clock.now()).toISOString(), id);
    },
    ifKept: (caseId, id, then) =>
      guard.inTurn(async () => {
        const row = db.sql('SELECT * FROM attachment WHERE id = ? AND case_id = ?').get(id, caseId);
        if (row === undefined) return false;
        const stored = await files.stat(pathOf(String(row['sha256'])));
        if (stored?.kind !== 'file' || stored.bytes !== Number(row['bytes'])) return false;
        then(() => void db.sql('UPDATE attachment SET removed_at = NULL WHERE id = ?').run(id));
        return true;
      }),
    listOf: (caseId) =>
      db
        .sql('SELECT * FROM attachment WHERE case_id = ? AND removed_at IS NULL ORDER BY added_at, id')
        .all(caseId)
        .map((row) => toAttachment(row)),
    find: (id) => {
      const row = db.sql('SELECT * FROM attachment WHERE id = ? AND removed_at IS NULL').get(id);
      return row === undefined
        ? undefined
        : { caseId: String(row['case_id']) as CaseId, attachment: toAttachment(row) };
    },
    removeUnasked: (caseId) =>
      db
        .sql(
          'UPDATE attachment SET removed_at = ? WHERE case_id = ? AND by_itself = 1 AND removed_at IS NULL RETURNING id',
        )
        .all(new Date(clock.now()).toISOString(), caseId).length,
    rename: (id, name) => void db.sql('UPDATE attachment SET name = ? WHERE id = ?').run(name, id),
    replace: (id, file) => {
      db.sql('UPDATE attachment SET sha256 = ?, bytes = ? WHERE id = ?').run(file.sha256, file.bytes, id);
      named(file.sha256);
    },
  };
}

type Told = (bytes: number) => void;

async function* told(source: AsyncIterable<Uint8Array>, onBytes: Told | undefined): AsyncIterable<Uint8Array> {
  for await (const chunk of source) {
    onBytes?.(chunk.byteLength);
    yield chunk;
  }
}

async function storeFile(
  deps: Deps & { readonly guard: Guard },
  pathOf: (sha256: string) => string,
  path: string,
  { signal, onBytes }: { readonly signal: AbortSignal | undefined; readonly onBytes: Told | undefined },
): Promise<Result<StoredFile>> {
  const { files, ids, folder, guard } = deps;
  const incoming = join(folder, `incoming-${ids.next()}`);
  try {
    await files.makeFolder(folder, 0o700);
    const stored = await files.writeStreamAtomic(
      incoming,
      told(files.openRead(path), onBytes),
      signal === undefined ? {} : { signal },
    );
    const target = pathOf(stored.sha256);
    await files.makeFolder(join(folder, stored.sha256.slice(0, 2)), 0o700);
    await guard.inTurn(async () => {
      const stores = (guard.unnamed.get(stored.sha256)?.stores ?? 0) + 1;
      guard.unnamed.set(stored.sha256, { since: deps.clock.monotonic(), stores });
      await files.rename(incoming, target);
    });
    return ok(stored);
  } catch (error) {
    await files.remove(incoming);
    if (signal?.aborted === true) return fail('cancelled', 'Cancelled; nothing was attached.');
    return unreadable(path, error);
  }
}

function toAttachment(row: Row): Attachment {
  return {
    id: String(row['id']) as AttachmentId,
    name: String(row['name']),
    sha256: String(row['sha256']),
    bytes: Number(row['bytes']),
    source: String(row['source']) as Attachment['source'],
    addedAt: String(row['added_at']),
    ...freedOf(row),
  };
}

function freedOf(row: Row): Pick<Attachment, 'freed'> {
  if (row['freed_at'] === null || row['freed_to'] === null) return {};
  const to = JSON.parse(String(row['freed_to'])) as { portal: string; ticket: string | null; sentAt: string };
  return { freed: { at: String(row['freed_at']), ...to } };
}
