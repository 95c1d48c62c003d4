import { array, assert, constantFrom, integer, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  axisTicks,
  barsPath,
  endByKey,
  noiseMarks,
  shareOf,
  roomOf,
  shownLabels,
  stopAt,
  stops,
  withEnd,
} from '../../../renderer/components/recording-strip/strip-rules.ts';
import type { StripRun } from '../../../renderer/components/recording-strip/strip-rules.ts';

const START = Date.parse('2026-11-23T04:12:00Z');
const HOUR = 3_600_000;

function runOf(files: number, snapshots: readonly number[]): StripRun {
  const at = (position: number): number => START + position * 60_000;
  return {
    files,
    startedAt: new Date(START).toISOString(),
    lastAt: new Date(at(files - 1)).toISOString(),
    snapshots: {
      position: [...snapshots],
      at: snapshots.map(at),
      bytes: snapshots.map(() => 1),
      name: snapshots.map(String),
    },
    strip: { startMs: START, stepMs: 60_000, real: [0, 3, 0], noise: [1, 0, 1], bytes: [1, 3, 1] },
  };
}

const run = runOf(100, [0, 30, 60]);

describe('an end of the range', () => {
  it('goes from snapshot to snapshot by arrows, and to the ends of the run behind them', () => {
    const ends = { from: 0, to: 30 };
    expect(endByKey(run, ends, 'to', 'ArrowRight', false)).toEqual({ from: 0, to: 60 });
    expect(endByKey(run, { from: 0, to: 60 }, 'to', 'ArrowRight', false)).toEqual({ from: 0, to: 99 });
    expect(endByKey(run, ends, 'to', 'ArrowLeft', false)).toEqual({ from: 0, to: 0 });
    expect(endByKey(run, { from: 0, to: 45 }, 'to', 'ArrowLeft', false)).toEqual({ from: 0, to: 30 });
    expect(endByKey(run, ends, 'from', 'ArrowUp', false)).toEqual({ from: 30, to: 30 });
  });

  it('goes by one recorded file with Shift, and to the ends with Home and End', () => {
    const ends = { from: 30, to: 60 };
    expect(endByKey(run, ends, 'from', 'ArrowLeft', true)).toEqual({ from: 29, to: 60 });
    expect(endByKey(run, ends, 'to', 'ArrowRight', true)).toEqual({ from: 30, to: 61 });
    expect(endByKey(run, ends, 'from', 'Home', false)).toEqual({ from: 0, to: 60 });
    expect(endByKey(run, ends, 'to', 'End', false)).toEqual({ from: 30, to: 99 });
    expect(endByKey(run, ends, 'to', 'Enter', false)).toBeUndefined();
  });

  it('never leaves the run nor passes the other end, whatever is pressed', () => {
    const keys = array(
      record({
        end: constantFrom<'from' | 'to'>('from', 'to'),
        key: constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'x'),
        isShift: constantFrom(true, false),
      }),
      { maxLength: 40 },
    );
    const runs = integer({ min: 1, max: 200 }).chain((files) =>
      array(nat(files - 1), { maxLength: 6 }).map((some) =>
        runOf(
          files,
          [...new Set(some)].sort((a, b) => a - b),
        ),
      ),
    );
    assert(
      property(runs, keys, (one, pressed) => {
        let ends = { from: 0, to: one.files - 1 };
        for (const { end, key, isShift } of pressed) ends = endByKey(one, ends, end, key, isShift) ?? ends;
        expect(ends.from).toBeGreaterThanOrEqual(0);
        expect(ends.to).toBeLessThan(one.files);
        expect(ends.from).toBeLessThanOrEqual(ends.to);
        expect(stops(one)).toContain(endByKey(one, ends, 'to', 'ArrowRight', false)?.to ?? 0);
      }),
    );
  });

  it('is the nearest snapshot when it is dragged', () => {
    expect(stopAt(run, 0.32)).toBe(30);
    expect(stopAt(run, 0.95)).toBe(99);
    expect(stopAt(run, -1)).toBe(0);
    expect(withEnd(run, { from: 30, to: 60 }, 'from', 99)).toEqual({ from: 60, to: 60 });
  });
});

describe('the strip', () => {
  it('has round moments of the place on its axis, as many as fit', () => {
    const zones = axisTicks(runOf(13 * 60, []), 'Europe/Berlin', 9);
    expect(zones.map((at) => new Date(at).toISOString().slice(11, 16))).toEqual([
      '05:00',
      '07:00',
      '09:00',
      '11:00',
      '13:00',
      '15:00',
      '17:00',
    ]);
    const india = axisTicks(runOf(60, []), 'Asia/Kolkata', 9);
    expect(india.every((at) => at % (15 * 60_000) === 0)).toBe(true);
    expect(axisTicks(runOf(1, []), 'UTC', 9).length).toBeLessThanOrEqual(1);
    expect(axisTicks(runOf(60 * 24 * 90, []), 'UTC', 9).length).toBeLessThanOrEqual(10);
  });

  it('shows the labels of the chosen ends and drops those that would lie on them', () => {
    const label = (share: number, isImportant = false) => ({ share, isImportant });
    expect(shownLabels([label(0), label(0.5), label(0.52, true), label(0.9)])).toEqual([true, false, true, true]);
  });

  it('gives labels more of the strip when it is narrow, so that none stands over another', () => {
    expect(roomOf(0, 112, 0.16)).toBe(0.16);
    expect(roomOf(1000, 112, 0.16)).toBe(0.16);
    const room = roomOf(436, 112, 0.16);
    // Two labels at this distance, shifted into the strip, do not touch.
    expect(room * (436 - 112)).toBeGreaterThanOrEqual(112);
    expect(roomOf(100, 112)).toBe(1);
  });

  it('draws a bar for each stretch with work, and a circle where only log-offs are', () => {
    expect(barsPath(run, 0, 1).match(/M/gu)).toHaveLength(1);
    expect(barsPath(run, 0.9, 1)).toBe('');
    expect(noiseMarks(run)).toEqual([1 / 6, 5 / 6]);
    expect(shareOf(run, START + 100 * HOUR)).toBe(1);
    expect(shareOf(runOf(1, []), START)).toBe(0);
  });
});
