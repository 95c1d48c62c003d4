import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { table } from '../../output.ts';
import { localTime } from '../../time.ts';
import { personZone } from '../shared.ts';

/** `contact history`: how the contacts came to be what they are. */
export const contactHistory: Command = {
  words: ['contact', 'history'],
  summary: 'List how contacts were named, changed and removed',
  needs: 'core',
  run: async (context) => {
    const answer = await context.call('contacts.history', { limit: 200 });
    if (!answer.ok) return answer;
    const zone = await personZone(context);
    const rows = answer.value.changes.map(({ at, name, change, role, roleBefore }) => [
      localTime(at, zone),
      name,
      change,
      change === 'changed' && roleBefore !== null && roleBefore !== role ? `${roleBefore} → ${role}` : role,
    ]);
    return ok({ json: answer.value, text: table(['when', 'name', 'what', 'role'], rows, 'Nothing was changed yet.') });
  },
};
