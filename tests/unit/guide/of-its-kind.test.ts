import { describe, expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { caseOf, startCore, valueOf } from '../../helpers/core.ts';

const MACHINE = { from: 'machine', note: 'Found in the log' } as const;

async function become(core: Core, id: CaseId, kind: 'training' | 'problem'): Promise<void> {
  const { draftRevision, form } = await caseOf(core, id);
  valueOf(await core.client.call('cases.saveDraft', { id, revision: draftRevision, form: { ...form, kind } }));
}

async function collected(core: Core, id: CaseId, byItself: boolean): Promise<void> {
  valueOf(await core.client.call('collect.start', { caseId: id, profile: 'minimal', byItself }));
  await expect
    .poll(async () => valueOf(await core.client.call('collect.state', {})).run?.phase, { timeout: 15_000 })
    .toBe('done');
  // Whatever would follow the end of the run has followed it by then.
  await new Promise((resolve) => void setTimeout(resolve, 200));
}

const files = async (core: Core, id: CaseId): Promise<number> => (await caseOf(core, id)).attachments.length;

describe('evidence that nobody asked for', () => {
  it('leaves a draft that becomes a request, and what the person adds stays', async () => {
    const core = await startCore();
    const { id } = valueOf(await core.client.call('cases.create', { kind: 'problem' }));
    await collected(core, id, true);
    expect(await files(core, id)).toBe(1);
    await become(core, id, 'training');
    expect(await files(core, id)).toBe(0);
    const [snapshot] = valueOf(await core.client.call('snapshots.list', {})).snapshots;
    if (snapshot === undefined) throw new Error('nothing was collected');
    valueOf(await core.client.call('snapshots.attach', { id: snapshot.id, caseId: id }));
    await become(core, id, 'training');
    expect(await files(core, id)).toBe(1);
  });

  it('is not put on a request whose collection was begun while it was a problem', async () => {
    const core = await startCore();
    const { id } = valueOf(await core.client.call('cases.create', { kind: 'training' }));
    await collected(core, id, true);
    expect(await files(core, id)).toBe(0);
    await collected(core, id, false);
    expect(await files(core, id)).toBe(1);
  });
});

describe('a request', () => {
  it('is sent without the checks of a fault and without what the machine filled in for one', async () => {
    const core = await startCore();
    const { id } = valueOf(await core.client.call('cases.create', { kind: 'training' }));
    const { draftRevision, form } = await caseOf(core, id);
    expect(form).not.toHaveProperty('environment');
    expect(form).not.toHaveProperty('occurredAt');
    const found = {
      ...form,
      desiredResult: 'Everybody reads the Gantt',
      errorText: 'Connection refused',
      checks: { pattern: { answer: 'sometimes', from: 'machine', note: 'It is in the logs 9 times.' } } as const,
      sources: { ...form.sources, errorText: MACHINE },
    };
    valueOf(await core.client.call('cases.saveDraft', { id, revision: draftRevision, form: found }));
    const { text } = valueOf(await core.client.call('outgoing.preview', { caseId: id }));
    expect(text.map(({ field }) => field)).toEqual(['desiredResult']);
    const { cases } = valueOf(await core.client.call('cases.list', {}));
    expect(cases[0]).toMatchObject({ askedItems: 5, openItems: 4 });
  });
});
