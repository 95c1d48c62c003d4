// `node bench/sla/main.ts`: what the calendar engine costs, beside walkers that do the same work in the same run.
// Ratios are the result; absolute figures depend on the machine and what else it does.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compileSchedule } from '../../core/sla/index.ts';
import type { Calendar, Pause } from '../../core/sla/index.ts';
import type { Schedule } from '../../shared/policy/index.ts';
import { BUSINESS_DAY, HOUR, loadOf, SCHEDULES } from './load.ts';
import type { Load } from './load.ts';
import { compared, repeated, spreadOf } from './measure.ts';
import type { Spread } from './measure.ts';
import { dayWalker, minuteWalker } from './peers.ts';

const DEADLINES = 100_000;
/** The least by which a ratio may fall short of its target: a busy machine is no slower program. */
const ALLOWANCE = 0.75;

interface Row {
  readonly job: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: string;
  readonly target: string;
  readonly met: boolean;
}

function compiled(schedule: Schedule): Calendar {
  const result = compileSchedule(schedule);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const calendars = SCHEDULES.map(compiled);

type Ask = (calendar: Calendar, start: number, length: number, index: number) => number;

/** Asks one of the calendars after the other and sums the answers. */
function asking({ starts, lengths }: Load, ask: Ask): () => number {
  return () => {
    let sum = 0;
    for (let index = 0; index < starts.length; index += 1) {
      const calendar = calendars[index % calendars.length] as Calendar;
      sum += ask(calendar, starts[index] as number, lengths[index] as number, index);
    }
    return sum;
  };
}

type Walk = (start: number, openMs: number) => number;

/** The walkers answer few of the same questions, and must give the same answers. */
function walking(walkers: readonly Walk[], { starts, lengths }: Load, count: number): () => number {
  const walk = (index: number): number =>
    walkers[index % walkers.length]?.(starts[index] as number, lengths[index] as number) ?? Number.NaN;
  for (let index = 0; index < count; index += 1) {
    const own = calendars[index % calendars.length]?.dueAt(starts[index] as number, lengths[index] as number);
    if (own !== walk(index)) throw new Error(`question ${index}: the engine says ${own}, the walker ${walk(index)}`);
  }
  return () => {
    let sum = 0;
    for (let index = 0; index < count; index += 1) sum += walk(index);
    return sum;
  };
}

const perSecond = ({ median }: Spread): string => `${thousands(1e9 / median)} /s`;
const milliseconds = ({ median, min, max }: Spread): string =>
  `${median.toFixed(2)} ms (${min.toFixed(2)}–${max.toFixed(2)})`;

function thousands(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 1 : 0 });
}

function raced(job: string, load: Load, ask: Ask, walk: () => number, walked: number, least: number): Row {
  const { ours, peer, ratio } = compared(
    { run: asking(load, ask), count: load.starts.length },
    { run: walk, count: walked },
  );
  return {
    job,
    ours: perSecond(ours),
    peer: perSecond(peer),
    ratio: `${thousands(ratio.median)} x (${thousands(ratio.min)}–${thousands(ratio.max)})`,
    target: `>= ${thousands(least)} x`,
    met: ratio.median >= least * ALLOWANCE,
  };
}

function absolute(job: string, spread: Spread, targetMs: number): Row {
  return {
    job,
    ours: milliseconds(spread),
    peer: '',
    ratio: '',
    target: `about <= ${targetMs} ms`,
    met: spread.min <= targetMs / ALLOWANCE,
  };
}

const dueAt: Ask = (calendar, start, length) => calendar.dueAt(start, length);

function races(): readonly Row[] {
  const mixed = loadOf(DEADLINES, 400 * BUSINESS_DAY);
  const short = loadOf(DEADLINES, 24 * HOUR);
  const days = SCHEDULES.map(dayWalker);
  const mixedDays = walking(days, mixed, 40);
  const shortDays = walking(days, short, 200);
  const minutes = walking(SCHEDULES.map(minuteWalker), short, 4);
  const pauses = Array.from(mixed.starts, (start): readonly Pause[] => [
    { from: start + HOUR, to: start + 2 * HOUR },
    { from: start + 24 * HOUR, to: start + 48 * HOUR },
  ]);
  return [
    raced('due times, mixed targets, day walker', mixed, dueAt, mixedDays, 40, 10_000),
    raced('both ends of due times, mixed', mixed, (c, start, ms) => c.add(start, ms).breachAt, mixedDays, 40, 4000),
    raced(
      'due times with two pauses, mixed',
      mixed,
      (c, start, ms, i) => c.dueAt(start, ms, pauses[i]),
      mixedDays,
      40,
      2500,
    ),
    raced('open time between, mixed', mixed, (c, start, ms) => c.elapsed(start, start + 3 * ms), mixedDays, 40, 10_000),
    raced('due times up to 24 open hours, day walker', short, dueAt, shortDays, 200, 300),
    raced('due times up to 24 open hours, minute walker', short, dueAt, minutes, 4, 10_000),
  ];
}

/** A hundred thousand cases, each with four clocks on calendars of their own. */
function fourClocks(): Row {
  const { starts, lengths } = loadOf(DEADLINES, 40 * BUSINESS_DAY);
  const due = new Float64Array(4 * DEADLINES);
  const recompute = (): Float64Array => {
    for (let index = 0; index < DEADLINES; index += 1) {
      for (let clock = 0; clock < 4; clock += 1) {
        const calendar = calendars[clock] as Calendar;
        due[4 * index + clock] = calendar.add(starts[index] as number, lengths[index] as number).dueAt;
      }
    }
    return due;
  };
  return absolute('100,000 cases x 4 clocks, both ends', repeated(recompute), 150);
}

function edits(): readonly Row[] {
  const base = SCHEDULES[1] as Schedule;
  const { starts, lengths } = loadOf(DEADLINES, 40 * BUSINESS_DAY);
  let edit = 0;
  const edited = (): Calendar => {
    edit += 1;
    const date = `2028-01-${String((edit % 28) + 1).padStart(2, '0')}`;
    return compiled({ ...base, holidays: [...(base.holidays ?? []), date] });
  };
  const compile = (): number => edited().elapsed(Date.UTC(2023, 0, 1), Date.UTC(2031, 0, 1));
  const editAndAsk = (): number => edited().dueAt(Date.UTC(2026, 10, 20), HOUR);
  const editAndAskAll = (): number => {
    const calendar = edited();
    let sum = 0;
    for (let index = 0; index < DEADLINES; index += 1)
      sum += calendar.dueAt(starts[index] as number, lengths[index] as number);
    return sum;
  };
  return [
    absolute('compile 8 years, zone known', repeated(compile), 5),
    absolute('edit a holiday, ask again', repeated(editAndAsk), 3),
    absolute('edit a holiday, 100,000 due times', repeated(editAndAskAll), 250),
  ];
}

/** One case that was paused a hundred times. */
function manyEvents(): Row {
  const start = Date.UTC(2026, 0, 5);
  const pauses = Array.from({ length: 100 }, (_, index): Pause => {
    const from = start + index * 40 * HOUR;
    return { from, to: from + 3 * HOUR };
  });
  const calendar = calendars[1] as Calendar;
  const thousandTimes = (): number => {
    let sum = 0;
    for (let round = 0; round < 1000; round += 1)
      sum += calendar.dueAt(start + round, 400 * HOUR, pauses) + calendar.elapsed(start, start + 4000 * HOUR, pauses);
    return sum;
  };
  return absolute('1,000 x due and used time of a case with 200 events', repeated(thousandTimes), 50);
}

function cold(): Row {
  const script = fileURLToPath(new URL('cold.ts', import.meta.url));
  const runs = Array.from({ length: 5 }, () => {
    const { firstMs } = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as {
      firstMs: number;
    };
    return firstMs;
  });
  return absolute('first due time of a new process', spreadOf(runs), 100);
}

function print(rows: readonly Row[]): void {
  const heading = { job: 'job', ours: 'engine', peer: 'walker', ratio: 'ratio', target: 'target' };
  const cells = [heading, ...rows].map(({ job, ours, peer, ratio, target }) => [job, ours, peer, ratio, target]);
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  const verdicts = ['', ...rows.map(({ met }) => (met ? 'ok' : 'MISSED'))];
  for (const [index, row] of cells.entries())
    console.log(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}  ${verdicts[index] ?? ''}`);
}

console.log(`Node ${process.versions.node}, time zones ${process.versions['tz'] ?? 'unknown'}`);
const rows = [...races(), fourClocks(), ...edits(), manyEvents(), cold()];
print(rows);
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
