import { describe, expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { caseOf, codeOf, valueOf } from '../../helpers/core.ts';
import { attachBytes, PORTAL, twoMachines } from './plant.ts';
import { DESK, giveThrough, look, packages, preparedCase, queueScene, sync } from './queue-plant.ts';

const waitingItems = async ({ client }: Core) => valueOf(await client.call('outbox.list', {})).items;
const give = ({ client }: Core, id: string) => client.call('handover.give', { id, to: 'Ada', portal: DESK });

/** Writes something else into a draft. */
async function rewrite(core: Core, id: string, workaround: string): Promise<void> {
  const { form, draftRevision: revision } = await caseOf(core, id as CaseId);
  valueOf(await core.client.call('cases.saveDraft', { id, revision, form: { ...form, workaround } }));
}

/** What Ada finds in the case that waits. */
async function takenBy(ada: Core, handover: string) {
  const { id } = valueOf(await ada.client.call('handover.take', { handover }));
  const { form, attachments } = await caseOf(ada, id);
  return { workaround: form.workaround, files: attachments.map(({ name }) => name).toSorted() };
}

describe('a case that is handed over through the portal once more', () => {
  it('brings a file that was forgotten to the same ticket when the case is there already', async () => {
    const scene = await queueScene();
    const { paul, ada, rt } = scene;
    const id = await preparedCase(paul);
    const handover = await giveThrough(paul, id);
    await attachBytes(paul, id, 'forgotten.log', 'Here it is.\n');
    const again = valueOf(await give(paul, id));
    expect(again).toMatchObject({ handover, queued: true });
    expect((await look(paul)).handovers).toMatchObject([{ id: handover, state: 'queued' }]);
    expect(await sync(paul)).toMatchObject({ sent: 1, queued: 0 });
    expect(rt.state.tickets).toHaveLength(1);
    expect((await look(ada)).waiting).toMatchObject([{ id: handover, files: 2 }]);
    expect((await takenBy(ada, handover)).files).toEqual(['forgotten.log', 'notes.txt']);
  });

  it('goes as it is now when it still waits, and is one package', async () => {
    const scene = await queueScene();
    const { paul, ada } = scene;
    const id = await preparedCase(paul);
    const { handover } = valueOf(await give(paul, id));
    await attachBytes(paul, id, 'forgotten.log', 'Here it is.\n');
    expect(valueOf(await give(paul, id)).handover).toBe(handover);
    await sync(paul);
    expect(packages(scene)).toHaveLength(1);
    expect((await takenBy(ada, handover ?? '')).files).toEqual(['forgotten.log', 'notes.txt']);
  });

  it('sends nothing more when nothing about it changed', async () => {
    const scene = await queueScene();
    const id = await preparedCase(scene.paul);
    const handover = await giveThrough(scene.paul, id);
    expect(valueOf(await give(scene.paul, id))).toMatchObject({ handover, queued: false });
    expect(await sync(scene.paul)).toMatchObject({ sent: 0 });
    expect(packages(scene)).toHaveLength(1);
  });

  it('is one ticket when two hand it over at once', async () => {
    const { paul, ada, rt } = await queueScene();
    const id = await preparedCase(paul);
    const both = await Promise.all([give(paul, id), give(paul, id)]);
    expect(new Set(both.map((one) => valueOf(one).handover)).size).toBe(1);
    expect(await sync(paul)).toMatchObject({ sent: 1 });
    expect(rt.state.tickets).toHaveLength(1);
    expect((await look(ada)).waiting).toHaveLength(1);
  });

  it('is one ticket when it was written on after it could not be sent', async () => {
    const { paul, ada, rt, line } = await queueScene();
    const id = await preparedCase(paul);
    await line.down();
    await giveThrough(paul, id);
    await rewrite(paul, id, 'The list of yesterday');
    const again = await giveThrough(paul, id);
    await line.up();
    await sync(paul);
    expect(rt.state.tickets).toHaveLength(1);
    expect(await waitingItems(paul)).toEqual([]);
    expect((await look(paul)).handovers).toMatchObject([{ id: again, state: 'handed-over' }]);
    expect((await takenBy(ada, again)).workaround).toBe('The list of yesterday');
  });

  it.for(['cut-after', 'late'] as const)(
    'is one ticket with what is there now when the first answer was lost (%s)',
    async (kind) => {
      const { paul, ada, rt, line } = await queueScene();
      const id = await preparedCase(paul);
      line.plan = ({ method, path }) => (method === 'POST' && path.endsWith('ticket') ? { kind } : undefined);
      const handover = await giveThrough(paul, id);
      line.plan = () => undefined;
      if (kind === 'late') await line.release();
      await rewrite(paul, id, 'The list of yesterday');
      expect(await giveThrough(paul, id)).toBe(handover);
      await sync(paul);
      expect(rt.state.tickets).toHaveLength(1);
      expect((await takenBy(ada, handover)).workaround).toBe('The list of yesterday');
    },
  );

  it('says who took it when somebody did meanwhile, and is a case of its own when it is handed over all the same', async () => {
    const { paul, ada, rt } = await queueScene();
    const id = await preparedCase(paul);
    const handover = await giveThrough(paul, id);
    valueOf(await ada.client.call('handover.take', { handover }));
    await attachBytes(paul, id, 'forgotten.log', 'Here it is.\n');
    const late = await give(paul, id);
    expect(!late.ok && late.error).toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/^Ada took this case over already, so nothing more/u) as string,
    });
    expect(await waitingItems(paul)).toEqual([]);
    expect(valueOf(await paul.client.call('handover.list', {})).handovers).toMatchObject([{ state: 'taken' }]);
    expect(await giveThrough(paul, id)).not.toBe(handover);
    expect(rt.state.tickets).toHaveLength(2);
  });

  it('keeps what was written while it was packed when it comes back', async () => {
    const { paul, ada } = await queueScene();
    const id = await preparedCase(paul);
    const [given] = await Promise.all([give(paul, id), rewrite(paul, id, 'Written meanwhile')]);
    const { handover } = valueOf(given);
    await sync(paul);
    const taken = valueOf(await ada.client.call('handover.take', { handover: handover ?? '' }));
    const before = (await caseOf(ada, taken.id)).form.workaround;
    valueOf(await ada.client.call('handover.back', { id: taken.id, note: 'Which jobs?' }));
    await sync(ada);
    expect((await look(paul)).handovers).toMatchObject([{ state: 'given-back' }]);
    expect(before).not.toBe('Written meanwhile');
    expect((await caseOf(paul, id as CaseId)).form.workaround).toBe('Written meanwhile');
  });
});

describe('a case that is handed over through a shared folder once more', () => {
  it('brings a file that was forgotten', async () => {
    const { paul, ada } = await twoMachines();
    const id = await preparedCase(paul);
    const there = { id, to: 'Ada', portal: PORTAL };
    valueOf(await paul.client.call('handover.give', there));
    await attachBytes(paul, id, 'forgotten.log', 'Here it is.\n');
    const { handover } = valueOf(await paul.client.call('handover.give', there));
    expect((await takenBy(ada, handover ?? '')).files).toEqual(['forgotten.log', 'notes.txt']);
  });
});

describe('a hand-over that waits for the portal', () => {
  it('is taken back when its draft is discarded', async () => {
    const { paul, rt, line } = await queueScene();
    const id = (await preparedCase(paul)) as CaseId;
    await line.down();
    await giveThrough(paul, id);
    valueOf(await paul.client.call('cases.discard', { id }));
    await line.up();
    await sync(paul);
    expect(rt.state.tickets).toEqual([]);
    expect(await waitingItems(paul)).toEqual([]);
    expect((await look(paul)).handovers).toEqual([]);
    valueOf(await paul.client.call('cases.restore', { id }));
    await giveThrough(paul, id);
    expect(rt.state.tickets).toHaveLength(1);
  });

  it('is taken back when its case is sent to support', async () => {
    const { paul, ada, rt } = await queueScene();
    const id = (await preparedCase(ada)) as CaseId;
    expect(codeOf(await ada.client.call('handover.give', { id, to: 'Bea', portal: DESK }))).toBe('ok');
    valueOf(await ada.client.call('cases.submit', { id }));
    await sync(ada);
    expect(rt.state.tickets.map(({ queue }) => queue)).toEqual(['Support']);
    expect(await waitingItems(ada)).toEqual([]);
    expect((await look(paul)).problems).toEqual([]);
  });

  it('does not leave when its case was sent to support while it was packed', async () => {
    const { paul, ada, rt } = await queueScene();
    const id = (await preparedCase(ada)) as CaseId;
    const given = ada.client.call('handover.give', { id, to: 'Bea', portal: DESK });
    valueOf(await ada.client.call('cases.submit', { id }));
    expect(codeOf(await given)).toBe('refused');
    await sync(ada);
    expect(rt.state.tickets.map(({ queue }) => queue)).toEqual(['Support']);
    expect(await waitingItems(ada)).toEqual([]);
    expect((await look(paul)).problems).toEqual([]);
  });

  it('does not leave when whom it is for is no key contact any more, and goes to another one', async () => {
    const { paul, rt, line } = await queueScene();
    const id = await preparedCase(paul);
    await line.down();
    await giveThrough(paul, id);
    await line.up();
    const { contacts } = valueOf(await paul.client.call('contacts.list', {}));
    const ada = contacts.find(({ name }) => name === 'Ada')?.id ?? '';
    valueOf(await paul.client.call('contacts.remove', { id: ada }));
    await sync(paul);
    expect(rt.state.tickets).toEqual([]);
    expect((await look(paul)).handovers[0]?.problem).toContain('Ada is no key contact any more');
    valueOf(await paul.client.call('handover.give', { id, to: 'Bea', portal: DESK }));
    await sync(paul);
    expect(rt.state.tickets).toHaveLength(1);
    expect((await look(paul)).handovers).toMatchObject([{ state: 'handed-over', to: { name: 'Bea' } }]);
  });

  it('does not leave when its draft was discarded while it was being sent', async () => {
    const { paul, rt, line } = await queueScene();
    const id = (await preparedCase(paul)) as CaseId;
    let discarded: Promise<unknown> | undefined;
    line.plan = ({ method, path }) => {
      if (method !== 'POST' || !path.endsWith('ticket')) return undefined;
      discarded ??= paul.client.call('cases.discard', { id });
      return { kind: 'cut-before' };
    };
    await giveThrough(paul, id);
    await discarded;
    line.plan = () => undefined;
    await sync(paul);
    expect(rt.state.tickets).toEqual([]);
    expect(await waitingItems(paul)).toEqual([]);
    // The portal hung up before it answered: it may still turn up there.
    expect((await look(paul)).handovers).toMatchObject([{ state: 'handed-over', problem: null }]);
  });
});
