import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createIds,
  createLoadProbe,
  nodeExec,
  nodeFiles,
  silentLog,
  systemClock,
  systemFacts,
} from '../../core/platform/node/index.ts';
import type { Clock, Platform } from '../../core/platform/ports.ts';
import type { OutgoingFile, OutgoingOperation } from '../../core/portals/index.ts';
import type { CaseDraft } from '../../shared/domain/case-form.ts';
import { COMPLETE_FORM, memorySecrets } from './core.ts';
import { testNet } from './net/test-net.ts';
import { noProbes } from './net/test-probes.ts';

/** The real platform with secrets in memory. */
export function portalPlatform(clock: Clock = systemClock): Platform {
  return {
    clock,
    files: nodeFiles,
    exec: nodeExec,
    net: testNet({ clock }),
    probes: noProbes,
    secrets: memorySecrets(),
    ids: createIds(clock),
    log: silentLog,
    system: systemFacts({}),
    openLoad: () => createLoadProbe(),
  };
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A file in the attachment store of this test, whatever its name will be at the portal. */
export function outgoingFile(folder: string, name: string, content: Uint8Array | string): OutgoingFile {
  const bytes = Buffer.from(content);
  const path = join(folder, randomUUID());
  writeFileSync(path, bytes);
  return { name, path, sha256: sha256(bytes), bytes: bytes.byteLength };
}

/** Bytes that no text encoding survives. */
export function binary(length: number): Buffer {
  return randomBytes(length);
}

type Create = Extract<OutgoingOperation, { kind: 'create' }>;
type Message = Extract<OutgoingOperation, { kind: 'reply' | 'attachment' }>;

export function createOperation(
  options: { readonly form?: CaseDraft; readonly files?: readonly OutgoingFile[]; readonly key?: string } = {},
): Create {
  return {
    kind: 'create',
    key: options.key ?? randomUUID(),
    caseId: randomUUID(),
    form: { ...COMPLETE_FORM, ...options.form },
    files: options.files ?? [],
    submittedAt: '2026-11-20T10:00:00.000Z',
  };
}

export function replyTo(
  operation: Create,
  remoteId: string,
  options: { readonly text?: string; readonly files?: readonly OutgoingFile[] } = {},
): Message {
  return {
    kind: 'reply',
    key: randomUUID(),
    caseId: operation.caseId,
    remoteId,
    text: options.text ?? 'Here is what you asked for.',
    files: options.files ?? [],
    writtenAt: '2026-11-20T11:00:00.000Z',
  };
}
