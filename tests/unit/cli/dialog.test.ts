import { PassThrough, Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { streamDialog } from '../../../cli/dialog.ts';

/** A dialog whose keys the test presses, as at a terminal. */
function atTerminal() {
  const keys = new PassThrough();
  const screen = new PassThrough();
  const abort = new AbortController();
  const dialog = streamDialog({ input: keys, prompts: screen, isTerminal: true, signal: abort.signal });
  onTestFinished(() => dialog.close());
  return { dialog, keys, abort, seen: () => String(screen.read() ?? '') };
}

const piped = (text: string) =>
  streamDialog({
    input: Readable.from(text === '' ? [] : [text]),
    prompts: new PassThrough(),
    isTerminal: false,
    signal: new AbortController().signal,
  });

describe('a dialog at a terminal', () => {
  it('answers what is typed, corrected by the usual keys', async () => {
    const { dialog, keys, seen } = atTerminal();
    expect(await dialog.begins()).toBe(true);
    const answer = dialog.ask('title> ');
    keys.write('Gamtt\u{7f}\u{7f}\u{7f}ntt\r');
    expect(await answer).toBe('Gantt');
    expect(seen()).toContain('title> ');
  });

  it.each([
    ['Ctrl+C is pressed', (one: ReturnType<typeof atTerminal>) => one.keys.write('half\u{3}'), true],
    ['Ctrl+D is pressed', (one: ReturnType<typeof atTerminal>) => one.keys.write('\u{4}'), false],
    ['the process is told to end', (one: ReturnType<typeof atTerminal>) => one.abort.abort(), true],
  ])('answers nothing more when %s', async (_name, press, isInterrupted) => {
    const one = atTerminal();
    const answer = one.dialog.ask('> ');
    press(one);
    expect(await answer).toBeUndefined();
    expect(await one.dialog.ask('> ')).toBeUndefined();
    expect(one.dialog.interrupted()).toBe(isInterrupted);
  });
});

describe('a dialog with a pipe', () => {
  it('gives its lines in order, also those that came before they were asked for', async () => {
    const dialog = piped('one\ntwo\r\n\nlast');
    expect(await dialog.begins()).toBe(true);
    await wait(10);
    const lines = [];
    for (let count = 0; count < 5; count += 1) lines.push(await dialog.ask('> '));
    expect(lines).toEqual(['one', 'two', '', 'last', undefined]);
  });

  it('does not begin when nothing is piped in', async () => {
    expect(await piped('').begins()).toBe(false);
  });
});

describe('a dialog whose questions nobody reads any more', () => {
  it('ends, however many answers still wait, when the pipe it asks through is closed', async () => {
    const input = Readable.from(
      (function* () {
        for (;;) yield 'wrong\n';
      })(),
    );
    const prompts = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    prompts.on('error', () => undefined);
    const dialog = streamDialog({ input, prompts, isTerminal: false, signal: new AbortController().signal });
    onTestFinished(() => {
      dialog.close();
      input.destroy();
    });
    let asked = 0;
    while ((await dialog.ask('> ')) !== undefined && asked < 1000) asked += 1;
    expect(asked).toBeLessThan(10);
  });
});

it('a dialog shows no line that was piped in so that it would act on the terminal', async () => {
  const prompts = new PassThrough();
  const input = Readable.from(['\u{1b}]0;taken\u{7}Title\u{9b}31m\n']);
  const dialog = streamDialog({ input, prompts, isTerminal: false, signal: new AbortController().signal });
  expect(await dialog.ask('> ')).toBe('\u{1b}]0;taken\u{7}Title\u{9b}31m');
  expect(String(prompts.read())).toBe('> \\u{1b}]0;taken\\u{7}Title\\u{9b}31m\n');
});

describe('a dialog with a pipe that never ends', () => {
  const FLOODS: readonly (readonly [string, string])[] = [
    ['a line has no end', 'x'.repeat(65_536)],
    ['its lines are empty', '\n'.repeat(65_536)],
    ['its lines say nothing', 'wrong\n'.repeat(10_000)],
  ];

  it.each(FLOODS)('takes a few megabytes of it and answers nothing more when %s', async (_name, part) => {
    let taken = 0;
    const input = Readable.from(
      (function* () {
        for (;;) {
          taken += part.length;
          yield part;
        }
      })(),
    );
    const dialog = streamDialog({
      input,
      prompts: new PassThrough(),
      isTerminal: false,
      signal: new AbortController().signal,
    });
    onTestFinished(() => {
      dialog.close();
      input.destroy();
    });
    let asked = 0;
    while ((await dialog.ask('> ')) !== undefined && asked < 100_000) asked += 1;
    expect(dialog.flooded()).toBe(true);
    expect(asked).toBeLessThanOrEqual(10_000);
    const before = taken;
    await wait(50);
    expect(taken).toBe(before);
    expect(taken).toBeLessThan(10_000_000);
    expect(await dialog.ask('> ')).toBeUndefined();
  });

  it('is not flooded when it ends after what answers can be', async () => {
    const dialog = piped('x'.repeat(400_000) + '\nsave\n');
    expect(await dialog.ask('> ')).toHaveLength(400_000);
    expect(await dialog.ask('> ')).toBe('save');
    expect(await dialog.ask('> ')).toBeUndefined();
    expect(dialog.flooded()).toBe(false);
  });
});
