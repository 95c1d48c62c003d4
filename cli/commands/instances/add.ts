import { instanceRole } from '../../../shared/domain/evidence.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';

/** `instances add NAME`: an instance on another server. */
export const instancesAdd: Command = {
  words: ['instances', 'add'],
  positionals: ['NAME'],
  summary: 'Name an instance on another server, by its share or by its name alone',
  options: {
    root: {
      type: 'string',
      value: 'DIR',
      text: 'The root folder there, such as \\\\server\\share\\PlanetTogether APS',
    },
    role: { type: 'string', value: 'ROLE', text: 'production, test, preview, other or unknown' },
  },
  needs: 'core',
  more: [
    'The root is the folder that holds the folder NAME, as this machine reaches it. Without --root the instance is known by',
    'name: "instances request" writes the file that asks the administrator of its server for a bundle.',
  ],
  run: async ({ args, call }) => {
    const [name = ''] = args.positionals;
    const role = instanceRole.optional().safeParse(args.text('role'));
    if (!role.success) return fail('invalid', '--role has to be production, test, preview, other or unknown.');
    const root = args.text('root');
    const answer = await call('instances.add', {
      name,
      ...(root === undefined ? {} : { root }),
      ...(role.data === undefined ? {} : { role: role.data }),
    });
    if (!answer.ok) return answer;
    const { instance, problems } = answer.value;
    const where = instance.path ?? (root === undefined ? 'known by its name' : `expected at ${root}`);
    return ok({ json: answer.value, text: [`${instance.name} is listed from now on: ${where}.`], notes: problems });
  },
};
