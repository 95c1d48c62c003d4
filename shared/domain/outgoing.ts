import { z } from 'zod';
import { removal, removalKind } from './redaction.ts';
import { sha256Hex } from './primitives.ts';

/** Something the second scanner found in what was about to leave. Never says the value. */
export const gateHit = z.object({
  /** Stable while the content stays the same; names the hit in decisions. */
  id: z.string(),
  /** Where: `case text › description`, `bundle.zip › logs/ServiceLog.txt`. */
  where: z.string(),
  line: z.number().int().nullable(),
  /** What it looks like, in words of the scanner: `password`, `private key`, `known value`. */
  looksLike: z.string(),
  kind: removalKind,
  /** False for kinds that are never sent, whatever the reason. */
  maySend: z.boolean(),
});
export type GateHit = z.output<typeof gateHit>;

/** What the second scan did. */
export const gateResult = z.object({
  ok: z.boolean(),
  /** Files read, those inside archives too. */
  files: z.number().int(),
  /** Values of the first pass that were looked for. */
  known: z.number().int(),
  hits: z.array(gateHit),
});
export type GateResult = z.output<typeof gateResult>;

/** What a person decided about one thing on its way out. `reason` is audited. */
export const outgoingDecision = z.discriminatedUnion('kind', [
  /** Leaves a file out. */
  z.object({ kind: z.literal('withhold'), item: z.string() }),
  /** Sends a file although its kind is withheld by itself (an unknown binary), or a screenshot that was looked at. */
  z.object({ kind: z.literal('send'), item: z.string(), reason: z.string().trim().min(1).max(1000) }),
  /** Sends although the second scan found something; only where `maySend`. */
  z.object({ kind: z.literal('pass'), hit: z.string(), reason: z.string().trim().min(1).max(1000) }),
  /** Takes one more value out, everywhere. */
  z.object({ kind: z.literal('redact'), value: z.string().min(3).max(10_000) }),
  /** Keeps a value that was replaced; only kinds in KEEPABLE_KINDS. `mark` names it. */
  z.object({ kind: z.literal('keep'), mark: z.string(), reason: z.string().trim().min(1).max(1000) }),
]);
export type OutgoingDecision = z.output<typeof outgoingDecision>;

/** One file as it would leave. */
export const outgoingFile = z.object({
  /** The attachment's id. */
  item: z.string(),
  name: z.string(),
  /** `bundle` opens with the operations of `preview.*`. */
  kind: z.enum(['text', 'bundle', 'image', 'recording', 'scenario', 'binary']),
  action: z.enum(['send', 'redacted', 'withheld']),
  /** For `withheld`: why, in words. */
  reason: z.string().nullable(),
  /** For `withheld`: whether it goes when somebody gives a reason; never where only an approval lets it go. */
  maySend: z.boolean().default(true),
  bytes: z.number().int(),
  /** Of what is sent; null for what is withheld. */
  sha256: sha256Hex.nullable(),
  removed: z.number().int(),
});
export type OutgoingFile = z.output<typeof outgoingFile>;

/** Exactly what would be sent of a case now. */
export const outgoingPreview = z.object({
  /** sha256 over all that is sent; a submission that names another one is refused. */
  sha256: sha256Hex,
  bytes: z.number().int(),
  /** The case text as support sees it, field by field. */
  text: z.array(z.object({ field: z.string(), text: z.string(), removed: z.number().int() })),
  files: z.array(outgoingFile),
  removals: z.array(removal),
  gate: gateResult,
  encrypted: z.boolean(),
});
export type OutgoingPreview = z.output<typeof outgoingPreview>;
