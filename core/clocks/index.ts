export { createClocksOf, toldClocks } from './case-clocks.ts';
export type { ToldClock } from './case-clocks.ts';
export { clockEventsOf, pausedFor } from './clock-events.ts';
export type { StatusMeanings } from './clock-events.ts';
export { clocksHandlers } from './handlers.ts';
export { createClockKeeper } from './keeper.ts';
export type { ClockKeeper, KeeperDeps } from './keeper.ts';
export type { ClockedCase, OpenClocks, PoliciesInUse, PolicyContext } from './types.ts';
