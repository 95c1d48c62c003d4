import type { CoreContract, OutputOf } from '../../../shared/contract/index.ts';
import { answeringNow, centreName, nextHoliday } from '../../../shared/domain/answering-rules.ts';
import { isoWithOffset } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { assertNever, ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { columns, table } from '../../output.ts';
import { bothZones, durationText, localTime } from '../../time.ts';

type Hours = OutputOf<CoreContract, 'support.hours'>;

/** `support hours`: who answers now, and when. */
export const supportHours: Command = {
  words: ['support', 'hours'],
  summary: 'Show who answers at support now, and when',
  options: { week: { type: 'string', value: 'TIME', text: 'Another week: any moment of it, with offset' } },
  needs: 'core',
  run: async ({ args, call }) => {
    const week = args.text('week');
    if (week !== undefined && !isoWithOffset.safeParse(week).success)
      return fail('invalid', '--week needs date, time and offset, such as 2026-11-23T16:40:00+01:00.');
    const weekOf = week === undefined ? {} : { weekOf: new Date(Date.parse(week)).toISOString() };
    const answer = await call('support.hours', weekOf);
    return answer.ok ? ok({ json: answer.value, text: hoursText(answer.value) }) : answer;
  },
};

function hoursText(hours: Hours): readonly string[] {
  const { emergency, support, reading, policy, zone } = hours;
  return [
    answeringText(hours),
    '',
    ...columns([
      ['Emergencies', [emergency.phone, openText(emergency, hours)].filter((part) => part !== '').join(', ')],
      ['Other cases', `${openText(support, hours)} (${support.calendar})`],
      ...(hours.email === '' ? [] : [['E-mail', hours.email]]),
      ['Policy', `${policy.name}, version ${policy.version}; ${policy.guide}`],
      ...(reading === null ? [] : [['Hours read as', `${reading.name}: ${reading.text}`]]),
      ['Time zones', `yours ${zone}, data ${hours.tz}`],
    ]),
    '',
    ...table(
      ['centre', 'place', 'now', 'telephone', 'holidays known until'],
      hours.centres.map(centreRow(hours)),
      NONE,
    ),
    '',
    `Open in the seven days from ${localTime(hours.weekFrom, zone)}, in your zone`,
    ...columns([
      ...weekRows('Emergencies', emergency.week, zone),
      ...weekRows('Other cases', support.week, zone),
      ...hours.centres.flatMap(({ name, week }) => weekRows(name, week, zone)),
    ]),
    ...holidayLines(hours),
  ];
}

/** The answer in one line: whether support takes up cases now, until or from when in both zones, and why not. */
export function answeringText(hours: Hours): string {
  const now = Date.parse(hours.now);
  const answering = answeringNow(hours, now);
  const centre = centreName(hours) === '' ? '' : ` in ${centreName(hours)}`;
  if (!('changesAt' in answering))
    return answering.state === 'always' ? 'Support answers at all times.' : 'The policy in use names no support hours.';
  const when = bothZones(answering.changesAt, hours.zone, hours.support.zone);
  const left = durationText(Date.parse(answering.changesAt) - now);
  const next = nextHoliday(hours, now);
  const closes = next === undefined ? '' : ` Closed ${next.date}, ${next.name}.`;
  switch (answering.state) {
    case 'open':
      return `Support answers now${centre}, until ${when}.${closes}`;
    case 'closing':
      return `Support${centre} closes in ${left}, at ${when}.${closes}`;
    case 'closed':
      return `Support${centre} answers again ${when}, in ${left}.`;
    case 'holiday':
      return `Closed for ${answering.holiday}. Support${centre} answers again ${when}, in ${left}.`;
    default:
      return assertNever(answering);
  }
}

const NONE = 'The policy in use names no centres.';

interface OpenState {
  readonly open: boolean;
  readonly changesAt: string | null;
}

function openText({ open, changesAt }: OpenState, { now, zone }: Hours): string {
  if (changesAt === null) return open ? 'always open' : 'not open';
  const left = durationText(Date.parse(changesAt) - Date.parse(now));
  return open
    ? `open until ${localTime(changesAt, zone)}, ${left} left`
    : `opens ${localTime(changesAt, zone)}, in ${left}`;
}

function centreRow(hours: Hours): (centre: Hours['centres'][number]) => readonly string[] {
  return (centre) => [
    centre.isDefault ? `${centre.name} *` : centre.name,
    `${centre.place}, ${centre.zone}`,
    openText(centre, hours),
    centre.phone ?? '-',
    centre.holidaysKnownUntil === null
      ? '-'
      : `${centre.holidaysKnownUntil}${centre.holidaysEndSoon ? ', import the next year' : ''}`,
  ];
}

function weekRows(
  name: string,
  week: readonly { readonly from: string; readonly to: string }[],
  zone: string,
): readonly (readonly string[])[] {
  if (week.length === 0) return [[`  ${name}`, 'closed']];
  return week.map(({ from, to }, index) => [
    index === 0 ? `  ${name}` : '',
    `${localTime(from, zone)} to ${localTime(to, zone)}`,
  ]);
}

function holidayLines({ centres }: Hours): readonly string[] {
  const rows = centres.flatMap(({ name, holidays }) =>
    holidays.map((holiday) => [
      `  ${holiday.date}`,
      name,
      holiday.name,
      holiday.open === null ? 'closed' : `open ${holiday.open.map(([from, to]) => `${from} to ${to}`).join(', ')}`,
    ]),
  );
  return rows.length === 0 ? [] : ['', 'Holidays of that week and next', ...columns(rows)];
}
