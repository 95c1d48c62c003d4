import type { RemovalKind } from '../../shared/domain/redaction.ts';
import type { Db, Row } from '../db/index.ts';
import type { Fingerprint } from './scan/index.ts';
import type { Holds } from './types.ts';

/** What the gate remembers between runs. No value, and nothing a value could be read from. */
export interface GateStore {
  known(keyId: string): readonly Fingerprint[];
  note(keyId: string, prints: readonly Fingerprint[], at: string): void;
  /** A pass counts only for the scanner, the key and the number of values it was made with. */
  passed(sha256: string, by: PassedBy): { readonly files: number } | undefined;
  notePass(sha256: string, by: PassedBy, files: number, at: string): void;
  plainOf(encryptedSha256: string): string | undefined;
  noteEncrypted(sha256: string, plain: string, recipients: string, holds: Holds, at: string): void;
  holdsOf(encryptedSha256: string): Holds | undefined;
  /** The encrypted file that was made of a plain one for these recipients. */
  encryptedOf(plain: string, recipients: string): string | undefined;
}

export interface PassedBy {
  readonly scanner: string;
  readonly keyId: string;
  readonly known: number;
}

/** SQL of the gate, nothing else. */
export function createGateStore(db: Db): GateStore {
  const isWriter = db.access === 'write';
  return {
    known: (keyId) =>
      db
        .sql('SELECT * FROM known_value WHERE key_id = ? ORDER BY seq')
        .all(keyId)
        .map((row) => toPrint(row)),
    note: (keyId, prints, at) => {
      if (!isWriter || prints.length === 0) return;
      db.transaction(() => {
        let seq = Number(db.sql('SELECT coalesce(max(seq), 0) AS n FROM known_value').get()?.['n']);
        const insert = db.sql(
          `INSERT INTO known_value (key_id, mac, seq, head, whole, length, in_words, kind, noted_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key_id, mac) DO NOTHING`,
        );
        for (const one of prints)
          insert.run(keyId, one.mac, ++seq, one.head, one.whole, one.length, Number(one.inWords), one.kind, at);
      });
    },
    passed: (sha256, { scanner, keyId, known }) => {
      const row = db
        .sql('SELECT files FROM gate_pass WHERE sha256 = ? AND scanner = ? AND key_id = ? AND known >= ?')
        .get(sha256, scanner, keyId, known);
      return row === undefined ? undefined : { files: Number(row['files']) };
    },
    notePass: (sha256, { scanner, keyId, known }, files, at) => {
      if (!isWriter) return;
      db.sql(
        `INSERT INTO gate_pass (sha256, scanner, key_id, known, files, passed_at) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (sha256) DO UPDATE SET scanner = excluded.scanner, key_id = excluded.key_id, known = excluded.known,
           files = excluded.files, passed_at = excluded.passed_at`,
      ).run(sha256, scanner, keyId, known, files, at);
    },
    plainOf: (sha256) => {
      const row = db.sql('SELECT plain_sha256 FROM gate_encrypted WHERE sha256 = ?').get(sha256);
      return row === undefined ? undefined : String(row['plain_sha256']);
    },
    noteEncrypted: (sha256, plain, recipients, holds, at) => {
      db.sql(
        'INSERT INTO gate_encrypted (sha256, plain_sha256, recipients, holds, made_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING',
      ).run(sha256, plain, recipients, JSON.stringify(holds), at);
    },
    holdsOf: (sha256) => {
      const holds = db.sql('SELECT holds FROM gate_encrypted WHERE sha256 = ?').get(sha256)?.['holds'];
      return typeof holds === 'string' ? (JSON.parse(holds) as Holds) : undefined;
    },
    encryptedOf: (plain, recipients) => {
      const row = db
        .sql(
          'SELECT sha256 FROM gate_encrypted WHERE plain_sha256 = ? AND recipients = ? ORDER BY made_at DESC LIMIT 1',
        )
        .get(plain, recipients);
      return row === undefined ? undefined : String(row['sha256']);
    },
  };
}

function toPrint(row: Row): Fingerprint {
  return {
    mac: String(row['mac']),
    head: Number(row['head']),
    whole: Number(row['whole']),
    length: Number(row['length']),
    inWords: row['in_words'] === 1,
    kind: String(row['kind']) as RemovalKind,
  };
}
