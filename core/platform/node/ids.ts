import { randomBytes } from 'node:crypto';
import type { Clock, Ids } from '../ports.ts';

/** Largest value of the twelve bits behind the time. */
const MAX_COUNT = 0xfff;
/** Where counting begins: somewhere in the lower half, so that there is room above it. */
const START_MASK = 0x7ff;

/**
 * UUID version 7 (RFC 9562, method 1 of 6.2): 48 bits of milliseconds, twelve that count within one, then random. Ids
 * sort in the order in which they were made, also within a millisecond.
 */
export function createIds(clock: Clock): Ids {
  let lastMs = -1;
  let count = 0;
  return {
    next: () => {
      const bytes = randomBytes(16);
      const now = clock.now();
      // A clock that was set back is taken at its word: order is by the time an id says.
      count = now === lastMs && count < MAX_COUNT ? count + 1 : bytes.readUInt16BE(6) & START_MASK;
      lastMs = now;
      bytes.writeUIntBE(now, 0, 6);
      bytes[6] = 0x70 | (count >> 8);
      bytes[7] = count & 0xff;
      bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
      const hex = bytes.toString('hex');
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
    },
  };
}
