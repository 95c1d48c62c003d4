import type { Standing } from '../../shared/contract/people.ts';
import type { Contact, Profile } from '../../shared/contract/system.ts';
import { standingFacts } from '../../shared/domain/contacts.ts';
import { failure } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import { assertNever } from '../../shared/result.ts';

/** Where a profile comes from. */
export type Origin = Pick<Standing, 'profileFrom' | 'origins'>;

/** Who a person is for support, whether they may send cases, and why. Pure. */
export function standingOf(profile: Profile, origin: Origin, contacts: readonly Contact[]): Standing {
  const facts = standingFacts(profile, contacts);
  return { profile, ...origin, ...facts, why: whyWords(facts) };
}

function whyWords({ contact, keyContacts }: Pick<Standing, 'contact' | 'keyContacts'>): string {
  if (keyContacts.length === 0) return 'No key contact is named yet, so everybody may send cases.';
  if (contact === null) return 'Your profile names none of the key contacts, and only they send cases.';
  switch (contact.role) {
    case 'primary':
      return 'You are a primary contact, so you may send cases.';
    case 'backup':
      return 'You are a backup contact, so you may send cases.';
    case 'other':
      return 'You are a contact, but no key contact, and only key contacts send cases.';
    default:
      return assertNever(contact.role);
  }
}

/** Why a person may not send a case, with who may and what to do; undefined when they may. Pure. */
export function submitRefusal({ maySubmit, keyContacts, contact }: Standing): Failure | undefined {
  if (maySubmit) return undefined;
  const names = keyContacts.map(({ name }) => name).join(', ');
  const self = contact === null ? 'your profile names none of them' : 'you are a contact, but no key contact';
  return failure(
    'refused',
    `Only a key contact sends a case to support, and ${self}. Hand it over to one of them: ${names}. Or correct your profile if it is wrong.`,
    { keyContacts: keyContacts.map(({ id, name, role }) => ({ id, name, role })) },
  );
}
