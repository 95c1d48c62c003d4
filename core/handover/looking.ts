import type { HandoverManifest, WaitingHandover } from '../../shared/domain/handover.ts';
import type { PortalId } from '../../shared/domain/primitives.ts';
import { backProblem } from './back-rules.ts';
import { reasonOf } from './giving.ts';
import { openPackage } from './package.ts';
import type { HandoverRow } from './rows.ts';
import { noteOnce, placesOf, readSent, readTaken, waitingIn } from './share.ts';
import { isForMe, takeBack } from './taking.ts';
import type { HandoverParts } from './types.ts';

interface Looked {
  readonly waiting: readonly WaitingHandover[];
  readonly problems: readonly string[];
}

/** One look into every shared folder: what waits, and what became of what went out and came in. */
export async function lookAround(parts: HandoverParts): Promise<Looked> {
  const waiting: WaitingHandover[] = [];
  const problems: string[] = [];
  for (const folder of parts.folders()) {
    try {
      const found = await waitingIn(parts.files, folder.path);
      problems.push(...found.problems);
      waiting.push(
        ...found.waiting
          .filter(({ id }) => parts.rows.find(id) === undefined)
          .map((one) => shown(parts, one, folder.id)),
      );
      for (const row of parts.rows.all().filter(({ data }) => data.portal === folder.id))
        problems.push(...(await follow(parts, row, folder.path)));
    } catch (error) {
      problems.push(`${folder.path} cannot be reached (${reasonOf(error)}).`);
    }
  }
  return { waiting: waiting.toSorted((a, b) => a.at.localeCompare(b.at)), problems };
}

function shown(parts: HandoverParts, manifest: HandoverManifest, portal: PortalId): WaitingHandover {
  const { id, title, preparedBy, to, note, at, files } = manifest;
  return { id, portal, title, preparedBy, to, forMe: isForMe(parts, to), note, at, files: files.length };
}

/** Answers what stands in the way, in words. */
async function follow(parts: HandoverParts, row: HandoverRow, root: string): Promise<readonly string[]> {
  if (row.state === 'sent' || row.state === 'given-back') return [];
  if (row.direction === 'out') return followOut(parts, row, root);
  await tellSent(parts, row, root);
  return [];
}

/** Tells who prepared a case by which number support knows it. */
async function tellSent({ files, rows, log }: HandoverParts, row: HandoverRow, root: string): Promise<void> {
  const { remoteId } = log.facts(row.caseId);
  if (remoteId === null) return;
  await noteOnce(files, placesOf(root, row.id).sent, { number: remoteId, at: log.now() });
  rows.save({ ...row, state: 'sent', data: { ...row.data, number: remoteId } }, log.now());
}

async function followOut(parts: HandoverParts, row: HandoverRow, root: string): Promise<readonly string[]> {
  const { files, rows, log, emit } = parts;
  const places = placesOf(root, row.id);
  const taken = await readTaken(files, root, row.id);
  if ((await files.stat(places.back))?.kind === 'file') {
    const problem = await comeBack(parts, row, { path: places.back, isTaken: taken !== undefined });
    return problem === undefined ? [] : [`${places.back} was passed over: ${problem}`];
  }
  if (taken === undefined) return [];
  const sent = await readSent(files, root, row.id);
  const state = sent === undefined ? 'taken' : 'sent';
  if (state === row.state) return [];
  rows.save({ ...row, state, data: { ...row.data, takenBy: taken.by, number: sent?.number ?? null } }, log.now());
  emit('handover.changed', { ids: [row.id] });
  return [];
}

/** Takes back what lies in the shared folder; answers why not, in words. */
async function comeBack(
  parts: HandoverParts,
  row: HandoverRow,
  { path, isTaken }: { readonly path: string; readonly isTaken: boolean },
): Promise<string | undefined> {
  const opened = await openPackage(parts.files, path);
  if (!opened.ok) return opened.error.message;
  const problem = backProblem(row, opened.value.manifest, isTaken);
  if (problem !== undefined) return problem;
  const back = await takeBack(parts, opened.value);
  return back.ok ? undefined : back.error.message;
}
