import { describe, expect, it, vi } from 'vitest';
import { createScheduler } from '../../../core/jobs/index.ts';
import { fakeClock } from '../../fakes/clock.ts';

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}

function scheduled(answer = 60_000) {
  const clock = fakeClock();
  const scheduler = createScheduler(clock);
  const run = vi.fn<() => Promise<number>>(() => Promise.resolve(answer));
  scheduler.start({ name: 'sync', run }, 1000);
  const advance = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= 500) {
      clock.advance(Math.min(500, left));
      await settle();
    }
  };
  return { clock, scheduler, run, advance };
}

describe('a job', () => {
  it('runs after its delay and then as often as it asks when nothing happens', async () => {
    const { run, advance } = scheduled();
    await advance(999);
    expect(run).toHaveBeenCalledTimes(0);
    await advance(2);
    expect(run).toHaveBeenCalledTimes(1);
    await advance(60_000);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('runs sooner when it is woken, and never later', async () => {
    const { run, advance, scheduler } = scheduled();
    scheduler.wake('sync', 5000);
    await advance(1001);
    expect(run).toHaveBeenCalledTimes(1);
    scheduler.wake('sync', 100);
    await advance(101);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('never runs twice at once and runs again when it was woken meanwhile', async () => {
    const clock = fakeClock();
    const scheduler = createScheduler(clock);
    let end: () => void = () => undefined;
    const run = vi.fn<() => Promise<number>>(
      () =>
        new Promise((resolve) => {
          end = () => resolve(60_000);
        }),
    );
    scheduler.start({ name: 'sync', run }, 0);
    clock.advance(1);
    scheduler.wake('sync', 0);
    clock.advance(10_000);
    await settle();
    expect(run).toHaveBeenCalledTimes(1);
    end();
    await settle();
    clock.advance(250);
    expect(run).toHaveBeenCalledTimes(2);
    end();
  });

  it('keeps its pace when the wall clock is set back a year', async () => {
    const { clock, run, advance } = scheduled();
    await advance(1001);
    clock.jumpTo('2025-01-01T00:00:00Z');
    await advance(60_001);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('does not run any more when the scheduler was stopped', async () => {
    const { run, advance, scheduler } = scheduled();
    await scheduler.stop();
    await advance(120_000);
    expect(run).toHaveBeenCalledTimes(0);
  });
});
