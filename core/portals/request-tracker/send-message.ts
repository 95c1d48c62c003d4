import { err, ok } from '../../../shared/result.ts';
import type { OutgoingFile } from '../types.ts';
import { fromNonsense } from './answers.ts';
import { messageText } from './case-text.ts';
import { markedType } from './marks.ts';
import type { Answered } from './rt-client.ts';
import type { RtSession } from './session.ts';
import { formParts } from './stored-files.ts';

/** Text and files for a ticket, under a key. */
export interface TicketMessage {
  readonly key: string;
  readonly ticketId: string;
  readonly text: string;
  readonly files: readonly OutgoingFile[];
}

/** Adds a message to a ticket without looking whether it is there; its transaction comes back. */
export async function sendMessage(session: RtSession, message: TicketMessage): Promise<Answered<string>> {
  const { client, config } = session;
  const json = {
    Content: messageText(message.text, message.files),
    ContentType: markedType(message.key),
    TxnCustomFields: { [config.fields.operationKey]: message.key },
  };
  const answer = await client.post(`ticket/${message.ticketId}/correspond`, formParts(json, message.files));
  if (!answer.ok) return answer;
  const id = /\/transaction\/(\d+)$/.exec(answer.value.headers['location'] ?? '')?.[1];
  return id === undefined ? err(fromNonsense('write', client.moment())) : ok(id);
}
