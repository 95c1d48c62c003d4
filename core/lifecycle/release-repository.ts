import { releaseChannel } from '../../shared/domain/notices.ts';
import type { Release } from '../../shared/domain/notices.ts';
import type { Db, Row } from '../db/index.ts';

export interface ReleaseRepository {
  /** Newest release first. */
  list(): readonly Release[];
  put(release: Release, importedAt: string): void;
  remove(version: string): void;
  /** When the catalogue was last imported, UTC ISO; undefined when never. */
  importedAt(): string | undefined;
}

/** Rows of the release catalogue. */
export function createReleaseRepository(db: Db): ReleaseRepository {
  return {
    list: () => db.sql('SELECT * FROM release ORDER BY released_at DESC, version DESC').all().map(toRelease),
    put: (release, importedAt) => {
      db.sql(
        'INSERT OR REPLACE INTO release (version, channel, released_at, notes_url, imported_at) VALUES (?, ?, ?, ?, ?)',
      ).run(release.version, release.channel, release.releasedAt, release.notesUrl ?? null, importedAt);
    },
    remove: (version) => {
      db.sql('DELETE FROM release WHERE version = ?').run(version);
    },
    importedAt: () => {
      const latest = db.sql('SELECT MAX(imported_at) AS latest FROM release').get()?.['latest'];
      return typeof latest === 'string' ? latest : undefined;
    },
  };
}

function toRelease(row: Row): Release {
  const notesUrl = row['notes_url'];
  return {
    version: String(row['version']),
    channel: releaseChannel.parse(row['channel']),
    releasedAt: String(row['released_at']),
    ...(typeof notesUrl === 'string' ? { notesUrl } : {}),
  };
}
