import { ok } from '../../../shared/result.ts';
import type { RemoteEvent } from '../types.ts';
import { isOfOneThing } from './answers.ts';
import { CUT_NOTE, textOfHtml } from './html-text.ts';
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
const PART_LOST = 'A part of this message could not be read. Open the case at the portal to see it.';
const MAX_PART_BYTES = 1_000_000;
const TOO_LONG = 'This message is too long to show here. Open the case at the portal to read it.';

/** Parts of one transaction, without content; those that are no parts are passed over. */
export function partsOf(
  session: RtSession,
  transactionId: string,
  onBad: () => void = () => undefined,
): Promise<Answered<RtAttachment[]>> {
  const fields = 'ContentType,Filename,ContentLength,Headers';
  return session.client.list(`transaction/${transactionId}/attachments`, { fields }, attachmentShape, {
    onBad,
    alike: true,
  });
}

/**
 * Text and files of a message. The transaction itself holds only the subject. A part that may not be read does not hold
 * up the others for ever: the message then says so.
 */
export async function readMessage(session: RtSession, transactionId: string): Promise<Answered<ReadMessage>> {
  const said: string[] = [];
  const parts = await partsOf(session, transactionId, () => said.push(PART_LOST));
  if (!parts.ok) return isOfOneThing(parts.error) ? ok(unreadable([])) : parts;
  const files = parts.value
    .filter(({ Filename }) => Filename !== '')
    .map(({ Filename, ContentLength, id }) => ({ name: Filename, bytes: ContentLength, remoteId: id }));
  for (const part of textParts(parts.value)) {
    const text = await readText(session, part);
    if (!text.ok) return isOfOneThing(text.error) ? ok(unreadable(files)) : text;
    said.push(text.value);
  }
  const mark = parts.value.map((part) => markOf(part)).find((key) => key !== undefined);
  return ok({ text: shortened(said.join('\n\n').trim()), attachments: files, mark });
}

async function readText(session: RtSession, part: RtAttachment): Promise<Answered<string>> {
  if (part.ContentLength > MAX_PART_BYTES) return ok(TOO_LONG);
  const content = await readPart(session, part, MAX_PART_BYTES);
  if (!content.ok) return content.error.error.code === 'too-large' ? ok(TOO_LONG) : content;
  const text = content.value.toString('utf8');
  return ok(part.ContentType === 'text/html' ? textOfHtml(text) : text);
}

function shortened(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT).toWellFormed()}\n\n${CUT_NOTE}`;
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
