import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/temp.ts';
import { commandLine, commandLineIn } from './run-in-process.ts';

const URL = 'https://www.planettogether.com/en/knowledge/licenses-and-connections-dialog';

describe('companion kb', () => {
  it('answers a question on a fresh data folder, for scripts and for people', async () => {
    const data = join(temporaryFolder(), 'data');
    const { json, code } = await commandLineIn(data)(
      'kb',
      'search',
      'all licences in use, who is connected',
      '--limit',
      '2',
    );
    expect(code).toBe(0);
    expect(Object.keys(json)).toEqual(['hits']);
    const hits = json['hits'] as readonly Record<string, unknown>[];
    expect(hits).toHaveLength(2);
    expect(hits[0]).toMatchObject({ url: URL, title: 'Licenses and Connections Dialog' });
    expect(typeof hits[0]?.['score']).toBe('number');
    expect(typeof hits[0]?.['snippet']).toBe('string');
    const { out } = await commandLine(['kb', 'search', 'licences in use', '--data', data]);
    expect(out).toContain('1. Licenses and Connections Dialog  (System Administration)');
    expect(out).toContain(URL);
  });

  it('says that nothing answers, that words were mended, and what is wrong with a limit', async () => {
    const data = join(temporaryFolder(), 'data');
    const nothing = await commandLine(['kb', 'search', 'xqzv', '--data', data]);
    expect(nothing.out).toBe('Nothing here answers that. Try other words, or report it: case new.\n');
    const mended = await commandLine(['kb', 'search', 'ganntt', '--data', data]);
    expect(mended.err).toContain('were taken for words that are');
    expect((await commandLine(['kb', 'search', 'x', '--limit', '0', '--data', data])).code).toBe(2);
    const withCases = await commandLineIn(data)('kb', 'search', 'gantt', '--cases');
    expect(withCases.json).toMatchObject({ cases: [], mode: 'all' });
  });

  it('takes articles in, shows one, says what is here, and takes them away', async () => {
    const folder = temporaryFolder();
    const run = commandLineIn(join(folder, 'data'));
    const file = join(folder, 'Own.csv');
    writeFileSync(
      file,
      'Title,URL,Body\nMoving day,https://help.example.com/knowledge/moving,<h2>Before</h2><p>Pack.</p>\n,,x\n',
    );
    const taken = await run('kb', 'import', file);
    expect(taken).toMatchObject({ code: 3, json: { source: 'Own', added: 1, skippedCount: 1 } });
    expect((await run('kb', 'import', file)).json).toMatchObject({ added: 0, unchanged: 1 });
    const shown = await commandLine([
      'kb',
      'show',
      'https://help.example.com/en/knowledge/moving',
      '--data',
      join(folder, 'data'),
    ]);
    expect(shown.out).toBe(
      'Moving day\nOwn · 1 minute\n\nBEFORE\n\nPack.\n\nhttps://help.example.com/knowledge/moving\n',
    );
    expect((await run('kb', 'status')).json).toMatchObject({
      articles: 73,
      sources: [{ kind: 'shipped' }, { name: 'Own' }],
    });
    expect(await run('kb', 'remove', 'Own')).toMatchObject({ code: 0, json: { articles: 1 } });
    expect((await run('kb', 'import', join(folder, 'none.txt'))).code).not.toBe(0);
    expect((await run('kb', 'show', 'nothing')).code).not.toBe(0);
  });
});
