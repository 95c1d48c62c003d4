import { describe, expect, it } from 'vitest';
import { parseCase } from '../../../cli/commands/case/case-json.ts';
import { jsonLines } from '../../../cli/commands/policy/json-lines.ts';

const nested = (deep: number): string =>
  `{\n"title": "x",\n"a": ${'['.repeat(deep)}${']'.repeat(deep)},\n"b": 1,\n"b": 2}`;

describe('lines of a JSON text', () => {
  it('are known beside and above a value that is nested without end', () => {
    const lines = jsonLines(nested(100_000));
    expect([lines.lineOf('title'), lines.lineOf('a'), lines.lineOf('b')]).toEqual([2, 3, 5]);
    expect(lines.repeated).toEqual([{ path: 'b', line: 5 }]);
    expect(lines.lineOf(`a${'.0'.repeat(200)}`)).toBe(3);
  });
});

describe('a case from a file', () => {
  it('leaves out what no field of a case is, however deep', () => {
    const read = parseCase(nested(100_000), 'case.json');
    expect(read).toMatchObject({ ok: true, value: { json: { title: 'x' } } });
  });

  it('says in words that it is none', () => {
    const read = parseCase('[]', 'case.json');
    expect(read).toMatchObject({
      error: { message: 'case.json is not a case. It has to be an object with the fields of a case.' },
    });
  });
});
