import { z } from 'zod';
import { gateResult } from '../../shared/domain/outgoing.ts';
import type { GateResult } from '../../shared/domain/outgoing.ts';
import { previewChange } from '../../shared/domain/preview.ts';
import type { PreviewEdit, PreviewSource } from '../../shared/domain/preview.ts';
import type { Db } from '../db/index.ts';
import { sourceKey } from './types.ts';

/** The bundle a person began to change. */
export interface FirstBundle {
  /** Where its first state is kept. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Mark → value, as it was beside the first one. */
  readonly namesPath: string | null;
  /** sha256 of what was made of it last, and its second scan. */
  readonly madeSha256: string;
  readonly gate: GateResult | null;
  /** Names that changed: the present path → the first one. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Changes of finished bundles. Only SQL. */
export interface EditRepository {
  /** In the order in which they are made. */
  list(source: PreviewSource): readonly PreviewEdit[];
  first(source: PreviewSource): FirstBundle | undefined;
  /** Remembers what was made last, with every change it holds. Call inside a transaction. */
  save(source: PreviewSource, first: FirstBundle, edits: readonly PreviewEdit[]): void;
  /** When nothing is changed any more. */
  forget(source: PreviewSource): void;
}

export function createEditRepository(db: Db): EditRepository {
  return {
    list: (source) =>
      db
        .sql('SELECT id, at, change FROM preview_edit WHERE source = ? ORDER BY seq')
        .all(sourceKey(source))
        .map((row) => ({
          id: String(row['id']),
          at: String(row['at']),
          change: previewChange.parse(JSON.parse(String(row['change']))),
        })),
    first: (source) => {
      const row = db.sql('SELECT * FROM preview_first WHERE source = ?').get(sourceKey(source));
      if (row === undefined) return undefined;
      const gate = row['gate'] === null ? null : gateResult.parse(JSON.parse(String(row['gate'])));
      return {
        path: String(row['path']),
        sha256: String(row['sha256']),
        bytes: Number(row['bytes']),
        namesPath: row['names_path'] === null ? null : String(row['names_path']),
        madeSha256: String(row['made_sha256']),
        gate,
        renamed: new Map(z.array(z.tuple([z.string(), z.string()])).parse(JSON.parse(String(row['renamed'])))),
      };
    },
    save: (source, first, edits) => {
      const key = sourceKey(source);
      db.sql(
        `INSERT INTO preview_first (source, path, sha256, bytes, names_path, made_sha256, gate, renamed)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (source) DO UPDATE SET made_sha256 = excluded.made_sha256, gate = excluded.gate, renamed = excluded.renamed`,
      ).run(
        key,
        first.path,
        first.sha256,
        first.bytes,
        first.namesPath,
        first.madeSha256,
        first.gate === null ? null : JSON.stringify(first.gate),
        JSON.stringify([...first.renamed]),
      );
      db.sql('DELETE FROM preview_edit WHERE source = ?').run(key);
      const insert = db.sql('INSERT INTO preview_edit (source, seq, id, at, change) VALUES (?, ?, ?, ?, ?)');
      edits.forEach(({ id, at, change }, seq) => insert.run(key, seq, id, at, JSON.stringify(change)));
    },
    forget: (source) => {
      db.sql('DELETE FROM preview_edit WHERE source = ?').run(sourceKey(source));
      db.sql('DELETE FROM preview_first WHERE source = ?').run(sourceKey(source));
    },
  };
}
