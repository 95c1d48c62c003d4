import type { DueMove } from '../../shared/contract/policies.ts';
import type { ClockName, ClockState } from '../../shared/domain/clocks.ts';
import { CLOCKS } from '../../shared/policy/index.ts';
import type { PreviewCase } from './types.ts';

/** What of a clock's result a preview compares; instants in epoch ms. */
interface Compared {
  readonly clock: ClockName;
  readonly state: ClockState;
  readonly dueAt: number | null;
}

const OPEN: ReadonlySet<ClockState> = new Set(['waiting', 'running', 'paused']);
const ENDED: ReadonlySet<ClockState> = new Set(['met', 'missed', 'excluded']);

/** What a change does to the clocks of one case. */
export interface CaseMoves {
  readonly moves: readonly DueMove[];
  readonly open: number;
  readonly sealed: number;
}

/**
 * Compares a case's clocks before and after a change. A clock that has ended, by its result or by its seal, stays; one
 * that comes or goes with the change moves from or to nothing.
 */
export function movesOf(
  { caseId, number, title, sealed = [] }: PreviewCase,
  before: readonly Compared[],
  after: readonly Compared[],
): CaseMoves {
  const ended = new Set([...sealed, ...before.filter(({ state }) => ENDED.has(state)).map(({ clock }) => clock)]);
  const open = before.filter(({ clock, state }) => OPEN.has(state) && !ended.has(clock)).length;
  const moves = CLOCKS.filter((clock) => !ended.has(clock)).flatMap((clock) => {
    const from = dueOf(before, clock);
    const to = dueOf(after, clock);
    return from === to ? [] : [{ caseId, number, title, clock, from: iso(from), to: iso(to) }];
  });
  return { moves, open, sealed: ended.size };
}

/** When an open clock is due. One that the change makes late at once still shows when it was due. */
function dueOf(results: readonly Compared[], clock: ClockName): number | null {
  const result = results.find((entry) => entry.clock === clock);
  return result === undefined || result.state === 'off' || result.state === 'excluded' ? null : finite(result.dueAt);
}

function finite(at: number | null): number | null {
  return at !== null && Number.isFinite(at) ? at : null;
}

function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
