import type { Contact, Profile } from '../contract/system.ts';

/**
 * The contact a profile belongs to. E-mail addresses decide where both have one; else the same name does, if only one
 * contact bears it. Undefined when nobody or more than one fits. Pure.
 */
export function contactOfProfile<C extends Contact>(profile: Profile, contacts: readonly C[]): C | undefined {
  const address = foldedName(profile.email);
  const name = foldedName(profile.name === '' ? profile.userId : profile.name);
  const fitting = contacts.filter((contact) =>
    address !== '' && foldedName(contact.email) !== ''
      ? foldedName(contact.email) === address
      : foldedName(contact.name) === name,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** A name or an address as it is compared: case, spaces and the way accents are written do not count. Pure. */
export function foldedName(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}

/** A contact who may submit, approve and refuse. */
export type KeyContact = Contact & { readonly role: 'primary' | 'backup' };

/** Whether a contact is one of the company's key contacts. Pure. */
export function isKeyContact(contact: Contact): contact is KeyContact {
  return contact.role !== 'other';
}

/** A contact as others are told of one. */
type Shown = Pick<Contact, 'id' | 'name' | 'email' | 'role'>;

/** Who a person is for support, and whether they may send cases: while no key contact is named, everybody may. Pure. */
export function standingFacts(
  profile: Profile,
  contacts: readonly Contact[],
): { readonly contact: Shown | null; readonly keyContacts: Shown[]; readonly maySubmit: boolean } {
  const key = contacts.filter(isKeyContact);
  // Among the key contacts first: a namesake who is none must not hide one.
  const self = contactOfProfile(profile, key) ?? contactOfProfile(profile, contacts);
  return {
    contact: self === undefined ? null : shown(self),
    keyContacts: key.map((contact) => shown(contact)),
    maySubmit: key.length === 0 || (self !== undefined && isKeyContact(self)),
  };
}

function shown({ id, name, email, role }: Contact): Shown {
  return { id, name, email, role };
}
