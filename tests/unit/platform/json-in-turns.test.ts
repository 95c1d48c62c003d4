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

  it('is what JSON.stringify writes when lists are long, members are undefined and lists lie in lists', async () => {
    const value = {
      schema: 1,
      none: undefined,
      runs: [{ files }, { files: [] }, { files: files.slice(0, 257) }],
      files,
    };
    expect(await jsonInTurns(value)).toBe(JSON.stringify(value, null, 2));
    expect(await jsonInTurns(files)).toBe(JSON.stringify(files, null, 2));
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
