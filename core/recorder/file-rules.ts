import { z } from 'zod';
import { flightGap, flightPorts, flightSample } from '../../shared/domain/recorder.ts';
import type { FlightField, FlightRecord, FlightSample } from '../../shared/domain/recorder.ts';
import { isoInstant } from '../../shared/domain/primitives.ts';

/** Columns of the file, in this order behind the time. A file with other ones is read by their names. */
const FIELDS = Object.keys(flightSample.shape).filter((name) => name !== 'at') as FlightField[];

const cell = z.number().nullable();
const file = z.object({
  schema: z.literal(1),
  intervalMs: z.number().int().positive(),
  memoryBytes: cell,
  fields: z.array(z.string()),
  /** Epoch ms of the time, then one number a field. */
  rows: z.array(z.array(cell)),
  gaps: z.array(flightGap),
  ports: z.array(flightPorts),
  marks: z.array(isoInstant),
});

/** A record as a file: columns once, then rows of numbers, about 90 bytes a sample. Pure. */
export function toFile({ intervalMs, memoryBytes, samples, gaps, ports, marks }: FlightRecord): string {
  const rows = samples.map((sample) => [Date.parse(sample.at), ...FIELDS.map((field) => sample[field])]);
  return `${JSON.stringify({ schema: 1, intervalMs, memoryBytes, fields: FIELDS, rows, gaps, ports, marks })}\n`;
}

/** The record of a file; undefined when it is not one. Pure. */
export function ofFile(text: string): FlightRecord | undefined {
  const parsed = file.safeParse(jsonOf(text));
  if (!parsed.success) return undefined;
  const { intervalMs, memoryBytes, fields, rows, gaps, ports, marks } = parsed.data;
  const columns = FIELDS.map((field) => [field, fields.indexOf(field)] as const);
  const samples = rows.flatMap((row): FlightSample[] => {
    const at = new Date(row[0] ?? Number.NaN);
    if (Number.isNaN(at.getTime())) return [];
    const values = columns.map(([field, column]) => [field, column === -1 ? null : (row[column + 1] ?? null)]);
    return [flightSample.parse({ at: at.toISOString(), ...Object.fromEntries(values) })];
  });
  return { intervalMs, memoryBytes, samples, gaps, ports, marks };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
