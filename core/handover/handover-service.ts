import type { WaitingHandover } from '../../shared/domain/handover.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { NOT_WAITING } from './desk.ts';
import { desksOf } from './desks.ts';
import { contentOf } from './content.ts';
import { give, lostContact } from './giving.ts';
import { clearLeft } from './left.ts';
import { lookAround } from './looking.ts';
import { oneByOne } from './one-by-one.ts';
import { onTheWay, pack, post, withdraw } from './posting.ts';
import { patientFiles } from './patient-files.ts';
import { createHandoverRows, viewOf } from './rows.ts';
import type { HandoverRow } from './rows.ts';
import { takeFile, takeWaiting } from './taking.ts';
import type { Handover, HandoverDeps, HandoverParts, Took } from './types.ts';
import { write } from './writing.ts';
import type { Way } from './writing.ts';

/** Hand-overs of one core. */
export function createHandover(deps: HandoverDeps): Handover {
  const rows = createHandoverRows(deps.db);
  const files = patientFiles(deps.files, {
    clock: deps.clock,
    roots: () => deps.folders().map(({ path }) => path),
  });
  const parts: HandoverParts = { ...deps, files, rows, known: new Map() };
  // Two at once would each find that the case was not handed over yet.
  const inTurn = oneByOne();
  let waiting: readonly WaitingHandover[] = [];
  const views = () => rows.all().map((row) => viewOf(row, onTheWay(parts, row)));
  const known = () => waiting.filter(({ id }) => rows.find(id) === undefined);
  const lookOnce = async () => {
    const looked = await lookAround(parts);
    const isNew = named(looked.waiting) !== named(waiting);
    waiting = looked.waiting;
    if (isNew) deps.emit('handover.changed', { ids: [] });
    return { handovers: views(), waiting: known(), problems: looked.problems };
  };
  // One at a time: two would each take back what they find. Not in turn with giving, as a look may take minutes.
  let looking: ReturnType<typeof lookOnce> | undefined;
  const look = () => (looking ??= lookOnce().finally(() => (looking = undefined)));
  return {
    list: () => ({ handovers: views(), waiting: known() }),
    look,
    give: (wanted) => inTurn(() => give(parts, wanted)),
    take: ({ file, handover }) => take(parts, { file, handover }, () => known()),
    back: (wanted) => inTurn(() => giveBack(parts, wanted)),
    withdraw: (id) => {
      const row = rows.ofCase(id);
      if (withdraw(parts, row)) deps.emit('handover.changed', { ids: row === undefined ? [] : [row.id] });
    },
    clearLeft: () => clearLeft(deps),
    lostContact: (id) => lostContact(parts, id),
    goesBackByItself: (id) => wayBack(parts, id) !== undefined && !isStuck(parts, rows.ofCase(id)),
  };
}

/** What waits, each as it was handed over last. Pure. */
const named = (waiting: readonly WaitingHandover[]): string => waiting.map(({ id, at }) => `${id} ${at}`).join(' ');

async function take(
  parts: HandoverParts,
  { file, handover }: Parameters<Handover['take']>[0],
  waiting: () => readonly WaitingHandover[],
): Promise<Result<Took>> {
  if (file !== undefined) {
    const chosen = parts.tokens.resolve(file);
    return chosen.ok ? takeFile(parts, chosen.value.path) : chosen;
  }
  const known = handover === undefined ? undefined : parts.rows.find(handover);
  if (known?.direction === 'in') return ok({ id: known.caseId, isBack: false });
  if (known !== undefined) return fail('refused', 'You handed this case over yourself. It is among your drafts.');
  const { desks } = await desksOf(parts);
  const seenAt = waiting().find(({ id }) => id === handover)?.portal;
  // Where it was seen first; everywhere else too, because another one may have looked.
  const likely = desks.toSorted((a, b) => Number(b.portal === seenAt) - Number(a.portal === seenAt));
  const failures: Failure[] = [];
  for (const desk of handover === undefined ? [] : likely) {
    const taken = await takeWaiting(parts, handover ?? '', desk);
    if (taken.ok || taken.error.code === 'conflict' || desk.portal === seenAt) return taken;
    failures.push(taken.error);
  }
  // One that is not there says nothing; a place that could not be asked, or what could not be taken, does.
  const said =
    failures.find(({ code }) => code !== 'not-found' && code !== 'unreachable') ??
    failures.find(({ code }) => code !== 'not-found');
  return said === undefined ? NOT_WAITING : err(said);
}

/** How a case goes back by itself: into the shared folder or the queue that it came through. */
function wayBack(parts: HandoverParts, id: CaseId): Way | undefined {
  const row = parts.rows.ofCase(id);
  if (row?.direction !== 'in') return undefined;
  const folder = parts.folders().find((one) => one.id === row.data.portal);
  if (folder !== undefined) return { kind: 'folder', path: folder.path };
  const portal = parts.outbox.portals.queues().find((one) => one === row.data.portal);
  return portal === undefined ? undefined : { kind: 'queue', portal };
}

/** Whether it was given back through a queue that did not take it. */
function isStuck(parts: HandoverParts, row: HandoverRow | undefined): boolean {
  return row?.state === 'given-back' && onTheWay(parts, row).problem !== null;
}

async function giveBack(
  parts: HandoverParts,
  { id, note, path }: Parameters<Handover['back']>[0],
): Promise<Result<void>> {
  const { rows, db, log, audit, emit } = parts;
  const row = rows.ofCase(id);
  if (row?.direction !== 'in')
    return fail('refused', 'Nobody handed this case over to you, so it cannot be given back.');
  const isAgain = isStuck(parts, row);
  if (row.state === 'given-back' && !isAgain) return fail('refused', 'This case was given back already.');
  const content = await contentOf(parts, id, note, { isPutAway: isAgain });
  if (!content.ok) return content;
  const way: Way | undefined = path === undefined ? wayBack(parts, id) : { kind: 'file', path };
  if (way === undefined)
    return fail('invalid', 'This case came as a file, so it goes back as one. Say where to write it.');
  const queue = way.kind === 'queue' ? way.portal : undefined;
  const packed =
    queue === undefined ? undefined : await pack(parts, row, content.value, { step: 'given-back', portal: queue });
  if (packed?.ok === false) return packed;
  const written = await write(parts, row, content.value, { step: 'given-back', way, isChanged: false });
  if (!written.ok) return written;
  db.transaction(() => {
    rows.save({ ...row, state: 'given-back', data: { ...row.data, backNote: note } }, log.now());
    if (queue !== undefined && packed !== undefined)
      post(parts, row, content.value, { step: 'given-back', at: log.now(), portal: queue, stored: packed.value });
    else dropBack(parts, row);
    if (!log.facts(id).discarded) log.append(id, { kind: 'discarded', at: log.now(), by: 'person' });
    audit.record({ actor: 'person', action: 'handover.back', subject: id, details: { handover: row.id } });
  });
  emit('cases.changed', { ids: [id] });
  emit('handover.changed', { ids: [row.id] });
  return ok(undefined);
}

/** Takes what did not go back through the queue out of it, because it goes as a file. Call it inside the transaction. */
function dropBack({ outbox }: HandoverParts, { id, caseId }: HandoverRow): void {
  for (const { id: waiting, payload } of outbox.rowsOf(caseId))
    if (payload.handover?.id === id && payload.handover.step === 'given-back') outbox.drop(waiting);
}
