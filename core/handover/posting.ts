import { join } from 'node:path';
import type { HandoverManifest } from '../../shared/domain/handover.ts';
import type { CaseId, PortalId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { sizeInWords } from '../attachments/index.ts';
import type { StoredFile } from '../attachments/index.ts';
import { aboutOf } from './content.ts';
import type { Content } from './content.ts';
import { reasonOf } from './folder-desk.ts';
import { writePackage } from './package.ts';
import type { HandoverRow, OnTheWay } from './rows.ts';
import { NAMES } from './share.ts';
import type { HandoverParts } from './types.ts';

type Step = HandoverManifest['step'];
type Posted = ReturnType<HandoverParts['outbox']['rowsOf']>[number];

/** The key under which a step of a hand-over goes once, whatever happens on the way. Pure. */
function keyOf(id: string, step: Step): string {
  return step === 'handed-over' ? `handover-${id}` : `handover-${id}-back`;
}

/** The outbox's row of a step; undefined when it goes another way. */
export function postedOf({ outbox }: HandoverParts, { id, caseId }: HandoverRow, step: Step): Posted | undefined {
  return outbox.rowsOf(caseId).find(({ key }) => key === keyOf(id, step));
}

/** How far the newest step of a hand-over is on its way to the portal. */
export function onTheWay(parts: HandoverParts, row: HandoverRow): OnTheWay {
  const step = row.direction === 'out' ? 'handed-over' : 'given-back';
  const posted = row.data.portal === null ? undefined : postedOf(parts, row, step);
  if (posted === undefined || posted.state === 'sent') return { isWaiting: false, problem: null };
  const isStuck = posted.state === 'failed' || posted.state === 'blocked';
  return { isWaiting: true, problem: isStuck ? (posted.error?.message ?? null) : null };
}

/** Packs a step into the store. `too-large` for a package the portal does not take, before anything is queued. */
export async function pack(
  parts: HandoverParts,
  row: HandoverRow,
  content: Content,
  to: { readonly step: Step; readonly portal: PortalId },
): Promise<Result<StoredFile>> {
  const { files, attachments, ids, workFolder, outbox } = parts;
  const temporary = join(workFolder, `given-${ids.next()}`);
  try {
    await files.makeFolder(workFolder, 0o700);
    await writePackage(files, temporary, aboutOf(row, content, to.step), content, {});
    const stored = await attachments.store(temporary);
    if (!stored.ok) return stored;
    const most = outbox.portals.maxFileBytes(to.portal);
    if (most === undefined || stored.value.bytes <= most) return stored;
    await attachments.forget(stored.value.sha256, true);
    return fail(
      'too-large',
      `The prepared case has ${sizeInWords(stored.value.bytes)}; the portal "${to.portal}" takes files up to ${sizeInWords(most)}. Hand it over as a file, or take a large file off it.`,
    );
  } catch (error) {
    return fail('internal', `The prepared case could not be packed (${reasonOf(error)}). Nothing was handed over.`);
  } finally {
    await files.remove(temporary);
  }
}

/** Queues a packed step in the place of one that stuck; call it inside the transaction of the change. */
export function post(
  parts: HandoverParts,
  row: HandoverRow,
  content: Content,
  to: { readonly step: Step; readonly at: string; readonly portal: PortalId; readonly stored: StoredFile },
): void {
  const { outbox } = parts;
  const { id, caseId } = row;
  const { step, at, portal, stored } = to;
  const { form, files, seal } = content.leaving;
  const stuck = postedOf(parts, row, step);
  if (stuck !== undefined) outbox.drop(stuck.id);
  outbox.enqueue({
    caseId,
    portalId: portal,
    key: keyOf(id, step),
    kind: 'handover',
    payload: {
      form: form ?? {},
      text: step === 'handed-over' ? textOf(content.note) : `Given back. ${content.note}`.trim(),
      files: [{ ...stored, name: step === 'handed-over' ? NAMES.package : NAMES.back }],
      at,
      seal,
      handover: { id, step, packed: files },
    },
    label: form?.title ?? '',
  });
}

/** For whoever looks into the queue at the portal; who prepared it for whom is in the package. Pure. */
function textOf(note: string): string {
  const said =
    'A prepared case that waits for a key contact. Take it over in Support Companion: it is no support case yet.';
  return note === '' ? said : `${said}\n\n${note}`;
}

/** Takes back what never left, so that a case that is handed over anew does not wait twice. Inside a transaction. */
export function withdraw(parts: HandoverParts, row: HandoverRow | undefined): void {
  if (row?.direction !== 'out' || row.data.portal === null) return;
  const posted = postedOf(parts, row, 'handed-over');
  if (posted === undefined || posted.attempts > 0 || posted.state === 'sent' || posted.state === 'sending') return;
  parts.outbox.drop(posted.id);
  parts.rows.remove(row.id);
}

/** Whether a case with this hand-over is on its way or there, so that handing it over again changes nothing. */
export function isPosted(parts: HandoverParts, row: HandoverRow): boolean {
  const state = postedOf(parts, row, 'handed-over')?.state;
  return state === 'queued' || state === 'sending' || state === 'sent';
}

/** The portal of a case that came through a queue; undefined for one that came another way. */
export function queueOfCase({ rows, outbox }: HandoverParts, id: CaseId): PortalId | undefined {
  const row = rows.ofCase(id);
  return row?.direction === 'in' ? outbox.portals.queues().find((portal) => portal === row.data.portal) : undefined;
}
