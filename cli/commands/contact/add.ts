import { contactRole } from '../../../shared/contract/system.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';

/** `contact add NAME --role R`: names a contact. */
export const contactAdd: Command = {
  words: ['contact', 'add'],
  positionals: ['NAME'],
  summary: 'Name a contact',
  options: {
    role: {
      type: 'string',
      value: 'ROLE',
      text: 'primary and backup are key contacts, who approve requests; or other',
    },
    email: { type: 'string', value: 'ADDRESS', text: 'E-mail address' },
    phone: { type: 'string', value: 'NUMBER', text: 'Telephone number' },
  },
  needs: 'core',
  run: async ({ args, call }) => {
    const name = args.positionals[0]?.trim() ?? '';
    if (name === '') return fail('invalid', 'A contact needs a name.');
    const role = contactRole.safeParse(args.text('role'));
    if (!role.success) return fail('invalid', '--role has to be primary, backup or other.');
    const facts = { name, role: role.data, email: args.text('email') ?? '', phone: args.text('phone') ?? '' };
    const answer = await call('contacts.save', facts);
    if (!answer.ok) return answer;
    return ok({ json: { ...answer.value, ...facts }, text: [`${name} is a ${role.data} contact from now on.`] });
  },
};
