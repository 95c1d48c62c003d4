import { createHash } from 'node:crypto';
import { failure } from '../../../shared/errors.ts';
import { err, ok } from '../../../shared/result.ts';
import type { HttpBodyPart } from '../../platform/ports.ts';
import type { OutgoingFile } from '../types.ts';
import { sentName } from './case-text.ts';
import type { Answered } from './rt-client.ts';
import type { RtSession } from './session.ts';
import { attachmentContent, attachmentShape } from './shapes.ts';
import type { RtAttachment } from './shapes.ts';

/** Base64 with line breaks, and the JSON around it. */
const BASE64_FACTOR = 1.4;
const JSON_BYTES = 65_536;

/** Every part of every transaction of a ticket, without content. */
export function listParts(session: RtSession, ticketId: string): Promise<Answered<RtAttachment[]>> {
  const fields = 'TransactionId,ContentType,Filename,ContentLength,Headers';
  return session.client.list(`ticket/${ticketId}/attachments`, { fields }, attachmentShape);
}

/**
 * The bytes of a part, not more than we are ready to take: what the portal says about its size is only said. Lists decode
 * them to text; only the single call gives them as they are.
 */
export async function readPart(session: RtSession, part: RtAttachment, maxBytes: number): Promise<Answered<Buffer>> {
  const limit = Math.ceil(maxBytes * BASE64_FACTOR) + JSON_BYTES;
  const answer = await session.client.get(`attachment/${part.id}`, attachmentContent, limit);
  return answer.ok ? ok(Buffer.from(answer.value.Content, 'base64')) : answer;
}

/**
 * The form that carries an operation: what to do as JSON, and the files. Multipart because JSON destroys names outside
 * ASCII; octet-stream because text types are re-encoded; files of no bytes are refused and named in the text instead.
 */
export function formParts(json: unknown, files: readonly OutgoingFile[]): readonly HttpBodyPart[] {
  const parts: HttpBodyPart[] = [{ name: 'JSON', contentType: 'application/json', body: JSON.stringify(json) }];
  for (const { name, path, bytes } of files) {
    if (bytes === 0) continue;
    const contentType = 'application/octet-stream';
    parts.push({ name: 'Attachments', fileName: sentName(name), contentType, body: { path, bytes } });
  }
  return parts;
}

/** Reads back every file that was sent and compares name, size and hash: 201 is also said for files that were cut. */
export async function compareFiles(
  session: RtSession,
  stored: readonly RtAttachment[],
  sent: readonly OutgoingFile[],
): Promise<Answered<void>> {
  const left = new Set(stored.filter(({ Filename }) => Filename !== ''));
  for (const file of sent) {
    if (file.bytes === 0) continue;
    const found = await findFile(session, left, file);
    if (!found.ok) return found;
    if (found.value === undefined) return err({ outcome: 'rejected', error: differs(file, stored) });
    left.delete(found.value);
  }
  return ok(undefined);
}

async function findFile(
  session: RtSession,
  candidates: ReadonlySet<RtAttachment>,
  file: OutgoingFile,
): Promise<Answered<RtAttachment | undefined>> {
  const name = sentName(file.name);
  for (const part of candidates) {
    if (part.Filename !== name || part.ContentLength !== file.bytes) continue;
    const content = await readPart(session, part, file.bytes);
    if (!content.ok && content.error.error.code === 'too-large') continue;
    if (!content.ok) return content;
    if (createHash('sha256').update(content.value).digest('hex') === file.sha256) return ok(part);
  }
  return ok(undefined);
}

function differs(file: OutgoingFile, stored: readonly RtAttachment[]): ReturnType<typeof failure> {
  const names = stored.map(({ Filename }) => Filename).filter((name) => name !== '');
  return failure(
    'corrupt',
    `The portal did not store "${file.name}" as it was sent. Its administrator has to look at the size limit for attachments; then send again.`,
    { field: 'attachments', file: file.name, bytes: file.bytes, stored: names.slice(0, 50) },
  );
}
