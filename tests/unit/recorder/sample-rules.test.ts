import { array, assert, constant, double, integer, oneof, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ofFile, toFile } from '../../../core/recorder/file-rules.ts';
import { gapBetween, offGap, sampleOf, within } from '../../../core/recorder/sample-rules.ts';
import type { Look } from '../../../core/recorder/types.ts';
import { FLIGHT_INTERVAL_MS } from '../../../shared/domain/recorder.ts';
import type { FlightRecord, FlightSample } from '../../../shared/domain/recorder.ts';

const START = Date.parse('2026-11-23T16:22:00.000Z');

const look = (parts: Partial<Look> = {}): Look => ({
  wall: START,
  monotonic: 1000,
  cores: [
    { busy: 100, total: 1000 },
    { busy: 500, total: 1000 },
  ],
  memoryFreeBytes: 4e9,
  memoryBytes: 16e9,
  pageFileFreeBytes: null,
  load: 0.5,
  disk: { read: 1000, written: 2000 },
  net: null,
  loopDelayMs: 3,
  rootFreeBytes: 6.1e9,
  dataFreeBytes: 7e9,
  ...parts,
});

const later = (ms: number, parts: Partial<Look> = {}): Look =>
  look({ wall: START + ms, monotonic: 1000 + ms, ...parts });

describe('a sample', () => {
  it('has stocks and no rates when there was no look before', () => {
    const sample = sampleOf(undefined, look());
    expect(sample).toMatchObject({ memoryFreeBytes: 4e9, cpuPercent: null, diskReadPerSecond: null });
  });

  it('has the work of all cores and of the busiest since the look before', () => {
    const now = later(5000, {
      cores: [
        { busy: 150, total: 1500 },
        { busy: 950, total: 1500 },
      ],
      disk: { read: 51_000, written: 2000 },
    });
    expect(sampleOf(look(), now)).toMatchObject({
      cpuPercent: 50,
      busiestCorePercent: 90,
      diskReadPerSecond: 10_000,
      diskWrittenPerSecond: 0,
      netInPerSecond: null,
    });
  });

  it('says nothing of a rate when its counter began anew or a core came or went', () => {
    const now = later(5000, { cores: [{ busy: 150, total: 1500 }], disk: { read: 10, written: 4000 } });
    expect(sampleOf(look(), now)).toMatchObject({
      cpuPercent: null,
      diskReadPerSecond: null,
      diskWrittenPerSecond: 400,
    });
  });

  it('keeps shares between 0 and 100 whatever the counters say', () => {
    const counter = record({ busy: integer({ min: 0, max: 1e6 }), total: integer({ min: 0, max: 1e6 }) });
    assert(
      property(array(counter, { maxLength: 4 }), array(counter, { maxLength: 4 }), (before, now) => {
        const { cpuPercent, busiestCorePercent } = sampleOf(look({ cores: before }), later(5000, { cores: now }));
        for (const share of [cpuPercent, busiestCorePercent]) {
          expect(share === null || (share >= 0 && share <= 100)).toBe(true);
        }
      }),
    );
  });
});

describe('a hole between two looks', () => {
  const before = { wall: START, monotonic: 0 };
  const at = (wallMs: number, monotonicMs: number) => ({ wall: START + wallMs, monotonic: monotonicMs });

  it.each([
    ['is none when both clocks went on', at(5000, 5000), false, undefined],
    ['is none when a look was a little late', at(9000, 9000), false, undefined],
    ['is a pause when no look was let through', at(60_000, 60_000), false, { kind: 'pause', shiftMs: 0 }],
    ['is a pause when the system says it woke', at(3_600_000, 5000), true, { kind: 'pause', shiftMs: 0 }],
    ['is a set clock when nothing woke', at(3_600_000, 5000), false, { kind: 'clock', shiftMs: 3_595_000 }],
    ['is a clock set back when it is earlier now', at(-60_000, 5000), true, { kind: 'clock', shiftMs: -65_000 }],
  ] as const)('%s', (_, now, woke, expected) => {
    const gap = gapBetween(before, now, woke);
    expect(gap === undefined ? undefined : { kind: gap.kind, shiftMs: gap.shiftMs }).toEqual(expected);
  });
});

const sampleAt = (at: number): FlightSample => sampleOf(undefined, look({ wall: at }));
const recordOf = (parts: Partial<FlightRecord> = {}): FlightRecord => ({
  intervalMs: FLIGHT_INTERVAL_MS,
  memoryBytes: 16e9,
  samples: [],
  gaps: [],
  ports: [],
  marks: [],
  ...parts,
});

describe('what an earlier process left', () => {
  it('is kept as far as it belongs to the last half hour', () => {
    const minute = 60_000;
    const kept = within(
      recordOf({
        samples: [-40, -20, 10].map((minutes) => sampleAt(START + minutes * minute)),
        marks: [new Date(START - 5 * minute).toISOString()],
      }),
      START,
    );
    expect(kept.samples.map(({ at }) => Date.parse(at))).toEqual([START - 20 * minute]);
    expect(kept.marks).toHaveLength(1);
  });

  it('ends with a hole until now, and none when it holds nothing', () => {
    const left = recordOf({ samples: [sampleAt(START - 60_000)] });
    expect(offGap(left, START)).toMatchObject({ kind: 'off', to: new Date(START).toISOString() });
    expect(offGap(recordOf(), START)).toBeUndefined();
  });
});

describe('the file of a record', () => {
  const value = oneof(constant(null), double({ min: 0, max: 1e13, noNaN: true }));

  it('gives back what was written, whatever the numbers are', () => {
    assert(
      property(
        array(value, { minLength: 12, maxLength: 12 }),
        array(integer({ min: 0, max: 400 })),
        (values, steps) => {
          const fields = Object.keys(sampleAt(START)).filter((name) => name !== 'at');
          const samples = steps.map((step, index) => ({
            ...sampleAt(START + (index + step) * 5000),
            ...Object.fromEntries(fields.map((field, column) => [field, values[column] ?? null])),
          }));
          const kept = recordOf({ samples, marks: [new Date(START).toISOString()] });
          expect(ofFile(toFile(kept))).toEqual(kept);
        },
      ),
    );
  });

  it('reads a file of other columns by their names, and none of what is no record', () => {
    const older = { schema: 1, intervalMs: 5000, memoryBytes: null, fields: ['load', 'gone'], gaps: [], ports: [] };
    const read = ofFile(JSON.stringify({ ...older, rows: [[START, 0.7, 9]], marks: [] }));
    expect(read?.samples).toMatchObject([{ load: 0.7, cpuPercent: null }]);
    for (const text of ['', '{', '[]', '{"schema":2}', 'null']) expect(ofFile(text)).toBeUndefined();
  });
});
