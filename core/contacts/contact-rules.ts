import type { Contact } from '../../shared/contract/system.ts';
import { foldedName } from '../../shared/domain/contacts.ts';

/** A contact who may submit, approve and refuse. */
export interface KeyContact extends Contact {
  readonly role: 'primary' | 'backup';
}

/** Whether a contact is one of the company's key contacts. Pure. */
export function isKeyContact(contact: Contact): contact is KeyContact {
  return contact.role !== 'other';
}

/** Contacts that a word names: by id, by e-mail address or by name. Pure. */
export function contactsNamed<C extends Contact>(word: string, contacts: readonly C[]): readonly C[] {
  const exact = contacts.filter(({ id }) => id === word);
  if (exact.length > 0) return exact;
  const wanted = foldedName(word);
  return contacts.filter(({ name, email }) => wanted !== '' && [name, email].map(foldedName).includes(wanted));
}
