import { z } from 'zod';
import { contactRole } from '../../shared/contract/system.ts';
import type { Contact } from '../../shared/contract/system.ts';

/** The actions whose records tell how contacts came to be what they are. */
export const CONTACT_ACTIONS = ['contacts.save', 'contacts.remove'] as const;

const details = z.object({
  role: contactRole.catch('other'),
  roleBefore: contactRole.nullable().catch(null),
  name: z.string().catch(''),
});

export interface ContactChange {
  readonly at: string;
  readonly name: string;
  readonly change: 'named' | 'changed' | 'removed';
  readonly role: Contact['role'];
  readonly roleBefore: Contact['role'] | null;
}

/** A record of the audit log as a change of a contact. Pure. */
export function contactChange(record: {
  readonly at: string;
  readonly action: string;
  readonly details: string;
}): ContactChange {
  const { role, roleBefore, name } = details.parse(JSON.parse(record.details));
  if (record.action === 'contacts.remove') return { at: record.at, name, change: 'removed', role, roleBefore: role };
  return { at: record.at, name, change: roleBefore === null ? 'named' : 'changed', role, roleBefore };
}
