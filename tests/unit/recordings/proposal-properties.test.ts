import { array, assert, constantFrom, integer, nat, pre, property, record, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRising } from '../../../core/recordings/order-rules.ts';
import { proposeRange } from '../../../core/recordings/proposal-rules.ts';
import { kindCounts, quietGaps, stripOf } from '../../../core/recordings/strip-rules.ts';
import type { ListedFile } from '../../../core/recordings/timeline-rules.ts';
import { DAY, RULES, timelineOf } from './run-maker.ts';

interface Draft {
  readonly what: string;
  readonly minutes: number;
}

const what = constantFrom('S', 'S', 'S0', 'JobMove', 'JobMove', 'JobEdit', 'ImportStart', 'UserLogOff', 'notes');
const step = record({ what, minutes: integer({ min: 0, max: 90 }) });
const steps = array(step, { maxLength: 60 });
/** Snapshots around enough work that most moments have a pair. */
const around = (drafts: readonly Draft[]): readonly Draft[] =>
  [{ what: 'S', minutes: 1 }, ...drafts].concat([
    { what: 'JobMove', minutes: 5 },
    { what: 'S', minutes: 5 },
  ]);
const busySteps = array(step, { minLength: 6, maxLength: 60 }).map(around);

/** A run as it would have been written: rising times, rising numbers. */
function written(drafts: readonly Draft[]): ListedFile[] {
  let now = DAY;
  return drafts.map(({ what: kind, minutes }, index) => {
    now += minutes * 60_000;
    const number = String(index).padStart(6, '0');
    const isSnapshot = kind.startsWith('S');
    const name =
      kind === 'notes' ? `notes ${number}.txt` : isSnapshot ? `Scenarios.${number}.dat` : `${number} ${kind}.bin`;
    return { name, bytes: kind === 'S0' ? 0 : index + 1, modifiedMs: now, state: 'ok' };
  });
}

/** A moment between the first and the last file. */
function momentIn(files: readonly ListedFile[], thousandth: number): number {
  const length = (files.at(-1)?.modifiedMs ?? DAY) - (files[0]?.modifiedMs ?? DAY);
  return (files[0]?.modifiedMs ?? DAY) + Math.floor((length * thousandth) / 1_000) + 1;
}

const ends = (files: readonly ListedFile[], ms: number) => {
  const timeline = timelineOf(files);
  const { from, to, reason } = proposeRange(timeline, RULES, { sinceMs: ms, untilMs: ms });
  return { reason, names: timeline.files.slice(from, to + 1).map(({ name }) => name.toLowerCase()) };
};

describe('a proposal of any run', () => {
  it('holds the fault, starts at a snapshot and encloses enough when it says it is a pair', () => {
    assert(
      property(busySteps, nat(999), (drafts, thousandth) => {
        const files = written(drafts);
        const ms = momentIn(files, thousandth);
        const timeline = timelineOf(files);
        const { reason, from, to, real } = proposeRange(timeline, RULES, { sinceMs: ms, untilMs: ms });
        const inside = timeline.files.slice(from, to + 1);
        expect(real).toBe(inside.filter(({ kind, isNoise }) => kind === 'transmission' && !isNoise).length);
        pre(reason === 'pair');
        expect(timeline.files[from]?.atMs).toBeLessThan(ms);
        expect(timeline.files[to]?.atMs).toBeGreaterThanOrEqual(ms);
        expect(real).toBeGreaterThanOrEqual(RULES.minTransmissions);
        const first = inside[0]?.atMs;
        const last = inside.at(-1)?.atMs;
        const between = inside.filter(
          ({ kind, bytes, atMs }) => kind === 'snapshot' && bytes > 0 && atMs !== first && atMs !== last,
        );
        expect(between).toEqual([]);
        expect(inside.some(({ kind, atMs }) => kind === 'snapshot' && atMs === first)).toBe(true);
      }),
    );
  });

  it('never leaves the run, and takes real transmissions wherever there are any', () => {
    assert(
      property(steps, nat(5_400), (drafts, minute) => {
        const ms = DAY + minute * 60_000;
        const timeline = timelineOf(written(drafts));
        const { from, to, real, files } = proposeRange(timeline, RULES, { sinceMs: ms, untilMs: ms });
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThan(Math.max(1, timeline.files.length));
        expect(files).toBe(to - from + 1);
        const any = timeline.files.some(({ kind, isNoise }) => kind === 'transmission' && !isNoise);
        expect(real > 0).toBe(any);
      }),
    );
  });

  it('is the same whatever the order of the listing and the case of the names', () => {
    const mixed = steps.chain((drafts) => shuffledSubarray(written(drafts), { minLength: drafts.length }));
    assert(
      property(mixed, nat(5_400), (files, minute) => {
        const ms = DAY + minute * 60_000;
        const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
        expect(ends(files, ms)).toEqual(ends(sorted, ms));
        expect(
          ends(
            files.map((file) => ({ ...file, name: file.name.toUpperCase() })),
            ms,
          ),
        ).toEqual(ends(files, ms));
      }),
    );
  });

  it('does not move when somebody saved one transmission again days later', () => {
    const busy = array(step, { minLength: 12, maxLength: 40 }).map((drafts) =>
      written(drafts.map((one) => ({ ...one, minutes: one.minutes + 5 }))),
    );
    assert(
      property(busy, nat(2_000), nat(100), (files, minute, pick) => {
        const sent = files.filter(({ name }) => name.endsWith('.bin'));
        if (sent.length < 5) return;
        const touched = sent[pick % sent.length];
        const later = files.map((file) => (file === touched ? { ...file, modifiedMs: DAY + 30 * 86_400_000 } : file));
        const ms = DAY + minute * 60_000;
        // The last one by number may really have been written that late.
        if (touched === sent.at(-1)) return;
        expect(timelineOf(later).moved).toBe(1);
        const [before, after] = [ends(files, ms), ends(later, ms)];
        expect(after.names.filter((name) => name.endsWith('.dat'))).toEqual(
          before.names.filter((name) => name.endsWith('.dat')),
        );
      }),
    );
  });
});

describe('a strip of any run', () => {
  it('counts each transmission once, in 500 buckets at most', () => {
    assert(
      property(steps, integer({ min: -3, max: 900 }), (drafts, buckets) => {
        const timeline = timelineOf(written(drafts));
        const strip = stripOf(timeline, buckets);
        const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
        expect(strip.real.length).toBeLessThanOrEqual(500);
        expect(sum(strip.real)).toBe(timeline.realBefore.at(-1));
        expect(sum(strip.noise)).toBe(timeline.noiseBefore.at(-1));
        const kinds = kindCounts(timeline.files, 3);
        expect(kinds.length).toBeLessThanOrEqual(3);
        expect(sum(kinds.map(({ count }) => count))).toBe(sum(strip.real) + sum(strip.noise));
        expect(sum(kinds.map(({ bytes }) => bytes))).toBe(sum(strip.bytes));
      }),
    );
  });

  it('has quiet gaps that hold no recorded file', () => {
    assert(
      property(steps, (drafts) => {
        const timeline = timelineOf(written(drafts));
        for (const { fromMs, toMs } of quietGaps(timeline, 30, 100)) {
          expect(toMs - fromMs).toBeGreaterThanOrEqual(30 * 60_000);
          expect(timeline.files.some(({ kind, atMs }) => kind !== 'other' && atMs > fromMs && atMs < toMs)).toBe(false);
        }
      }),
    );
  });
});

describe('the longest rising row', () => {
  it('rises, and nothing can be added to it', () => {
    assert(
      property(array(nat(30), { maxLength: 12 }), (values) => {
        const kept = longestRising(values);
        const row = values.filter((_, index) => kept[index]);
        expect(row).toEqual(row.toSorted((a, b) => a - b));
        expect(row.length).toBe(bruteLength(values));
      }),
    );
  });
});

function bruteLength(values: readonly number[]): number {
  const best: number[] = [];
  values.forEach((value, index) => {
    best[index] = 1 + Math.max(0, ...values.slice(0, index).map((other, at) => (other <= value ? (best[at] ?? 0) : 0)));
  });
  return Math.max(0, ...best);
}
