import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { questionOf, withLogHits } from '../../../core/knowledge/for-case.ts';
import type { FromLog } from '../../../core/knowledge/for-case.ts';
import { isTelling, standsIn } from '../../../core/knowledge/search/error-rules.ts';
import type { ArticleHit } from '../../../shared/domain/knowledge.ts';
import { COMPLETE_FORM, completeDraft, packedOf, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { plantOf, runTree } from '../evidence/evidence-fixture.ts';

const MANAGER = 'planettogether.com/knowledge/instance-manager';
const PLANT = {
  ...runTree('Production'),
  'Production/System/Data/Alerts/ServiceLog.txt': {
    text: '2026-11-24T13:00:00Z INFO all is well\n2026-11-24T13:07:00Z ERROR Timeout expired. The timeout period elapsed.\n',
    at: '2026-11-24T13:08:00Z',
  },
};

describe('what fits a draft', () => {
  it('is what fits its words, then what the logs of its instance speak of, with its place', async () => {
    const core = await startCore();
    const root = await plantOf(PLANT);
    packedOf(
      await core.client.call('collect.run', {
        root,
        out: join(temporaryFolder(), 'a.zip'),
        profile: 'standard',
        since: '2026-11-24T00:00:00Z',
      }),
    );
    const id = await completeDraft(core);
    const { hits } = valueOf(await core.client.call('knowledge.forCase', { id }));
    expect(hits[0]?.title).toBe('Importing');
    expect(hits.at(-1)).toMatchObject({
      id: MANAGER,
      inLog: {
        instance: 'Production',
        file: 'Production/System/Data/Alerts/ServiceLog.txt',
        line: 2,
        at: '2026-11-24T13:07:00.000Z',
        pattern: 'A SQL request took too long',
      },
    });
    expect(hits.slice(0, -1).every(({ inLog }) => inLog === null)).toBe(true);
    expect(hits.length).toBeGreaterThan(1);
    expect(new Set(hits.map((hit) => hit.id)).size).toBe(hits.length);
    const before = await completeDraft(core, { ...COMPLETE_FORM, occurredAt: '2026-01-12T09:00:00+01:00' });
    const { hits: unspoken } = valueOf(await core.client.call('knowledge.forCase', { id: before }));
    expect(unspoken.every(({ inLog }) => inLog === null)).toBe(true);
  });

  it('is found by its words alone when nothing was collected', async () => {
    const core = await startCore();
    const id = await completeDraft(core, {
      ...COMPLETE_FORM,
      title: 'Nobody can sign in, all licences are in use',
      description: '',
    });
    const { hits } = valueOf(await core.client.call('knowledge.forCase', { id }));
    expect(hits[0]?.title).toBe('Licenses and Connections Dialog');
    expect(hits[0]?.inLog).toBeNull();
  });
});

describe('the age of what the logs said', () => {
  const hit = (id: string, score: number): ArticleHit => ({
    id,
    score,
    url: '',
    title: id,
    snippet: '',
    titleParts: [],
    parts: [],
    category: '',
    source: '',
    minutes: 1,
    changedAt: null,
    inLog: null,
  });
  const said = (key: string, firstAt: string | null, lastAt = firstAt): FromLog => ({
    key,
    finding: {
      patternId: key,
      title: key,
      level: 'error',
      instance: 'Production',
      count: 1,
      firstAt,
      lastAt,
      file: 'ServiceLog.txt',
      line: 1,
      sample: '',
    },
  });
  const FAULT = Date.parse('2026-11-23T16:40:00+01:00');
  const words = [hit('best', 1.4), hit('good', 0.8)];
  const order = (spoken: readonly FromLog[], limit = 10): string[] =>
    withLogHits(words, spoken, (key) => hit(key, 0), { limit, faultMs: FAULT }).map(({ id }) => id);

  it('lets what they said within a week of the fault stand behind what fits the words, the newest first', () => {
    expect(order([said('new', '2026-11-20T08:00:00.000Z')])).toEqual(['best', 'good', 'new']);
    expect(order([said('later', '2026-11-28T08:00:00.000Z')])).toEqual(['best', 'good', 'later']);
    expect(order([said('long', '2026-01-20T08:00:00.000Z', '2026-11-23T08:00:00.000Z')])).toContain('long');
    const two = [said('old', '2026-11-18T08:00:00.000Z'), said('new', '2026-11-23T08:00:00.000Z')];
    expect(order(two)).toEqual(['best', 'good', 'new', 'old']);
    expect(order(two, 3)).toEqual(['best', 'new', 'old']);
  });

  it('puts first what fits the words nearly as well as the best and stands in the logs', () => {
    const near = [hit('best', 1.4), hit('near', 1.2)];
    const spoken = [said('near', '2026-11-23T08:00:00.000Z')];
    const found = withLogHits(near, spoken, (key) => hit(key, 0), { limit: 9, faultMs: FAULT });
    expect(found.map(({ id, inLog }) => [id, inLog?.pattern])).toEqual([
      ['near', 'near'],
      ['best', undefined],
    ]);
  });

  it('takes what fits the words badly out of them and shows it for the error it is about', () => {
    const bad = [...words, hit('bad', 0.3), hit('worse', 0.2)];
    const spoken = [said('bad', '2026-11-23T08:00:00.000Z')];
    const found = withLogHits(bad, spoken, (key) => hit(key, 0), { limit: 9, faultMs: FAULT });
    expect(found.map(({ id }) => id)).toEqual(['best', 'good', 'worse', 'bad']);
    expect(found.at(-1)?.inLog?.pattern).toBe('bad');
  });

  it('names nothing that they said ten months ago, and no warning, unless it fits the words', () => {
    const old = '2026-01-20T08:00:00.000Z';
    expect(order([said('old', old)])).toEqual(['best', 'good']);
    const warned = said('warned', '2026-11-23T08:00:00.000Z');
    expect(order([{ ...warned, finding: { ...warned.finding, level: 'warning' } }])).toEqual(['best', 'good']);
    const [first] = withLogHits(words, [said('best', old)], (key) => hit(key, 0), { limit: 9, faultMs: FAULT });
    expect(first).toMatchObject({ id: 'best', score: 1.4, inLog: { at: old } });
  });

  it('is not known of lines without a time, so they stand behind what was said around the fault', () => {
    const around = said('new', '2026-11-23T08:00:00.000Z');
    expect(order([said('when', null), around])).toEqual(['best', 'good', 'new', 'when']);
  });
});

describe('an error in the logs', () => {
  it.each([
    ['Internal Server Error', true],
    ['ORA-01017', true],
    ['System.NullReferenceException', true],
    ['Error:', false],
    ['3105', false],
    ['Error 42', false],
  ])('is told by "%s": %s', (text, isTold) => expect(isTelling(text)).toBe(isTold));

  it('is found as whole words only', () => {
    expect(standsIn('internal server error', 'http 500 internal server error.')).toBe(true);
    expect(standsIn('105', 'error 3105')).toBe(false);
    expect(standsIn('105', 'error 3105, then 105')).toBe(true);
    expect(standsIn('', 'anything')).toBe(false);
  });

  it('asks with its words, not with its times and numbers', () => {
    const question = questionOf({ title: 'T', errorText: '2026-11-23 16:41:07.310 ERROR 3 of 12 rows: no item' });
    expect(question).not.toMatch(/2026|16|41|310/u);
    expect(question).toContain('no item');
  });
});

describe('own cases alike', () => {
  it('are named, open ones first, never the case itself, as they are now', async () => {
    const core = await startCore();
    const { client } = core;
    const solved = await completeDraft(core, { ...COMPLETE_FORM, title: 'Line 3 empty after the import' });
    valueOf(await client.call('knowledge.solved', { article: MANAGER, case: solved }));
    const open = await completeDraft(core, { ...COMPLETE_FORM, title: 'Import leaves line 3 empty' });
    const other = await completeDraft(core, { title: 'Printer is broken', description: 'No paper.' });
    const id = await completeDraft(core, { title: 'Line 3 is empty, import', description: '' });
    const { cases } = valueOf(await client.call('knowledge.forCase', { id }));
    expect(cases.map((one) => one.id)).toEqual([open, solved]);
    expect(cases.map(({ state }) => state)).toEqual(['draft', 'closed']);
    expect(cases[0]?.titleParts.some(({ hit }) => hit)).toBe(true);
    const found = valueOf(await client.call('knowledge.search', { text: 'printer broken' }));
    expect(found.cases.map((one) => one.id)).toEqual([other]);
    valueOf(await client.call('cases.saveDraft', { id: other, revision: 1, form: { title: 'Scanner is loud' } }));
    expect(valueOf(await client.call('knowledge.search', { text: 'printer broken' })).cases).toEqual([]);
    expect(valueOf(await client.call('knowledge.search', { text: 'scanner' })).cases).toHaveLength(1);
    valueOf(await client.call('cases.discard', { id: other }));
    expect(valueOf(await client.call('knowledge.search', { text: 'scanner' })).cases).toEqual([]);
  });
});

describe('a window', () => {
  it('is answered from a thread, and a question it gave up is no failure', async () => {
    const { client } = await startCore({ face: 'desktop' });
    const found = valueOf(await client.call('knowledge.search', { text: 'licences', pass: 'title' }));
    expect(found.hits[0]?.title).toBe('Licenses and Connections Dialog');
    const stop = new AbortController();
    const asked = client.call('knowledge.search', { text: 'gantt' }, { signal: stop.signal });
    stop.abort();
    expect(await asked).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    const file = join(temporaryFolder(), 'articles.csv');
    writeFileSync(file, 'Title,Body\nUmlaufsperre,<p>Text</p>\n');
    valueOf(await client.call('knowledge.import', { path: file }));
    expect(valueOf(await client.call('knowledge.search', { text: 'Umlaufsperre' })).hits).toHaveLength(1);
  });
});
