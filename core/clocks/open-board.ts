import type { ClockEvent, ClockSeal } from '../../shared/domain/clocks.ts';
import type { ClockResult, PolicyClocks } from '../sla/index.ts';
import { clockEventsOf } from './clock-events.ts';
import { asSealed, isOpen } from './sealing.ts';
import type { DecidedRun } from './sealing.ts';
import type { OpenClocks, SeenCase } from './types.ts';

/** The cases with open clocks, in memory: what a timer asks for often must not read every log each time. */
export interface OpenBoard {
  put(seen: SeenCase, runs: readonly DecidedRun[]): void;
  /** At an instant (epoch ms), of these cases or of all. */
  openClocks(at: number, ids?: ReadonlySet<string>): readonly OpenClocks[];
}

interface Entry extends Pick<OpenClocks, 'caseId' | 'number' | 'title'> {
  readonly live: readonly LiveRun[];
}

interface LiveRun {
  readonly under: PolicyClocks;
  readonly events: readonly ClockEvent[];
  readonly last: ClockResult;
  readonly seal: ClockSeal | undefined;
}

/** An empty board. */
export function createOpenBoard(): OpenBoard {
  const entries = new Map<string, Entry>();
  return {
    put: ({ id, number, title, events }, runs) => {
      const live = runs.filter(({ result }) => isOpen(result));
      if (live.length === 0) {
        entries.delete(id);
        return;
      }
      const told = new Map<PolicyClocks, readonly ClockEvent[]>();
      const eventsUnder = (under: PolicyClocks): readonly ClockEvent[] => {
        const known = told.get(under) ?? clockEventsOf(events, under.policy);
        told.set(under, known);
        return known;
      };
      entries.set(id, {
        caseId: id,
        number,
        title,
        live: live.map(({ result, under, sealed }) => ({
          under,
          events: eventsUnder(under),
          last: result,
          seal: sealed?.seal,
        })),
      });
    },
    openClocks: (at, ids) => {
      const wanted = ids === undefined ? [...entries.values()] : [...ids].flatMap((id) => entries.get(id) ?? []);
      return wanted.flatMap((entry) => openOf(entry, at));
    },
  };
}

function openOf({ caseId, number, title, live }: Entry, at: number): readonly OpenClocks[] {
  const computed = new Map<PolicyClocks, readonly ClockResult[]>();
  const results = live.flatMap(({ under, events, last, seal }) => {
    const known = computed.get(under) ?? under.evaluate(events, at);
    computed.set(under, known);
    const run = known.find(({ clock, startedAt }) => clock === last.clock && startedAt === last.startedAt);
    if (run === undefined) return [];
    const result = seal === undefined ? run : asSealed(run, seal);
    return isOpen(result) ? [tooLateAfter(result)] : [];
  });
  const [first] = results;
  return first === undefined ? [] : [{ caseId, number, title, severity: first.severity, results }];
}

/**
 * At the due instant itself a target that is not strict is just met. Whoever looks there would find nothing to seal and
 * not look again, so the next look is an instant later.
 */
function tooLateAfter(result: ClockResult): ClockResult {
  const { nextThreshold: next, strict } = result;
  if (next?.kind !== 'missed' || strict) return result;
  return { ...result, nextThreshold: { ...next, at: next.at + 1 } };
}
