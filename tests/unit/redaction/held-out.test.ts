import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { judge, loadRules, loadVectors, redactorFor } from './vectors.ts';
import type { Vector } from './vectors.ts';

const rules = loadRules();
const vectors = loadVectors('redaction/held-out.json.gz');

/** What is wrong with a text under each profile it is judged by, in words. */
function wrong(vector: Vector): readonly string[] {
  const profiles = vector.profile === 'strict' ? (['strict'] as const) : (['default', 'strict'] as const);
  const found: string[] = [];
  for (const profile of profiles) {
    const { leaks, lost, problems, ms } = judge(redactorFor(rules, profile, vector.context), vector);
    for (const part of leaks) found.push(`${vector.id} left ${part}`);
    for (const part of lost) found.push(`${vector.id} lost ${part}`);
    for (const problem of problems) found.push(`${vector.id} ${problem}`);
    if (vector.maxMs !== undefined && ms > vector.maxMs) found.push(`${vector.id} took ${Math.round(ms)} ms`);
  }
  return found;
}

const of = (polarity: Vector['polarity'], hard = true): readonly Vector[] =>
  vectors.filter((vector) => vector.polarity === polarity && vector.hard === hard);

describe('texts that were written before the rules knew them', () => {
  test('no part of a secret or a name is left, and the rest stays, when the text holds one', () => {
    expect(of('positive').length).toBeGreaterThan(200);
    expect(of('positive').flatMap(wrong)).toEqual([]);
  });

  test('nothing changes when the text is harmless', () => {
    expect(of('negative').length).toBeGreaterThan(200);
    expect(of('negative').flatMap(wrong)).toEqual([]);
  });

  test('debatable texts are right in three of five cases at least', () => {
    const soft = [...of('positive', false), ...of('negative', false)];
    expect(soft.filter((vector) => wrong(vector).length > 0).length / soft.length).toBeLessThanOrEqual(0.4);
  });
});

describe('tables too large for one piece', () => {
  const stream = (text: string) => {
    const flow = redactorFor(rules, 'default').stream({ name: 'export.csv' });
    const out = flow.push(Buffer.from(text));
    const end = flow.end();
    return end.ok ? Buffer.concat([out, end.bytes]).toString() : end.reason;
  };

  test('they are withheld when a column holds secrets', () => {
    expect(stream(`name;password\n${'ann;Kq27ZxTr9\n'.repeat(400_000)}`)).toMatch(/table with a column of secrets/);
  });

  test('they pass unchanged when none does', () => {
    const text = `name;length\n${'ann;12\n'.repeat(800_000)}`;
    expect(stream(text) === text).toBe(true);
  });
});
