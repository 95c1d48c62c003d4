import { flightMinutes, flightPortAnswers, flightSummary } from '../../../shared/flight-summary.ts';
import type { FlightSummary } from '../../../shared/flight-summary.ts';
import type { FlightField, FlightGap, FlightRecord } from '../../../shared/domain/recorder.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { bytesText, count, table } from '../../output.ts';

const percent = (value: number): string => `${Math.round(value)} %`;
const perSecond = (value: number): string => `${bytesText(Math.round(value))}/s`;
const size = (value: number): string => bytesText(Math.round(value));

/** Measures in the order of the table, with their words. */
const ROWS: readonly (readonly [FlightField, string, (value: number) => string])[] = [
  ['cpuPercent', 'Processor', percent],
  ['busiestCorePercent', 'Busiest core', percent],
  ['memoryFreeBytes', 'Free memory', size],
  ['pageFileFreeBytes', 'Free page file', size],
  ['load', 'Load', (value) => value.toFixed(2)],
  ['rootFreeBytes', 'Free at the root folder', size],
  ['dataFreeBytes', 'Free at the data folder', size],
  ['loopDelayMs', 'This app was late', (value) => `${Math.round(value)} ms`],
  ['diskReadPerSecond', 'Read from disk', perSecond],
  ['diskWrittenPerSecond', 'Written to disk', perSecond],
  ['netInPerSecond', 'Received', perSecond],
  ['netOutPerSecond', 'Sent', perSecond],
];

const GAPS: Readonly<Record<FlightGap['kind'], string>> = {
  off: 'the app did not run',
  pause: 'the machine slept or stood still',
  clock: 'the clock was set',
};

/** `recorder`: what this machine did in the last half hour in which the window was open. */
export const recorder: Command = {
  words: ['recorder'],
  summary: 'Show what this machine did in the last 30 minutes that were recorded',
  more: ['The window of the app records while it is open, unless recorder.enabled is false.'],
  needs: 'core',
  run: async ({ call }) => {
    const answer = await call('recorder.read', {});
    if (!answer.ok) return answer;
    const { enabled, record } = answer.value;
    return ok({ json: answer.value, text: record === null ? [nothing(enabled)] : text(record) });
  },
};

function nothing(enabled: boolean): string {
  if (!enabled) return 'The recorder is switched off (recorder.enabled is false).';
  return 'Nothing was recorded here. The recorder runs while the window of the app is open.';
}

function text(record: FlightRecord): readonly string[] {
  const { samples, gaps, marks } = record;
  const [first, last] = [samples[0]?.at ?? '', samples.at(-1)?.at ?? ''];
  const rows = ROWS.flatMap(([field, name, words]) => {
    const summary = flightSummary(record, field);
    return summary === undefined ? [] : [[name, ...cells(summary, words)]];
  });
  return [
    `${flightMinutes(record)} minutes from ${first} to ${last}, ${count(samples.length, 'sample')}.`,
    ...table(['', 'mean', 'least', 'most', 'newest'], rows, 'No measure is known here.'),
    ...flightPortAnswers(record).map(
      ({ port, answered, looks }) => `Port ${port} answered ${answered} of ${count(looks, 'time')}.`,
    ),
    ...gaps.map(({ kind, from, to }) => `No samples from ${from} to ${to}: ${GAPS[kind]}.`),
    ...marks.map((at) => `Marked at ${at}.`),
  ];
}

function cells({ mean, min, max, last }: FlightSummary, words: (value: number) => string): readonly string[] {
  return [mean, min, max, last].map(words);
}
