import { portalConfig } from '../../shared/domain/portals.ts';
import type { PortalConfig } from '../../shared/domain/portals.ts';
import type { PortalId } from '../../shared/domain/primitives.ts';
import { failure } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import type { Db, Row } from '../db/index.ts';

/** The folder portal that is there from the start and needs nothing. */
export const BUILT_IN = 'folder' as PortalId;

/** A configured portal with what the last sync left behind. */
export interface StoredPortal {
  readonly config: PortalConfig;
  readonly isDefault: boolean;
  readonly cursor: string | undefined;
  readonly lastSyncAt: string | null;
  readonly lastError: Failure | null;
}

export interface PortalStore {
  list(): readonly StoredPortal[];
  find(id: string): StoredPortal | undefined;
  /** The default, else the only one; there is always at least the folder portal. */
  defaultId(): PortalId;
  save(config: PortalConfig, at: string): void;
  /** Reads the portal from its beginning next time; what is known already stays known. */
  /** Another place: its ids mean other things. */
  forgetSeen(id: string): void;
  forgetCursor(id: string): void;
  setDefault(id: string): void;
  remove(id: string): void;
  noteSync(
    id: string,
    note: { readonly at: string | null; readonly error: Failure | null; readonly cursor?: string },
  ): void;
  isSeen(portalId: string, remoteId: string): boolean;
  markSeen(portalId: string, remoteId: string, at: string): void;
}

/** SQL of the portals, nothing else. */
export function createPortalStore(db: Db): PortalStore {
  const list = (): readonly StoredPortal[] =>
    db
      .sql('SELECT * FROM portal ORDER BY is_default DESC, created_at, id')
      .all()
      .map((row) => toPortal(row));
  return {
    list,
    find: (id) => list().find(({ config }) => config.id === id),
    defaultId: () => {
      const first = list()[0];
      if (first === undefined) throw new Error('there is no portal, not even the folder');
      return first.config.id;
    },
    save: (config, at) => {
      db.sql(
        'INSERT INTO portal (id, config, is_default, created_at) VALUES (?, ?, 0, ?) ON CONFLICT (id) DO UPDATE SET config = excluded.config',
      ).run(config.id, JSON.stringify(config), at);
    },
    setDefault: (id) => void db.sql('UPDATE portal SET is_default = (id = ?)').run(id),
    forgetSeen: (id) => void db.sql('DELETE FROM portal_seen WHERE portal_id = ?').run(id),
    forgetCursor: (id) => void db.sql('UPDATE portal SET cursor = NULL WHERE id = ?').run(id),
    remove: (id) => void db.sql('DELETE FROM portal WHERE id = ?').run(id),
    noteSync: (id, note) => {
      db.sql(
        'UPDATE portal SET last_sync_at = coalesce(?, last_sync_at), last_error = ?, cursor = coalesce(?, cursor) WHERE id = ?',
      ).run(note.at, note.error === null ? null : JSON.stringify(note.error), note.cursor ?? null, id);
    },
    isSeen: (portalId, remoteId) =>
      db.sql('SELECT 1 FROM portal_seen WHERE portal_id = ? AND remote_id = ?').get(portalId, remoteId) !== undefined,
    markSeen: (portalId, remoteId, at) => {
      db.sql('INSERT OR IGNORE INTO portal_seen (portal_id, remote_id, seen_at) VALUES (?, ?, ?)').run(
        portalId,
        remoteId,
        at,
      );
    },
  };
}

function toPortal(row: Row): StoredPortal {
  const error: unknown = row['last_error'] === null ? null : JSON.parse(String(row['last_error']));
  return {
    config: portalConfig.parse(JSON.parse(String(row['config']))),
    isDefault: row['is_default'] === 1,
    cursor: row['cursor'] === null ? undefined : String(row['cursor']),
    lastSyncAt: row['last_sync_at'] === null ? null : String(row['last_sync_at']),
    lastError: isFailure(error) ? error : null,
  };
}

function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}

/** Told where a portal has no token. */
export function noToken(id: string): Failure {
  const variable = `COMPANION_PORTAL_TOKEN_${environmentName(id)}`;
  return failure(
    'unauthorized',
    `There is no token for the portal "${id}". Enter it in the settings, or give it as ${variable}.`,
  );
}

/** The part of an environment variable's name that stands for a portal. */
export function environmentName(id: string): string {
  return id.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '_');
}
