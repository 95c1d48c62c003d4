import type { FlightField, FlightRecord } from './domain/recorder.ts';

/** One measure over a record. */
export interface FlightSummary {
  readonly min: number;
  readonly mean: number;
  readonly max: number;
  readonly last: number;
}

/** Least, mean, most and newest of a measure; undefined where it was never known. Pure. */
export function flightSummary({ samples }: FlightRecord, field: FlightField): FlightSummary | undefined {
  const values = samples.flatMap((sample) => sample[field] ?? []);
  const last = values.at(-1);
  if (last === undefined) return undefined;
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return { min: Math.min(...values), mean, max: Math.max(...values), last };
}

/** Whole minutes from the first sample to the last. Pure. */
export function flightMinutes({ samples }: FlightRecord): number {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined) return 0;
  return Math.round((Date.parse(last.at) - Date.parse(first.at)) / 60_000);
}

/** Per port how often it was looked at and how often it answered, in the order in which they came. Pure. */
export function flightPortAnswers({
  ports,
}: FlightRecord): readonly { readonly port: number; readonly answered: number; readonly looks: number }[] {
  const seen = new Map<number, { answered: number; looks: number }>();
  for (const look of ports)
    for (const { port, answers } of look.ports) {
      const { answered, looks } = seen.get(port) ?? { answered: 0, looks: 0 };
      seen.set(port, { answered: answered + (answers ? 1 : 0), looks: looks + 1 });
    }
  return [...seen].map(([port, { answered, looks }]) => ({ port, answered, looks }));
}
