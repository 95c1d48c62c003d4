import { createAudit } from '../../../core/audit/index.ts';
import type { Audit } from '../../../core/audit/index.ts';
import type { Db } from '../../../core/db/index.ts';
import { createNotices, generateNoticeKey, signNotice } from '../../../core/notices/index.ts';
import type { NewNoticeKey, Notices, NoticesDeps } from '../../../core/notices/index.ts';
import type { NoticeFile } from '../../../shared/domain/notices.ts';
import { fail } from '../../../shared/errors.ts';
import type { FileToken } from '../../../shared/domain/primitives.ts';
import { ok } from '../../../shared/result.ts';
import { openedStore, testStore } from '../../helpers/store.ts';

export const NOW = Date.parse('2026-11-21T12:00:00Z');

/** A payload every rule lets through. */
export function payload(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 'n-1',
    sequence: 10,
    issuedAt: '2026-11-20T09:00:00Z',
    expiresAt: '2026-12-20T09:00:00Z',
    kind: 'quality-alert',
    severity: 'important',
    title: 'Check your import mappings',
    body: 'Version 12.3.1 drops empty fields.',
    ...changes,
  };
}

export interface TestNotices {
  readonly notices: Notices;
  readonly audit: Audit;
  readonly db: Db;
  readonly emitted: string[];
  readonly key: NewNoticeKey;
  /** Moves "now". */
  readonly setNow: (now: number) => void;
  readonly sign: (changes?: Readonly<Record<string, unknown>>, key?: NewNoticeKey) => NoticeFile;
  /** Imports a signed file, or raw bytes. */
  readonly importFile: (file: NoticeFile | Uint8Array) => ReturnType<Notices['import']>;
}

/** Notices on a real database, with one key that came with the installation unless told otherwise. */
export async function testNotices(changes: Partial<NoticesDeps> = {}): Promise<TestNotices> {
  const place = testStore();
  const { db } = await openedStore(place);
  let now = NOW;
  let content: Uint8Array = new Uint8Array();
  const clock = { ...place.clock, now: () => now };
  const audit = createAudit(db, clock);
  const emitted: string[] = [];
  const key = generateNoticeKey('vendor');
  const notices = createNotices({
    db,
    clock,
    audit,
    emit: (name) => void emitted.push(name),
    managedKeyEntries: () => [],
    installedKeys: [{ keyId: key.keyId, publicKey: key.publicKey, source: 'installation' }],
    readFileToken: (_token, max) =>
      Promise.resolve(content.byteLength > max ? fail('too-large', 'too large') : ok({ name: 'n', bytes: content })),
    ...changes,
  });
  return {
    notices,
    audit,
    db,
    emitted,
    key,
    setNow: (next) => {
      now = next;
    },
    sign: (parts, by = key) => signed(parts, by),
    importFile: (file) => {
      content = file instanceof Uint8Array ? file : new TextEncoder().encode(JSON.stringify(file));
      return notices.import('file' as FileToken);
    },
  };
}

function signed(changes: Readonly<Record<string, unknown>> | undefined, key: NewNoticeKey): NoticeFile {
  const result = signNotice(payload(changes), key.signing);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
