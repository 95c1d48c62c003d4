import { describe, expect, it } from 'vitest';
import { isOff, medianSkew, skewSample } from '../../../core/alarms/skew-rules.ts';
import type { PortalId } from '../../../shared/domain/primitives.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { alarmBench } from './alarm-bench.ts';
import type { Bench } from './alarm-bench.ts';

const RT = 'rt' as PortalId;
const MINUTE = 60_000;

describe('what an answer says about the clocks', () => {
  it('is unsure by half the way and half of the second that the header cuts off', () => {
    expect(skewSample(90_000, 400)).toEqual({ skewMs: 90_700, errorMs: 700 });
  });

  it('holds the true difference when the answer was written anywhere on the way', () => {
    for (const written of [0, 150, 399]) {
      for (const cut of [0, 500, 999]) {
        // The portal is 60 s ahead; its header says whole seconds; the head arrives 400 ms after the request left.
        const ahead = 60_000 + written - cut - 400;
        const sample = skewSample(ahead, 400);
        expect(Math.abs((sample?.skewMs ?? 0) - 60_000)).toBeLessThanOrEqual(sample?.errorMs ?? 0);
      }
    }
  });

  it('is nothing when the answer took too long', () => {
    expect(skewSample(0, 19_500)).toBeUndefined();
  });

  it('is the middle one of several', () => {
    const sample = (skewMs: number) => ({ skewMs, errorMs: 500 });
    expect(medianSkew([sample(5), sample(900_000), sample(3)])?.skewMs).toBe(5);
    expect(medianSkew([])).toBeUndefined();
  });

  it('is worth a word beyond two minutes and its error', () => {
    expect(isOff({ skewMs: 120_600, errorMs: 500 })).toBe(true);
    expect(isOff({ skewMs: 120_400, errorMs: 500 })).toBe(false);
    expect(isOff({ skewMs: -200_000, errorMs: 500 })).toBe(true);
  });
});

describe("this computer's clock against a portal's", () => {
  const answer = ({ alarms }: Bench, clockSkewMs: number, roundTripMs = 100): void =>
    alarms.skews.note(RT, { clockSkewMs, roundTripMs });
  const skewTitles = (bench: Bench): string[] => bench.titles().filter((title) => title.includes('clock'));

  it('is told once when it is off, and shown as long as it is', async () => {
    const bench = await alarmBench();
    answer(bench, 10 * MINUTE);
    answer(bench, 10 * MINUTE);
    expect(skewTitles(bench)).toEqual(["This computer's clock is 10 min behind support's"]);
    expect(bench.alarms.skews.list()).toMatchObject([{ portal: 'rt', isOff: true }]);
    expect(bench.events).toEqual([['clock:rt']]);
  });

  it('is not told again after a restart, but when it went off once more', async () => {
    const root = temporaryFolder();
    const first = await alarmBench({ root });
    answer(first, 10 * MINUTE);
    first.alarms.stop();
    await first.store.close();
    const second = await alarmBench({ root });
    answer(second, 10 * MINUTE);
    expect([skewTitles(second).length, second.alarms.skews.list()[0]?.isOff]).toEqual([0, true]);
    second.clock.jumpTo('2026-11-23T09:10:00.000Z');
    second.clock.pass(4000);
    expect(second.alarms.skews.list()).toEqual([]);
    answer(second, 0);
    answer(second, -10 * MINUTE);
    answer(second, -10 * MINUTE);
    answer(second, -10 * MINUTE);
    expect(skewTitles(second)).toEqual(["This computer's clock is 10 min ahead of support's"]);
  });

  it('is not told for one odd answer among others', async () => {
    const bench = await alarmBench();
    answer(bench, 0);
    answer(bench, 0);
    answer(bench, 60 * MINUTE);
    expect([skewTitles(bench).length, bench.alarms.skews.list()[0]?.isOff]).toEqual([0, false]);
  });

  it('is not judged by an answer that took long', async () => {
    const bench = await alarmBench();
    answer(bench, 60 * MINUTE, 30_000);
    expect(bench.alarms.skews.list()).toEqual([]);
  });
});
