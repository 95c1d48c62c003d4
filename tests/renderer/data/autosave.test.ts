import { describe, expect, it } from 'vitest';
import { createAutosave, DEBOUNCE_MS, MOST_UNSAVED_MS, RETRY_MS } from '../../../renderer/features/report/autosave.ts';
import type { Autosave } from '../../../renderer/features/report/autosave.ts';
import { fail, failure } from '../../../shared/errors.ts';
import { err, ok } from '../../../shared/result.ts';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import type { Result } from '../../../shared/result.ts';

type Saved = { readonly revision: number; readonly savedAt: string };
interface Attempt {
  readonly revision: number;
  readonly form: CaseDraft;
  readonly answer: (result: Result<Saved>) => void;
}

const AT = '2026-11-23T16:52:00.000Z';
const settle = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** An autosave with a timer that the test turns and saves that the test answers. */
function start(): {
  readonly autosave: Autosave;
  readonly attempts: Attempt[];
  readonly timers: { readonly ms: number; readonly run: () => void }[];
  readonly succeed: (index: number) => Promise<void>;
  readonly pass: (ms: number) => void;
} {
  let now = 0;
  const attempts: Attempt[] = [];
  const timers: { ms: number; run: () => void }[] = [];
  const autosave = createAutosave({
    revision: 1,
    savedAt: null,
    now: () => now,
    save: (revision, form) =>
      new Promise((resolve) => {
        attempts.push({ revision, form, answer: resolve });
      }),
    after: (ms, run) => {
      const timer = { ms, run };
      timers.push(timer);
      return () => void (timers.includes(timer) && timers.splice(timers.indexOf(timer), 1));
    },
  });
  const succeed = async (index: number): Promise<void> => {
    const attempt = attempts[index];
    attempt?.answer(ok({ revision: attempt.revision + 1, savedAt: AT }));
    await settle();
  };
  return { autosave, attempts, timers, succeed, pass: (ms) => void (now += ms) };
}

describe('autosave', () => {
  it('saves once after typing stops', async () => {
    const { autosave, attempts, timers, succeed } = start();
    autosave.change({ title: 'L' });
    autosave.change({ title: 'Li' });
    autosave.change({ title: 'Line' });
    expect(timers.map(({ ms }) => ms)).toEqual([DEBOUNCE_MS]);
    expect(autosave.state().kind).toBe('unsaved');
    timers[0]?.run();
    await settle();
    await succeed(0);
    expect(attempts.map(({ form }) => form)).toEqual([{ title: 'Line' }]);
    expect(autosave.state()).toEqual({ kind: 'saved', at: AT });
  });

  it('saves within a second when somebody types without a pause', () => {
    const { autosave, timers, pass } = start();
    let waited = 0;
    for (let key = 0; key < 20; key += 1) {
      autosave.change({ title: 'x'.repeat(key) });
      const [timer] = timers;
      if (timer === undefined || timer.ms <= 100) break;
      pass(100);
      waited += 100;
    }
    expect(waited + (timers[0]?.ms ?? 0)).toBeLessThanOrEqual(MOST_UNSAVED_MS);
  });

  it('saves within a second of the last key', () => {
    expect(DEBOUNCE_MS).toBeLessThanOrEqual(500);
  });

  it('saves at once when a field is left, and nothing when all is saved', async () => {
    const { autosave, attempts, succeed } = start();
    await autosave.flush();
    expect(attempts).toHaveLength(0);
    autosave.change({ title: 'Line' });
    const flushed = autosave.flush();
    await succeed(0);
    await expect(flushed).resolves.toBe(true);
  });

  it('saves what was typed meanwhile on the revision it got', async () => {
    const { autosave, attempts, succeed } = start();
    autosave.change({ title: 'a' });
    const flushed = autosave.flush();
    await settle();
    autosave.change({ title: 'ab' });
    await succeed(0);
    await succeed(1);
    await expect(flushed).resolves.toBe(true);
    expect(attempts.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(attempts[1]?.form).toEqual({ title: 'ab' });
  });

  it('keeps the text and tries again when the core is away', async () => {
    const { autosave, attempts, timers, succeed } = start();
    autosave.change({ title: 'a' });
    void autosave.flush();
    await settle();
    attempts[0]?.answer(fail('unavailable', 'The core stopped.'));
    await settle();
    expect(autosave.state()).toEqual({ kind: 'failed', failure: failure('unavailable', 'The core stopped.') });
    expect(timers.at(-1)?.ms).toBe(RETRY_MS);
    timers.at(-1)?.run();
    await settle();
    await succeed(1);
    expect(attempts[1]?.form).toEqual({ title: 'a' });
    expect(autosave.state().kind).toBe('saved');
  });

  it('sends what may have been stored once more before what was typed since', async () => {
    const { autosave, attempts, timers, succeed } = start();
    autosave.change({ title: 'a' });
    void autosave.flush();
    await settle();
    attempts[0]?.answer(fail('unavailable', 'The core stopped.'));
    await settle();
    autosave.change({ title: 'ab' });
    timers.at(-1)?.run();
    await settle();
    await succeed(1);
    await succeed(2);
    expect(attempts.map(({ revision, form }) => [revision, form.title])).toEqual([
      [1, 'a'],
      [1, 'a'],
      [2, 'ab'],
    ]);
    expect(autosave.state().kind).toBe('saved');
  });

  it('does not try again by itself when trying cannot help', async () => {
    const { autosave, attempts, timers } = start();
    autosave.change({ title: 'a' });
    void autosave.flush();
    await settle();
    attempts[0]?.answer(err(failure('invalid', 'Not valid.')));
    await settle();
    expect(timers).toHaveLength(0);
    expect(autosave.state().kind).toBe('failed');
  });

  it('stops at a conflict until the person decides, then saves on the other revision', async () => {
    const { autosave, attempts, succeed } = start();
    autosave.change({ title: 'mine' });
    void autosave.flush();
    await settle();
    attempts[0]?.answer(fail('conflict', 'Changed elsewhere.'));
    await settle();
    autosave.change({ title: 'mine, longer' });
    await expect(autosave.flush()).resolves.toBe(false);
    expect(autosave.state().kind).toBe('conflict');
    const kept = autosave.rebase(7);
    await settle();
    await succeed(1);
    await expect(kept).resolves.toBe(true);
    expect(attempts[1]).toMatchObject({ revision: 7, form: { title: 'mine, longer' } });
  });
});
