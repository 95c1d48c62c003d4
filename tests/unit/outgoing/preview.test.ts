import { describe, expect, it } from 'vitest';
import { caseOf, codeOf, COMPLETE_FORM, valueOf } from '../../helpers/core.ts';
import { attach, BINARY, scene, SECRET, send } from './scene.ts';

describe('a preview', () => {
  it('shows exactly what is sent', async () => {
    const { core, draft, token, preview, arrived } = await scene();
    const id = await draft({ errorText: `Password=${SECRET};Server=x` });
    await attach(core, id, [await token('a.log', `Password=${SECRET};Server=y\n`), await token('d.xyz', BINARY)]);
    const shown = await preview(id);
    expect(JSON.stringify(shown)).not.toContain(SECRET);
    expect(shown.text.find(({ field }) => field === 'errorText')).toMatchObject({ removed: 1 });
    expect(shown.files.map(({ name, kind, action }) => [name, kind, action])).toEqual([
      ['a.log', 'text', 'redacted'],
      ['d.xyz', 'binary', 'withheld'],
    ]);
    expect(shown.gate).toMatchObject({ ok: true, hits: [] });
    valueOf(await core.client.call('cases.submit', { id, preview: shown.sha256 }));
    await send(core);
    for (const { text } of shown.text)
      expect(arrived()).toContain(Buffer.from(JSON.stringify(text)).toString('latin1'));
  });

  it('is the same as long as nothing changes', async () => {
    const { core, draft, token, preview } = await scene();
    const id = await draft();
    await attach(core, id, [await token('a.log', `Password=${SECRET};Server=y\n`)]);
    expect((await preview(id)).sha256).toBe((await preview(id)).sha256);
  });

  it('refuses the submission when the draft was edited after it, and names what changed', async () => {
    const { core, draft, token, preview } = await scene();
    const id = await draft();
    const { sha256 } = await preview(id);
    const { draftRevision, form } = await caseOf(core, id);
    const edited = { ...form, description: 'Another story.' };
    valueOf(await core.client.call('cases.saveDraft', { id, revision: draftRevision, form: edited }));
    await attach(core, id, [await token('late.log', 'late\n')]);
    const refused = await core.client.call('cases.submit', { id, preview: sha256 });
    expect(codeOf(refused)).toBe('refused');
    expect(refused.ok ? [] : refused.error.details?.['changed']).toEqual(['description', 'file late.log']);
    expect((await caseOf(core, id)).state).toBe('draft');
    const again = await preview(id);
    expect(valueOf(await core.client.call('cases.submit', { id, preview: again.sha256 })).state).toBe('queued');
  });

  it('of a case that was sent is refused', async () => {
    const { core, draft } = await scene();
    const id = await draft(COMPLETE_FORM);
    valueOf(await core.client.call('cases.submit', { id }));
    expect(codeOf(await core.client.call('outgoing.preview', { caseId: id }))).toBe('refused');
  });
});

describe('a decision', () => {
  it('takes one more value out, everywhere, and can be taken back', async () => {
    const { core, draft, token, preview } = await scene();
    const id = await draft({ description: 'Project Nightingale stops.' });
    await attach(core, id, [await token('a.log', 'Nightingale is late\n')]);
    const before = await preview(id);
    const decision = { kind: 'redact', value: 'Nightingale' } as const;
    const made = valueOf(await core.client.call('outgoing.decide', { caseId: id, decision }));
    const shown = await preview(id);
    expect(JSON.stringify(shown)).not.toContain('Nightingale');
    expect(shown.files).toMatchObject([{ action: 'redacted', removed: 1 }]);
    const { records } = valueOf(await core.client.call('audit.list', { limit: 10 }));
    expect(JSON.stringify(records)).not.toContain('Nightingale');
    valueOf(await core.client.call('outgoing.undecide', { caseId: id, id: made.id }));
    const after = await preview(id);
    expect(after.sha256).toBe(before.sha256);
    expect(after.gate.ok).toBe(true);
  });

  it('leaves a file out', async () => {
    const { core, draft, token, preview } = await scene();
    const id = await draft();
    const { attachments } = await attach(core, id, [await token('a.log', 'fine\n')]);
    const decision = { kind: 'withhold', item: attachments[0]?.id ?? '' } as const;
    valueOf(await core.client.call('outgoing.decide', { caseId: id, decision }));
    expect((await preview(id)).files).toMatchObject([{ action: 'withheld', sha256: null }]);
    expect(valueOf(await core.client.call('cases.submit', { id })).withheld).toMatchObject([{ name: 'a.log' }]);
  });

  it('about something that is not there is refused', async () => {
    const { core, draft } = await scene();
    const caseId = await draft();
    const decide = async (decision: Parameters<typeof core.client.call<'outgoing.decide'>>[1]['decision']) =>
      codeOf(await core.client.call('outgoing.decide', { caseId, decision }));
    expect(await decide({ kind: 'withhold', item: 'nothing' })).toBe('not-found');
    expect(await decide({ kind: 'pass', hit: 'nothing', reason: 'because' })).toBe('not-found');
    expect(await decide({ kind: 'keep', mark: '[REDACTED:password]', reason: 'because' })).toBe('refused');
    expect(codeOf(await core.client.call('outgoing.undecide', { caseId, id: 'nothing' }))).toBe('not-found');
    expect(codeOf(await core.client.call('outgoing.hits', { operationId: 'nothing' }))).toBe('not-found');
  });
});
