import { z } from 'zod';
import { severity, timeZoneName } from '../domain/primitives.ts';
import { wallTime, weekday, windowMinutes } from './time.ts';

/** Version of the shape below. A file of another version is refused, so an old app never misreads a new policy. */
export const POLICY_SCHEMA = 1;

/** Where in the vendor's guide a number or a rule stands. Sections are named, sentences are never copied. */
const cite = z.string().min(1);

/** One continuous stretch of every week, from a day and wall time to another, in one zone. */
export const windowCalendar = z
  .object({
    kind: z.literal('window'),
    id: z.string().min(1),
    name: z.string().min(1),
    zone: timeZoneName,
    from: z.tuple([weekday, wallTime]),
    to: z.tuple([weekday, wallTime]),
    cite,
  })
  .refine((window) => windowMinutes(window) > 0, 'the window is empty: it ends where it starts');
export type WindowCalendar = z.output<typeof windowCalendar>;

export const policyCalendar = z.discriminatedUnion('kind', [windowCalendar]);
export type PolicyCalendar = z.output<typeof policyCalendar>;

/** `guideline`: the vendor names a target without promising it. `commitment`: promised. `ours`: set by this company. */
export const nature = z.enum(['guideline', 'commitment', 'ours']);

export const severityLevel = z.object({
  level: severity,
  name: z.string().min(1),
  /** What the portal's own form calls the level, where the guide quotes it. */
  portalWording: z.string().min(1).optional(),
  meaning: z.string().min(1),
  examples: z.array(z.object({ id: z.string().min(1), text: z.string().min(1), cite })).min(1),
  cite,
});
export type SeverityLevel = z.output<typeof severityLevel>;

/** A clock: who it is for, how much open time of which calendar it grants. The target itself still counts as in time. */
export const clockRule = z.object({
  clock: z.enum(['firstResponse']),
  severities: z.array(severity).min(1),
  targetMinutes: z.number().int().positive(),
  calendar: z.string().min(1),
  nature,
  cite,
});
export type ClockRule = z.output<typeof clockRule>;

export const policySchema = z
  .object({
    schema: z.literal(POLICY_SCHEMA),
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    /** Counted up with every change of the file; a case remembers which one its sealed clocks used. */
    version: z.number().int().positive(),
    name: z.string().min(1),
    vendor: z.string().min(1),
    guide: z.object({
      title: z.string().min(1),
      url: z.url().optional(),
      /** Date of the guide's revision as printed on it; null where the copy at hand shows none. */
      revision: z.string().min(1).nullable(),
      revisionNote: z.string(),
      rightToChange: z.object({ text: z.string().min(1), cite }),
    }),
    emergency: z.object({ phone: z.string().min(1), severities: z.array(severity), text: z.string(), cite }),
    email: z.email().optional(),
    contacts: z.object({ primary: z.number().int().min(0), backup: z.number().int().min(0), cite }),
    calendars: z.array(policyCalendar).min(1),
    severities: z.array(severityLevel).length(4),
    clocks: z.array(clockRule).min(1),
    notes: z.array(z.object({ text: z.string().min(1), cite })),
    lifecycle: z.object({
      /** Maintenance counts to the end of its last date in this zone. */
      zone: timeZoneName,
      maintenanceMonths: z.object({ GA: z.number().int().positive(), EA: z.number().int().positive() }),
      cite,
    }),
  })
  .superRefine((policy, context) => {
    for (const problem of problemsOf(policy)) context.addIssue({ code: 'custom', ...problem });
  });
export type Policy = z.output<typeof policySchema>;

interface Problem {
  readonly path: (string | number)[];
  readonly message: string;
}

interface Checked {
  readonly calendars: readonly { readonly id: string }[];
  readonly severities: readonly { readonly level: number; readonly examples: readonly { readonly id: string }[] }[];
  readonly clocks: readonly {
    readonly clock: string;
    readonly calendar: string;
    readonly severities: readonly number[];
  }[];
}

/** What single fields cannot say: ids are unique, references lead somewhere, every level has one first response. */
function problemsOf(policy: Checked): readonly Problem[] {
  const calendars = policy.calendars.map(({ id }) => id);
  const examples = policy.severities.flatMap((level) => level.examples.map(({ id }) => id));
  const answered = policy.clocks.filter(({ clock }) => clock === 'firstResponse').flatMap((rule) => rule.severities);
  const dangling = policy.clocks.filter(({ calendar }) => !calendars.includes(calendar));
  return [
    ...dangling.map(({ calendar }) => ({ path: ['clocks'], message: `there is no calendar "${calendar}"` })),
    ...repeated(calendars).map((id) => ({ path: ['calendars'], message: `calendar "${id}" is there twice` })),
    ...repeated(examples).map((id) => ({ path: ['severities'], message: `example "${id}" is there twice` })),
    ...[1, 2, 3, 4].flatMap((level) => problemsOfLevel(level, policy, answered)),
  ];
}

function problemsOfLevel(level: number, policy: Checked, answered: readonly number[]): readonly Problem[] {
  const named = policy.severities.filter((entry) => entry.level === level).length;
  const rules = answered.filter((entry) => entry === level).length;
  return [
    ...(named === 1 ? [] : [{ path: ['severities'], message: `severity ${level} is named ${named} times` }]),
    ...(rules === 1 ? [] : [{ path: ['clocks'], message: `severity ${level} has ${rules} first-response targets` }]),
  ];
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
