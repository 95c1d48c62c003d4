import { z } from 'zod';
import { caseDraft, caseKind } from '../domain/case-form.ts';
import { caseRecord } from '../domain/case-records.ts';
import { attachment, caseDetail, caseState, caseSummary } from '../domain/cases.ts';
import { attachmentId, caseId, fileToken, isoInstant, portalId, severity, sha256Hex } from '../domain/primitives.ts';
import { exampleSign, grading } from '../policy/grading.ts';
import { read, write } from './define.ts';
import { sendAnyway, withheldFile } from './outgoing.ts';

const ref = z.object({ id: caseId });

/** What a person decides about files while handing them over. */
const choices = {
  /** The person named each file or looked at it, so pictures among them go. */
  picturesChosen: z.boolean().default(false),
  send: sendAnyway,
};

/** Cases, their drafts and their attachments. */
export const casesContract = {
  /** All cases, newest first, with clocks computed for now. Discarded drafts are left out. */
  'cases.list': read(
    z.object({}),
    z.object({
      cases: z.array(caseSummary),
      /** Ids of the open cases support has, in the order in which it takes them up by the policy in use. */
      queue: z.array(caseId),
      computedAt: isoInstant,
    }),
  ),
  'cases.get': read(ref, caseDetail),
  /** A new draft with everything the machine knows filled in, each item with its source. */
  'cases.create': write(z.object({ kind: caseKind.default('problem'), form: caseDraft.optional() }), ref),
  /**
   * Saves a draft. `revision` is the one it builds on; another one stored meanwhile answers `conflict` with both
   * kept. Durable when it answers.
   */
  'cases.saveDraft': write(
    ref.extend({ revision: z.number().int(), form: caseDraft }),
    z.object({ revision: z.number().int(), savedAt: isoInstant }),
  ),
  /**
   * Answers `incomplete` with `details.missing` when items are open; else queues, offline too. `refused` with
   * `details.hits` when the second scan found something, and with `details.changed` when `preview` is not what would be
   * sent; nothing is queued then. Files that stay here never hold the rest back: `withheld` names them.
   */
  'cases.submit': write(
    ref.extend({ portal: portalId.optional(), preview: sha256Hex.optional() }),
    z.object({ id: caseId, state: caseState, withheld: z.array(withheldFile).default([]) }),
  ),
  'cases.reply': write(
    ref.extend({ text: z.string().trim().min(1).max(100_000), files: z.array(fileToken).default([]), ...choices }),
    z.object({ id: caseId, withheld: z.array(withheldFile).default([]) }),
  ),
  /** Copies files into the store, hashing while copying; on a sent case they go out as operations of their own. */
  'cases.attach': write(
    ref.extend({ files: z.array(fileToken).min(1), ...choices }),
    /** On a sent case `withheld` names what stays here; on a draft that is decided when it is sent. */
    z.object({ attachments: z.array(attachment), withheld: z.array(withheldFile).default([]) }),
  ),
  /** Takes a file off a draft. Its bytes stay until the time to keep what was thrown away is over. */
  'cases.detach': write(ref.extend({ attachment: attachmentId }), ref),
  /** Puts back what was taken off a draft. `not-found` when its bytes are gone, `refused` once the case was sent. */
  'cases.reattach': write(ref.extend({ attachment: attachmentId }), ref),
  'cases.discard': write(ref, ref),
  'cases.restore': write(ref, ref),
  'cases.markRead': write(ref, ref),
  /**
   * Notes something that happened to the case: a call, service restored, another severity. `at` is when it happened:
   * not in the future, not before the case. `refused` where it cannot be (a plan nobody asked for).
   */
  'cases.record': write(
    ref.extend({ at: isoInstant.optional(), record: caseRecord }),
    z.object({ id: caseId, event: z.string() }),
  ),
  /** Takes back what was noted. */
  'cases.withdraw': write(ref.extend({ event: z.string() }), ref),
  /** A new draft that goes on from a closed case and names its numbers; a closed case is never reopened (G 4.7.1). */
  'cases.followUp': write(ref, ref),
  /** What each severity would mean for a case logged now: due time and its centre. */
  'cases.severities': read(
    z.object({}),
    z.object({
      levels: z.array(
        z.object({
          severity,
          name: z.string(),
          meaning: z.string(),
          /** `signs`: how an example is recognised in a person's words. */
          examples: z.array(z.object({ id: z.string(), text: z.string(), signs: z.array(exampleSign).optional() })),
          dueAt: isoInstant,
          targetMs: z.number(),
          cite: z.string(),
        }),
      ),
      /** Which level plain answers give. */
      grading,
      zone: z.string(),
      supportOpen: z.boolean(),
      changesAt: isoInstant.nullable(),
      phone: z.string(),
    }),
  ),
} as const;
