import { readFileSync } from 'node:fs';
import { compileSchedule, createZone } from '../../../core/sla/index.ts';
import type { Calendar } from '../../../core/sla/index.ts';
import type { Schedule } from '../../../shared/policy/index.ts';

/** One result that another engine gives, with its source. */
export interface Vector {
  readonly id: string;
  readonly op: string;
  readonly schedule?: string;
  readonly start?: string;
  readonly end?: string;
  readonly at?: string;
  readonly origin?: string;
  readonly seconds?: number;
  readonly count?: number;
  readonly pauses?: readonly (readonly [string, string])[];
  readonly tz?: string;
  readonly date?: string;
  readonly time?: string;
  readonly tie?: 'close' | 'nextOpen' | 'open';
  /** Manners of libraries; they live here and never in the engine. */
  readonly truncateTo?: number;
  readonly absolute?: boolean;
  readonly clampNegative?: boolean;
  readonly endInclusive?: boolean;
  readonly expect: unknown;
  /** What is true where the library asserts something else. */
  readonly exact?: unknown;
  readonly source: { readonly repo: string; readonly file: string; readonly line?: number; readonly test?: string };
}

interface VectorFile {
  readonly schedules: Readonly<Record<string, Schedule>>;
  readonly vectors: readonly Vector[];
}

const file = JSON.parse(
  readFileSync(new URL('../../fixtures/sla-vectors.json', import.meta.url), 'utf8'),
) as VectorFile;

export const vectors: readonly Vector[] = file.vectors;

/** The engine's answer in the manner of the vector's library. */
export function answer(vector: Vector): unknown {
  if (vector.op === 'localToInstant') return localToInstant(vector);
  const calendar = calendarOf(vector);
  switch (vector.op) {
    case 'add':
    case 'pausedDeadline':
      return text(added(calendar, vector));
    case 'sub':
      return text(calendar.subtract(instant(vector.start), ms(vector)));
    case 'elapsed':
    case 'pausedElapsed':
      return elapsed(calendar, vector);
    case 'open':
      return isOpen(calendar, vector);
    case 'segments':
      return texts(openPieces(calendar, instant(vector.start), instant(vector.end)));
    case 'segmentsAfter':
      return texts(segmentsAfter(calendar, instant(vector.origin), vector.count ?? 0));
    case 'segmentsBefore':
      return texts(segmentsBefore(calendar, instant(vector.origin), vector.count ?? 0));
    default:
      return text(change(calendar, vector.op, instant(vector.at)));
  }
}

/** The truth of a vector: what its library asserts, else what is exact. Instants without fractions. */
export function truth({ exact, expect }: Vector): unknown {
  const value = exact ?? expect;
  return typeof value === 'string' ? text(instant(value)) : value;
}

/** The schedule a vector asks about. */
export function vectorSchedule({ schedule: id = '' }: Vector): Schedule {
  const schedule = file.schedules[id];
  if (schedule === undefined) throw new Error(`there is no schedule ${id}`);
  return schedule;
}

const calendars = new Map<string, Calendar>();

function calendarOf(vector: Vector): Calendar {
  const id = vector.schedule ?? '';
  const known = calendars.get(id);
  if (known !== undefined) return known;
  const compiled = compileSchedule(vectorSchedule(vector));
  if (!compiled.ok) throw new Error(compiled.error.message);
  calendars.set(id, compiled.value);
  return compiled.value;
}

/** Some libraries work in the process' zone, which was UTC: an instant without offset is UTC. */
function instant(text: string | undefined): number {
  if (text === undefined) throw new Error('the vector lacks an instant');
  return Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
}

function text(at: number | undefined): string {
  return new Date(at ?? Number.NaN).toISOString().replace('.000Z', 'Z');
}

const ms = ({ seconds = Number.NaN }: Vector): number => seconds * 1000;

const pausesOf = ({ pauses = [] }: Vector) => pauses.map(([from, to]) => ({ from: instant(from), to: instant(to) }));

function added(calendar: Calendar, vector: Vector): number {
  const { dueAt, breachAt } = calendar.add(instant(vector.start), ms(vector), pausesOf(vector));
  return vector.tie === 'nextOpen' ? breachAt : dueAt;
}

function elapsed(calendar: Calendar, vector: Vector): number {
  const signed = calendar.elapsed(instant(vector.start), instant(vector.end), pausesOf(vector)) / 1000;
  const clamped = vector.clampNegative === true ? Math.max(0, signed) : signed;
  const sized = vector.absolute === true ? Math.abs(clamped) : clamped;
  const step = vector.truncateTo ?? 1;
  return Math.trunc(sized / step) * step + 0;
}

function isOpen(calendar: Calendar, { at, endInclusive = false }: Vector): boolean {
  return calendar.isOpen(instant(at)) || (endInclusive && calendar.isOpen(instant(at) - 1));
}

type Pair = readonly [number, number];

const texts = (pairs: readonly Pair[]): unknown => pairs.map((pair) => pair.map(text));

function openPieces(calendar: Calendar, from: number, to: number): readonly Pair[] {
  return calendar.list(from, to).flatMap((piece) => (piece.counted ? [[piece.from, piece.to] as const] : []));
}

function segmentsAfter(calendar: Calendar, origin: number, count: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let at = calendar.nextOpening(origin); pairs.length < count; at = calendar.nextOpening(pairs.at(-1)?.[1] ?? 0))
    pairs.push([at, calendar.nextChange(at) ?? Infinity]);
  return pairs;
}

function segmentsBefore(calendar: Calendar, origin: number, count: number): readonly Pair[] {
  const pairs: Pair[] = [];
  let end = calendar.subtract(origin, 0);
  while (pairs.length < count) {
    const start = calendar.previousChange(end - 1) ?? -Infinity;
    pairs.push([start, end]);
    end = calendar.subtract(start - 1, 0);
  }
  return pairs;
}

/** The names libraries give to the changes of a calendar. */
function change(calendar: Calendar, op: string, at: number): number {
  const closingAfter = (from: number): number => calendar.nextChange(calendar.nextOpening(from)) ?? Infinity;
  const openingUntil = (end: number): number => calendar.previousChange(calendar.subtract(end, 0) - 1) ?? -Infinity;
  switch (op) {
    case 'nextOpen':
    case 'nextOpenStrict':
      return calendar.nextOpening(at);
    case 'prevClose':
    case 'prevCloseStrict':
      return calendar.isOpen(at - 1) ? at : calendar.subtract(at - 1, 0);
    case 'closing':
      return closingAfter(at);
    case 'nextOpenAfter':
      return calendar.isOpen(at) ? calendar.nextOpening(closingAfter(at)) : calendar.nextOpening(at);
    case 'prevOpen':
      return openingUntil(at);
    case 'prevCloseBefore':
      return calendar.isOpen(at) ? calendar.subtract(openingUntil(at) - 1, 0) : calendar.subtract(at, 0);
    default:
      throw new Error(`no operation is called ${op}`);
  }
}

function localToInstant({ tz = '', date = '', time = '' }: Vector): string {
  const zone = createZone(tz);
  if (!zone.ok) throw new Error(zone.error.message);
  const [hours, minutes, seconds] = time.split(':').map(Number);
  const wall = Date.parse(date) + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return text(zone.value.toInstant(wall));
}
