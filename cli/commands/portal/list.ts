import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { table } from '../../output.ts';
import { localTime } from '../../time.ts';
import { personZone } from '../shared.ts';

/** `portal list`: where cases go and what waits for each. */
export const portalList: Command = {
  words: ['portal', 'list'],
  summary: 'List the portals',
  needs: 'core',
  run: async (context) => {
    const answer = await context.call('portals.list', {});
    if (!answer.ok) return answer;
    const zone = await personZone(context);
    const rows = answer.value.portals.map((portal) => [
      portal.isDefault ? `${portal.id} (default)` : portal.id,
      portal.kind,
      portal.queue === null ? portal.address : `${portal.address} ${portal.queue}`,
      `${portal.waiting} waiting`,
      portal.lastError?.message ?? (portal.lastSyncAt === null ? 'never synced' : localTime(portal.lastSyncAt, zone)),
    ]);
    const heading = ['id', 'kind', 'address', 'to be sent', 'last sync'];
    return ok({ json: answer.value, text: table(heading, rows, 'There is no portal yet.') });
  },
};
