import { join } from 'node:path';
import type { HandoverManifest } from '../../shared/domain/handover.ts';
import type { PortalId } from '../../shared/domain/primitives.ts';
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

/** The key of the n-th package of a step, each of which goes once, whatever happens on the way. Pure. */
function keyOf(id: string, step: Step, nth: number): string {
  const key = step === 'handed-over' ? `handover-${id}` : `handover-${id}-back`;
  return nth === 1 ? key : `${key}-${nth}`;
}

/** The outbox's rows of a step, the newest last; none when it goes another way. */
function postedRows({ outbox }: HandoverParts, { id, caseId }: HandoverRow, step: Step): readonly Posted[] {
  return outbox.rowsOf(caseId).filter(({ payload: { handover } }) => handover?.id === id && handover.step === step);
}

function postedOf(parts: HandoverParts, row: HandoverRow, step: Step): Posted | undefined {
  return postedRows(parts, row, step).at(-1);
}

/** Whether a row stays as it is: what it carries is there, or on its way this moment. Pure. */
function isFixed({ state }: Posted): boolean {
  return state === 'sent' || state === 'sending';
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

/**
 * Queues a packed step, in the place of one that did not go yet: it may have arrived all the same, and is found there by
 * its key. Behind one that went, it is added to the same ticket. Call it inside the transaction of the change.
 */
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
  const posted = postedRows(parts, row, step);
  const payload = {
    form: form ?? {},
    text: step === 'handed-over' ? textOf(content.note) : `Given back. ${content.note}`.trim(),
    files: [{ sha256: stored.sha256, bytes: stored.bytes, name: step === 'handed-over' ? NAMES.package : NAMES.back }],
    at,
    seal,
    handover: { id, step, packed: files },
  };
  const label = form?.title ?? '';
  const waiting = posted.find((one) => !isFixed(one));
  if (waiting === undefined) {
    const key = keyOf(id, step, posted.length + 1);
    outbox.enqueue({ caseId, portalId: portal, key, kind: 'handover', payload, label });
  } else {
    outbox.replace(waiting.id, { payload, label });
    letGo(parts, waiting);
  }
}

/**
 * Erases what only this row carried, once the transaction is over: a picture may have been blacked out since, and the one
 * before it must not stay here. What something else carries stays.
 */
function letGo({ attachments }: HandoverParts, { payload: { files, handover } }: Posted): void {
  const all = [
    ...files.map(({ sha256 }) => ({ sha256, own: true })),
    ...(handover?.packed ?? []).map(({ sha256 }) => ({ sha256, own: false })),
  ];
  // What cannot be removed now is left to the next clean-up.
  for (const { sha256, own } of all) void attachments.forget(sha256, own).catch(() => undefined);
}

/** For whoever looks into the queue at the portal; who prepared it for whom is in the package. Pure. */
function textOf(note: string): string {
  const said =
    'A prepared case that waits for a key contact. Take it over in Support Companion: it is no support case yet.';
  return note === '' ? said : `${said}\n\n${note}`;
}

/**
 * Takes back what did not go, so that a case that goes another way does not wait twice; answers whether there was any.
 * Call it inside the transaction of the change.
 */
export function withdraw(parts: HandoverParts, row: HandoverRow | undefined): boolean {
  if (row?.direction !== 'out' || row.data.portal === null) return false;
  const posted = postedRows(parts, row, 'handed-over');
  const waiting = posted.filter((one) => !isFixed(one));
  for (const one of waiting) {
    parts.outbox.drop(one.id);
    letGo(parts, one);
  }
  // Of what may have arrived the rest is followed.
  if (posted.length > 0 && posted.every((one) => neverLeft(one))) parts.rows.remove(row.id);
  return waiting.length > 0;
}

/** Whether nothing of a row can have reached the portal. Pure. */
function neverLeft({ attempts, hold }: Posted): boolean {
  return attempts === 0 || (attempts === 1 && hold === 'backoff');
}

/** Whether anything of this hand-over is in the outbox, sent or not. */
export function wasPosted(parts: HandoverParts, row: HandoverRow): boolean {
  return postedRows(parts, row, 'handed-over').length > 0;
}

/** Whether a package of this hand-over reached the portal. */
export function wasSent(parts: HandoverParts, row: HandoverRow): boolean {
  return postedRows(parts, row, 'handed-over').some(({ state }) => state === 'sent');
}

/** Whether a case with this hand-over is on its way or there, so that handing it over again changes nothing. */
export function isPosted(parts: HandoverParts, row: HandoverRow): boolean {
  const state = postedOf(parts, row, 'handed-over')?.state;
  return state === 'queued' || state === 'sending' || state === 'sent';
}
