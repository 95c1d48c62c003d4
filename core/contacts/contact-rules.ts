import type { Contact, Profile } from '../../shared/contract/system.ts';

/** A contact who may submit, approve and refuse. */
export interface KeyContact extends Contact {
  readonly role: 'primary' | 'backup';
}

/** Whether a contact is one of the company's key contacts. Pure. */
export function isKeyContact(contact: Contact): contact is KeyContact {
  return contact.role !== 'other';
}

/**
 * The contact a profile belongs to. E-mail addresses decide where both have one; else the same name does, if only one
 * contact bears it. Undefined when nobody or more than one fits. Pure.
 */
export function contactOfProfile<C extends Contact>(profile: Profile, contacts: readonly C[]): C | undefined {
  const address = folded(profile.email);
  const name = folded(profile.name === '' ? profile.userId : profile.name);
  const fitting = contacts.filter((contact) =>
    address !== '' && contact.email.trim() !== '' ? folded(contact.email) === address : folded(contact.name) === name,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Contacts that a word names: by id, by e-mail address or by name. Pure. */
export function contactsNamed<C extends Contact>(word: string, contacts: readonly C[]): readonly C[] {
  const exact = contacts.filter(({ id }) => id === word);
  if (exact.length > 0) return exact;
  return contacts.filter(({ name, email }) =>
    [name, email].some((text) => text !== '' && folded(text) === folded(word)),
  );
}

function folded(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}
