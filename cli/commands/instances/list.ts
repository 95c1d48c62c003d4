import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { table } from '../../output.ts';
import { folderOption, NO_ROOT } from '../shared.ts';

/** `instances`: what is installed below the root folder. */
export const instancesList: Command = {
  words: ['instances'],
  summary: 'List the installed instances with version and role',
  options: { root: { type: 'string', value: 'DIR', text: "The product's root folder; else the setting" } },
  needs: 'core',
  run: async (context) => {
    const root = folderOption(context, 'root');
    if (!root.ok) return root;
    const answer = await context.call('instances.list', root.value === undefined ? {} : { root: root.value });
    if (!answer.ok) return answer;
    const { instances, problems, root: asked } = answer.value;
    const empty = asked === null ? NO_ROOT : 'No instance was found.';
    const rows = instances.map((one) => [
      one.name,
      one.version ?? 'unknown',
      one.role,
      one.path ?? 'no folder that is reached from here',
    ]);
    return ok({
      json: answer.value,
      text: table(['name', 'version', 'role', 'folder'], rows, empty),
      notes: asked === null && rows.length > 0 ? [...problems, NO_ROOT] : problems,
    });
  },
};
