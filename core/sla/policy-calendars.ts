import { fail } from '../../shared/errors.ts';
import type { CalendarDef, Policy } from '../../shared/policy/index.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Calendar } from './calendar.ts';
import { compileCalendar } from './compile.ts';
import type { References } from './compile.ts';

/** Under what a policy's calendars are compiled. */
export interface CalendarOptions {
  /** Id of one of the policy's readings; absent: the one the policy says. */
  readonly reading?: string | undefined;
  /** As in `References`. */
  readonly corrections?: References['corrections'];
}

/** The calendars of one policy version under one reading, each compiled once for each centre it depends on. */
export interface PolicyCalendars {
  readonly reading: string | undefined;
  /** Ids of the policy's centres. */
  readonly centres: readonly string[];
  /** The calendar an id or an alias stands for. Throws for one the policy does not have: it was checked. */
  calendar(idOrAlias: string, centre?: string): Calendar;
  /** Open time that one business day of the calendar stands for, ms; undefined when it does not say. */
  dayMs(idOrAlias: string, centre?: string): number | undefined;
}
