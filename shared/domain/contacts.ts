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
