import { array, asyncProperty, assert, dictionary, jsonValue, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonInTurns } from '../../../core/platform/json-in-turns.ts';

const files = Array.from({ length: 30_000 }, (_, at) => ({
  path: `a\n"${at}`,
  bytes: at,
  gone: undefined,
  tags: [at],
}));

describe('JSON in turns', () => {
  it('is what JSON.stringify writes when the value is any at all', async () => {
    await assert(
      asyncProperty(dictionary(string(), array(jsonValue(), { maxLength: 5 })), async (value) => {
        expect(await jsonInTurns(value)).toBe(JSON.stringify(value, null, 2));
      }),
    );
  });

  it('says the same with a line for each member when lists are long and lie in lists', async () => {
    const value = {
      schema: 1,
      none: undefined,
      runs: [{ files }, { files: [] }, { files: files.slice(0, 257) }],
      files,
    };
    const text = await jsonInTurns(value);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    expect(text.split('\n')).toContain('        {"path":"a\\n\\"7","bytes":7,"tags":[7]},');
    expect(JSON.parse(await jsonInTurns(files))).toEqual(JSON.parse(JSON.stringify(files)));
  });

  it('gives others their turn when a list is long', async () => {
    let turns = 0;
    let done = false;
    const count = (): void => {
      turns += 1;
      if (!done) setImmediate(count);
    };
    setImmediate(count);
    await jsonInTurns({ files });
    done = true;
    expect(turns).toBeGreaterThan(100);
  });
});
