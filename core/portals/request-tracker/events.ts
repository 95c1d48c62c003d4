import type { RemoteEvent } from '../types.ts';
import { operationOfMark } from './marks.ts';
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

/** An instant as text; the other one when it cannot be read or lies outside the years 0000 to 9999. Pure. */
export function instantOf(text: string, otherwiseMs: number): string {
  const at = new Date(text);
  const isUsable = !Number.isNaN(at.getTime()) && /^\d{4}-/.test(at.toISOString());
  return isUsable ? at.toISOString() : new Date(otherwiseMs).toISOString();
}

/** The part of an event that every kind shares. Pure. */
export function eventBase(
  row: RtTransaction,
  ticketId: string,
  config: RtConfig,
  nowMs: number,
): Omit<RemoteEvent, 'kind'> {
  const key = row.CustomFields.find(({ name }) => name === config.fields.operationKey)?.values[0];
  return {
    remoteId: row.id,
    ticketId,
    at: instantOf(row.Created, nowMs),
    author: authorOf(row),
    automatic: row.Creator.id === 'RT_System',
    ...(key === undefined ? {} : { operationKey: operationOfMark(key) }),
  };
}

/** Number of the ticket at the end of a link such as fsck.com-rt://rt.example.com/ticket/12. Pure. */
export function linkedTicket(target: string): string | undefined {
  return /\/ticket\/(\d+)$/.exec(target)?.[1];
}
