import { join } from 'node:path';
import { failure } from '../../../shared/errors.ts';
import type { Files } from '../../platform/ports.ts';
import type { DeliveryOutcome, OutgoingOperation } from '../types.ts';
import { placeFiles, removeUnfinished, SHARED_MODE } from './place-files.ts';
import { safeName } from './names.ts';

type Create = Extract<OutgoingOperation, { kind: 'create' }>;
type Message = Extract<OutgoingOperation, { kind: 'reply' | 'attachment' }>;

/** Folder of a case below the portal's. */
export function caseFolder(root: string, caseId: string): string {
  return join(root, 'cases', safeName(caseId));
}

async function readJson(files: Files, path: string): Promise<unknown> {
  if ((await files.stat(path)) === undefined) return undefined;
  try {
    return JSON.parse(await files.readText(path)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function keyOf(content: unknown): unknown {
  return typeof content === 'object' && content !== null && 'key' in content ? content.key : undefined;
}

/** Writes a case: its files first, case.json last, so that whoever sees case.json sees all of it. */
export async function writeCase(
  files: Files,
  root: string,
  operation: Create,
  signal: AbortSignal,
): Promise<DeliveryOutcome> {
  const folder = caseFolder(root, operation.caseId);
  const path = join(folder, 'case.json');
  const stored = await readJson(files, path);
  if (stored !== undefined && keyOf(stored) !== operation.key) return taken(path);
  await files.makeFolder(folder, 0o755);
  await removeUnfinished(files, folder);
  await removeUnfinished(files, join(folder, 'attachments'));
  const placed = await placeFiles(files, join(folder, 'attachments'), operation.files, signal);
  if (stored === undefined) {
    const { sources: _internal, ...form } = operation.form;
    const attachments = placed.map((file) => file.path);
    const content = {
      id: operation.caseId,
      key: operation.key,
      submittedAt: operation.submittedAt,
      ...form,
      attachments,
    };
    await writeJson(files, path, content);
  }
  const isStored = keyOf(await readJson(files, path)) === operation.key;
  return isStored ? { outcome: 'delivered', remoteId: operation.caseId } : taken(path);
}

async function writeJson(files: Files, path: string, content: unknown): Promise<void> {
  await files.writeAtomic(path, `${JSON.stringify(content, null, 2)}\n`, { exclusive: true, mode: SHARED_MODE });
}

function taken(path: string): DeliveryOutcome {
  const message = `${path} exists already and is not from this case. It is not replaced: move it away, then send again.`;
  return { outcome: 'rejected', error: failure('conflict', message, { path }) };
}

/** Writes a reply or further files of a case as operations/<seq>-<key>.json; its files first. */
export async function writeOperation(
  files: Files,
  root: string,
  operation: Message,
  signal: AbortSignal,
): Promise<DeliveryOutcome> {
  const folder = caseFolder(root, operation.caseId);
  const operations = join(folder, 'operations');
  await files.makeFolder(operations, 0o755);
  await removeUnfinished(files, operations);
  await removeUnfinished(files, join(folder, 'attachments'));
  const names = (await files.list(operations)).map(({ name }) => name);
  const known = names.find((name) => name.endsWith(`-${safeName(operation.key)}.json`));
  const name = known ?? `${nextNumber(names)}-${safeName(operation.key)}.json`;
  if (known === undefined) {
    const placed = await placeFiles(files, join(folder, 'attachments'), operation.files, signal);
    const { kind, key, text, writtenAt } = operation;
    await writeJson(files, join(operations, name), { kind, key, at: writtenAt, text, attachments: placed });
  }
  return { outcome: 'delivered', remoteId: name };
}

function nextNumber(names: readonly string[]): string {
  const numbers = names.map((name) => Number(/^(\d+)-/.exec(name)?.[1] ?? 0));
  return String(Math.max(0, ...numbers) + 1).padStart(4, '0');
}
