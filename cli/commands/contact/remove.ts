import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';

/** `contact remove CONTACT`: takes a contact away. */
export const contactRemove: Command = {
  words: ['contact', 'remove'],
  positionals: ['CONTACT'],
  summary: 'Remove a contact, named by id, e-mail address or name',
  needs: 'core',
  more: ['What the contact decided stays as it was decided.'],
  run: async ({ args, call }) => {
    const [word = ''] = args.positionals;
    const list = await call('contacts.list', {});
    if (!list.ok) return list;
    const [found, another] = list.value.contacts.filter(({ id, email, name }) => [id, email, name].includes(word));
    if (found === undefined) return fail('not-found', `There is no contact "${word}". "contact list" shows them.`);
    if (another !== undefined) return fail('invalid', `"${word}" fits more than one contact. Name the id.`);
    const removed = await call('contacts.remove', { id: found.id });
    if (!removed.ok) return removed;
    return ok({ json: { id: found.id }, text: [`${found.name} is no contact any more.`] });
  },
};
