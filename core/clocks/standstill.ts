import type { ClockEvent, PauseReason } from '../../shared/domain/clocks.ts';
import type { Policy } from '../../shared/policy/index.ts';

/**
 * When a case stands still, told event by event in the order of time (epoch ms). Each answer is what it means for the
 * clocks; a reason that is open already is not opened a second time, so one status after another keeps one pause.
 */
export interface Standstill {
  /** A person at support wrote. While the status says that support waits for the customer, it is a question. */
  supportWrote(at: number): readonly ClockEvent[];
  /** The customer wrote or spoke: what support waited for is there. */
  customerWrote(at: number): readonly ClockEvent[];
  statusBecame(status: string, at: number): readonly ClockEvent[];
  /** Noted by a person. */
  paused(reason: PauseReason, at: number, until: string | undefined): readonly ClockEvent[];
  resumed(reason: PauseReason, at: number): readonly ClockEvent[];
}

/** A fresh case under a policy's meanings of the portal's words. */
export function createStandstill(statuses: Policy['statuses']): Standstill {
  const meanings = new Map(
    statuses.flatMap(({ reason, statuses: words }) => words.map((word) => [plain(word), reason] as const)),
  );
  const open = new Map<PauseReason, number>();
  const resumedAt = new Map<PauseReason, number>();
  let meaning: PauseReason | undefined;
  let question: number | undefined;

  const isOpen = (reason: PauseReason, at: number): boolean => at < (open.get(reason) ?? -Infinity);

  function begin(reason: PauseReason, at: number, until?: string): readonly ClockEvent[] {
    if (isOpen(reason, at)) return [];
    const end = until === undefined ? undefined : Date.parse(until);
    open.set(reason, end ?? Infinity);
    return [{ kind: 'pause', at, reason, ...(end === undefined ? {} : { until: end }) }];
  }

  function end(reason: PauseReason, at: number): readonly ClockEvent[] {
    if (!isOpen(reason, at)) return [];
    open.delete(reason);
    resumedAt.set(reason, at);
    return [{ kind: 'resume', at, reason }];
  }

  /** Support waits since it asked, not since somebody set the status; a question from before it went on is answered. */
  function waitsSince(at: number): number {
    const wentOn = resumedAt.get('pendingCustomer') ?? -Infinity;
    const ranOut = open.get('pendingCustomer') ?? -Infinity;
    return question !== undefined && question > Math.max(wentOn, ranOut) ? question : at;
  }

  return {
    supportWrote: (at) => {
      question = at;
      return meaning === 'pendingCustomer' ? begin('pendingCustomer', at) : [];
    },
    customerWrote: (at) => {
      question = undefined;
      return [{ kind: 'customer', at, automatic: false }, ...end('pendingCustomer', at)];
    },
    statusBecame: (status, at) => {
      const before = meaning;
      meaning = meanings.get(plain(status));
      const ended = before === undefined || before === meaning ? [] : end(before, at);
      if (meaning === undefined) return ended;
      if (meaning !== 'pendingCustomer') return [...ended, ...begin(meaning, at)];
      return isOpen(meaning, at) ? ended : [...ended, ...begin(meaning, waitsSince(at))];
    },
    paused: begin,
    resumed: end,
  };
}

function plain(word: string): string {
  return word.trim().toLowerCase();
}
