import { z } from 'zod';
import { caseDraft, caseKind } from './case-form.ts';
import { channel, caseRecord } from './case-records.ts';
import { clockSeal, clockView, moveCause } from './clocks.ts';
import { clockName } from '../policy/clock-rule.ts';
import { actor, attachmentId, caseId, failureShape, isoInstant, portalId, severity, sha256Hex } from './primitives.ts';

export const caseState = z.enum(['draft', 'queued', 'sending', 'sent', 'failed', 'closed']);
export type CaseState = z.output<typeof caseState>;

export const attachment = z.object({
  id: attachmentId,
  name: z.string(),
  sha256: sha256Hex,
  bytes: z.number().int().nonnegative(),
  addedAt: isoInstant,
  /** What it is: a file the person chose, a collected bundle, a recording, a file from support. */
  source: z.enum(['file', 'bundle', 'recording', 'support']),
  /** Set when the copy here was removed because the portal has the file: where it is, and since when it is not here. */
  freed: z.object({ at: isoInstant, portal: z.string(), ticket: z.string().nullable(), sentAt: isoInstant }).optional(),
});
export type Attachment = z.output<typeof attachment>;

const base = { id: z.string(), at: isoInstant, by: actor, author: z.string().optional() };

/** The case's log. The case's state and its clocks are functions of these events and of the outbox. */
export const caseEvent = z.discriminatedUnion('kind', [
  /** `follows`: the closed case this one goes on from (G 4.7.1). */
  z.object({ ...base, kind: z.literal('created'), follows: caseId.optional() }),
  z.object({ ...base, kind: z.literal('submitted'), form: caseDraft, portal: portalId, key: z.string() }),
  z.object({ ...base, kind: z.literal('attached'), attachment }),
  z.object({ ...base, kind: z.literal('reply-written'), text: z.string(), attachments: z.array(attachment) }),
  z.object({ ...base, kind: z.literal('delivered'), remoteId: z.string(), url: z.string().optional() }),
  z.object({ ...base, kind: z.literal('delivery-failed'), operation: z.string(), error: failureShape }),
  z.object({ ...base, kind: z.literal('delivery-retried'), operation: z.string() }),
  z.object({
    ...base,
    kind: z.literal('reply-received'),
    text: z.string(),
    automatic: z.boolean(),
    /** How it reached the customer, where the portal says so. Absent: by the portal and its e-mail. */
    channels: z.array(channel).optional(),
    attachments: z.array(z.object({ name: z.string(), bytes: z.number(), remoteId: z.string() })),
    remoteId: z.string(),
  }),
  z.object({
    ...base,
    kind: z.literal('remote-changed'),
    field: z.enum(['status', 'severity', 'owner', 'link']),
    from: z.string(),
    to: z.string(),
    remoteId: z.string(),
  }),
  z.object({ ...base, kind: z.literal('discarded') }),
  z.object({ ...base, kind: z.literal('restored') }),
  z.object({ ...base, kind: z.literal('closed'), reason: z.string() }),
  z.object({ ...base, kind: z.literal('reopened') }),
  /** What the person noted about the case. `at` is when it happened, `notedAt` when it was written down. */
  z.object({ ...base, kind: z.literal('recorded'), notedAt: isoInstant, record: caseRecord }),
  /** Takes back what was noted; `event` is its id. Both stay in the log. */
  z.object({ ...base, kind: z.literal('withdrawn'), event: z.string() }),
  z.object({ ...base, kind: z.literal('clock-sealed'), seal: clockSeal }),
  /** The due time of an open clock moved although nothing happened to the case. */
  z.object({
    ...base,
    kind: z.literal('due-moved'),
    clock: clockName,
    from: isoInstant.nullable(),
    to: isoInstant.nullable(),
    because: moveCause,
    /** What changed, in words: the policy's name and version. */
    detail: z.string(),
  }),
]);
export type CaseEvent = z.output<typeof caseEvent>;
export type CaseEventKind = CaseEvent['kind'];
/** An event as a service writes it, before it has an id. */
export type NewCaseEvent = CaseEvent extends infer E ? (E extends CaseEvent ? Omit<E, 'id'> : never) : never;

export { clockState, clockView } from './clocks.ts';
export type { ClockState, ClockView } from './clocks.ts';

export const operationState = z.enum(['queued', 'sending', 'sent', 'failed', 'blocked']);
export type OperationState = z.output<typeof operationState>;

/** One thing on its way to a portal. */
export const outboxItem = z.object({
  id: z.string(),
  caseId,
  portalId,
  kind: z.enum(['create', 'reply', 'attachment', 'handover']),
  state: operationState,
  attempts: z.number().int(),
  createdAt: isoInstant,
  notBefore: isoInstant.nullable(),
  lastError: failureShape.nullable(),
  /** What it carries, in words: a file name, the first words of a reply. */
  label: z.string(),
});
export type OutboxItem = z.output<typeof outboxItem>;

export const caseSummary = z.object({
  id: caseId,
  number: z.number().int(),
  state: caseState,
  severity: severity.nullable(),
  title: z.string(),
  kind: caseKind,
  instance: z.string().nullable(),
  portal: z.object({ id: portalId, remoteId: z.string().nullable() }).nullable(),
  remoteStatus: z.string().nullable(),
  owner: z.string().nullable(),
  /** Support has asked or answered and the person has not written since. */
  waitsForPerson: z.boolean(),
  /** When support wrote the first message that the person has not answered; null when nothing waits for the person. */
  waitsSince: isoInstant.nullable(),
  unread: z.number().int(),
  createdAt: isoInstant,
  updatedAt: isoInstant,
  /** All clocks that apply, by name in a fixed order. */
  clocks: z.array(clockView),
  /** Of a draft: how many answers its kind needs, and how many of them are open. 0 once it is sent. */
  askedItems: z.number().int(),
  openItems: z.number().int(),
  waiting: z.number().int(),
  blocked: z.number().int(),
});
export type CaseSummary = z.output<typeof caseSummary>;

export const caseDetail = caseSummary.extend({
  form: caseDraft,
  /** Revision of the draft: a save names the one it builds on, so two windows cannot overwrite each other unseen. */
  draftRevision: z.number().int(),
  draftSavedAt: isoInstant.nullable(),
  missing: z.array(z.string()),
  attachments: z.array(attachment),
  events: z.array(caseEvent),
  outbox: z.array(outboxItem),
  discarded: z.boolean(),
  /** The closed case this one goes on from. */
  follows: z.object({ id: caseId, number: z.number().int(), title: z.string() }).nullable(),
  remoteUrl: z.string().nullable(),
});
export type CaseDetail = z.output<typeof caseDetail>;
