import { instanceRole } from '../../../shared/domain/evidence.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command, CoreContext } from '../../command.ts';
import { NO_ROOT } from '../shared.ts';

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
    return ok({
      json: { name, role: role.data, known: answer.value.known },
      text: [`${name} is a ${role.data} instance from now on.`],
      notes: answer.value.known ? [] : [await unknownNote(name, call)],
    });
  },
};

/** The role is kept all the same: a folder on another machine's share may come later. */
async function unknownNote(name: string, call: CoreContext['call']): Promise<string> {
  const listing = await call('instances.list', {});
  const found = listing.ok && listing.value.root !== null ? listing.value : undefined;
  if (found === undefined) return `No instance named "${name}" was found. ${NO_ROOT}`;
  const names = found.instances.map((one) => one.name).join(', ');
  const known = names === '' ? 'There is none there.' : `Known are: ${names}.`;
  return `No instance named "${name}" was found at ${found.root ?? ''}. ${known}`;
}
