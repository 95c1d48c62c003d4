import type { HandoverManifest, WaitingHandover } from '../../shared/domain/handover.ts';
import type { PortalId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { isOpenDraft } from '../cases/index.ts';
import { backProblem } from './back-rules.ts';
import type { Desk, Progress } from './desk.ts';
import { desksOf } from './desks.ts';
import { onTheWay, wasPosted, wasSent } from './posting.ts';
import type { HandoverRow } from './rows.ts';
import { isForMe, mayTake, takeBack } from './taking.ts';
import type { HandoverParts } from './types.ts';

/** Rows in a row that may be followed later; where so many cannot be now, the place itself is in trouble. */
const MOST_IN_VAIN = 3;

/** What a portal was sent and did not answer may still turn up there for so long. */
const LATEST_ARRIVAL_MS = 60 * 60_000;

interface Looked {
  readonly waiting: readonly WaitingHandover[];
  readonly problems: readonly string[];
}

/** One look at every place where cases wait: what waits, and what became of what went out and came in. */
export async function lookAround(parts: HandoverParts): Promise<Looked> {
  const waiting: WaitingHandover[] = [];
  const { desks, problems: away } = await desksOf(parts);
  const problems = [...away];
  for (const desk of desks) {
    const looked = await lookAt(parts, desk);
    if (!looked.ok) problems.push(looked.error.message);
    else {
      waiting.push(...looked.value.waiting);
      problems.push(...looked.value.problems);
    }
  }
  return { waiting: waiting.toSorted((a, b) => a.at.localeCompare(b.at)), problems: [...new Set(problems)] };
}

async function lookAt(parts: HandoverParts, desk: Desk): Promise<Result<Looked>> {
  const isWanted = !desk.isFar || mayTake(parts) === undefined;
  const found = isWanted ? await desk.waiting() : ok({ waiting: [], problems: [] });
  if (!found.ok) return found;
  const problems = [...found.value.problems, ...(await followAll(parts, desk))];
  const waiting = found.value.waiting
    .filter(({ id }) => parts.rows.find(id) === undefined)
    .map((one) => shown(parts, one, desk.portal));
  return ok({ waiting, problems });
}

/** Each by itself: one that cannot be followed now is a problem in words, and the others are followed all the same. */
async function followAll(parts: HandoverParts, desk: Desk): Promise<readonly string[]> {
  const problems: string[] = [];
  let inVain = 0;
  for (const row of parts.rows.all().filter(({ data }) => data.portal === desk.portal)) {
    const followed = await follow(parts, row, desk);
    problems.push(...(followed.ok ? followed.value : [followed.error.message]));
    inVain = !followed.ok && followed.error.retryable ? inVain + 1 : 0;
    if (inVain === MOST_IN_VAIN) break;
  }
  return problems;
}

function shown(parts: HandoverParts, manifest: HandoverManifest, portal: PortalId): WaitingHandover {
  const { id, title, preparedBy, to, note, at, files } = manifest;
  return { id, portal, title, preparedBy, to, forMe: isForMe(parts, to), note, at, files: files.length };
}

/** Answers what stands in the way, in words; a failure where the place itself is away. */
async function follow(parts: HandoverParts, row: HandoverRow, desk: Desk): Promise<Result<readonly string[]>> {
  if (row.state === 'sent' || row.state === 'given-back') return ok([]);
  if (row.direction === 'out') return mayBeThere(parts, row) ? followOut(parts, row, desk) : ok([]);
  const told = await tellSent(parts, row, desk);
  return told.ok ? ok([]) : told;
}

/** Whether somebody may have a package of it: a newer one that waits, or was refused, says nothing of those before. */
function mayBeThere(parts: HandoverParts, row: HandoverRow): boolean {
  const { isWaiting, problem } = onTheWay(parts, row);
  return !isWaiting || problem !== null || wasSent(parts, row);
}

/** Tells who prepared a case by which number support knows it. */
async function tellSent({ rows, log }: HandoverParts, row: HandoverRow, desk: Desk): Promise<Result<void>> {
  const { remoteId } = log.facts(row.caseId);
  if (remoteId === null) return ok(undefined);
  const told = await desk.tellSent(row.id, { number: remoteId, at: log.now() });
  const now = rows.find(row.id);
  if (told.ok && now !== undefined)
    rows.save({ ...now, state: 'sent', data: { ...now.data, number: remoteId } }, log.now());
  return told;
}

/** Whether a case is no draft any more, or was handed over another way since, so that nobody is to take it here. */
function isOver(parts: HandoverParts, { id, caseId, state }: HandoverRow): boolean {
  return state === 'handed-over' && (!isOpenDraft(parts.log.facts(caseId)) || parts.rows.ofCase(caseId)?.id !== id);
}

/** Takes back what waits and is over; false where it has to be followed, because somebody was faster. */
async function takenBack(parts: HandoverParts, row: HandoverRow, desk: Desk): Promise<Result<boolean>> {
  const { rows, ids, log, emit } = parts;
  if (desk.withdraw === undefined || !isOver(parts, row)) return ok(false);
  const done = await desk.withdraw(row.id, { by: row.data.preparedBy, at: log.now(), name: ids.next() });
  if (!done.ok || !done.value) return done;
  rows.remove(row.id);
  emit('handover.changed', { ids: [row.id] });
  return done;
}

async function followOut(parts: HandoverParts, row: HandoverRow, desk: Desk): Promise<Result<readonly string[]>> {
  const { rows, log, emit } = parts;
  const isBack = await takenBack(parts, row, desk);
  if (!isBack.ok || isBack.value) return isBack.ok ? ok([]) : isBack;
  const progress = await desk.progress(row.id);
  if (!progress.ok) return progress;
  // Read again: it may have been handed to somebody else, have come back or been withdrawn while the place was asked.
  const now = rows.find(row.id);
  if (now === undefined || now.state === 'given-back') return ok([]);
  if (progress.value === undefined) {
    if (desk.isFar && wentNowhere(parts, now)) {
      rows.remove(row.id);
      emit('handover.changed', { ids: [row.id] });
    }
    return ok([]);
  }
  const { taken, number, hasBack } = progress.value;
  const state = number === undefined ? 'taken' : 'sent';
  if (taken !== undefined && state !== now.state) {
    rows.save({ ...now, state, data: { ...now.data, takenBy: taken.by, number: number ?? null } }, log.now());
    emit('handover.changed', { ids: [row.id] });
  }
  if (!hasBack) return ok([]);
  const problem = await comeBack(parts, row, { desk, progress: progress.value });
  return ok(problem === undefined ? [] : [`${desk.nameOf(row.id, 'given-back')} was passed over: ${problem}`]);
}

/** Whether it was taken back before the portal had it, and what was under way then must have arrived by now. */
function wentNowhere(parts: HandoverParts, row: HandoverRow): boolean {
  if (row.state !== 'handed-over' || wasPosted(parts, row)) return false;
  return parts.clock.now() - Date.parse(row.data.at) > LATEST_ARRIVAL_MS;
}

/** Takes back what was brought back; answers why not, in words. */
async function comeBack(
  parts: HandoverParts,
  row: HandoverRow,
  { desk, progress }: { readonly desk: Desk; readonly progress: Progress },
): Promise<string | undefined> {
  const refusal = (manifest: HandoverManifest): Result<never> | undefined => {
    const problem = backProblem(parts.rows.find(row.id) ?? row, manifest, progress.taken !== undefined);
    return problem === undefined ? undefined : fail('invalid', problem);
  };
  const back = await desk.openBack(row.id, refusal, (opened) => takeBack(parts, opened));
  return back.ok ? undefined : back.error.message;
}
