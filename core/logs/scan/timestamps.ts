import { Buffer } from 'node:buffer';
import { dayInOrder, stampIn } from './dates.ts';
import type { DateOrder, Stamp } from './dates.ts';
import type { WallClock } from './zone.ts';

/** Reads the times of the lines of one file. */
export interface TimeReader {
  /** Epoch milliseconds of the line that stands at `start` to `end`; NaN where it has no time of its own. */
  read(bytes: Uint8Array, start: number, end: number): number;
  /** Where the time of the last line that had one ended. */
  readonly end: number;
  /** Dates that were none in the order that was decided. */
  readonly contradictions: number;
  /** Whether there were dates that can be read in two ways. */
  readonly hasTwoWay: boolean;
}

export interface TimeOptions {
  readonly clock: WallClock;
  readonly order: DateOrder;
  /** For dates that say no year, and to refuse what cannot be. */
  readonly modifiedMs: number;
}

const DAY = 86_400_000;
/** Characters of a line in which its time may stand. */
const HEAD = 96;
/** How far from where the others of the file stand. */
const NEAR = 12;
const FARTHEST = 48;

/** A reader of times: what one line taught makes the next cheap, for the date is mostly the same. */
export function createTimeReader({ clock, order, modifiedMs }: TimeOptions): TimeReader {
  const year = new Date(modifiedMs).getUTCFullYear();
  let column = -1;
  let date: Uint8Array = new Uint8Array(0);
  let day = 0;
  let end = 0;
  let contradictions = 0;
  let hasTwoWay = false;
  let previous = Number.NEGATIVE_INFINITY;

  /** The usual case: the date of the line before at the same place, and behind it hh:mm:ss with a fraction or without. */
  function quick(bytes: Uint8Array, start: number, stop: number): number {
    let at = start + column;
    if (at + date.length + 9 > stop) return Number.NaN;
    for (let index = 0; index < date.length; index += 1) if (bytes[at + index] !== date[index]) return Number.NaN;
    at += date.length + 1;
    const hour = twoDigits(bytes, at);
    const minute = twoDigits(bytes, at + 3);
    const second = twoDigits(bytes, at + 6);
    if (hour < 0 || minute < 0 || second < 0 || bytes[at + 2] !== 58 || bytes[at + 5] !== 58) return Number.NaN;
    let ms = 0;
    at += 8;
    const sign = at < stop ? bytes[at] : 32;
    if (sign === 46 || sign === 44) {
      let worth = 100;
      for (at += 1; at < stop; at += 1) {
        const digit = (bytes[at] ?? 0) - 48;
        if (digit < 0 || digit > 9) break;
        ms += digit * worth;
        worth /= 10;
      }
    }
    // AM, PM, a zone or anything else that changes the time is left to the slow way.
    const after = at < stop ? (bytes[at] ?? 32) : 32;
    if (!isPlainEnd(after) || (after === 32 && changesTime(bytes, at + 1, stop))) return Number.NaN;
    end = at;
    return clock.toInstant(day * DAY + ((hour * 60 + minute) * 60 + second) * 1000 + Math.floor(ms), previous - 1);
  }

  function slow(bytes: Uint8Array, start: number, stop: number): number {
    const text = latin(bytes, start, Math.min(stop, start + HEAD));
    if (column >= 0 && /^\s/u.test(text)) return Number.NaN;
    const stamp = stampIn(text, year);
    if (stamp === undefined || stamp.at > FARTHEST) return Number.NaN;
    if (column >= 0 && Math.abs(stamp.at - column) > NEAR) return Number.NaN;
    const found = dayOf(stamp);
    if (found === undefined) return Number.NaN;
    column = stamp.at;
    end = start + stamp.end;
    const wall = found * DAY + stamp.time;
    if (stamp.offset !== undefined) return wall - stamp.offset * 60_000;
    day = found;
    date = bytes.slice(start + stamp.at, start + stamp.dateEnd);
    return clock.toInstant(wall, previous - 1);
  }

  function dayOf(stamp: Stamp): number | undefined {
    if (stamp.twoWay === undefined) return stamp.day;
    hasTwoWay = true;
    const found = dayInOrder(stamp.twoWay, order);
    if (found === undefined) contradictions += 1;
    return found;
  }

  return {
    get end() {
      return end;
    },
    get contradictions() {
      return contradictions;
    },
    get hasTwoWay() {
      return hasTwoWay;
    },
    read: (bytes, start, stop) => {
      let time = date.length > 0 ? quick(bytes, start, stop) : Number.NaN;
      if (Number.isNaN(time) && mayHoldTime(bytes, start, stop)) time = slow(bytes, start, stop);
      if (!Number.isNaN(time)) previous = time;
      return time;
    },
  };
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 48;
  const ones = (bytes[at + 1] ?? 0) - 48;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

/** Whether the time ends here for certain: not Z, a letter, a digit, or a sign of an offset. */
function isPlainEnd(byte: number): boolean {
  const isLetter = (byte | 32) >= 97 && (byte | 32) <= 122;
  const isDigit = byte >= 48 && byte <= 58;
  return !isLetter && !isDigit && byte !== 43 && byte !== 45;
}

/** Whether behind the blank stand AM, PM, a zone's name or an offset. */
function changesTime(bytes: Uint8Array, at: number, stop: number): boolean {
  if (at + 1 >= stop) return false;
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (first === 43 || first === 45) return second >= 48 && second <= 57;
  const letter = first | 32;
  // a, p: AM and PM; z, u, g: Z, UTC and GMT.
  return letter === 97 || letter === 112
    ? (second | 32) === 109 || second === 46
    : letter === 122 || letter === 117 || letter === 103;
}

/** Whether two digits stand near the beginning: most lines of a stack trace have none and cost nothing more. */
function mayHoldTime(bytes: Uint8Array, start: number, stop: number): boolean {
  const until = Math.min(stop, start + FARTHEST + 10);
  let digits = 0;
  for (let at = start; at < until; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 48 && byte <= 57) {
      digits += 1;
      if (digits >= 6) return true;
    }
  }
  return false;
}
