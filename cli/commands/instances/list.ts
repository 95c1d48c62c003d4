import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { table } from '../../output.ts';

/** `instances`: what is installed below the root folder. */
export const instancesList: Command = {
  words: ['instances'],
  summary: 'List the installed instances with version and role',
  options: { root: { type: 'string', value: 'DIR', text: "The product's root folder; else the setting" } },
  needs: 'core',
  run: async ({ args, io, call }) => {
    const root = args.text('root');
    const answer = await call('instances.list', root === undefined ? {} : { root: io.resolve(root) });
    if (!answer.ok) return answer;
    const { instances, problems } = answer.value;
    const rows = instances.map((one) => [one.name, one.version ?? 'unknown', one.role, one.path ?? 'no local folder']);
    return ok({
      json: answer.value,
      text: table(['name', 'version', 'role', 'folder'], rows, 'No instance was found.'),
      notes: problems,
    });
  },
};
