import { portalId } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';

/** `portal remove ID`: takes a portal and its stored token away. */
export const portalRemove: Command = {
  words: ['portal', 'remove'],
  positionals: ['ID'],
  summary: 'Remove a portal and its token',
  options: { force: { type: 'boolean', text: 'Also when something waits for it; that stays, marked as failed' } },
  needs: 'core',
  run: async ({ args, call }) => {
    const id = portalId.safeParse(args.positionals[0]);
    if (!id.success) return fail('not-found', 'There is no portal of that name.');
    const answer = await call('portals.remove', { id: id.data, force: args.flag('force') });
    if (!answer.ok) return answer;
    return ok({ json: { id: id.data }, text: [`The portal "${id.data}" is removed.`] });
  },
};
