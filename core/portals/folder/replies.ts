import { join } from 'node:path';
import { z } from 'zod';
import type { Files } from '../../platform/ports.ts';
import type { PollRequest, RemoteEvent } from '../types.ts';
import { safeName } from './names.ts';

const MAX_REPLY_BYTES = 1_000_000;

/** An answer as a person or a script writes it; everything but the text may be left out. */
export const replyShape = z.object({
  id: z.string().optional(),
  at: z.iso.datetime({ offset: true }).optional(),
  author: z.string().default('Support'),
  text: z.string().default(''),
  status: z.string().optional(),
  severity: z.union([z.string(), z.number()]).transform(String).optional(),
  attachments: z
    .array(z.union([z.string(), z.object({ name: z.string(), bytes: z.int().nonnegative().catch(0).optional() })]))
    .default([]),
});
type Reply = z.output<typeof replyShape>;

/** What lies in the replies folder. A file that cannot be read is a problem in words, never the end of the others. */
export interface ReadReplies {
  readonly events: readonly RemoteEvent[];
  readonly problems: readonly string[];
}

/** New answers for the cases asked for. */
export async function readReplies(files: Files, root: string, request: PollRequest): Promise<ReadReplies> {
  const events: RemoteEvent[] = [];
  const problems: string[] = [];
  for (const caseId of request.tickets) {
    const folder = join(root, 'replies', safeName(caseId));
    const names = await replyNames(files, folder);
    if (typeof names === 'string') problems.push(names);
    for (const name of typeof names === 'string' ? [] : names) {
      if (request.isSeen(`${caseId}/${name}`)) continue;
      const read = await readReply(files, folder, name, caseId);
      if (typeof read === 'string') problems.push(read);
      else events.push(...read);
    }
  }
  return { events: events.sort((a, b) => a.at.localeCompare(b.at)), problems };
}

async function replyNames(files: Files, folder: string): Promise<readonly string[] | string> {
  try {
    if ((await files.stat(folder)) === undefined) return [];
    const entries = await files.list(folder);
    return entries.filter(({ name, kind }) => kind === 'file' && /^[^.].*\.json$/i.test(name)).map(({ name }) => name);
  } catch (error) {
    return `${folder} was passed over: ${reasonOf(error)}.`;
  }
}

async function readReply(
  files: Files,
  folder: string,
  name: string,
  caseId: string,
): Promise<readonly RemoteEvent[] | string> {
  const path = join(folder, name);
  try {
    const text = (await files.readText(path, MAX_REPLY_BYTES)).replace(/^\uFEFF/, '');
    const reply = replyShape.parse(JSON.parse(text));
    const written = (await files.stat(path))?.modifiedMs ?? 0;
    return eventsOf(reply, `${caseId}/${name}`, caseId, instantOf(reply.at) ?? instantOf(written) ?? EPOCH);
  } catch (error) {
    const reason = error instanceof z.ZodError ? (error.issues[0]?.message ?? 'wrong shape') : reasonOf(error);
    return `${path} was passed over: ${reason}.`;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const EPOCH = new Date(0).toISOString();

/** As text; undefined for none, and for years outside 0000 to 9999, which other programs do not read. */
function instantOf(value: string | number | undefined): string | undefined {
  const at = new Date(value ?? Number.NaN);
  if (Number.isNaN(at.getTime())) return undefined;
  const text = at.toISOString();
  return /^\d{4}-/.test(text) ? text : undefined;
}

/** The message carries the file's own id, so that the file counts as read once its message is. */
function eventsOf(reply: Reply, remoteId: string, caseId: string, at: string): readonly RemoteEvent[] {
  const base = { ticketId: caseId, at, author: reply.author, automatic: false };
  const attachments = reply.attachments.map((entry) => {
    const { name, bytes } = typeof entry === 'string' ? { name: entry, bytes: 0 } : entry;
    return { name, bytes: bytes ?? 0, remoteId: `${remoteId}/${name}` };
  });
  const changes = (['status', 'severity'] as const).flatMap((field): readonly RemoteEvent[] => {
    const to = reply[field];
    return to === undefined
      ? []
      : [{ ...base, remoteId: `${remoteId}#${field}`, kind: 'changed', field, from: '', to }];
  });
  const isMessage = reply.text.trim() !== '' || attachments.length > 0;
  if (!isMessage) return changes.map((change, at_) => (at_ === 0 ? { ...change, remoteId } : change));
  return [{ ...base, remoteId, kind: 'message', text: reply.text, attachments, own: false }, ...changes];
}
