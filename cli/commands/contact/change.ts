import { contactRole } from '../../../shared/contract/system.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { namedContact } from './named.ts';

/** `contact change CONTACT`: another role, name or address. */
export const contactChange: Command = {
  words: ['contact', 'change'],
  positionals: ['CONTACT'],
  summary: 'Change a contact, named by id, e-mail address or name',
  options: {
    role: { type: 'string', value: 'ROLE', text: 'primary, backup or other' },
    name: { type: 'string', value: 'NAME', text: 'Another name' },
    email: { type: 'string', value: 'ADDRESS', text: 'Another e-mail address' },
    phone: { type: 'string', value: 'NUMBER', text: 'Another telephone number' },
  },
  needs: 'core',
  more: ['The role before and after is written to the audit log; "contact history" shows it.'],
  run: async (context) => {
    const { args, call } = context;
    const found = await namedContact(context, args.positionals[0] ?? '');
    if (!found.ok) return found;
    const role = contactRole.safeParse(args.text('role') ?? found.value.role);
    if (!role.success) return fail('invalid', '--role has to be primary, backup or other.');
    const changed = {
      id: found.value.id,
      name: args.text('name') ?? found.value.name,
      email: args.text('email') ?? found.value.email,
      phone: args.text('phone') ?? found.value.phone,
      role: role.data,
    };
    const saved = await call('contacts.save', changed);
    if (!saved.ok) return saved;
    return ok({ json: changed, text: [`${changed.name} is a ${changed.role} contact now.`] });
  },
};
