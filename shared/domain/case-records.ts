import { z } from 'zod';
import { pauseReason } from '../policy/clock-rule.ts';
import { isoInstant, severity } from './primitives.ts';

/** A way by which people reach each other. */
export const channel = z.enum(['portal', 'email', 'phone']);
export type Channel = z.output<typeof channel>;

const note = z.string().max(10_000).default('');

/**
 * What a person notes about a case because no portal says it: calls, agreements, what support said on the phone. Each
 * is an event of the case's log and can be taken back.
 */
export const caseRecord = z.discriminatedUnion('what', [
  /** A telephone call with support. An answered one is support's first response, by when it was answered. */
  z.object({
    what: z.literal('call'),
    answered: z.boolean(),
    endedAt: isoInstant.optional(),
    with: z.string().max(200).default(''),
    note,
  }),
  /** Service is back, or works again by a workaround that was accepted (G 4.4.1, 4.6). */
  z.object({ what: z.literal('restored'), by: z.enum(['fix', 'workaround']), note }),
  /** It broke again after it was restored. */
  z.object({ what: z.literal('disrupted'), note }),
  /** Support agreed on another severity (G 4.3, 4.5). */
  z.object({ what: z.literal('severity'), to: severity, note }),
  z.object({ what: z.literal('pause'), reason: pauseReason, until: isoInstant.optional(), note }),
  z.object({ what: z.literal('resume'), reason: pauseReason, note }),
  /** Another centre handles it. */
  z.object({ what: z.literal('centre'), to: z.string().min(1), note }),
  /** The Support Manager was asked for (G 4.5). */
  z.object({ what: z.literal('escalated'), note }),
  /** The manager's plan is there. `content` false asks for management's review. */
  z.object({ what: z.literal('plan'), content: z.boolean().default(true), note }),
  /** Support tried to reach the customer another way; a bounced e-mail is no attempt. */
  z.object({ what: z.literal('attempt'), channels: z.array(channel).min(1).max(10), note }),
  /**
   * What support made of it (G 4.4): an outcome of the policy by its id, with the number it has at the vendor and what it
   * costs the business, where that is known.
   */
  z.object({
    what: z.literal('outcome'),
    outcome: z.string().min(1).max(100),
    reference: z.string().max(200).default(''),
    impact: z.string().max(10_000).default(''),
    note,
  }),
]);
export type CaseRecord = z.output<typeof caseRecord>;
