import type { CaseId } from '../../shared/domain/primitives.ts';
import { caseFacts } from '../cases/index.ts';
import type { CaseLog, CaseRepository } from '../cases/index.ts';
import type { Db } from '../db/index.ts';
import type { Emit } from '../platform/events.ts';
import type { Clock } from '../platform/ports.ts';
import { createMemoRepository } from './memo-repository.ts';
import type { MemoRepository } from './memo-repository.ts';
import { memoOf, movesSince } from './moves.ts';
import type { Move } from './moves.ts';
import { createOpenBoard } from './open-board.ts';
import { decidedRuns, impossibleSeals, sealOf } from './sealing.ts';
import type { DecidedRun } from './sealing.ts';
import type { Memo, OpenClocks, PoliciesInUse, SeenCase } from './types.ts';

export interface KeeperDeps {
  readonly db: Db;
  readonly repository: CaseRepository;
  readonly log: CaseLog;
  readonly clock: Clock;
  readonly emit: Emit;
  readonly policies: PoliciesInUse;
  /** Version of the time-zone data. */
  readonly tz: string;
}

/** Keeps what clocks came to. */
export interface ClockKeeper {
  /**
   * Seals the clocks that have ended and notes due times that moved without their case, in the log, of these cases or
   * of all. Does nothing where all is kept already, so it may run as often as one likes; one transaction for all that
   * is to be written. Emits `cases.changed` for what it wrote.
   */
  run(ids?: readonly string[]): void;
  /**
   * `run` for all before another policy takes effect. Takes back seals that cannot be true: when their time comes, they
   * would be of a policy that is over. Until then they only wait: the clock of this computer may be behind.
   */
  settle(): void;
  /**
   * Cases with clocks that have not stopped, at an instant (epoch ms; absent: now). A missed one is among them while it
   * counts lateness. From memory: what `run` saw last.
   */
  openClocks(at?: number, ids?: ReadonlySet<string>): readonly OpenClocks[];
}

interface Look {
  readonly runs: readonly DecidedRun[];
  readonly moves: readonly Move[];
  /** Ids of seals that cannot be true. */
  readonly impossible: readonly string[];
  /** `keep`: to be written; `drop`: to be removed; undefined: as it is. */
  readonly memo: { readonly keep: Memo } | 'drop' | undefined;
}

/** The only writer of `clock-sealed`, `due-moved` and `clock_memo`; takes back seals that cannot be true. */
export function createClockKeeper(deps: KeeperDeps): ClockKeeper {
  const { db, clock } = deps;
  const memos = createMemoRepository(db);
  const board = createOpenBoard();
  let isFilled = false;

  function run(ids?: readonly string[], isLast = false): void {
    const now = clock.now();
    const pending: CaseId[] = [];
    for (const seen of ids === undefined ? everything(deps, memos) : some(deps, memos, ids)) {
      const look = lookAt(deps, seen, now, isLast);
      board.put(seen, look.runs);
      if (isWork(look)) pending.push(seen.id);
    }
    isFilled ||= ids === undefined;
    // Who only reads shows what is true; whoever holds the folder keeps it.
    if (pending.length > 0 && db.access === 'write') write(pending, now, isLast);
  }

  function write(pending: readonly CaseId[], now: number, isLast: boolean): void {
    const changed = db.transaction(() =>
      // Read again inside: what is written is what the log says at this very moment.
      some(deps, memos, pending).filter((seen) => {
        const look = lookAt(deps, seen, now, isLast);
        keep(deps, memos, seen.id, look);
        return isNews(look);
      }),
    );
    if (changed.length > 0) deps.emit('cases.changed', { ids: changed.map(({ id }) => id) });
  }

  return {
    run: (ids) => run(ids),
    settle: () => run(undefined, true),
    openClocks: (at = clock.now(), ids) => {
      if (!isFilled) run();
      return board.openClocks(at, ids);
    },
  };
}

function everything({ repository }: KeeperDeps, memos: MemoRepository): readonly SeenCase[] {
  const [logs, kept] = [repository.logs(), memos.all()];
  return repository
    .list()
    .map(({ id, number, title }) => ({ id, number, title, events: logs.get(id) ?? [], memo: kept.get(id) }));
}

function some({ repository }: KeeperDeps, memos: MemoRepository, ids: readonly string[]): readonly SeenCase[] {
  return ids.flatMap((id) => {
    const record = repository.find(id as CaseId);
    if (record === undefined) return [];
    const { number, title, discarded } = record;
    const events = discarded ? [] : repository.eventsOf(record.id);
    return [{ id: record.id, number, title, events, memo: memos.find(id) }];
  });
}

const NOTHING: Look = { runs: [], moves: [], impossible: [], memo: undefined };

/** Clocks of a draft are shown, not kept: its severity may still change. */
function lookAt({ policies, tz }: KeeperDeps, { events, memo }: SeenCase, now: number, isLast: boolean): Look {
  const facts = caseFacts(events);
  if (facts.phase === 'draft' || facts.loggedAt === null) return NOTHING;
  const runs = decidedRuns({ events }, { policies, now });
  const frame = { policies, now, tz };
  const moves = memo === undefined ? [] : movesSince(memo, { events }, runs, frame);
  const next = memoOf({ events }, runs, frame);
  // A closed case without open clocks has nothing that could move.
  const isOver = facts.phase === 'closed' && next.dues.length === 0;
  const kept = isSameMemo(memo, next) ? undefined : { keep: next };
  const dropped = memo === undefined ? undefined : 'drop';
  return { runs, moves, impossible: isLast ? impossibleSeals(events, now) : [], memo: isOver ? dropped : kept };
}

function isSameMemo(a: Memo | undefined, b: Memo): boolean {
  return a !== undefined && JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function plain({ lastEvent, context, tz, dues }: Memo): unknown {
  return [lastEvent, context.id, context.version, context.reading ?? null, context.tier ?? '', tz, dues];
}

function isWork(look: Look): boolean {
  return look.memo !== undefined || isNews(look);
}

/** Whether it goes into the log. */
function isNews({ runs, moves, impossible }: Look): boolean {
  return moves.length > 0 || impossible.length > 0 || runs.some(({ isToBeSealed }) => isToBeSealed);
}

function keep({ log, tz }: KeeperDeps, memos: MemoRepository, id: CaseId, look: Look): void {
  const { runs, moves, impossible, memo } = look;
  const at = log.now();
  for (const event of impossible) log.note(id, { kind: 'withdrawn', at, by: 'machine', event });
  for (const move of moves) log.note(id, { kind: 'due-moved', at, by: 'machine', ...move });
  for (const run of runs) {
    const seal = run.isToBeSealed ? sealOf(run, tz) : undefined;
    if (seal !== undefined) log.note(id, { kind: 'clock-sealed', at, by: 'machine', seal });
  }
  if (memo === 'drop') memos.drop(id);
  else if (memo !== undefined) memos.put(id, memo.keep);
}
