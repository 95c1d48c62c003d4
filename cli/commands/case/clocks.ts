import type { ClockExplanation } from '../../../shared/contract/clocks.ts';
import { ok } from '../../../shared/result.ts';
import { CLOCK_NAMES, PAUSE_WORDS, uncountedWords } from '../../clock-words.ts';
import type { Command } from '../../command.ts';
import { columns, table } from '../../output.ts';
import { durationText, exactDuration, localTime } from '../../time.ts';
import { caseNamed, personZone } from '../shared.ts';

/** `case clocks ID [--explain]`: what is due when, and why. */
export const caseClocks: Command = {
  words: ['case', 'clocks'],
  positionals: ['ID'],
  summary: 'Show what is due in a case, and why',
  options: {
    explain: { type: 'boolean', text: 'Every piece of time that was counted or not, the rule, other readings' },
  },
  needs: 'core',
  more: [
    'ID is the id or the number of the case. Times stand in your zone and in that of the support centre.',
    'With --json the answer always explains every clock.',
  ],
  run: async (context) => {
    const id = await caseNamed(context, context.args.positionals[0] ?? '');
    if (!id.ok) return id;
    const answer = await context.call('clocks.ofCase', { id: id.value });
    if (!answer.ok) return answer;
    const zone = await personZone(context);
    const { clocks } = answer.value;
    const text = context.args.flag('explain')
      ? clocks.flatMap((clock, index) => [...(index === 0 ? [] : ['']), ...explained(clock, zone)])
      : overview(clocks, zone);
    return ok({ json: answer.value, text: text.length === 0 ? [NO_CLOCKS] : text });
  },
};

const NO_CLOCKS = 'This case has no clocks yet. Choose its severity, then send it.';

function overview(clocks: readonly ClockExplanation[], zone: string): readonly string[] {
  const rows = clocks.map(({ view, centre }) => [
    CLOCK_NAMES[view.clock],
    stateText(view),
    timeText(view.dueAt, zone),
    timeText(view.dueAt, centre.zone),
    leftText(view),
  ]);
  return table(['clock', 'state', `due in ${zone}`, 'due at the centre', 'left'], rows, NO_CLOCKS);
}

type View = ClockExplanation['view'];

function stateText({ state, stoppedAt, startedAt, because }: View): string {
  if (state === 'off') return startedAt === null ? 'not started' : 'ended without counting';
  if (state === 'missed') return stoppedAt === null ? 'missed, still open' : 'missed';
  return because === null ? state : `${state}: ${PAUSE_WORDS[because]}`;
}

function timeText(at: string | null, zone: string): string {
  return at === null ? '-' : localTime(at, zone);
}

function leftText({ leftMs, stoppedAt, immediate, startedAt }: View): string {
  if (startedAt === null) return '-';
  if (immediate) return stoppedAt === null ? 'at once' : '-';
  if (leftMs === null) return '-';
  return leftMs < 0 ? `${durationText(leftMs)} late` : stoppedAt === null ? durationText(leftMs) : '-';
}

const NATURES: Readonly<Record<ClockExplanation['nature'], string>> = {
  guideline: 'a target of the guide, not a promise',
  commitment: 'a commitment',
  ours: 'an own target, which the guide does not name',
};

/** One clock with everything that leads to its due time. */
function explained(clock: ClockExplanation, zone: string): readonly string[] {
  const { view, centre, policy, guide } = clock;
  const there = centre.name === null ? centre.zone : `${centre.name} (${centre.zone})`;
  const facts = [
    ['  Rule', clock.rule],
    ['  Says', `${clock.cite}; ${NATURES[clock.nature]}; ${guide.title}`],
    ['  Policy', `${policy.name}, version ${policy.version}${view.sealedAt === null ? '' : ', kept when it ended'}`],
    ...(view.startedAt === null ? [] : [['  Started', bothTimes(view.startedAt, zone, centre.zone)]]),
    ...(view.dueAt === null ? [] : [['  Due', `${bothTimes(view.dueAt, zone, centre.zone)}, there: ${there}`]]),
    ...(view.stoppedAt === null ? [] : [['  Ended', bothTimes(view.stoppedAt, zone, centre.zone)]]),
    ...(view.startedAt === null ? [] : [['  Left', leftText(view)]]),
    ...(view.attempts === null ? [] : [['  Attempts', `${view.attempts.made} of ${view.attempts.needed}`]]),
    ['  Time zones', `data ${clock.tz}`],
  ];
  return [
    `${CLOCK_NAMES[view.clock]}: ${stateText(view)}`,
    ...columns(facts),
    ...pieces(view, zone, centre.zone),
    ...readings(clock, zone, centre.zone),
    ...clock.warnings.map((warning) => `  Note: ${warning}`),
  ];
}

function bothTimes(at: string, zone: string, other: string): string {
  return zone === other ? localTime(at, zone) : `${localTime(at, zone)} = ${localTime(at, other)}`;
}

function pieces(view: View, zone: string, other: string): readonly string[] {
  if (view.segments.length === 0) return [];
  const rows = view.segments.map(({ from, to, counted, because }) => [
    `    ${localTime(from, zone)} to ${localTime(to, zone)}`,
    ...(zone === other ? [] : [`${localTime(from, other)} to ${localTime(to, other)}`]),
    counted ? exactDuration(Date.parse(to) - Date.parse(from)) : '-',
    counted ? 'counted' : `not counted: ${because === undefined ? 'closed' : uncountedWords(because)}`,
  ]);
  return ['  Pieces of time', ...columns(rows), ...sums(view)];
}

/** What was counted up to the due time is the target, to the second; what comes after it is lateness. */
function sums({ segments, dueAt, targetMs, immediate }: View): readonly string[] {
  const counted = segments.filter((piece) => piece.counted);
  const lengthOf = (list: typeof counted): number =>
    list.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0);
  if (dueAt === null || immediate) return [`    Counted so far: ${exactDuration(lengthOf(counted))}`];
  const due = Date.parse(dueAt);
  const before = lengthOf(counted.filter(({ to }) => Date.parse(to) <= due));
  const after = lengthOf(counted.filter(({ from }) => Date.parse(from) >= due));
  return [
    `    Counted until due: ${exactDuration(before)}, target ${exactDuration(targetMs)}`,
    ...(after > 0 ? [`    Counted after it was due: ${exactDuration(after)}`] : []),
  ];
}

function readings({ readings: list }: ClockExplanation, zone: string, other: string): readonly string[] {
  if (list.length === 0) return [];
  const rows = list.map(({ name, dueAt, inUse, text, cite }) => [
    `    ${inUse ? '*' : ' '} ${name}`,
    dueAt === null ? '-' : bothTimes(dueAt, zone, other),
    `${text} (${cite})`,
  ]);
  return ['  The same clock if the hours are read in another way (* in use)', ...columns(rows)];
}
