export { compileCalendar } from './calendar.ts';
export type { Calendar, Stretch } from './calendar.ts';
export { firstResponseAt, firstResponseClock, supportState } from './clocks.ts';
export type { FirstResponseFacts, SupportState } from './clocks.ts';
export { createZone } from './zone.ts';
export type { Zone } from './zone.ts';
