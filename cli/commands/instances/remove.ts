import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';

/** `instances remove NAME`: forgets an instance that was added. */
export const instancesRemove: Command = {
  words: ['instances', 'remove'],
  positionals: ['NAME'],
  summary: 'Forget an instance that was added, and its role; nothing on its server is touched',
  needs: 'core',
  run: async ({ args, call }) => {
    const [name = ''] = args.positionals;
    const answer = await call('instances.remove', { name });
    if (!answer.ok) return answer;
    return ok({
      json: answer.value,
      text: [`${answer.value.name} is not listed any more, unless its folder is here.`],
    });
  },
};
