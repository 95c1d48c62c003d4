import { describe, expect, it } from 'vitest';
import { caseOf, codeOf, valueOf } from '../../helpers/core.ts';
import { scene, SECRET, send } from './scene.ts';

const REASONS = {
  severity: 2,
  severityAnswers: { signIn: 'all', stopped: 'several', workaround: 'no' },
} as const;

describe('why a severity was chosen', () => {
  it('is shown in the preview and arrives as it was shown', async () => {
    const { core, draft, preview, arrived } = await scene();
    const { levels } = valueOf(await core.client.call('cases.severities', {}));
    const [example] = levels[1]?.examples ?? [];
    const id = await draft({ ...REASONS, severityExamples: [example?.id ?? ''], businessImpact: 'Line 3 stands' });
    const shown = await preview(id);
    const why = shown.text.find(({ field }) => field === 'severityWhy')?.text;
    expect(why).toBe(
      `Ticked: ${example?.text}\nCan people sign in? Everybody can\nWho is stopped? Several people\nIs there another way meanwhile? No\nBusiness impact: Line 3 stands`,
    );
    valueOf(await core.client.call('cases.submit', { id, preview: shown.sha256 }));
    await send(core);
    expect(arrived()).toContain(Buffer.from(JSON.stringify(why)).toString('latin1'));
    expect(arrived()).not.toContain('severityExamples');
  });

  it('loses a secret as every other text does', async () => {
    const { core, draft, preview, arrived } = await scene();
    const id = await draft({ ...REASONS, businessImpact: `Password=${SECRET};Server=x is what it costs` });
    const why = (await preview(id)).text.find(({ field }) => field === 'severityWhy');
    expect(why?.text).toContain('[REDACTED:');
    expect(why?.removed).toBe(1);
    valueOf(await core.client.call('cases.submit', { id }));
    await send(core);
    expect(arrived()).not.toContain(SECRET);
  });

  it('stops the sending as a change when another answer was given since the preview', async () => {
    const { core, draft, preview } = await scene();
    const id = await draft(REASONS);
    const { sha256 } = await preview(id);
    const { draftRevision, form } = await caseOf(core, id);
    const edited = { ...form, severityAnswers: { ...REASONS.severityAnswers, stopped: 'plant' as const } };
    valueOf(await core.client.call('cases.saveDraft', { id, revision: draftRevision, form: edited }));
    expect(codeOf(await core.client.call('cases.submit', { id, preview: sha256 }))).toBe('refused');
  });

  it('is nothing that a draft can bring along, nor anything where nobody said why', async () => {
    const { draft, preview } = await scene();
    const forged = { severityWhy: 'Ticked: everything' } as object;
    const { text } = await preview(await draft(forged));
    expect(text.some(({ field }) => field === 'severityWhy')).toBe(false);
  });
});
