import { instanceRole } from '../../../shared/domain/evidence.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';

/** `instances set NAME --role R`: what an instance is used for, which no file says. */
export const instancesSet: Command = {
  words: ['instances', 'set'],
  positionals: ['NAME'],
  summary: 'Say what an instance is used for',
  options: { role: { type: 'string', value: 'ROLE', text: 'production, test, preview, other or unknown' } },
  needs: 'core',
  run: async ({ args, call }) => {
    const [name = ''] = args.positionals;
    const role = instanceRole.safeParse(args.text('role'));
    if (!role.success) return fail('invalid', '--role has to be production, test, preview, other or unknown.');
    const answer = await call('instances.setRole', { name, role: role.data });
    if (!answer.ok) return answer;
    return ok({ json: { name, role: role.data }, text: [`${name} is a ${role.data} instance from now on.`] });
  },
};
