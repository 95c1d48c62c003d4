import { z } from 'zod';
import { caseId, fileToken, isoDate, isoInstant } from '../domain/primitives.ts';
import { clockName } from '../policy/clock-rule.ts';
import { read, write } from './define.ts';

const ref = z.object({ id: z.string(), version: z.number().int().positive() });

/** One version of a policy, as it is kept. Versions are never changed or deleted. */
const policyVersion = ref.extend({
  name: z.string(),
  vendor: z.string(),
  validFrom: isoInstant,
  savedAt: isoInstant,
  /** `shipped` came with the app; `company` was edited here. */
  origin: z.enum(['shipped', 'company']),
  note: z.string(),
  basedOn: ref.nullable(),
});
export type PolicyVersion = z.output<typeof policyVersion>;

const problem = z.object({ path: z.string(), message: z.string() });

/** A due time before and after a change. Null: not due for ever, or the clock is not there. */
const move = z.object({
  caseId,
  number: z.number().int(),
  title: z.string(),
  clock: clockName,
  from: isoInstant.nullable(),
  to: isoInstant.nullable(),
});
export type DueMove = z.output<typeof move>;

const change = z.union([
  /** Another reading of the policy in use. */
  z.strictObject({ reading: z.string() }),
  /** Another policy that is kept, or another tier of the one in use. Without a tier: the policy's usual one. */
  z.strictObject({ use: z.string(), tier: z.string().optional() }),
  /** A whole policy as edited. */
  z.strictObject({ policy: z.unknown() }),
]);
export type PolicyChange = z.output<typeof change>;

/** Support policies: kept versions, checks, what an edit would move. */
export const policiesContract = {
  /** All versions, newest first, and what is in use. `newerShipped`: the app came with a newer version of what a
   * company's own policy was made from. */
  'policies.list': read(
    z.object({}),
    z.object({
      versions: z.array(policyVersion),
      inUse: ref.extend({ tier: z.string(), reading: z.string().nullable() }),
      newerShipped: ref.nullable(),
    }),
  ),
  /** The policy as JSON; faces parse it with `parsePolicy`. */
  'policies.get': read(ref, z.object({ policy: z.unknown(), version: policyVersion })),
  /** Problems forbid saving, warnings do not ("holidays are known until 2026-12-31"). Never fails on bad input. */
  'policies.check': read(
    z.object({ policy: z.unknown() }),
    z.object({ problems: z.array(problem), warnings: z.array(problem) }),
  ),
  /** Every open due time a change would move. Ended clocks stay, `sealed` says how many. Fails as `apply`. */
  'policies.preview': read(
    z.object({ change }),
    z.object({ moves: z.array(move), open: z.number().int(), sealed: z.number().int(), warnings: z.array(problem) }),
  ),
  /**
   * Makes a change true: an edit or a reading adds a version of the company's own policy (the first one copies the
   * shipped one under an id of its own) and uses it. `base` is the version in use that was edited; another one meanwhile
   * answers `conflict`. `invalid` names every problem.
   */
  'policies.apply': write(z.object({ change, note: z.string().max(1000).default(''), base: ref }), ref),
  /** Goes back to an older version by adding a version that equals it. */
  'policies.restore': write(z.object({ id: z.string(), version: z.number().int(), base: ref }), ref),
  /** Reads holidays from an ICS file; changes nothing. Recurring days are listed up to `until`. */
  'policies.readHolidays': read(
    z.object({ file: fileToken, until: isoDate.optional() }),
    z.object({
      name: z.string().nullable(),
      days: z.array(
        z.object({
          date: isoDate,
          name: z.string(),
          /** What stays open, for an entry that closes only part of a day. */
          open: z.array(z.tuple([z.string(), z.string()])).nullable(),
        }),
      ),
      knownUntil: isoDate.nullable(),
      /** Entries that were left out, each with why. */
      leftOut: z.array(z.object({ name: z.string(), reason: z.string() })),
    }),
  ),
} as const;
