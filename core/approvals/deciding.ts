import type { ApprovalDecider } from '../../shared/contract/approvals.ts';
import { contactOfProfile, isKeyContact } from '../../shared/domain/contacts.ts';
import type { KeyContact } from '../../shared/domain/contacts.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { contactsNamed } from '../contacts/index.ts';
import type { Contacts } from '../contacts/index.ts';

const NOBODY =
  'No key contact is named, and only a key contact may decide. Name one in the settings under People, or with "contact add NAME --role primary".';

/** Who may decide here. */
export function deciderOf(contacts: Contacts): ApprovalDecider {
  const key = contacts.list().filter(isKeyContact);
  const self = contactOfProfile(contacts.profile(), key);
  return { keyContacts: key.map((contact) => shown(contact)), self: self === undefined ? null : shown(self) };
}

export function shown({ id, name, role }: KeyContact): { id: string; name: string; role: KeyContact['role'] } {
  return { id, name, role };
}

/** Whose decision it is. */
export interface Deciding {
  readonly contact: KeyContact;
  /** Whether that contact's own profile is the one of this machine. */
  readonly inPerson: boolean;
}

/**
 * The key contact who decides: the one named, else the person at this machine. `refused` when it is no key contact, or
 * when there is none at all; `invalid` when a name fits more than one.
 */
export function decidingContact(contacts: Contacts, by: string | undefined): Result<Deciding> {
  const key = contacts.list().filter(isKeyContact);
  if (key.length === 0) return fail('refused', NOBODY);
  const self = contactOfProfile(contacts.profile(), key);
  if (by === undefined) {
    if (self !== undefined) return ok({ contact: self, inPerson: true });
    const names = key.map(({ name }) => name).join(', ');
    return fail(
      'refused',
      `Only a key contact may decide, and your profile names none of them. Ask ${names}, or correct your profile.`,
    );
  }
  const [found, another] = contactsNamed(by, key);
  if (found === undefined) return fail('refused', notKey(contacts, by));
  if (another !== undefined)
    return fail(
      'invalid',
      `"${by}" fits more than one key contact. Name the e-mail address, or the id from "contact list".`,
    );
  return ok({ contact: found, inPerson: found.id === self?.id });
}

function notKey(contacts: Contacts, by: string): string {
  const [other] = contactsNamed(by, contacts.list());
  const why = other === undefined ? `"${by}" is no contact here` : `${other.name} is a contact, but no key contact`;
  return `${why}, and only a key contact may decide. "contact list" shows who is one.`;
}
