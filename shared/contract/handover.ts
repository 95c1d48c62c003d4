import { z } from 'zod';
import { handoverId, handoverView, waitingHandover } from '../domain/handover.ts';
import { caseId, fileToken, portalId } from '../domain/primitives.ts';
import { read, write } from './define.ts';
import { withheldFile } from './outgoing.ts';

const note = z.string().max(10_000).default('');
/** A file on this machine. The window names none: the desktop asks where it goes. */
const out = z.object({ path: z.string().optional(), title: z.string().default('') });

/** Cases that go from who prepared them to a key contact, and back. */
export const handoverContract = {
  'handover.list': read(
    z.object({}),
    z.object({ handovers: z.array(handoverView), waiting: z.array(waitingHandover) }),
  ),
  /** Looks into the shared folders and the portals' queues: what waits there, and what became of what was handed over. */
  'handover.look': write(
    z.object({}),
    z.object({ handovers: z.array(handoverView), waiting: z.array(waitingHandover), problems: z.array(z.string()) }),
  ),
  /**
   * Hands a draft over: through a folder portal or a portal with a hand-over queue, else as a file. What goes passes the same redaction and second scan as
   * what goes to support; `withheld` names what stays here. The same draft to the same contact again changes nothing.
   */
  'handover.give': write(
    out.extend({ id: caseId, to: z.string().optional(), portal: portalId.optional(), note }),
    /** `path` null: the person stepped back. */
    z.object({
      handover: handoverId.nullable(),
      path: z.string().nullable(),
      /** It waits in the outbox and goes to the portal's queue from there. */
      queued: z.boolean().default(false),
      withheld: z.array(withheldFile).default([]),
    }),
  ),
  /** Takes a case over as a draft, or one's own back: by its file, or by the id of one that waits. Twice is once. */
  'handover.take': write(
    z.object({ file: fileToken.optional(), handover: handoverId.optional() }),
    z.object({ id: caseId, isBack: z.boolean() }),
  ),
  /** Gives a case that was taken over back with a note; the draft here is discarded. */
  'handover.back': write(
    out.extend({ id: caseId, note: z.string().trim().min(1, 'has to say why').max(10_000) }),
    z.object({ path: z.string().nullable() }),
  ),
} as const;
