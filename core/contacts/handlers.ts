import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Contacts } from './contacts-service.ts';

type Names =
  | 'contacts.me'
  | 'contacts.history'
  | 'contacts.list'
  | 'contacts.save'
  | 'contacts.remove'
  | 'profile.get'
  | 'profile.save';

/** Contract → contacts and profile. */
export function contactsHandlers(
  contacts: Contacts,
  /** Done before the person is told who they are. */
  known: () => Promise<void>,
): Pick<CoreHandlers, Names> {
  return {
    'contacts.me': async () => {
      await known();
      return ok(contacts.standing());
    },
    'contacts.history': ({ limit }) => ok({ changes: [...contacts.history(limit)] }),
    'contacts.list': () => ok({ contacts: [...contacts.list()], limits: contacts.limits() }),
    'contacts.save': (contact) => contacts.save(contact),
    'contacts.remove': ({ id }) => {
      const removed = contacts.remove(id);
      return removed.ok ? ok({}) : removed;
    },
    'profile.get': async () => {
      await known();
      return ok(contacts.profile());
    },
    'profile.save': (profile) => {
      contacts.saveProfile(profile);
      return ok({});
    },
  };
}
