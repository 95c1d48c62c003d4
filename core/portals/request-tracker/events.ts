import type { RemoteEvent } from '../types.ts';
import type { RtConfig } from './session.ts';
import type { RtTransaction } from './shapes.ts';

/** What a row of the history is to us. */
export type RowKind = 'message' | 'status' | 'owner' | 'severity' | 'link' | 'creation' | 'merge' | 'other';

const OWNER_TYPES: ReadonlySet<string> = new Set(['Take', 'Give', 'Steal', 'Untake', 'Force']);

/** Reads a row's kind. Internal comments are nobody's business here and count as other. Pure. */
export function rowKind(row: RtTransaction, severityField: string | undefined): RowKind {
  if (row.Type === 'Correspond') return 'message';
  if (row.Type === 'Create') return 'creation';
  if (row.Type === 'Status' || (row.Type === 'Set' && row.Field === 'Status')) return 'status';
  if ((row.Type === 'Set' && row.Field === 'Owner') || OWNER_TYPES.has(row.Type)) return 'owner';
  if (row.Type === 'CustomField' && row.Field === severityField) return 'severity';
  if (row.Type === 'AddLink') return row.Field === 'MergedInto' ? 'merge' : 'link';
  return 'other';
}

/** Who did it, in words for a person. Pure. */
export function authorOf(row: RtTransaction): string {
  const { RealName, Name, id } = row.Creator;
  return [RealName, Name, id].find((name) => name !== undefined && name !== '') ?? '';
}

/** The part of an event that every kind shares. Pure. */
export function eventBase(row: RtTransaction, ticketId: string, config: RtConfig): Omit<RemoteEvent, 'kind'> {
  const key = row.CustomFields.find(({ name }) => name === config.fields.operationKey)?.values[0];
  return {
    remoteId: row.id,
    ticketId,
    at: new Date(row.Created).toISOString(),
    author: authorOf(row),
    automatic: row.Creator.id === 'RT_System',
    ...(key === undefined ? {} : { operationKey: key }),
  };
}

/** Number of the ticket at the end of a link such as fsck.com-rt://rt.example.com/ticket/12. Pure. */
export function linkedTicket(target: string): string | undefined {
  return /\/ticket\/(\d+)$/.exec(target)?.[1];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** HTML of a mail as plain text: paragraphs become lines, everything else is left out. Pure. */
export function textOfHtml(html: string): string {
  return html
    .replaceAll(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, '')
    .replaceAll(/<(br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#39|\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
