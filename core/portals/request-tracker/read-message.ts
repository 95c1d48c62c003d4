import { ok } from '../../../shared/result.ts';
import type { RemoteEvent } from '../types.ts';
import { textOfHtml } from './events.ts';
import { markOf } from './marks.ts';
import type { Answered } from './rt-client.ts';
import type { RtSession } from './session.ts';
import { attachmentShape } from './shapes.ts';
import type { RtAttachment } from './shapes.ts';
import { readPart } from './stored-files.ts';

/** What a message says and carries. */
export interface ReadMessage {
  readonly text: string;
  readonly attachments: Extract<RemoteEvent, { kind: 'message' }>['attachments'];
  /** Key of our own operation, when its text bears the mark. */
  readonly mark: string | undefined;
}

const MAX_TEXT = 100_000;

/** Parts of one transaction, without content. */
export function partsOf(session: RtSession, transactionId: string): Promise<Answered<RtAttachment[]>> {
  const fields = 'ContentType,Filename,ContentLength,Headers';
  return session.client.list(`transaction/${transactionId}/attachments`, { fields }, attachmentShape);
}

/**
 * Text and files of a message. The transaction itself holds only the subject. A part that may not be read does not hold
 * up the others for ever: the message then says so.
 */
export async function readMessage(session: RtSession, transactionId: string): Promise<Answered<ReadMessage>> {
  const parts = await partsOf(session, transactionId);
  if (!parts.ok) return parts.error.outcome === 'rejected' ? ok(unreadable([])) : parts;
  const files = parts.value
    .filter(({ Filename }) => Filename !== '')
    .map(({ Filename, ContentLength, id }) => ({ name: Filename, bytes: ContentLength, remoteId: id }));
  const texts = textParts(parts.value);
  const said: string[] = [];
  for (const part of texts) {
    const content = await readPart(session, part);
    if (!content.ok) return content.error.outcome === 'rejected' ? ok(unreadable(files)) : content;
    const text = content.value.toString('utf8');
    said.push(part.ContentType === 'text/html' ? textOfHtml(text) : text);
  }
  const mark = parts.value.map((part) => markOf(part)).find((key) => key !== undefined);
  return ok({ text: said.join('\n\n').trim().slice(0, MAX_TEXT), attachments: files, mark });
}

/** Mails carry the same words as plain text and as HTML: the plain ones are enough. */
function textParts(parts: readonly RtAttachment[]): readonly RtAttachment[] {
  const unnamed = parts.filter(({ Filename }) => Filename === '');
  const plain = unnamed.filter(({ ContentType }) => ContentType === 'text/plain');
  return plain.length > 0 ? plain : unnamed.filter(({ ContentType }) => ContentType === 'text/html');
}

function unreadable(attachments: ReadMessage['attachments']): ReadMessage {
  return {
    text: 'The portal did not let this message be read. Open the case at the portal.',
    attachments,
    mark: undefined,
  };
}
