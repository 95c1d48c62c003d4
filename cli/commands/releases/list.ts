import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { table } from '../../output.ts';

/** `releases`: how long each version is maintained and who runs it. */
export const releasesList: Command = {
  words: ['releases'],
  summary: 'List the releases with the days of maintenance left',
  needs: 'core',
  run: async ({ call }) => {
    const answer = await call('releases.list', {});
    if (!answer.ok) return answer;
    const { releases, asOf } = answer.value;
    const rows = releases.map((release) => [
      release.version,
      release.mayBeWithdrawn ? `${release.channel}, may be withdrawn` : release.channel,
      release.releasedAt,
      release.maintenanceUntil,
      release.daysLeft < 0 ? `ended ${-release.daysLeft} days ago` : `${release.daysLeft} days left`,
      release.instances.join(', ') || '-',
    ]);
    const heading = ['version', 'channel', 'released', 'maintained until', 'maintenance', 'instances'];
    return ok({
      json: answer.value,
      text: [
        ...table(heading, rows, 'No release is known yet. "releases import FILE" brings a catalogue.'),
        ...(asOf === null ? [] : ['', `Catalogue of ${asOf}.`]),
      ],
    });
  },
};
