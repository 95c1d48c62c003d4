import { describe, expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { caseOf, valueOf } from '../../helpers/core.ts';
import { attachBytes } from './plant.ts';
import { giveThrough, preparedCase, queueScene } from './queue-plant.ts';
import type { QueueScene } from './queue-plant.ts';

const look = async ({ client }: Core) => valueOf(await client.call('handover.look', {}));
const sync = async ({ client }: Core) => valueOf(await client.call('sync.run', {}));
const named = ({ rt }: QueueScene, name: string) => rt.state.parts.filter(({ fileName }) => fileName === name);

async function rewrite(core: Core, id: string, workaround: string): Promise<void> {
  const { form, draftRevision: revision } = await caseOf(core, id as CaseId);
  valueOf(await core.client.call('cases.saveDraft', { id, revision, form: { ...form, workaround } }));
}

/** Ada adds a file to what she took over, and gives it back. */
async function giveBack(ada: Core, id: CaseId): Promise<void> {
  await attachBytes(ada, id, 'list.txt', 'Yesterday');
  valueOf(await ada.client.call('handover.back', { id, note: 'Which jobs?' }));
  await sync(ada);
}

/** What Paul has after Ada gave back. */
async function cameBack(paul: Core, id: string) {
  const { handovers } = await look(paul);
  const { form, attachments } = await caseOf(paul, id as CaseId);
  return { handovers, workaround: form.workaround, files: attachments.map(({ name }) => name).toSorted() };
}

const KEPT = {
  handovers: [{ state: 'given-back', backNote: 'Which jobs?', problem: null }],
  workaround: 'The list of today',
  files: ['list.txt', 'notes.txt'],
};

describe('a case that was handed over again after the contact took it', () => {
  it('keeps its newer text when what comes back was made of the older package', async () => {
    const scene = await queueScene();
    const { paul, ada } = scene;
    const id = await preparedCase(paul);
    const handover = await giveThrough(paul, id);
    const taken = valueOf(await ada.client.call('handover.take', { handover }));
    // As when it was posted between the contact's download and their claim.
    const claims = named(scene, 'taken.json');
    for (const one of claims) scene.rt.state.parts.splice(scene.rt.state.parts.indexOf(one), 1);
    await rewrite(paul, id, 'The list of today');
    expect(await giveThrough(paul, id)).toBe(handover);
    expect(named(scene, 'case.companion-case')).toHaveLength(2);
    scene.rt.state.parts.push(...claims);
    await giveBack(ada, taken.id);
    expect(await cameBack(paul, id)).toMatchObject(KEPT);
  });

  it('is not put into the ticket when it was handed over again without a line, and the person is told', async () => {
    const scene = await queueScene();
    const { paul, ada, line } = scene;
    const id = await preparedCase(paul);
    const handover = await giveThrough(paul, id);
    const taken = valueOf(await ada.client.call('handover.take', { handover }));
    await line.down();
    await rewrite(paul, id, 'The list of today');
    expect(await giveThrough(paul, id)).toBe(handover);
    await line.up();
    await sync(paul);
    expect(named(scene, 'case.companion-case')).toHaveLength(1);
    expect((await look(paul)).handovers).toMatchObject([
      { takenBy: { name: 'Ada' }, problem: expect.stringContaining('was taken over already') as string },
    ]);
    await giveBack(ada, taken.id);
    expect(await cameBack(paul, id)).toMatchObject(KEPT);
    expect(valueOf(await paul.client.call('outbox.list', {})).items).toEqual([]);
    expect(await giveThrough(paul, id)).not.toBe(handover);
  });

  it('is sent when the answer was lost and the contact took it before it was looked for', async () => {
    const scene = await queueScene();
    const { paul, ada, line } = scene;
    const id = await preparedCase(paul);
    line.plan = ({ method, path }) =>
      method === 'POST' && path.endsWith('ticket') ? { kind: 'cut-after' } : undefined;
    const handover = await giveThrough(paul, id);
    line.plan = () => undefined;
    valueOf(await ada.client.call('handover.take', { handover }));
    expect(await sync(paul)).toMatchObject({ sent: 1, queued: 0 });
    expect((await look(paul)).handovers).toMatchObject([{ state: 'taken', problem: null }]);
  });
});
