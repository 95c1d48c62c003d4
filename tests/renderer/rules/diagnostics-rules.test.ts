import { array, assert, boolean, integer, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line, runsOf, scale } from '../../../renderer/features/diagnostics/chart-rules.ts';
import { alike, byLevel } from '../../../renderer/features/diagnostics/finding-rules.ts';
import { networkFacts, portRanges } from '../../../renderer/features/diagnostics/network-fact-rules.ts';
import { partsDone, shareOf } from '../../../renderer/features/diagnostics/run-words.ts';
import type { RunState } from '../../../shared/contract/evidence.ts';
import type { Finding } from '../../../shared/domain/evidence.ts';

const RUN: RunState = {
  runId: 'run-1',
  startedAt: '2026-11-23T16:31:00.000Z',
  phase: 'collecting',
  collectors: [
    { id: 'version', state: 'ok', text: '', count: 1, elapsedMs: 1 },
    { id: 'logs', state: 'runs', text: '', count: null, elapsedMs: 1 },
    { id: 'machine', state: 'denied', text: '', count: 0, elapsedMs: 1 },
    { id: 'recordings', state: 'waits', text: '', count: null, elapsedMs: 0 },
  ],
  usualMs: null,
  checks: null,
  findingsOf: {},
  findings: [],
  packedBytes: 0,
  step: null,
  snapshotId: null,
  error: null,
};

describe('how far a collection is', () => {
  it('goes by checks, and by parts while no check could be made', () => {
    expect(partsDone(RUN)).toEqual({ done: 2, of: 4 });
    expect(shareOf(RUN)).toEqual({ value: 2, max: 4 });
    expect(shareOf({ ...RUN, checks: { done: 27, of: 41 } })).toEqual({ value: 27, max: 41 });
    expect(shareOf({ ...RUN, collectors: [] })).toEqual({});
  });

  it('goes by files while they are looked at, and is not known while they are packed', () => {
    const packing = { ...RUN, phase: 'packing' } as const;
    expect(shareOf({ ...packing, step: { what: 'redacting', done: 3, of: 12 } })).toEqual({ value: 3, max: 12 });
    expect(shareOf({ ...packing, step: { what: 'packing', done: 3, of: 12 } })).toEqual({});
    expect(shareOf({ ...packing, step: { what: 'looking', done: 0, of: 0 } })).toEqual({});
    expect(shareOf(packing)).toEqual({});
  });
});

describe('findings', () => {
  it('stand the worst first, and of one level as they came', () => {
    const finding = (id: string, level: Finding['level']): Finding => ({ id, level, title: '', text: '', todo: '' });
    const sorted = byLevel([
      finding('a', 'advice'),
      finding('b', 'attention'),
      finding('c', 'risk'),
      finding('d', 'risk'),
    ]);
    expect(sorted.map(({ id }) => id)).toEqual(['c', 'd', 'b', 'a']);
  });
});

describe('findings that say the same', () => {
  const finding = (id: string, text = 'It is so.', level: Finding['level'] = 'risk'): Finding => ({
    id,
    level,
    title: id,
    text,
    todo: 'Do it.',
  });

  it('are one row, whatever they are about, and others stay alone', () => {
    const rows = alike([finding('name/A'), finding('disk'), finding('name/B'), finding('name/C', 'Another thing.')]);
    expect(rows.map(({ first, others }) => [first.id, others.map(({ id }) => id)])).toEqual([
      ['name/A', ['name/B']],
      ['disk', []],
      ['name/C', []],
    ]);
  });

  it('are all told, each once', () => {
    const some = record({ id: integer({ min: 0, max: 5 }), text: boolean() });
    assert(
      property(array(some), (all) => {
        const findings = all.map(({ id, text }, index) => finding(`${id}/${index}`, String(text)));
        const told = alike(findings).flatMap(({ first, others }) => [first].concat(others));
        expect(told.map(({ id }) => id).toSorted()).toEqual(findings.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('ports as ranges', () => {
  it('joins neighbours of one state, and leaves the manager and old clients alone', () => {
    const open = (port: number) => ({ port, isOpen: true });
    expect(
      portRanges([open(8003), open(7990), open(7991), open(8001), open(8002), { port: 8004, isOpen: false }]),
    ).toEqual([
      { from: 7990, to: 7990, isOpen: true },
      { from: 7991, to: 7991, isOpen: true },
      { from: 8001, to: 8003, isOpen: true },
      { from: 8004, to: 8004, isOpen: false },
    ]);
  });

  it('says every port exactly once, with its state', () => {
    const port = record({ port: integer({ min: 7980, max: 8040 }), isOpen: boolean() });
    assert(
      property(uniqueArray(port, { selector: ({ port: number }) => number }), (ports) => {
        const said = portRanges(ports).flatMap(({ from, to, isOpen }) =>
          Array.from({ length: to - from + 1 }, (_, index) => ({ port: from + index, isOpen })),
        );
        expect(said).toEqual(ports.toSorted((a, b) => a.port - b.port));
      }),
    );
  });
});

describe('the points of a chart', () => {
  it('lie within its pixels when the values lie within its ends', () => {
    assert(
      property(
        integer({ min: -1000, max: 1000 }),
        integer({ min: 1, max: 1000 }),
        integer({ min: 0, max: 100 }),
        (from, span, percent) => {
          const x = scale(from, from + span, 284)(from + (span * percent) / 100);
          expect(x).toBeGreaterThanOrEqual(-0.001);
          expect(x).toBeLessThanOrEqual(284.001);
        },
      ),
    );
    expect(scale(5, 5, 284)(5)).toBe(0);
    expect(
      line([
        { x: 1, y: 2.25 },
        { x: 3, y: 4 },
      ]),
    ).toBe('1.0,2.3 3.0,4.0');
  });

  it('end a line where nothing is known, and lose no point', () => {
    assert(
      property(array(integer({ min: -5, max: 5 })), (values) => {
        const runs = runsOf(values, (value) => (value < 0 ? undefined : { x: value, y: value }));
        expect(runs.flat()).toHaveLength(values.filter((value) => value >= 0).length);
        expect(runs.every((run) => run.length > 0)).toBe(true);
      }),
    );
  });
});

describe('what was tried over the network', () => {
  const t = ((key: string, values: Record<string, unknown> = {}) =>
    [key.replace('diagnostics.', ''), ...Object.values(values)].join(' ')) as never;
  const facts = (...all: readonly (readonly [string, string | number])[]) =>
    networkFacts({
      t,
      words: {} as never,
      history: undefined,
      snapshot: {
        takenAt: '2026-11-23T16:31:00.000Z',
        facts: all.map(([key, value]) => ({ group: 'probe', key, value })),
      },
    });

  it('is one line for each data connection and portal, and none for the ports of instances', () => {
    const told = facts(
      ['Production/Import/tcp', 'ok'],
      ['Production/Import/tcpMs', 4.4],
      ['Production/Import/signIn', 'ok'],
      ['Test/Import/tcp', 'ok'],
      ['Test/Import/signIn', 'failed'],
      ['Test/Import/http', 'skipped'],
      ['portal/help/http', 'ok'],
      ['Preview/Import/tcp', 'skipped'],
      ['Production/8001/http', 'ok'],
      ['-/7991/http', 'failed'],
    );
    expect(told).toEqual([
      { name: 'Production · Import', value: 'answersIn 4' },
      { name: 'Test · Import', value: 'stepFailed probeStep.signIn' },
      { name: 'portal', value: 'reached' },
      { name: 'Preview · Import', value: 'notTried' },
    ]);
  });
});
