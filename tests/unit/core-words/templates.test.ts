import { describe, expect, test } from 'vitest';
import { templatesOf } from '../../../scripts/lib/core-words/templates.ts';

const found = (source: string): readonly string[] =>
  templatesOf(source, 'some.ts')
    .map(({ template }) => template)
    .filter((text) => text.includes(' '));

describe('templates of a source', () => {
  test('numbers the places for values in the order of the text', () => {
    expect(found('fail("x", `There is no ${a} in ${b.c}.`)')).toEqual(['There is no {0} in {1}.']);
  });

  test('writes out every choice when a text has choices in it', () => {
    expect(found("const t = `${n} ${n === 1 ? 'case waits' : 'cases wait'} here`;")).toEqual([
      '{0} case waits here',
      '{0} cases wait here',
    ]);
  });

  test('puts texts together when they are added or named once', () => {
    expect(found("const A = 'free space';\nsay('There is ' + A + ' here');")).toEqual([
      'free space',
      'There is free space here',
    ]);
  });

  test('takes two values after each other as one place', () => {
    expect(found('say(`Look at ${a}${b} again`)')).toEqual(['Look at {0} again']);
  });

  test('finds a text inside what is only known later', () => {
    expect(found("say(`It is ${of(names, 'the other one')} here`)")).toEqual(['It is {0} here', 'the other one']);
  });

  test('leaves out what no person reads', () => {
    expect(
      found("throw new TypeError('not for people'); db.prepare('SELECT a FROM b'); type A = 'one two'; import 'a b';"),
    ).toEqual([]);
  });
});
