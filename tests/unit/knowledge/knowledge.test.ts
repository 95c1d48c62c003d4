import { describe, expect, it } from 'vitest';
import { caseOf, codeOf, completeDraft, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

const LICENCES = 'planettogether.com/knowledge/licenses-and-connections-dialog';

describe('a fresh data folder', () => {
  it('answers from the articles that came with the app when it is asked first', async () => {
    const { client } = await startCore();
    const found = valueOf(
      await client.call('knowledge.search', { text: 'which licences are in use, who is connected' }),
    );
    expect(found.hits[0]).toMatchObject({ id: LICENCES, source: 'PlanetTogether', minutes: 1, inLog: null });
    expect(found.hits[0]?.titleParts.filter(({ hit }) => hit).map(({ text }) => text)).toContain('Licenses');
    const state = valueOf(await client.call('knowledge.state', {}));
    expect(state).toMatchObject({ articles: 72, cases: 0, solved: 0, sources: [{ articles: 72 }] });
  });

  it('shows the article with and without the language in its address', async () => {
    const { client } = await startCore();
    for (const place of ['/en/knowledge/', '/knowledge/', '/de/knowledge/']) {
      const id = `https://www.planettogether.com${place}licenses-and-connections-dialog`;
      expect(valueOf(await client.call('knowledge.get', { id }))).toMatchObject({ id: LICENCES, extent: 'summary' });
    }
    expect(codeOf(await client.call('knowledge.get', { id: 'nothing' }))).toBe('not-found');
  });
});

describe('a data folder that another program holds', () => {
  it('is searched when its library was made', async () => {
    const dataDir = temporaryFolder();
    const first = await startCore({ dataDir });
    await first.client.call('knowledge.state', {});
    const second = await startCore({ dataDir });
    expect(second.access).toBe('read');
    expect(valueOf(await second.client.call('knowledge.search', { text: 'licences' })).hits[0]?.id).toBe(LICENCES);
  });

  it('is answered for from memory when it has no library yet', async () => {
    const dataDir = temporaryFolder();
    await startCore({ dataDir });
    const second = await startCore({ dataDir });
    expect(valueOf(await second.client.call('knowledge.search', { text: 'licences' })).hits[0]?.id).toBe(LICENCES);
  });
});

describe('an article that solved it', () => {
  it('closes the draft with the reason and is counted when it was for a draft', async () => {
    const core = await startCore();
    const id = await completeDraft(core);
    await core.client.call('knowledge.solved', { article: LICENCES, case: id });
    const detail = await caseOf(core, id);
    expect(detail.state).toBe('closed');
    expect(detail.events.at(-1)).toMatchObject({
      kind: 'closed',
      by: 'person',
      reason: 'Answered by the article "Licenses and Connections Dialog"',
    });
    expect(valueOf(await core.client.call('knowledge.get', { id: LICENCES })).solved).toBe(1);
    expect(valueOf(await core.client.call('knowledge.state', {})).solved).toBe(1);
  });

  it('leaves the draft open and counts nothing when it is taken back', async () => {
    const core = await startCore();
    const id = await completeDraft(core);
    const solved = valueOf(await core.client.call('knowledge.solved', { article: LICENCES, case: id }));
    valueOf(await core.client.call('knowledge.unsolved', { id: solved.id }));
    expect((await caseOf(core, id)).state).toBe('draft');
    expect(valueOf(await core.client.call('knowledge.state', {})).solved).toBe(0);
    expect(codeOf(await core.client.call('knowledge.unsolved', { id: solved.id }))).toBe('not-found');
  });

  it('closes nothing when the case was sent', async () => {
    const core = await startCore();
    const id = await completeDraft(core);
    valueOf(
      await core.client.call('portals.add', {
        config: { kind: 'folder', id: 'folder', path: temporaryFolder() },
        secret: null,
        makeDefault: true,
      }),
    );
    valueOf(await core.client.call('cases.submit', { id }));
    expect(codeOf(await core.client.call('knowledge.solved', { article: LICENCES, case: id }))).toBe('refused');
  });
});
