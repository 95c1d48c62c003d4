import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../cli/commands/clock/answer.ts';
import { linesOf } from '../../../cli/commands/clock/lines.ts';
import { answer as engineAnswer, truth, vectorSchedule, vectors } from '../sla/vectors.ts';
import { companion } from './run-companion.ts';
import { commandLine } from './run-in-process.ts';

const office = { tz: 'Europe/Berlin', weekly: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] } };

const ask = (question: unknown): unknown => createAnswerer()(JSON.stringify(question));
const about = (changes: Record<string, unknown>): unknown =>
  ask({ schedule: office, start: '2026-11-23T16:00:00+01:00', ...changes });

describe('an answer', () => {
  it.each([
    [{ op: 'add', seconds: 3600 }, '2026-11-23T16:00:00Z'],
    [{ op: 'add', seconds: 3600, tie: 'close' }, '2026-11-23T16:00:00Z'],
    [{ op: 'add', seconds: 3600, tie: 'nextOpen' }, '2026-11-24T08:00:00Z'],
    [{ op: 'add', seconds: 3600.5 }, '2026-11-24T08:00:00.500Z'],
    [{ op: 'sub', seconds: 3600 }, '2026-11-23T14:00:00Z'],
    [{ op: 'sub', seconds: 8 * 3600, tie: 'open' }, '2026-11-17T15:00:00Z'],
    [{ op: 'elapsed', end: '2026-11-24T12:00:00+01:00' }, 4 * 3600],
    [{ op: 'elapsed', end: '2026-11-23T12:00:00+01:00' }, -4 * 3600],
    [{ op: 'elapsed', start: '2026-11-22T00:00:00Z', end: '2026-11-21T00:00:00Z' }, 0],
    [{ op: 'open' }, true],
    [{ op: 'open', start: '2026-11-23T17:00:00+01:00' }, false],
    [{ op: 'open', start: '2026-11-23T16:59:59' }, true],
    [{ op: 'open', start: '2026-11-23' }, false],
    [{ op: 'add', seconds: 3600, start: '2026-11-23' }, '2026-11-23T09:00:00Z'],
    [{ op: 'open', unheardOf: 1 }, true],
  ])('to %j is %j', (changes, result) => {
    const found = about(changes);
    expect(found).toEqual({ result });
    expect(Object.is((found as { result: unknown }).result, result)).toBe(true);
  });

  it.each([
    [{ op: 'multiply' }, '"op" does not fit'],
    [{ op: 'open', start: 'yesterday' }, '"start" is not an instant'],
    [{ op: 'open', start: '2026-13-40T00:00:00Z' }, '"start" is not an instant'],
    [{ op: 'open', start: '1899-12-31T23:59:59Z' }, '"start" is not an instant between 1900 and 2199'],
    [{ op: 'open', start: '2200-01-01T00:00:00Z' }, '"start" is not an instant'],
    [{ op: 'open', start: 1 }, '"start" does not fit'],
    [{ op: 'add' }, '"add" needs "seconds"'],
    [{ op: 'sub', seconds: -1 }, '"sub" needs "seconds", a number that is not negative.'],
    [{ op: 'elapsed' }, '"elapsed" needs "end"'],
    [{ op: 'elapsed', end: 'later' }, '"end" is not an instant'],
    [{ op: 'add', seconds: 1, tie: 'open' }, 'The tie of "add" is "close" or "nextOpen".'],
    [{ op: 'sub', seconds: 1, tie: 'close' }, 'The only tie of "sub" is "open".'],
    [{ op: 'open', tie: 'sometimes' }, '"tie" does not fit'],
    [{ op: 'open', schedule: undefined }, '"schedule" does not fit'],
    [{ op: 'open', schedule: { ...office, tz: 'Mars/Olympus' } }, '"Mars/Olympus" is not a time zone'],
    [{ op: 'open', schedule: { tz: 'UTC', weekly: {} } }, 'This calendar is never open'],
    [
      { op: 'open', schedule: { tz: 'UTC', weekly: { mon: [['09:00', '25:00']] } } },
      '"schedule.weekly.mon.0.1" does not fit: use HH:MM',
    ],
    [{ op: 'add', seconds: 1e12 }, 'There is not that much open time'],
    [{ op: 'sub', seconds: 1e12 }, 'There is not that much open time'],
  ])('to %j is an error that says what is wrong', (changes, message) => {
    const found = about(changes) as { error: string; message: string };
    expect(found.error).toBe('invalid');
    expect(found.message).toContain(message);
  });

  it.each([1, 'one', null, { any: 'thing' }, false])('carries the id %j, also when it is an error', (id) => {
    expect(ask({ id, op: 'open', schedule: office, start: '2026-11-23T16:00:00Z' })).toEqual({ id, result: false });
    expect(ask({ id, op: 'nothing' })).toMatchObject({ id, error: 'invalid' });
  });

  it.each(['', 'nonsense', '[]', 'null', '"text"', '{"op":'])('to the line %j is an error without id', (line) => {
    const found = createAnswerer()(line);
    expect(found).toMatchObject({ error: 'invalid', message: expect.stringMatching(/^The line /u) });
    expect(found).not.toHaveProperty('id');
  });

  it('stays right when more schedules are asked for than are kept', () => {
    const answer = createAnswerer();
    const question = (hour: number): string =>
      JSON.stringify({
        op: 'add',
        seconds: hour,
        start: '2026-11-23T00:00:00Z',
        schedule: {
          tz: 'UTC',
          weekly: { mon: [['09:00', '24:00']] },
          holidays: [`2030-01-${String((hour % 28) + 1).padStart(2, '0')}`],
          note: hour,
        },
      });
    const results = [...Array.from({ length: 600 }, (_, hour) => hour), 0, 1, 599].map((hour) =>
      answer(question(hour)),
    );
    expect(results[600]).toEqual(results[0]);
    expect(results.at(-1)).toEqual({ result: '2026-11-23T09:09:59Z' });
  });

  it('is what other engines assert', () => {
    const answer = createAnswerer();
    const asked = vectors.filter(({ op, truncateTo, absolute, clampNegative, endInclusive }) => {
      const manners = [truncateTo, absolute, clampNegative, endInclusive].some((manner) => manner !== undefined);
      return ['add', 'sub', 'elapsed', 'open'].includes(op) && !manners;
    });
    const results = asked.map((vector) => {
      const { id, op, at, start, end, seconds, tie } = vector;
      const question = { id, op, schedule: vectorSchedule(vector), start: start ?? at, end, seconds, tie };
      return answer(JSON.stringify(question));
    });
    expect(results).toEqual(asked.map((vector) => ({ id: vector.id, result: truth(vector) })));
    expect(asked.map((vector) => engineAnswer(vector))).toEqual(asked.map((vector) => truth(vector)));
    expect(asked).toHaveLength(338);
  });
});

describe('lines', () => {
  async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
    for (const text of texts) yield Buffer.from(text, 'latin1');
  }
  const read = async (maxBytes: number, ...texts: readonly string[]) => {
    const read: (readonly (string | undefined)[])[] = [];
    for await (const lines of linesOf(pieces(...texts), maxBytes)) read.push(lines);
    return read;
  };

  it('come as soon as they are complete, wherever the input is cut', async () => {
    expect(await read(100, 'a\nb', 'c\n\nd', 'e', 'f\n')).toEqual([['a'], ['bc', ''], ['def']]);
  });

  it('end with the input, with a return, or with neither', async () => {
    expect(await read(100, 'a\r\nb\r\n', 'c')).toEqual([['a', 'b'], ['c']]);
    expect(await read(100)).toEqual([]);
  });

  it('are one text again when a letter was cut in two', async () => {
    expect(await read(100, '"\xc3', '\xa4"\n')).toEqual([['"ä"']]);
  });

  it('are dropped when they are too long, and the next one is read', async () => {
    expect(await read(4, '1234\n12345\n12', '345', '6\nok\n')).toEqual([
      ['1234', undefined],
      [undefined, 'ok'],
    ]);
    expect(await read(4, '123456')).toEqual([[undefined]]);
  });
});

describe('companion clock', () => {
  const lines = (out: string): unknown[] =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);

  it('answers line for line, in order, past a bad one, and writes nothing else', async () => {
    const good = (id: number): string =>
      JSON.stringify({ id, op: 'open', schedule: office, start: '2026-11-23T10:00:00Z' });
    const input = `${good(1)}\nnonsense\n${good(2)}\n${'x'.repeat(1_000_001)}\n${good(3)}`;
    for (const args of [['clock'], ['clock', '--json']]) {
      const { code, out, err } = await commandLine(args, { input });
      expect(lines(out)).toEqual([
        { id: 1, result: true },
        { error: 'invalid', message: expect.any(String) },
        { id: 2, result: true },
        { error: 'too-large', message: expect.any(String) },
        { id: 3, result: true },
      ]);
      expect([code, err]).toEqual([0, '']);
    }
  });

  it('says nothing when nothing is asked', async () => {
    expect(await commandLine(['clock'])).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('answers before the input ends, and ends with it', { timeout: 90_000 }, async () => {
    const question = `${JSON.stringify({ op: 'open', schedule: office, start: '2026-11-23T10:00:00Z' })}\n`;
    const { code, out } = await companion(['clock'], {
      during: ({ stdin, stdout }) => {
        stdin?.write(question);
        stdout?.once('data', () => stdin?.end(question));
      },
    });
    expect([code, out]).toEqual([0, '{"result":true}\n{"result":true}\n']);
  });

  it('ends with 130 when it is interrupted while it waits for a line', { timeout: 90_000 }, async () => {
    const { code, out, err } = await companion(['clock'], {
      during: (child) => {
        child.stdin?.write('{}\n');
        child.stdout?.once('data', () => child.kill('SIGINT'));
      },
    });
    expect([code, err]).toEqual([130, 'Stopped before the input ended.\n']);
    expect(out).toContain('"error":"invalid"');
  });
});
