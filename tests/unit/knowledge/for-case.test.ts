import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withLogHits } from '../../../core/knowledge/for-case.ts';
import type { FromLog } from '../../../core/knowledge/for-case.ts';
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
  it('is what the logs of its instance speak of, first and with its place, then what fits its words', async () => {
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
    expect(hits[0]).toMatchObject({
      id: MANAGER,
      inLog: {
        instance: 'Production',
        file: 'Production/System/Data/Alerts/ServiceLog.txt',
        line: 2,
        at: '2026-11-24T13:07:00.000Z',
        pattern: 'A SQL request took too long',
      },
    });
    expect(hits.slice(1).every(({ inLog }) => inLog === null)).toBe(true);
    expect(hits.length).toBeGreaterThan(1);
    expect(new Set(hits.map((hit) => hit.id)).size).toBe(hits.length);
    const before = await completeDraft(core, { ...COMPLETE_FORM, occurredAt: '2026-01-12T09:00:00+01:00' });
    expect(valueOf(await core.client.call('knowledge.forCase', { id: before })).hits[0]?.id).not.toBe(MANAGER);
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

  it('puts first what they said within a week of the fault, also when it has gone on for long', () => {
    expect(order([said('new', '2026-11-20T08:00:00.000Z')])).toEqual(['new', 'best', 'good']);
    expect(order([said('later', '2026-11-28T08:00:00.000Z')])).toEqual(['later', 'best', 'good']);
    expect(order([said('long', '2026-01-20T08:00:00.000Z', '2026-11-23T08:00:00.000Z')])[0]).toBe('long');
    expect(order([said('good', '2026-11-23T08:00:00.000Z'), said('new', '2026-11-23T08:00:00.000Z')])).toEqual([
      'good',
      'new',
      'best',
    ]);
  });

  it('names what they said ten months ago below what fits the words, and where it fits them too in its place', () => {
    const old = '2026-01-20T08:00:00.000Z';
    expect(order([said('old', old)])).toEqual(['best', 'good', 'old']);
    expect(order([said('good', old)])).toEqual(['best', 'good']);
    expect(order([said('old', old)], 2)).toEqual(['best', 'good']);
    const [, , last] = withLogHits(words, [said('old', old)], (key) => hit(key, 0), { limit: 9, faultMs: FAULT });
    expect(last?.inLog?.at).toBe(old);
  });

  it('is not known of lines without a time, so they stand behind what was said around the fault', () => {
    const around = said('new', '2026-11-23T08:00:00.000Z');
    expect(order([said('when', null), around])).toEqual(['new', 'when', 'best', 'good']);
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
    expect(cases[0]?.parts.some(({ hit }) => hit)).toBe(true);
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
