import { describe, expect, test } from 'vitest';
import { judge, loadRules, loadVectors, redactorFor } from './vectors.ts';
import type { Vector, Verdict } from './vectors.ts';

const rules = loadRules();
const vectors = loadVectors();

interface Judged {
  readonly vector: Vector;
  readonly verdict: Verdict;
}

/** Each vector under its own profile and under the strict one, which takes the most. */
function judged(wanted: (vector: Vector) => boolean): readonly Judged[] {
  return vectors.filter(wanted).flatMap((vector) =>
    (vector.profile === 'strict' ? (['strict'] as const) : (['default', 'strict'] as const)).map((profile) => ({
      vector,
      verdict: judge(redactorFor(rules, profile, vector.context), vector),
    })),
  );
}

const ids = (all: readonly Judged[]): readonly string[] => all.map(({ vector }) => vector.id);
const isWrong = ({ verdict }: Judged): boolean =>
  verdict.leaks.length + verdict.lost.length + verdict.problems.length > 0;

describe('the sample of judged texts', () => {
  test('no part of a secret or a name is left when the text is hard', () => {
    const hard = judged(({ hard, polarity }) => hard && polarity === 'positive');
    expect(ids(hard.filter(({ verdict }) => verdict.leaks.length > 0))).toEqual([]);
  });

  test('everything else stays, still parses and stays the same a second time when the text is hard', () => {
    expect(ids(judged(({ hard }) => hard).filter(isWrong))).toEqual([]);
  });

  test('traps take no more than their time, whatever else the machine does', () => {
    const traps = judged(({ maxMs }) => maxMs !== undefined);
    expect(ids(traps.filter(({ vector, verdict }) => verdict.ms > (vector.maxMs ?? 0)))).toEqual([]);
  });

  test('debatable texts are right in three of five cases at least', () => {
    const soft = judged(({ hard }) => !hard);
    expect(soft.filter(isWrong).length / soft.length).toBeLessThanOrEqual(0.4);
  });
});
