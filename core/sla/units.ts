export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/**
 * The engine's world, epoch ms: outside the years 1900 to 2199 nothing is open, so no question runs for ever. Wide
 * enough for any case, narrow enough that a slip of a digit costs milliseconds.
 */
export const EARLIEST = Date.UTC(1900, 0, 1);
export const LATEST = Date.UTC(2200, 0, 1);
