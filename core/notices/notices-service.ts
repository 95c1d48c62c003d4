import type { Notice, NoticeKey } from '../../shared/domain/notices.ts';
import type { FileToken } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Audit } from '../audit/index.ts';
import type { Db } from '../db/index.ts';
import type { Emit } from '../platform/events.ts';
import type { Clock } from '../platform/ports.ts';
import { fingerprintOf, isSameFingerprint, managedKeys } from './notice-keys.ts';
import { MAX_NOTICE_BYTES, publicKeyOf, refuse, verifyNotice } from './notice-file.ts';
import type { VerifiedNotice } from './notice-file.ts';
import { createNoticeRepository } from './notice-repository.ts';
import type { NoticeRepository, StoredNotice } from './notice-repository.ts';

export interface NoticesDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly emit: Emit;
  readonly audit: Audit;
  /** The managed setting `notices.keys`, read each time: it may change. */
  readonly managedKeyEntries: () => readonly string[];
  /** Keys that came with the installation (see `installedKeys`). */
  readonly installedKeys: readonly NoticeKey[];
  /** Content of a file the person chose. */
  readonly readFileToken: (
    token: FileToken,
    maxBytes: number,
  ) => Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>>;
}

export interface KeyToAdd {
  readonly keyId: string;
  /** Raw Ed25519 public key, base64. */
  readonly publicKey: string;
  /** As the person typed it. */
  readonly fingerprint: string;
}

export interface Notices {
  /** Latest issued first, the expired ones marked. */
  list(): readonly Notice[];
  /**
   * Verifies and stores a notice file. `refused` with `details.rule` says which rule it broke; the same file again is
   * harmless. Audited.
   */
  import(file: FileToken): Promise<Result<{ readonly id: string; readonly alreadyKnown: boolean }>>;
  markRead(id: string): Result<void>;
  /** Installation before managed before person; an id counts once. */
  keys(): readonly NoticeKey[];
  /** `refused` unless the typed fingerprint is the key's, `conflict` when the id is taken. Audited. */
  addKey(key: KeyToAdd): Result<void>;
  /** Only keys that a person added. Audited. */
  removeKey(keyId: string): Result<void>;
}

/** Signed notices and the keys they are checked with. Works offline: files are handed in. */
export function createNotices(deps: NoticesDeps): Notices {
  const { db, clock, emit } = deps;
  const repository = createNoticeRepository(db);
  const keys = (): readonly NoticeKey[] =>
    firstOfEachId([...deps.installedKeys, ...managedKeys(deps.managedKeyEntries()), ...repository.personKeys()]);
  return {
    list: () => repository.list().map((stored) => viewOf(stored, clock.now())),
    import: async (file) => {
      const content = await deps.readFileToken(file, MAX_NOTICE_BYTES);
      if (!content.ok) return content.error.code === 'too-large' ? refuse('too-large', content.error.message) : content;
      const verified = verifyNotice(content.value.bytes, (id) => keys().find(({ keyId }) => keyId === id)?.publicKey);
      return verified.ok ? accept(deps, repository, verified.value) : verified;
    },
    markRead: (id) => {
      if (repository.get(id) === undefined) return fail('not-found', 'This notice is not there.');
      repository.markRead(id, new Date(clock.now()).toISOString());
      emit('notices.changed', { ids: [id] });
      return ok(undefined);
    },
    keys,
    addKey: (key) => addKey(deps, repository, keys(), key),
    removeKey: (keyId) => removeKey(deps, repository, keys(), keyId),
  };
}

function firstOfEachId(keys: readonly NoticeKey[]): readonly NoticeKey[] {
  return keys.filter((key, index) => keys.findIndex(({ keyId }) => keyId === key.keyId) === index);
}

function viewOf({ payload, keyId, importedAt, readAt }: StoredNotice, now: number): Notice {
  return { ...payload, keyId, importedAt, readAt, expired: isExpired(payload.expiresAt, now) };
}

function isExpired(expiresAt: string, now: number): boolean {
  return Date.parse(expiresAt) <= now;
}

/** The rules that need memory: seen before, in order, still in force. A notice that is known may be older than others. */
function accept(
  deps: NoticesDeps,
  repository: NoticeRepository,
  notice: VerifiedNotice,
): Result<{ id: string; alreadyKnown: boolean }> {
  const { payload, keyId } = notice;
  const known = repository.get(payload.id);
  if (known !== undefined) {
    if (known.payloadSha256 === notice.payloadSha256 && known.keyId === keyId)
      return ok({ id: payload.id, alreadyKnown: true });
    return refuse(
      'content-changed',
      `A notice "${payload.id}" is here already and says something else. A correction needs an id of its own; ask its publisher.`,
    );
  }
  const highest = repository.highestSequence(keyId);
  if (highest !== undefined && payload.sequence < highest)
    return refuse(
      'lower-sequence',
      `The notice is number ${payload.sequence} of "${keyId}", and number ${highest} was here before it. Somebody may be handing out old notices; ask for the newest.`,
    );
  if (isExpired(payload.expiresAt, deps.clock.now()))
    return refuse('expired', `The notice was good until ${payload.expiresAt} and has expired. Ask for a newer one.`);
  storeNotice(deps, repository, notice);
  return ok({ id: payload.id, alreadyKnown: false });
}

function storeNotice(deps: NoticesDeps, repository: NoticeRepository, notice: VerifiedNotice): void {
  const { id, kind, sequence } = notice.payload;
  deps.db.transaction(() => {
    repository.add(notice, new Date(deps.clock.now()).toISOString());
    const details = { keyId: notice.keyId, kind, sequence, sha256: notice.payloadSha256 };
    deps.audit.record({ actor: 'person', action: 'notices.import', subject: id, details });
  });
  deps.emit('notices.changed', { ids: [id] });
}

function addKey(
  deps: NoticesDeps,
  repository: NoticeRepository,
  present: readonly NoticeKey[],
  key: KeyToAdd,
): Result<void> {
  if (publicKeyOf(key.publicKey) === undefined)
    return fail('invalid', 'This is not a key for notices: it has to be 32 bytes of Ed25519 in base64.');
  const fingerprint = fingerprintOf(key.publicKey);
  if (!isSameFingerprint(key.fingerprint, fingerprint))
    return fail(
      'refused',
      "The fingerprint is not this key's. Ask its owner to read it out from another place, such as by telephone. The key was not added.",
      { rule: 'fingerprint' },
    );
  const known = present.find(({ keyId }) => keyId === key.keyId);
  if (known?.publicKey === key.publicKey) return ok(undefined);
  if (known !== undefined)
    return fail('conflict', `There is another key called "${key.keyId}". Remove it first, or use another name.`);
  deps.db.transaction(() => {
    repository.addKey(key.keyId, key.publicKey, new Date(deps.clock.now()).toISOString());
    deps.audit.record({ actor: 'person', action: 'notices.addKey', subject: key.keyId, details: { fingerprint } });
  });
  deps.emit('notices.changed', { ids: [] });
  return ok(undefined);
}

function removeKey(
  deps: NoticesDeps,
  repository: NoticeRepository,
  present: readonly NoticeKey[],
  keyId: string,
): Result<void> {
  const known = present.find((key) => key.keyId === keyId);
  if (known === undefined) return fail('not-found', `There is no key "${keyId}".`);
  if (known.source !== 'person')
    return fail(
      'refused',
      `The key "${keyId}" came with the ${known.source === 'managed' ? 'managed settings' : 'installation'}. It is removed there.`,
    );
  deps.db.transaction(() => {
    repository.removeKey(keyId);
    deps.audit.record({ actor: 'person', action: 'notices.removeKey', subject: keyId });
  });
  deps.emit('notices.changed', { ids: [] });
  return ok(undefined);
}
