import { describe, expect, it } from 'vitest';
import { runCollectors } from '../../../core/collectors/index.ts';
import type { CollectContext, Collector, CollectorOutput } from '../../../core/collectors/index.ts';
import type { CollectorProgress } from '../../../shared/contract/evidence.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { contextFor, testPlatform } from '../evidence/evidence-fixture.ts';

const DONE: CollectorOutput = {
  outcome: 'ok',
  summary: 'all there',
  count: 2,
  facts: [],
  findings: [],
  files: [],
  withheld: [],
};

function collector(id: string, collect: Collector['collect'], parts: Partial<Collector> = {}): Collector {
  return {
    id,
    timeLimitMs: 10_000,
    profiles: ['minimal', 'standard', 'full'],
    groups: [id],
    needsRoot: false,
    collect,
    ...parts,
  };
}

const never = (): Promise<CollectorOutput> => new Promise(() => undefined);
const good = collector('good', () => Promise.resolve(DONE));

function failing(id: string, error: unknown): Collector {
  return collector(id, () => Promise.reject(error));
}

const systemError = (code: string): Error => Object.assign(new Error(`${code}: /home/pat/secret`), { code });

async function start(collectors: readonly Collector[], parts: { signal?: AbortSignal } = {}) {
  const clock = fakeClock();
  const context = await contextFor(undefined, { platform: testPlatform({ clock }), ...parts });
  const seen: (readonly CollectorProgress[])[] = [];
  const ended = runCollectors(collectors, context, (lines) => seen.push(lines));
  // Lets the collectors start before the test moves time on.
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  return { clock, ended, seen };
}

const outcomes = async (ended: ReturnType<typeof runCollectors>) =>
  (await ended).map(({ result: { id, outcome, reason } }) => [id, outcome, reason]);

describe('the runner', () => {
  it('answers in the order given when all went well', async () => {
    const slow = collector('slow', async () => {
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      return DONE;
    });
    const { ended } = await start([slow, good]);
    expect(await outcomes(ended)).toEqual([
      ['slow', 'ok', undefined],
      ['good', 'ok', undefined],
    ]);
  });

  it('says why in words, without a path, when a collector throws', async () => {
    const { ended } = await start([
      failing('refused', systemError('EACCES')),
      failing('forbidden', systemError('EPERM')),
      failing('gone', systemError('ENOENT')),
      failing('broken', systemError('EIO')),
      failing('bug', new TypeError('undefined is not a function')),
      failing('text', 'just a text'),
      good,
    ]);
    const result = await outcomes(ended);
    expect(result.map(([id, outcome]) => [id, outcome])).toEqual([
      ['refused', 'denied'],
      ['forbidden', 'denied'],
      ['gone', 'absent'],
      ['broken', 'partial'],
      ['bug', 'partial'],
      ['text', 'partial'],
      ['good', 'ok'],
    ]);
    expect(result.slice(0, -1).every(([, , reason]) => typeof reason === 'string' && reason.length > 10)).toBe(true);
    expect(JSON.stringify(result)).not.toContain('/home');
  });

  it('catches a collector that throws before it answers with a promise', async () => {
    const { ended } = await start([
      collector('sync', () => {
        throw new Error('at once');
      }),
      good,
    ]);
    expect((await outcomes(ended)).map(([, outcome]) => outcome)).toEqual(['partial', 'ok']);
  });

  it('ends a collector that hangs as timeout and the others unharmed', async () => {
    const { clock, ended } = await start([collector('hangs', never), good]);
    clock.advance(10_000);
    clock.advance(500);
    expect(await outcomes(ended)).toEqual([
      ['hangs', 'timeout', 'It did not end within 10 seconds.'],
      ['good', 'ok', undefined],
    ]);
  });

  it('keeps what a collector has when it ends soon after its time limit', async () => {
    const listens = (context: CollectContext): Promise<CollectorOutput> =>
      new Promise((resolve) => {
        context.signal.addEventListener('abort', () => resolve({ ...DONE, count: 7 }), { once: true });
      });
    const { clock, ended } = await start([collector('listens', listens)]);
    clock.advance(10_000);
    const [run] = await ended;
    expect(run?.result).toMatchObject({ outcome: 'timeout', count: 7 });
  });

  it('ends what still runs as skipped when the person cancels', async () => {
    const abort = new AbortController();
    const { clock, ended } = await start([collector('hangs', never), good], { signal: abort.signal });
    abort.abort();
    clock.advance(0);
    expect(await outcomes(ended)).toEqual([
      ['hangs', 'skipped', 'Cancelled.'],
      ['good', 'ok', undefined],
    ]);
  });

  it('starts nothing when it was cancelled before', async () => {
    let started = 0;
    const counts = collector('counts', () => {
      started += 1;
      return Promise.resolve(DONE);
    });
    const { ended } = await start([counts], { signal: AbortSignal.abort() });
    expect((await outcomes(ended)).map(([, outcome]) => outcome)).toEqual(['skipped']);
    expect(started).toBe(0);
  });

  it('skips a collector that is not part of the profile', async () => {
    const { ended } = await start([collector('deep', () => Promise.resolve(DONE), { profiles: ['full'] })]);
    expect(await outcomes(ended)).toEqual([['deep', 'skipped', 'Not part of the standard profile.']]);
  });

  it('gives a reason when a collector forgot its own', async () => {
    const { ended } = await start([collector('silent', () => Promise.resolve({ ...DONE, outcome: 'partial' }))]);
    expect(await outcomes(ended)).toEqual([['silent', 'partial', 'It gave no reason.']]);
  });

  it('tells at most ten times a second and once more at the end when a collector talks without pause', async () => {
    let context: CollectContext | undefined;
    let finish: (output: CollectorOutput) => void = () => undefined;
    const talks = collector('talks', (given) => {
      context = given;
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    const { clock, ended, seen } = await start([talks]);
    for (let step = 0; step < 1000; step += 1) {
      context?.progress(`step ${step}`, step);
      clock.advance(1);
    }
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.length).toBeLessThanOrEqual(11);
    finish(DONE);
    await ended;
    expect(seen.at(-1)).toEqual([{ id: 'talks', state: 'ok', text: 'all there', count: 2, elapsedMs: 1000 }]);
  });

  it('does not let a collector talk on after it has ended', async () => {
    let late: CollectContext | undefined;
    const chatty = collector('chatty', (context) => {
      late = context;
      return Promise.resolve(DONE);
    });
    const { ended, seen } = await start([chatty]);
    await ended;
    late?.progress('still here', 99);
    expect(seen.at(-1)?.[0]?.state).toBe('ok');
  });
});
