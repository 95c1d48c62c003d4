import { isoWithOffset } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { columns } from '../../output.ts';
import { localTime } from '../../time.ts';

/** `changes`: what changed lately on this machine and in the product. */
export const changes: Command = {
  words: ['changes'],
  summary: 'Say what changed lately: updates, restarts, settings files, versions, services',
  options: {
    since: { type: 'string', value: 'ISO', text: 'From this instant on, with offset; else the last seven days' },
  },
  needs: 'core',
  more: [
    'Reads what was collected and looks at nothing anew. What has a date of its own is told by it; what only differs',
    'between two collections is told by the later one ("known":"seen").',
  ],
  run: async ({ args, call }) => {
    const since = isoWithOffset.optional().safeParse(args.text('since'));
    if (!since.success) return fail('invalid', `--since ${since.error.issues[0]?.message ?? 'is not a time'}.`);
    const asked = since.data === undefined ? {} : { since: new Date(since.data).toISOString() };
    const [answer, profile] = [await call('changes.recent', asked), await call('profile.get', {})];
    if (!answer.ok) return answer;
    const zone = profile.ok ? profile.value.timeZone : 'UTC';
    const { asOf, changes: found } = answer.value;
    const head =
      asOf === null
        ? 'Nothing was collected yet, so nothing is known of changes. Collect first.'
        : `As of the collection of ${localTime(asOf, zone)}:`;
    const rows = found.map(({ at, known, sentence }) => [
      known === 'day' ? at.slice(0, 10) : localTime(at, zone),
      sentence,
    ]);
    const text = asOf !== null && rows.length === 0 ? [head, 'Nothing changed.'] : [head, ...columns(rows)];
    return ok({ json: answer.value, text });
  },
};
