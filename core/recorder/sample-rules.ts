import { FLIGHT_INTERVAL_MS, FLIGHT_SPAN_MS } from '../../shared/domain/recorder.ts';
import type { FlightGap, FlightRecord, FlightSample } from '../../shared/domain/recorder.ts';
import type { Look, Moment } from './types.ts';

/** Looks may be late by this much before a hole is called one, ms. */
const LATE_MS = 2.5 * FLIGHT_INTERVAL_MS;
/** The clock may drift by this much between two looks before it counts as set, ms. */
const SET_MS = 2_000;

const iso = (at: number): string => new Date(at).toISOString();
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Share of the work of cores between two looks, percent; null when nothing can be said. */
function shares(before: Look, now: Look): readonly number[] {
  if (before.cores.length !== now.cores.length) return [];
  return now.cores.flatMap(({ busy, total }, index) => {
    const old = before.cores[index];
    const span = total - (old?.total ?? 0);
    return old === undefined || span <= 0 ? [] : [Math.min(100, Math.max(0, (100 * (busy - old.busy)) / span))];
  });
}

/** Growth of a counter in a second; null when it was not there or began anew. */
function perSecond(before: number | undefined, now: number | undefined, ms: number): number | null {
  if (before === undefined || now === undefined || now < before || ms <= 0) return null;
  return Math.round(((now - before) * 1000) / ms);
}

/** The sample of a look: stocks as they are, rates since the look before; without one, rates are null. Pure. */
export function sampleOf(before: Look | undefined, now: Look): FlightSample {
  const cores = before === undefined ? [] : shares(before, now);
  const ms = before === undefined ? 0 : now.monotonic - before.monotonic;
  return {
    at: iso(now.wall),
    cpuPercent: cores.length === 0 ? null : tenth(cores.reduce((sum, one) => sum + one, 0) / cores.length),
    busiestCorePercent: cores.length === 0 ? null : tenth(Math.max(...cores)),
    memoryFreeBytes: now.memoryFreeBytes,
    pageFileFreeBytes: now.pageFileFreeBytes,
    load: now.load,
    rootFreeBytes: now.rootFreeBytes,
    dataFreeBytes: now.dataFreeBytes,
    loopDelayMs: now.loopDelayMs,
    diskReadPerSecond: perSecond(before?.disk?.read, now.disk?.read, ms),
    diskWrittenPerSecond: perSecond(before?.disk?.written, now.disk?.written, ms),
    netInPerSecond: perSecond(before?.net?.in, now.net?.in, ms),
    netOutPerSecond: perSecond(before?.net?.out, now.net?.out, ms),
  };
}

/**
 * The hole between two looks. The clock that never jumps says how long it really was; where the other one says more, the
 * machine slept or its clock was set forward: `woke` (the system told of it) decides. Undefined when there is none. Pure.
 */
export function gapBetween(before: Moment, now: Moment, woke: boolean): FlightGap | undefined {
  const passed = now.monotonic - before.monotonic;
  const shiftMs = Math.round(now.wall - before.wall - passed);
  const ends = { from: iso(before.wall), to: iso(now.wall) };
  if (passed > LATE_MS) return { kind: 'pause', ...ends, shiftMs: Math.abs(shiftMs) < SET_MS ? 0 : shiftMs };
  if (Math.abs(shiftMs) < SET_MS) return undefined;
  return woke && shiftMs > 0 ? { kind: 'pause', ...ends, shiftMs: 0 } : { kind: 'clock', ...ends, shiftMs };
}

/** A record without what is older than the span; what claims to be later than now is of another clock. Pure. */
export function within(record: FlightRecord, now: number, spanMs = FLIGHT_SPAN_MS): FlightRecord {
  const fits = (at: string): boolean => Date.parse(at) >= now - spanMs && Date.parse(at) <= now + FLIGHT_INTERVAL_MS;
  return {
    ...record,
    samples: record.samples.filter(({ at }) => fits(at)),
    gaps: record.gaps.filter(({ to }) => fits(to)),
    ports: record.ports.filter(({ at }) => fits(at)),
    marks: record.marks.filter(fits),
  };
}

/** The hole between what an earlier process recorded and now; undefined when it recorded nothing. Pure. */
export function offGap(record: FlightRecord, now: number): FlightGap | undefined {
  const last = record.samples.at(-1);
  if (last === undefined || Date.parse(last.at) > now) return undefined;
  return { kind: 'off', from: last.at, to: iso(now), shiftMs: 0 };
}
