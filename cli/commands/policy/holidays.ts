import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { count, table } from '../../output.ts';
import { registerFile } from '../shared.ts';

/** `policy holidays FILE`: what a calendar file would bring into a policy's holiday list. */
export const policyHolidays: Command = {
  words: ['policy', 'holidays'],
  positionals: ['FILE'],
  options: {
    until: { type: 'string', value: 'DATE', text: 'How far repeating days are listed; else the end of next year' },
  },
  summary: 'Read holidays from a calendar file (.ics)',
  needs: 'core',
  more: ['Changes nothing. With --json the days have the shape of a policy\'s "holidays".'],
  run: async (context) => {
    const { args, call } = context;
    const until = args.text('until');
    if (until !== undefined && !isDate(until)) return fail('invalid', `"${until}" is no date such as 2027-12-31.`);
    const file = await registerFile(context, args.positionals[0] ?? '');
    if (!file.ok) return file;
    const answer = await call('policies.readHolidays', { file: file.value, ...(until === undefined ? {} : { until }) });
    if (!answer.ok) return answer;
    const { name, days, knownUntil, leftOut } = answer.value;
    const rows = days.map((day) => [
      day.date,
      day.open === null ? 'closed' : day.open.map((span) => span.join('–')).join(', '),
      day.name,
    ]);
    return ok({
      json: {
        name,
        knownUntil,
        days: days.map(({ date, name: what, open }) => ({ date, name: what, open: open ?? undefined, active: true })),
        leftOut,
      },
      text: [
        ...table(['date', 'open', 'name'], rows, 'There is no holiday in it.'),
        ...(knownUntil === null ? [] : ['', `Known until ${knownUntil}.`]),
      ],
      notes:
        leftOut.length === 0
          ? []
          : [
              `${count(leftOut.length, 'entry', 'entries')} left out:`,
              ...leftOut.map((entry) => `  ${entry.name}: ${entry.reason}`),
            ],
    });
  },
};

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(Date.parse(text));
}
