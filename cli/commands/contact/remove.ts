import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { namedContact } from './named.ts';

/** `contact remove CONTACT`: takes a contact away. */
export const contactRemove: Command = {
  words: ['contact', 'remove'],
  positionals: ['CONTACT'],
  summary: 'Remove a contact, named by id, e-mail address or name',
  needs: 'core',
  more: ['What the contact decided stays as it was decided.'],
  run: async (context) => {
    const found = await namedContact(context, context.args.positionals[0] ?? '');
    if (!found.ok) return found;
    const { id, name } = found.value;
    const removed = await context.call('contacts.remove', { id });
    return removed.ok ? ok({ json: { id }, text: [`${name} is no contact any more.`] }) : removed;
  },
};
