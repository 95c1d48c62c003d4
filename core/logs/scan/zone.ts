const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Turns times on the wall of one zone into instants. */
export interface WallClock {
  /**
   * The instant, epoch milliseconds, of a wall time given as if it were UTC. Of an hour that comes twice the first,
   * unless that would lie before `notBefore`; a time that is skipped counts as if the clock had not been moved yet.
   */
  toInstant(wallMs: number, notBefore?: number): number;
  /** Wall time minus UTC at an instant, in milliseconds. */
  offsetAt(instantMs: number): number;
}

/** A wall clock of an IANA zone; one that is not known counts as UTC. What was asked once is kept. */
export function createWallClock(zone: string): WallClock {
  const format = formatOf(zone);
  const days = new Map<number, number | undefined>();
  const hours = new Map<number, readonly [number, number]>();

  function offsetAt(instantMs: number): number {
    const whole = Math.floor(instantMs / 60_000) * 60_000;
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(whole)) part[type] = Number(value);
    const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute) - whole;
  }

  /** The offset of a whole day; undefined on a day on which clocks are moved. */
  function ofDay(wallMs: number): number | undefined {
    const day = Math.floor(wallMs / DAY);
    if (!days.has(day)) {
      const [before, after] = [offsetAt(day * DAY - DAY), offsetAt(day * DAY + 2 * DAY)];
      days.set(day, before === after ? before : undefined);
    }
    return days.get(day);
  }

  /** The one or two offsets under which this wall time is real, the earlier instant first. */
  function ofQuarter(wallMs: number): readonly [number, number] {
    const quarter = Math.floor(wallMs / 900_000);
    const kept = hours.get(quarter);
    if (kept !== undefined) return kept;
    const around = [offsetAt(wallMs - DAY), offsetAt(wallMs + DAY)] as const;
    const real = around.filter((offset) => offsetAt(wallMs - offset) === offset).toSorted((a, b) => b - a);
    const found = [real[0] ?? around[0], real.at(-1) ?? around[0]] as const;
    hours.set(quarter, found);
    return found;
  }

  return {
    offsetAt,
    toInstant: (wallMs, notBefore = Number.NEGATIVE_INFINITY) => {
      const offset = ofDay(wallMs);
      if (offset !== undefined) return wallMs - offset;
      const [first, second] = ofQuarter(wallMs);
      return wallMs - first >= notBefore ? wallMs - first : wallMs - second;
    },
  };
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const shape = {
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...shape, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...shape, timeZone: 'UTC' });
  }
}
