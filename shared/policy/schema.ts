import { z } from 'zod';
import { severity, timeZoneName } from '../domain/primitives.ts';
import { calendarDef, holidaySet } from './calendar.ts';
import { citedShape, clockRule, days, pauseReason } from './clock-rule.ts';
import { requestKind } from './request-kind.ts';
import { exampleSign, grading } from './grading.ts';

/** Version of the shape below. A file of another version is refused, so an old app never misreads a new policy. */
export const POLICY_SCHEMA = 2;

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*$/i, 'takes letters, digits, dot and dash')
  .meta({ id: 'Id' });
const text = z.string().min(1, 'there is no text').meta({ id: 'Text' });
const count = z.number().int().min(0).meta({ id: 'Count' });
/** Everything is strict: a mistyped name would else be dropped without a word. */
const cited = z.strictObject(citedShape);
/** A sentence in our own words with the place it stands for. */
const statement = cited.extend({ id, text }).meta({ id: 'Statement' });
export type Statement = z.output<typeof statement>;
const statements = z.array(statement);

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
  /** Their nature is the level's. `signs`: how one is recognised in a person's words; any of them is enough. */
  examples: z
    .array(z.strictObject({ id, text, cite: citedShape.cite, signs: z.array(exampleSign).max(50).optional() }))
    .min(1),
});
export type SeverityLevel = z.output<typeof severityLevel>;

/** Words of a portal's status that mean a clock stands still for a reason, compared without case. */
export const statusMeaning = cited.extend({ reason: pauseReason, statuses: z.array(text).min(1) });

/**
 * When a case without an answer may be closed: so many attempts to reach the customer, each by all the channels, on
 * different business days if said, and so many consecutive business days ended since the first attempt.
 */
export const unansweredRule = cited.extend({
  attempts: z.number().int().positive(),
  channels: z.array(z.enum(['portal', 'email', 'phone'])).min(1),
  onDifferentDays: z.boolean(),
  businessDays: days,
  /** A calendar or an alias; its wall days that are open at some time are the business days. */
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

export const policyOutcome = statement.extend({ name: text, next: statements.optional() }).meta({ id: 'Outcome' });

/** What each field takes. What belongs together is checked by `policySchema`. */
export const policyShape = z.strictObject({
  /** For editors that check while one types. */
  $schema: z.string().optional(),
  schema: z.literal(
    POLICY_SCHEMA,
    `this app reads policies of schema ${POLICY_SCHEMA}. A file of another schema needs another version of the app`,
  ),
  id,
  /** Counted up with every change; a sealed clock remembers which one it was sealed under. */
  version: z.number().int().positive(),
  /** From when on it applies. */
  validFrom: z.iso.datetime({ offset: true }),
  name: text,
  vendor: text,
  /** Which policy a company's own one was made from. */
  basedOn: z.strictObject({ id, version: z.number().int().positive() }).optional(),
  guide: z.strictObject({
    /** How citations name it: "G 4.3". */
    id: z.string().regex(/^[A-Z]+$/, 'takes capital letters'),
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
  /** Who may speak for the customer: how many, whether more can be had, and what only they may do. */
  contacts: cited.extend({ primary: count, backup: count, more: z.enum(['optional', 'none']), duties: statements }),
  /** What support helps with, and what it leaves to others. */
  scope: z.strictObject({ covered: statements, notCovered: statements }),
  /** What to look at before a case is logged. */
  beforeLogging: statements,
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
  /** Which severity plain answers give. Absent: as is usual. */
  grading: grading.optional(),
  clocks: z.array(clockRule).min(1),
  /** What each reason to stand still means. */
  pauses: z.array(statement.extend({ reason: pauseReason, name: text })),
  statuses: z.array(statusMeaning),
  closure: z.strictObject({
    reasons: statements,
    unanswered: unansweredRule.optional(),
    /** What further contact on a closed case makes. */
    reopening: cited.extend({ makes: z.enum(['newCase', 'sameCase']), text }),
  }),
  escalation: z.array(ladderStep),
  /** What can become of a problem that this version cannot solve; `next`: what one can do then. */
  outcomes: z.array(policyOutcome),
  disruption: z.strictObject({ steps: statements, report: statements }),
  /** What a contract is made of. `tiers` absent: every tier. */
  components: z.array(
    statement.extend({
      name: text,
      part: z.enum(['standard', 'optional']),
      amount: count.optional(),
      tiers: z.array(id).min(1).optional(),
    }),
  ),
  requests: z.array(requestKind),
  /** What support works first; the first line that tells two cases apart decides. */
  queue: z.array(statement.extend({ first: z.enum(['severity1', 'severity', 'outage', 'tier', 'oldest']) })),
  allotments: z.array(allotment),
  /** What comes with a new version and how it is put in. */
  upgrades: statements,
  /** Why the vendor may ask for confidential data, and how they are handed over. */
  dataAccess: statements,
  lifecycle: cited
    .extend({
      /** Maintenance counts to the end of its last date in this zone. */
      zone: timeZoneName,
      maintenanceMonths: z.strictObject({ GA: z.number().int().positive(), EA: z.number().int().positive() }),
      /** Days before the end of maintenance at which the person is told. */
      warnDays: z.array(z.number().int().positive()),
      /** Early-access versions may be withdrawn from the next general release on. */
      earlyAccessMayEnd: z.boolean(),
      /** How often general releases come, as an estimate. */
      releaseEveryMonths: z.number().int().positive().optional(),
      terms: statements,
    })
    .optional(),
  notes: z.array(cited.extend({ text })),
});

export type Policy = z.output<typeof policyShape>;
