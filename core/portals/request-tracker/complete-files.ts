import { createHash } from 'node:crypto';
import { failure } from '../../../shared/errors.ts';
import { err, ok } from '../../../shared/result.ts';
import type { OutgoingFile, Undelivered } from '../types.ts';
import { markOf, operationOfMark, resendKey } from './marks.ts';
import type { Answered } from './rt-client.ts';
import { sendMessage } from './send-message.ts';
import type { RtSession } from './session.ts';
import type { RtAttachment } from './shapes.ts';
import { listParts, missingFiles } from './stored-files.ts';
import type { MissingFile } from './stored-files.ts';

/** Files that must be on a ticket, whole. */
export interface Delivery {
  readonly key: string;
  readonly ticketId: string;
  readonly files: readonly OutgoingFile[];
  /** The transaction they went with; undefined: the ticket's own creation, wherever it lies after a merge. */
  readonly transaction: string | undefined;
}

/**
 * Compares what is stored with what was sent. A portal with a size limit says 201 and keeps the beginning of a file, or
 * another file in its place; each one that is not whole is sent once more, as a message of its own, and compared again.
 * So a case is whole as soon as the limit is put right and it is sent again, and never becomes two tickets.
 */
export async function completeFiles(session: RtSession, delivery: Delivery): Promise<Answered<void>> {
  if (delivery.files.every(({ bytes }) => bytes === 0)) return ok(undefined);
  const before = await lookUp(session, delivery);
  if (!before.ok) return before;
  if (before.value.missing.length === 0) return ok(undefined);
  for (const { file } of before.value.missing) {
    const again = await resend(session, delivery, file, before.value.stored);
    if (!again.ok) return again;
  }
  const after = await lookUp(session, delivery);
  if (!after.ok) return after;
  const [first] = after.value.missing;
  return first === undefined ? ok(undefined) : err(notWhole(delivery, first, after.value.missing));
}

interface Found {
  readonly stored: readonly RtAttachment[];
  readonly missing: readonly MissingFile[];
}

async function lookUp(session: RtSession, { key, ticketId, files, transaction }: Delivery): Promise<Answered<Found>> {
  const parts = await listParts(session, ticketId);
  if (!parts.ok) return parts;
  const ours = new Set(
    parts.value.filter((part) => operationOfMark(markOf(part)) === key).map((part) => part.TransactionId.id),
  );
  const stored =
    transaction === undefined
      ? parts.value
      : parts.value.filter(({ TransactionId: { id } }) => id === transaction || ours.has(id));
  const missing = await missingFiles(session, stored, files);
  return missing.ok ? ok({ stored, missing: missing.value }) : missing;
}

/** Each time under a key of its own: the one before lies there and is not whole. */
function resend(
  session: RtSession,
  { key, ticketId }: Delivery,
  file: OutgoingFile,
  stored: readonly RtAttachment[],
): Promise<Answered<string>> {
  const name = createHash('sha256').update(`${file.sha256}\n${file.name}`).digest('hex').slice(0, 24);
  const marks = new Set(stored.map((part) => markOf(part)));
  let time = 1;
  while (marks.has(resendKey(key, name, time))) time += 1;
  return sendMessage(session, { key: resendKey(key, name, time), ticketId, text: '', files: [file] });
}

function notWhole({ ticketId }: Delivery, first: MissingFile, all: readonly MissingFile[]): Undelivered {
  const { file, storedBytes } = first;
  const arrived = storedBytes === undefined ? 'is not there' : `has ${storedBytes} of its ${file.bytes} bytes there`;
  const others = all.length === 1 ? '' : `, and ${all.length - 1} more of its files are not whole`;
  const error = failure(
    'corrupt',
    `Ticket ${ticketId} exists at the portal, but "${file.name}" ${arrived}${others}. The portal's administrator has to raise its size limit for attachments; then send again, and the ticket is completed.`,
    {
      field: 'attachments',
      file: file.name,
      bytes: file.bytes,
      storedBytes: storedBytes ?? null,
      remoteId: ticketId,
      missing: all.slice(0, 50).map((each) => each.file.name),
    },
  );
  return { outcome: 'rejected', error };
}
