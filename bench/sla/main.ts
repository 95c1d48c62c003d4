// `node bench/sla/main.ts`, and part of `npm run bench`: what the clocks cost, beside libraries that do the same work in
// the same run. Ratios are the result; absolute figures depend on the machine and what else it does.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compileSchedule } from '../../core/sla/index.ts';
import type { Calendar, Pause } from '../../core/sla/index.ts';
import type { Policy, Schedule } from '../../shared/policy/index.ts';
import { benchPolicy, casesOf, compiledClocks, longCase, NOW } from './cases.ts';
import { BUSINESS_DAY, HOUR, loadOf, SCHEDULES } from './load.ts';
import type { Load } from './load.ts';
import { repeated, spreadOf } from './measure.ts';
import type { Side } from './measure.ts';
import { dayjsWalker, luxonWalker, OFFICE } from './peers.ts';
import type { Walk } from './peers.ts';
import { print, raced, rated, timedRow } from './rows.ts';
import type { Row } from './rows.ts';

const DEADLINES = 100_000;

function compiled(schedule: Schedule): Calendar {
  const result = compileSchedule(schedule);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

type Ask = (calendar: Calendar, start: number, length: number, index: number) => number;

/** Asks one of the calendars after the other and sums the answers. */
function asking(calendars: readonly Calendar[], { starts, lengths }: Load, ask: Ask): Side {
  const run = (): number => {
    let sum = 0;
    for (let index = 0; index < starts.length; index += 1) {
      const calendar = calendars[index % calendars.length] as Calendar;
      sum += ask(calendar, starts[index] as number, lengths[index] as number, index);
    }
    return sum;
  };
  return { run, count: starts.length };
}

/** The walkers answer few of the same questions, and must give the same answers. */
function walking(
  name: string,
  walkers: readonly Walk[],
  calendars: readonly Calendar[],
  { starts, lengths }: Load,
  count: number,
): Side & { readonly name: string } {
  const walk = (index: number): number =>
    walkers[index % walkers.length]?.(starts[index] as number, lengths[index] as number) ?? Number.NaN;
  for (let index = 0; index < count; index += 1) {
    const own = calendars[index % calendars.length]?.dueAt(starts[index] as number, lengths[index] as number);
    if (own !== walk(index)) throw new Error(`question ${index}: the engine says ${own}, ${name} says ${walk(index)}`);
  }
  const run = (): number => {
    let sum = 0;
    for (let index = 0; index < count; index += 1) sum += walk(index);
    return sum;
  };
  return { name, run, count };
}

const dueAt: Ask = (calendar, start, length) => calendar.dueAt(start, length);

function deadlines(): readonly Row[] {
  const mixed = loadOf(DEADLINES, 400 * BUSINESS_DAY);
  const short = loadOf(DEADLINES, 24 * HOUR);
  const calendars = SCHEDULES.map(compiled);
  const office = [compiled(OFFICE)];
  const luxon = SCHEDULES.map(luxonWalker);
  const dayjs = [dayjsWalker()];
  const pauses = Array.from(mixed.starts, (start): readonly Pause[] => [
    { from: start + HOUR, to: start + 2 * HOUR },
    { from: start + 24 * HOUR, to: start + 48 * HOUR },
  ]);
  const ours = asking(calendars, mixed, dueAt);
  const paused = asking(calendars, mixed, (calendar, start, ms, index) => calendar.dueAt(start, ms, pauses[index]));
  const luxonMixed = walking('luxon', luxon, calendars, mixed, 40);
  return [
    raced('due times, mixed targets', ours, luxonMixed, 10_000),
    raced(
      'due times, mixed targets, office',
      asking(office, mixed, dueAt),
      walking('dayjs-business-time', dayjs, office, mixed, 40),
      10_000,
    ),
    raced(
      'due times up to 24 open hours',
      asking(calendars, short, dueAt),
      walking('luxon', luxon, calendars, short, 200),
      300,
    ),
    raced('due times with two pauses, mixed', paused, luxonMixed, 2500),
    rated('due times, mixed targets, warm', ours, 10_000_000),
    rated(
      'both ends of due times, mixed, warm',
      asking(calendars, mixed, (calendar, start, ms) => calendar.add(start, ms).breachAt),
      10_000_000,
    ),
  ];
}

/** All clocks of a hundred thousand cases, and again after somebody edited the calendars. */
function recomputed(): readonly Row[] {
  const policy = benchPolicy();
  const cases = casesOf(DEADLINES);
  const clocks = compiledClocks(policy);
  let computed = 0;
  const evaluateAll = (using = clocks): number => {
    let sum = 0;
    computed = 0;
    for (const events of cases) {
      for (const { usedMs } of using.evaluate(events, NOW)) {
        sum += usedMs;
        computed += 1;
      }
    }
    return sum;
  };
  const spread = repeated(() => evaluateAll());
  const perCase = (computed / DEADLINES).toFixed(1);
  let edit = 0;
  const editAndAskAll = (): number => evaluateAll(compiledClocks(edited(policy, (edit += 1))));
  return [
    timedRow(`100,000 cases x ${perCase} clocks recomputed`, spread, 150),
    timedRow('edit a holiday, all of them again', repeated(editAndAskAll), 250),
    timedRow(
      'edit a holiday, ask one case again',
      repeated(() => evaluateOne(edited(policy, (edit += 1)))),
      20,
    ),
  ];
}

function evaluateOne(policy: Policy): unknown {
  return compiledClocks(policy).evaluate(longCase(5), NOW);
}

/** The same policy with one holiday more. */
function edited(policy: Policy, edit: number): Policy {
  const date = `2027-08-${String((edit % 28) + 1).padStart(2, '0')}`;
  const [first, ...others] = policy.holidays;
  if (first === undefined) throw new Error('the shipped policy has holidays');
  return {
    ...policy,
    holidays: [{ ...first, days: [...first.days, { date, name: 'Edit', active: true }] }, ...others],
  };
}

function manyEvents(): Row {
  const clocks = compiledClocks(benchPolicy());
  const events = longCase(200);
  const thousandTimes = (): number => {
    let sum = 0;
    for (let round = 0; round < 1000; round += 1) sum += clocks.evaluate(events, NOW + round).length;
    return sum;
  };
  const { median, min, max } = repeated(thousandTimes);
  return timedRow('one case of 200 events', { median: median / 1000, min: min / 1000, max: max / 1000 }, 0.05);
}

function cold(): Row {
  const script = fileURLToPath(new URL('cold.ts', import.meta.url));
  const runs = Array.from({ length: 5 }, () => {
    const { firstMs } = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as {
      firstMs: number;
    };
    return firstMs;
  });
  return timedRow('first due time of a new process', spreadOf(runs), 100);
}

/** Measures and prints everything. */
export function runClockBenchmarks(): readonly Row[] {
  console.log(`Node ${process.versions.node}, time zones ${process.versions['tz'] ?? 'unknown'}`);
  const rows = [...deadlines(), ...recomputed(), manyEvents(), cold()];
  print(rows);
  return rows;
}

if (import.meta.main) process.exitCode = runClockBenchmarks().every(({ isMet }) => isMet) ? 0 : 3;
