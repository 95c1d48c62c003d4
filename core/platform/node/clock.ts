import type { Clock } from '../ports.ts';

/** Asking the system costs a tenth of a millisecond; who asks more often gets what it said last. */
const ZONE_KEPT_MS = 1000;

let zone = '';
let askedAt = -Infinity;

/** The zone the machine is set to now. One that the person set by the variable TZ stays. */
function machineZone(): string {
  const at = performance.now();
  if (at - askedAt < ZONE_KEPT_MS) return zone;
  askedAt = at;
  // Node asks the system for its zone at the start only, and again whenever TZ is written or taken away. Taking away
  // what is not there asks again and changes nothing.
  if (process.env['TZ'] === undefined) Reflect.deleteProperty(process.env, 'TZ');
  zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone;
}

/** The machine's clock. The one place in the core that asks what time it is. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  timeZone: machineZone,
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
