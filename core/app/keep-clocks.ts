import type { ClockKeeper } from '../clocks/index.ts';
import type { EventHub } from '../platform/events.ts';
import type { Log } from '../platform/ports.ts';

/**
 * Lets the keeper look whenever cases or policies changed; the answer stops it. What goes wrong in it is no failure of
 * the change that came before: it is logged, and the next look catches up.
 */
export function keepClocks(keeper: ClockKeeper, hub: EventHub, log: Log): () => void {
  return hub.subscribe((name, payload) => {
    if (name !== 'cases.changed' && name !== 'policies.changed') return;
    try {
      keeper.run(name === 'policies.changed' ? undefined : idsOf(payload));
    } catch (error) {
      log.error('clocks', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
}

function idsOf(payload: unknown): readonly string[] {
  if (typeof payload !== 'object' || payload === null || !('ids' in payload) || !Array.isArray(payload.ids)) return [];
  return payload.ids.filter((id) => typeof id === 'string');
}
