import type { Fact } from '../../../shared/domain/evidence.ts';
import { flightMinutes, flightPortAnswers, flightSummary } from '../../../shared/flight-summary.ts';
import type { FlightField, FlightRecord } from '../../../shared/domain/recorder.ts';

interface Summary {
  readonly field: FlightField;
  readonly unit: string;
  readonly of: readonly ('min' | 'mean' | 'max')[];
}

/** What of each measure says something in one number. */
const SUMMARIES: readonly Summary[] = [
  { field: 'cpuPercent', unit: '%', of: ['mean', 'max'] },
  { field: 'busiestCorePercent', unit: '%', of: ['mean', 'max'] },
  { field: 'memoryFreeBytes', unit: 'bytes', of: ['min', 'mean'] },
  { field: 'pageFileFreeBytes', unit: 'bytes', of: ['min'] },
  { field: 'load', unit: '', of: ['mean', 'max'] },
  { field: 'rootFreeBytes', unit: 'bytes', of: ['min'] },
  { field: 'dataFreeBytes', unit: 'bytes', of: ['min'] },
  { field: 'loopDelayMs', unit: 'ms', of: ['max'] },
  { field: 'diskReadPerSecond', unit: 'bytes/s', of: ['mean', 'max'] },
  { field: 'diskWrittenPerSecond', unit: 'bytes/s', of: ['mean', 'max'] },
  { field: 'netInPerSecond', unit: 'bytes/s', of: ['mean', 'max'] },
  { field: 'netOutPerSecond', unit: 'bytes/s', of: ['mean', 'max'] },
];

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The half hour in a few numbers. Pure. */
export function recorderFacts(record: FlightRecord): readonly Fact[] {
  const fact = (key: string, value: Fact['value'], unit = ''): Fact =>
    unit === '' ? { group: 'recorder', key, value } : { group: 'recorder', key, value, unit };
  const [first, last] = [record.samples[0], record.samples.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    fact('from', first.at),
    fact('to', last.at),
    fact('samples', record.samples.length),
    fact('gaps', record.gaps.length),
    fact('marks', record.marks.length),
    fact('lastMark', record.marks.at(-1) ?? null),
    ...SUMMARIES.flatMap(({ field, unit, of }) => {
      const summary = flightSummary(record, field);
      return summary === undefined ? [] : of.map((what) => fact(`${field}/${what}`, tenth(summary[what]), unit));
    }),
    ...flightPortAnswers(record).map((one) => fact(`port/${one.port}`, portWord(one))),
  ];
}

/** Whether a port answered each time, never, or not always. */
function portWord({ answered, looks }: { readonly answered: number; readonly looks: number }): string {
  if (answered === looks) return 'always';
  return answered === 0 ? 'never' : 'not always';
}

/** "30 min, processor 12 % on average and 97 % at most". Pure. */
export function recorderSummary(record: FlightRecord): string {
  const minutes = `${flightMinutes(record)} min`;
  const cpu = flightSummary(record, 'cpuPercent');
  if (cpu === undefined) return minutes;
  return `${minutes}, processor ${Math.round(cpu.mean)} % on average and ${Math.round(cpu.max)} % at most`;
}

/** The record for a bundle: one line a sample, columns named once. Pure. */
export function recorderFile(record: FlightRecord): string {
  const { samples, ...rest } = record;
  const fields = Object.keys(samples[0] ?? {}) as (keyof FlightRecord['samples'][number])[];
  const rows = samples.map((sample) => `    ${JSON.stringify(fields.map((field) => sample[field]))}`);
  const head = Object.entries({ schema: 1, ...rest, fields })
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n');
  return `{\n${head},\n  "samples": [\n${rows.join(',\n')}\n  ]\n}\n`;
}
