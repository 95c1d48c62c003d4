import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { table } from '../../output.ts';

/** `contact list`: who stands for the company at support. */
export const contactList: Command = {
  words: ['contact', 'list'],
  summary: 'List the contacts and their roles',
  needs: 'core',
  run: async ({ call }) => {
    const answer = await call('contacts.list', {});
    if (!answer.ok) return answer;
    const rows = answer.value.contacts.map(({ id, name, role, email, phone }) => [name, role, email, phone, id]);
    const heading = ['name', 'role', 'e-mail', 'telephone', 'id'];
    const { contacts, limits } = answer.value;
    const used = (role: string): number => contacts.filter((one) => one.role === role).length;
    const left = `${used('primary')} of ${limits.primary} primary, ${used('backup')} of ${limits.backup} backup.`;
    return ok({ json: answer.value, text: [...table(heading, rows, 'No contact is named yet.'), left] });
  },
};
