import { createHash } from 'node:crypto';
import { ok } from '../../../shared/result.ts';
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
export async function readPart(
  session: RtSession,
  part: Pick<RtAttachment, 'id'>,
  maxBytes: number,
): Promise<Answered<Buffer>> {
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

/** A file that is not stored as it was sent. */
export interface MissingFile {
  readonly file: OutgoingFile;
  /** What is really stored under its name; undefined when nothing is, or more than was sent. */
  readonly storedBytes: number | undefined;
}

/** Reads back every file that was sent and compares name, size and hash: 201 is also said for files that were cut. */
export async function missingFiles(
  session: RtSession,
  stored: readonly RtAttachment[],
  sent: readonly OutgoingFile[],
): Promise<Answered<MissingFile[]>> {
  const left = new Set(stored.filter(({ Filename }) => Filename !== ''));
  const missing: MissingFile[] = [];
  for (const file of sent) {
    if (file.bytes === 0) continue;
    const found = await findFile(session, left, file);
    if (!found.ok) return found;
    if (found.value.part === undefined) missing.push({ file, storedBytes: found.value.storedBytes });
    else left.delete(found.value.part);
  }
  return ok(missing);
}

interface Found {
  readonly part: RtAttachment | undefined;
  readonly storedBytes: number | undefined;
}

async function findFile(
  session: RtSession,
  candidates: ReadonlySet<RtAttachment>,
  file: OutgoingFile,
): Promise<Answered<Found>> {
  const name = sentName(file.name);
  let storedBytes: number | undefined;
  for (const part of candidates) {
    if (part.Filename !== name) continue;
    if (part.ContentLength !== file.bytes) {
      storedBytes = part.ContentLength;
      continue;
    }
    const content = await readPart(session, part, file.bytes);
    if (!content.ok && content.error.error.code === 'too-large') continue;
    if (!content.ok) return content;
    if (createHash('sha256').update(content.value).digest('hex') === file.sha256)
      return ok({ part, storedBytes: file.bytes });
    storedBytes = content.value.byteLength;
  }
  return ok({ part: undefined, storedBytes });
}
