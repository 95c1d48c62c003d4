import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';

const NAMES = { account: 'its full name', 'sign-in-name': 'its sign-in name, because it says no full one' } as const;
const ADDRESSES = {
  'sign-in-address': 'the address one signs in with',
  environment: 'the address in the variable EMAIL',
  none: 'no address, because it says none',
} as const;

/** `contact me`: who this person is for support. */
export const contactMe: Command = {
  words: ['contact', 'me'],
  summary: 'Say who you are for support, and whether you may send cases',
  needs: 'core',
  more: [
    'Your profile is taken from the system account until you change it in the settings of the window.',
    'A contact is found by the e-mail address, else by the name.',
  ],
  run: async ({ call }) => {
    const answer = await call('contacts.me', {});
    if (!answer.ok) return answer;
    const { profile, origins, contact, keyContacts, why } = answer.value;
    const who = profile.email === '' ? profile.name : `${profile.name}, ${profile.email}`;
    const text = [
      `You are ${who} (${profile.userId}), in the zone ${profile.timeZone}.`,
      ...(origins === null
        ? []
        : [`The system account says this: ${NAMES[origins.name]}, ${ADDRESSES[origins.email]}.`]),
      ...(contact === null ? [] : [`Among the contacts you are ${contact.name} (${contact.role}).`]),
      why,
      ...(keyContacts.length === 0
        ? []
        : [`Key contacts: ${keyContacts.map(({ name, role }) => `${name} (${role})`).join(', ')}.`]),
    ];
    return ok({ json: answer.value, text });
  },
};
