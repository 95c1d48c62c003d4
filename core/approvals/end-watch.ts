import { endOf, stateOf } from './approval-rules.ts';
import { deciderOf } from './deciding.ts';
import type { ApprovalParts } from './parts.ts';
import type { KeptRequest } from './types.ts';
import { wantedWords } from './words-rules.ts';

/** How far the noted time may lag behind while nothing ends: a note is a flush to the disk. */
const NOTE_EVERY_MS = 60_000;
/** Timers of the system count to 24 days; and the clock may be set meanwhile. */
const LONGEST_MS = 10 * 60_000;

/**
 * Notes that time has come to `now` for all requests that are not over. What has ended is noted as ended, so no clock
 * that is set back later gives it time again. Writes nothing where there is nothing to note.
 */
export function noteSeen({ db, repository }: ApprovalParts, now: number): void {
  if (db.access === 'read') return;
  const due = repository.all().filter((request) => isToBeNoted(request, now));
  if (due.length === 0) return;
  db.transaction(() => {
    for (const { id } of due) repository.seen(id, now);
  });
}

function isToBeNoted(request: KeptRequest, now: number): boolean {
  const last = request.decisions.at(-1)?.decision;
  const isOver = last === 'refused' || last === 'withdrawn' || request.seenAt >= endOf(request);
  return !isOver && (now >= endOf(request) || now - request.seenAt >= NOTE_EVERY_MS);
}

/** Tells when requests end by themselves. */
export function createEndWatch(parts: ApprovalParts) {
  const { clock, repository, emit } = parts;
  let cancel = (): void => undefined;
  let isRunning = false;
  let living: readonly string[] = [];
  const open = (now: number): readonly KeptRequest[] =>
    repository.all().filter((request) => ['asked', 'approved'].includes(stateOf(request, now)));

  const look = (): void => {
    if (!isRunning) return;
    cancel();
    const now = clock.now();
    noteSeen(parts, now);
    const present = open(now);
    const ended = living.filter((id) => present.every((request) => request.id !== id));
    living = present.map(({ id }) => id);
    if (ended.length > 0) emit('approvals.changed', { ids: [...ended] });
    const next = Math.min(...present.map((request) => endOf(request)));
    if (present.length > 0) cancel = clock.after(Math.min(LONGEST_MS, Math.max(1, next - now)), look);
  };

  return {
    start: (): void => {
      isRunning = true;
      look();
      tellWaiting(parts);
    },
    /** Something was asked or decided, or the machine woke. */
    again: look,
    stop: (): void => {
      isRunning = false;
      cancel();
    },
  };
}

/** Tells a key contact once of what was asked while the window was closed. */
function tellWaiting({ db, clock, contacts, repository, tell }: ApprovalParts): void {
  if (db.access === 'read' || deciderOf(contacts).self === null) return;
  const now = clock.now();
  const untold = repository.all().filter((request) => !request.isTold && stateOf(request, now) === 'asked');
  const words = wantedWords(untold);
  if (words === undefined) return;
  db.transaction(() => {
    for (const { id } of untold) repository.told(id, now);
  });
  tell(words);
}
