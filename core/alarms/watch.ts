import type { CaseId, Severity } from '../../shared/domain/primitives.ts';
import { isTicking, nextLook } from './alarm-rules.ts';
import { createThresholdHeap } from './threshold-heap.ts';
import type { OpenCase, WatchedResult } from './types.ts';

/** The clock that is due next. */
export interface NextDue {
  readonly caseId: CaseId;
  readonly number: number;
  readonly severity: Severity;
  readonly dueAt: number;
}

/** All open clocks, ordered by when they have to be looked at. Holds results; computes none. */
export interface Watch {
  /** Takes the present clocks of a case; undefined when none of them is open. */
  set(caseId: string, open: OpenCase | undefined, now: number): void;
  clear(): void;
  cases(): IterableIterator<string>;
  /** The earliest instant at which a clock has to be looked at; Infinity when there is none. */
  nextLookAt(): number;
  /** Cases with a threshold up to `now`; each is told once. */
  takeCrossed(now: number): ReadonlySet<string>;
  nextDue(): NextDue | undefined;
  /** Clocks that are late and go on. */
  missed(): number;
  leftMs(caseId: string, clock: string): number | null;
}

interface Watched {
  readonly open: OpenCase;
  readonly missed: number;
}

/** Makes an empty watch. */
export function createWatch(): Watch {
  const looks = createThresholdHeap();
  const dues = createThresholdHeap();
  const cases = new Map<string, Watched>();
  let missed = 0;

  const forget = (caseId: string): void => {
    const before = cases.get(caseId);
    if (before === undefined) return;
    cases.delete(caseId);
    missed -= before.missed;
    for (const { clock } of before.open.results) {
      looks.remove(keyOf(caseId, clock));
      dues.remove(keyOf(caseId, clock));
    }
  };

  return {
    set: (caseId, open, now) => {
      forget(caseId);
      if (open === undefined) return;
      const late = open.results.filter((result) => result.state === 'missed' && isTicking(result)).length;
      cases.set(caseId, { open, missed: late });
      missed += late;
      for (const result of open.results) {
        const look = nextLook(result, now);
        if (look !== undefined) looks.set(keyOf(caseId, result.clock), look);
        if (isDue(result)) dues.set(keyOf(caseId, result.clock), result.dueAt ?? Infinity);
      }
    },
    clear: () => {
      looks.clear();
      dues.clear();
      cases.clear();
      missed = 0;
    },
    cases: () => cases.keys(),
    nextLookAt: () => looks.first()?.at ?? Infinity,
    takeCrossed: (now) => new Set(looks.takeUntil(now).map((key) => caseOf(key))),
    nextDue: () => {
      const first = dues.first();
      const open = first === undefined ? undefined : cases.get(caseOf(first.key))?.open;
      const result = open?.results.find(({ clock }) => keyOf(open.caseId, clock) === first?.key);
      if (first === undefined || open === undefined || result === undefined) return undefined;
      return { caseId: open.caseId, number: open.number, severity: result.severity, dueAt: first.at };
    },
    missed: () => missed,
    leftMs: (caseId, clock) => cases.get(caseId)?.open.results.find((result) => result.clock === clock)?.leftMs ?? null,
  };
}

// The closing of an unanswered case is nobody's duty, so nothing is due by it.
function isDue({ clock, state, dueAt }: WatchedResult): boolean {
  return clock !== 'closure' && (state === 'running' || state === 'waiting') && Number.isFinite(dueAt ?? Infinity);
}

function keyOf(caseId: string, clock: string): string {
  return `${clock} ${caseId}`;
}

function caseOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}
