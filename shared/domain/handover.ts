import { z } from 'zod';
import { caseId, isoInstant, portalId, sha256Hex } from './primitives.ts';

/** Somebody as others know them: no account, no machine. */
export const handoverPerson = z.object({ name: z.string().max(500), email: z.string().max(320) });
export type HandoverPerson = z.output<typeof handoverPerson>;

export const handoverId = z.string().regex(/^[0-9a-f-]{36}$/u, 'is no hand-over');

const packedFile = z.object({
  path: z.string().regex(/^files\/\d{4}$/u),
  name: z.string().min(1).max(500),
  sha256: sha256Hex,
  bytes: z.number().int().nonnegative(),
  source: z.enum(['file', 'bundle', 'recording', 'support']),
});

/** What a `.companion-case` says of itself; `case.json` and the files lie beside it. */
export const handoverManifest = z.object({
  schema: z.literal(1),
  kind: z.literal('handover'),
  id: handoverId,
  step: z.enum(['handed-over', 'given-back']),
  title: z.string().max(500),
  preparedBy: handoverPerson,
  /** To whom: the key contact, or whoever prepared the case. */
  to: handoverPerson,
  note: z.string().max(10_000),
  at: isoInstant,
  form: z.object({ sha256: sha256Hex, bytes: z.number().int().nonnegative() }),
  files: z.array(packedFile).max(1000),
  /** What stays with whoever handed it over, with why. */
  withheld: z.array(z.object({ name: z.string().max(500), reason: z.string().max(2000) })).max(1000),
});
export type HandoverManifest = z.output<typeof handoverManifest>;

export const handoverState = z.enum(['handed-over', 'taken', 'sent', 'given-back']);

/** A case between two people, as this installation knows it. */
export const handoverView = z.object({
  id: handoverId,
  /** Out: handed over here. In: taken over here. */
  direction: z.enum(['out', 'in']),
  caseId,
  /** Queued: it waits to be sent to the portal. */
  state: z.enum(['queued', ...handoverState.options]),
  preparedBy: handoverPerson,
  to: handoverPerson,
  note: z.string(),
  at: isoInstant,
  /** Null: by a file, so what became of it is told by nobody but the person. */
  portal: portalId.nullable(),
  takenBy: handoverPerson.nullable(),
  /** Support's number, once it was sent. */
  number: z.string().nullable(),
  /** What was said when it was given back. */
  backNote: z.string().nullable(),
  /** Why it could not go to the portal's queue, in words. */
  problem: z.string().nullable().default(null),
});
export type HandoverView = z.output<typeof handoverView>;

/** A case that waits in a shared folder or in a portal's queue for a contact to take it. */
export const waitingHandover = z.object({
  id: handoverId,
  portal: portalId,
  title: z.string(),
  preparedBy: handoverPerson,
  to: handoverPerson,
  /** Meant for the person at this machine. */
  forMe: z.boolean(),
  note: z.string(),
  at: isoInstant,
  files: z.number().int(),
});
export type WaitingHandover = z.output<typeof waitingHandover>;

/** Who prepared a case that somebody else sends. */
export const preparedBy = z.object({ name: z.string().max(500), at: isoInstant });
