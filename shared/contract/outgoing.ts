import { z } from 'zod';
import { gateHit, outgoingDecision, outgoingPreview } from '../domain/outgoing.ts';
import { caseId, isoInstant, sha256Hex } from '../domain/primitives.ts';
import { read, write } from './define.ts';

/** A file that stays here, with why, in words. */
export const withheldFile = z.object({ name: z.string(), reason: z.string() });
export type WithheldFile = z.output<typeof withheldFile>;

/** Files that go although their kind stays here by itself, named by their file name, each with its reason. */
export const sendAnyway = z
  .array(z.object({ name: z.string().min(1), reason: z.string().trim().min(1).max(1000) }))
  .default([]);

/** What of a case leaves, and what a person decides about it. */
export const outgoingContract = {
  /**
   * Exactly what would be sent of a draft now: the text as support sees it, each file with what becomes of it, what the
   * second scan found. Its sha256 goes into `cases.submit`, which refuses when something else would be sent by then.
   * Writes redacted copies into the store, so it is refused where another process holds the data.
   */
  'outgoing.preview': write(z.object({ caseId }), outgoingPreview),
  /**
   * Decides about one file, one hit or one value of a case; audited. A hit that may not be sent answers `refused`, and so
   * does sending a file that no reason sends (`maySend`): what it holds goes under an approval alone.
   * `item` and `hit` have to be ones of the preview or of a blocked operation. What was blocked because of it is queued again.
   */
  'outgoing.decide': write(z.object({ caseId, decision: outgoingDecision }), z.object({ id: z.string() })),
  /** Takes a decision back, before it was sent by. */
  'outgoing.undecide': write(z.object({ caseId, id: z.string() }), z.object({})),
  'outgoing.decisions': read(
    z.object({ caseId }),
    z.object({ decisions: z.array(z.object({ id: z.string(), at: isoInstant, decision: outgoingDecision })) }),
  ),
  /** Why an operation is blocked: what the second scan found in it, and the files it carries. */
  'outgoing.hits': read(
    z.object({ operationId: z.string() }),
    z.object({
      caseId,
      message: z.string(),
      hits: z.array(gateHit),
      files: z.array(z.object({ item: z.string(), name: z.string(), sha256: sha256Hex, bytes: z.number().int() })),
    }),
  ),
} as const;
