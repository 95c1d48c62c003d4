import { z } from 'zod';
import { caseKind } from '../domain/case-form.ts';
import { severity, timeZoneName } from '../domain/primitives.ts';
import { calendarDef, holidaySet } from './calendar.ts';
import { citedShape, clockRule, days, pauseReason } from './clock-rule.ts';
import { problemsOf } from './policy-problems.ts';

/** Version of the shape below. A file of another version is refused, so an old app never misreads a new policy. */
export const POLICY_SCHEMA = 2;

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/i, 'takes letters, digits, dot and dash');
const text = z.string().min(1);
const count = z.number().int().min(0);
const cited = z.object(citedShape);
/** A sentence in our own words with the place it stands for. */
const statement = cited.extend({ id, text });

/** A calendar of the policy. `def` as in `calendarDef`; what it names is in the same policy. */
export const policyCalendar = cited.extend({ id, name: text, def: calendarDef });
export type PolicyCalendar = z.output<typeof policyCalendar>;

/**
 * One way to read hours the guide leaves open. `calendars` says, for each alias that clock rules count on, which
 * calendar of the policy it stands for under this reading.
 */
export const reading = cited.extend({ id, name: text, text, calendars: z.record(id, id) });
export type Reading = z.output<typeof reading>;

/** A support centre. `calendar` is when it is open. */
export const centre = cited.extend({
  id,
  name: text,
  place: text,
  zone: timeZoneName,
  calendar: id,
  phone: text.optional(),
  languages: z.array(text).optional(),
});
export type Centre = z.output<typeof centre>;

/** A support programme a customer can have. `priority`: support works lower numbers first. */
export const tier = cited.extend({ id, name: text, priority: count, recommended: z.boolean().optional() });
export type Tier = z.output<typeof tier>;

export const severityLevel = cited.extend({
  level: severity,
  name: text,
  /** What the portal's own form calls the level, where the guide quotes it. */
  portalWording: text.optional(),
  meaning: text,
  examples: z.array(z.object({ id, text, cite: citedShape.cite })).min(1),
});
export type SeverityLevel = z.output<typeof severityLevel>;

/** Words of a portal's status that mean a clock stands still for a reason, compared without case. */
export const statusMeaning = z.object({ reason: pauseReason, statuses: z.array(text).min(1) });

/**
 * When a case without an answer may be closed: so many attempts to reach the customer, each by all the channels, on
 * different business days if said, and so many consecutive business days ended since the first attempt.
 */
export const unansweredRule = cited.extend({
  attempts: z.number().int().positive(),
  channels: z.array(z.enum(['portal', 'email', 'phone'])).min(1),
  onDifferentDays: z.boolean(),
  businessDays: days,
  calendar: id,
});
export type UnansweredRule = z.output<typeof unansweredRule>;

/** A step of the way up: who does what, and after what. */
export const ladderStep = statement.extend({
  /** Who acts: the customer asks, the manager plans, management reviews. */
  who: z.enum(['customer', 'agent', 'manager', 'management']),
  after: z.enum(['start', 'missed', 'asked', 'planned', 'discontent']),
});

/** An allowance per period and tier, such as model optimisations a year. A tier that is not named has none. */
export const allotment = cited.extend({
  id,
  name: text,
  byTier: z.record(id, count),
  per: z.enum(['year', 'contract']),
  leadDays: count.optional(),
});

/** A kind of request with what the customer has to know and do. */
export const requestKind = cited.extend({
  kind: caseKind,
  name: text,
  text,
  terms: z.array(statement),
  /** Needs a key contact's yes. */
  approval: z.boolean(),
  mayBeBilled: z.boolean(),
});

const policyShape = z.object({
  schema: z.literal(POLICY_SCHEMA),
  id,
  /** Counted up with every change; a sealed clock remembers which one it was sealed under. */
  version: z.number().int().positive(),
  /** From when on it applies. */
  validFrom: z.iso.datetime({ offset: true }),
  name: text,
  vendor: text,
  /** Which policy a company's own one was made from. */
  basedOn: z.object({ id, version: z.number().int().positive() }).optional(),
  guide: z.object({
    /** How citations name it: "G 4.3". */
    id: z.string().regex(/^[A-Z]+$/),
    title: text,
    url: z.url().optional(),
    /** Date of the guide's revision as printed on it; null where the copy at hand shows none. */
    revision: text.nullable(),
    revisionNote: z.string(),
    rightToChange: cited.extend({ text }),
  }),
  emergency: cited.extend({
    phone: text.optional(),
    severities: z.array(severity),
    text,
    /** When the line is answered: a calendar or an alias. */
    calendar: id,
  }),
  email: z.email().optional(),
  contacts: cited.extend({ primary: count, backup: count, more: z.enum(['optional', 'none']) }),
  calendars: z.array(policyCalendar).min(1),
  holidays: z.array(holidaySet),
  centres: z.array(centre),
  /** The centre of a case that names none. */
  defaultCentre: id.optional(),
  /** Which reading applies, and all there are. A policy whose hours are plain has none. */
  reading: id.optional(),
  readings: z.array(reading),
  tiers: z.array(tier).min(1),
  defaultTier: id,
  severities: z.array(severityLevel).length(4),
  clocks: z.array(clockRule).min(1),
  pauses: z.array(statement.extend({ reason: pauseReason, name: text })),
  statuses: z.array(statusMeaning),
  closure: z.object({
    reasons: z.array(statement),
    unanswered: unansweredRule.optional(),
    /** What further contact on a closed case makes. */
    reopening: cited.extend({ makes: z.enum(['newCase', 'sameCase']), text }),
  }),
  escalation: z.array(ladderStep),
  outcomes: z.array(statement.extend({ name: text })),
  disruption: z.object({ steps: z.array(statement), report: z.array(statement) }),
  components: z.array(
    cited.extend({ id, name: text, part: z.enum(['standard', 'optional']), amount: count.optional() }),
  ),
  requests: z.array(requestKind),
  queue: z.array(statement.extend({ first: z.enum(['severity1', 'outage', 'tier', 'oldest']) })),
  allotments: z.array(allotment),
  lifecycle: cited
    .extend({
      /** Maintenance counts to the end of its last date in this zone. */
      zone: timeZoneName,
      maintenanceMonths: z.object({ GA: z.number().int().positive(), EA: z.number().int().positive() }),
      /** Days before the end of maintenance at which the person is told. */
      warnDays: z.array(z.number().int().positive()),
      /** Early-access versions may be withdrawn from the next general release on. */
      earlyAccessMayEnd: z.boolean(),
      /** How often general releases come, as an estimate. */
      releaseEveryMonths: z.number().int().positive().optional(),
    })
    .optional(),
  notes: z.array(cited.extend({ text })),
});

export const policySchema = policyShape.superRefine((policy, context) => {
  for (const problem of problemsOf(policy)) context.addIssue({ code: 'custom', ...problem });
});
export type Policy = z.output<typeof policyShape>;
