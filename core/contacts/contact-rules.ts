import type { Contact } from '../../shared/contract/system.ts';
import { foldedName } from '../../shared/domain/contacts.ts';

/** Contacts that a word names: by id, by e-mail address or by name. Pure. */
export function contactsNamed<C extends Contact>(word: string, contacts: readonly C[]): readonly C[] {
  const exact = contacts.filter(({ id }) => id === word);
  if (exact.length > 0) return exact;
  const wanted = foldedName(word);
  return contacts.filter(({ name, email }) => wanted !== '' && [name, email].map(foldedName).includes(wanted));
}
