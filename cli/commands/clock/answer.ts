import { compileSchedule, createZone, EARLIEST, LATEST } from '../../../core/app/index.ts';
import type { Calendar, Zone } from '../../../core/app/index.ts';
import { fail } from '../../../shared/errors.ts';
import type { Failure } from '../../../shared/errors.ts';
import { clockQuestion, schedule } from '../../../shared/policy/index.ts';
import type { ClockQuestion } from '../../../shared/policy/index.ts';
import { assertNever, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Line } from './lines.ts';

/** Schedules that are kept compiled: more than any batch mixes, little enough to stay small. */
const KEPT = 500;

/** One answer, ready to be written as JSON. */
export type ClockAnswer =
  | { readonly id?: unknown; readonly result: string | number | boolean }
  | { readonly id?: unknown; readonly error: Failure['code']; readonly message: string };

interface Hours {
  readonly calendar: Calendar;
  readonly zone: Zone;
}

/** Answers questions one by one. Schedules that were asked for before are compiled already. */
export function createAnswerer(): (line: Line) => ClockAnswer {
  const compiled = new Map<string, Result<Hours>>();

  function hoursOf(value: unknown): Result<Hours> {
    const text = JSON.stringify(value) ?? '';
    const known = compiled.get(text) ?? compileHours(value);
    // The one that was asked for longest ago goes first.
    compiled.delete(text);
    compiled.set(text, known);
    for (const oldest of compiled.keys()) {
      if (compiled.size <= KEPT) break;
      compiled.delete(oldest);
    }
    return known;
  }

  return (line) => {
    const parsed = parseLine(line);
    if (!parsed.ok) return errorOf({}, parsed.error);
    const id = idOf(parsed.value);
    const result = resultOf(parsed.value, hoursOf);
    return result.ok ? { ...id, result: result.value } : errorOf(id, result.error);
  };
}

function parseLine(line: Line): Result<unknown> {
  if (line === undefined) return fail('too-large', 'The line is too long. One question fits into a megabyte.');
  try {
    return ok(JSON.parse(line));
  } catch {
    return fail('invalid', 'The line is not JSON. Write one object a line.');
  }
}

/** A question keeps its id also when it cannot be answered. */
function idOf(question: unknown): { readonly id?: unknown } {
  return typeof question === 'object' && question !== null && 'id' in question ? { id: question.id } : {};
}

function errorOf(id: { readonly id?: unknown }, { code, message }: Failure): ClockAnswer {
  return { ...id, error: code, message };
}

function resultOf(value: unknown, hoursOf: (schedule: unknown) => Result<Hours>): Result<string | number | boolean> {
  const question = clockQuestion.safeParse(value);
  if (!question.success) return invalid(question.error.issues);
  const hours = hoursOf(question.data.schedule);
  if (!hours.ok) return hours;
  const start = instantOf('start', question.data.start, hours.value.zone);
  return start.ok ? computed(question.data, start.value, hours.value) : start;
}

function computed(question: ClockQuestion, start: number, hours: Hours): Result<string | number | boolean> {
  const { calendar } = hours;
  switch (question.op) {
    case 'open':
      return ok(calendar.isOpen(start));
    case 'elapsed':
      return elapsed(question, start, hours);
    case 'add':
    case 'sub': {
      if (question.seconds === undefined || question.seconds < 0)
        return fail('invalid', `"${question.op}" needs "seconds", a number that is not negative.`);
      const ms = Math.round(question.seconds * 1000);
      return question.op === 'add' ? added(calendar, question, start, ms) : subtracted(calendar, question, start, ms);
    }
    default:
      return assertNever(question.op);
  }
}

function elapsed({ end }: ClockQuestion, start: number, { calendar, zone }: Hours): Result<number> {
  if (end === undefined) return fail('invalid', '"elapsed" needs "end", an instant.');
  const until = instantOf('end', end, zone);
  // Zero has no sign here.
  return until.ok ? ok(calendar.elapsed(start, until.value) / 1000 + 0) : until;
}

function added(calendar: Calendar, { tie = 'close' }: ClockQuestion, start: number, ms: number): Result<string> {
  if (tie === 'open') return fail('invalid', 'The tie of "add" is "close" or "nextOpen".');
  return textOf(tie === 'close' ? calendar.dueAt(start, ms) : calendar.breachAt(start, ms));
}

function subtracted(calendar: Calendar, { tie = 'open' }: ClockQuestion, start: number, ms: number): Result<string> {
  if (tie !== 'open') return fail('invalid', 'The only tie of "sub" is "open".');
  return textOf(calendar.subtract(start, ms));
}

/** UTC with seconds; a fraction only where there is one. */
function textOf(at: number): Result<string> {
  if (!Number.isFinite(at))
    return fail('invalid', 'There is not that much open time in the schedule between 1900 and 2199.');
  return ok(new Date(at).toISOString().replace('.000Z', 'Z'));
}

const INSTANT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?<offset>Z|[+-]\d\d:?\d\d)?)?$/i;

/** An instant without an offset is what the schedule's own clock shows. */
function instantOf(name: string, text: string, zone: Zone): Result<number> {
  const match = INSTANT.exec(text);
  const hasOffset = match?.groups?.['offset'] !== undefined;
  const wall = text.length === 10 ? `${text}T00:00:00Z` : `${text}Z`;
  const parsed = match === null ? Number.NaN : Date.parse(hasOffset ? text : wall);
  if (!(parsed >= EARLIEST && parsed < LATEST))
    return fail('invalid', `"${name}" is not an instant between 1900 and 2199, such as 2026-11-23T16:30:00Z.`);
  return ok(hasOffset ? parsed : zone.toInstant(parsed));
}

function compileHours(value: unknown): Result<Hours> {
  const parsed = schedule.safeParse(value);
  if (!parsed.success) return invalid(parsed.error.issues, 'schedule');
  const calendar = compileSchedule(parsed.data);
  if (!calendar.ok) return calendar;
  const zone = createZone(parsed.data.tz);
  return zone.ok ? ok({ calendar: calendar.value, zone: zone.value }) : zone;
}

function invalid(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
  ...within: readonly string[]
): ReturnType<typeof fail> {
  const [issue] = issues;
  const place = [...within, ...(issue?.path ?? [])].map(String).join('.');
  const what = place === '' ? 'The line' : `"${place}"`;
  return fail('invalid', `${what} does not fit: ${issue?.message ?? 'it is not valid'}.`);
}
