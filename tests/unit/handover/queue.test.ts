import { describe, expect, it } from 'vitest';
import { caseOf, codeOf, COMPLETE_FORM, valueOf } from '../../helpers/core.ts';
import { attachBytes } from './plant.ts';
import { DESK, giveThrough, inQueue, look, preparedCase, queueMachine, queueScene } from './queue-plant.ts';

describe('a case handed over through the portal', () => {
  it('waits in the queue of its own, is taken, sent, and its number comes back', async () => {
    const scene = await queueScene();
    const { paul, ada, rt } = scene;
    const id = await preparedCase(paul);
    const given = valueOf(await paul.client.call('handover.give', { id, to: 'Ada', portal: DESK, note: 'Please' }));
    expect(given).toMatchObject({ queued: true, path: null });
    expect((await look(paul)).handovers).toMatchObject([{ state: 'queued', problem: null }]);
    expect(valueOf(await paul.client.call('sync.run', {}))).toMatchObject({ sent: 1, queued: 0 });
    expect(inQueue(scene)).toMatchObject([{ subject: `Hand-over: ${COMPLETE_FORM.title ?? ''}` }]);
    expect(rt.state.tickets).toHaveLength(1);
    expect((await look(paul)).handovers).toMatchObject([{ state: 'handed-over' }]);
    const { waiting, problems } = await look(ada);
    expect(problems).toEqual([]);
    expect(waiting).toMatchObject([
      { id: given.handover, portal: DESK, preparedBy: { name: 'Paul' }, forMe: true, note: 'Please', files: 1 },
    ]);
    const taken = valueOf(await ada.client.call('handover.take', { handover: given.handover ?? '' }));
    expect(valueOf(await ada.client.call('handover.take', { handover: given.handover ?? '' }))).toEqual(taken);
    const draft = await caseOf(ada, taken.id);
    expect(draft.form).toMatchObject({ ...COMPLETE_FORM, preparedBy: { name: 'Paul' } });
    expect(draft.attachments.map(({ name }) => name)).toEqual(['notes.txt']);
    expect((await look(paul)).handovers).toMatchObject([{ state: 'taken', takenBy: { name: 'Ada' } }]);
    valueOf(await ada.client.call('cases.submit', { id: taken.id }));
    valueOf(await ada.client.call('sync.run', {}));
    await look(ada);
    const number = (await caseOf(ada, taken.id)).portal?.remoteId;
    expect((await look(paul)).handovers).toMatchObject([{ state: 'sent', number }]);
    expect(inQueue(scene)).toMatchObject([{ status: 'resolved' }]);
    expect(rt.state.tickets.map(({ queue }) => queue)).toEqual(['Handover', 'Support']);
  });

  it('is given back with a reason and with what the contact wrote, through its ticket', async () => {
    const scene = await queueScene();
    const { paul, ada } = scene;
    const id = await preparedCase(paul);
    const handover = await giveThrough(paul, id);
    const taken = valueOf(await ada.client.call('handover.take', { handover }));
    const { form, draftRevision } = await caseOf(ada, taken.id);
    const better = { ...form, workaround: 'The list of yesterday' };
    valueOf(await ada.client.call('cases.saveDraft', { id: taken.id, revision: draftRevision, form: better }));
    await attachBytes(ada, taken.id, 'list.txt', 'Yesterday');
    expect(valueOf(await ada.client.call('handover.back', { id: taken.id, note: 'Which jobs?' }))).toEqual({
      path: null,
    });
    expect((await look(paul)).handovers).toMatchObject([{ state: 'taken' }]);
    valueOf(await ada.client.call('sync.run', {}));
    expect((await look(paul)).handovers).toMatchObject([{ state: 'given-back', backNote: 'Which jobs?' }]);
    const mine = await caseOf(paul, id as never);
    expect(mine.form.workaround).toBe('The list of yesterday');
    expect(mine.attachments.map(({ name }) => name).toSorted()).toEqual(['list.txt', 'notes.txt']);
    expect(inQueue(scene)).toMatchObject([{ status: 'resolved' }]);
    expect((await look(ada)).waiting).toEqual([]);
    expect(await giveThrough(paul, id)).not.toBe(handover);
    expect((await look(ada)).waiting).toHaveLength(1);
  });

  it('belongs to the first who took it, and the other is told who that is', async () => {
    const scene = await queueScene();
    const handover = await giveThrough(scene.paul, await preparedCase(scene.paul));
    const bea = await queueMachine('Bea', scene.rt);
    expect((await look(bea)).waiting).toMatchObject([{ forMe: false }]);
    const both = await Promise.all([scene.ada, bea].map((core) => core.client.call('handover.take', { handover })));
    expect(both.map((one) => codeOf(one)).toSorted()).toEqual(['conflict', 'ok']);
    const lost = both.find((one) => !one.ok);
    expect(lost?.ok === false && lost.error.message).toMatch(/^(?:Ada|Bea) took this case over already\./u);
    const max = await queueMachine('Max', scene.rt);
    expect((await look(max)).waiting).toEqual([]);
    expect(codeOf(await max.client.call('handover.take', { handover }))).toBe('refused');
  });
});

/** A log that hardly gets smaller when it is packed. */
function lines(count: number): string {
  let seed = 7;
  const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
  return Array.from({ length: count }, () => `step ${next()} took ${next()} ms\r\n`).join('');
}

describe('what goes into the hand-over queue', () => {
  it('passes the redaction with its note, and a package that the portal does not take is refused before it is queued', async () => {
    const scene = await queueScene();
    const small = await queueMachine('Paul', scene.rt, { maxFileBytes: 40_000 });
    const id = await preparedCase(small);
    await attachBytes(small, id, 'site.config', 'password=Sommer2026!\n');
    const note = 'Server=db1;User Id=aps;Password=Winter2027!;';
    await giveThrough(small, id, note);
    const stored = Buffer.concat(scene.rt.state.parts.map(({ bytes }) => bytes)).toString('latin1');
    expect(stored).not.toContain('Winter2027!');
    const [one] = (await look(scene.ada)).waiting;
    expect(one?.note).not.toContain('Winter2027!');
    await attachBytes(small, id, 'large.log', lines(9000));
    const large = await small.client.call('handover.give', { id, to: 'Ada', portal: DESK });
    expect(!large.ok && large.error).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('takes files up to') as string,
    });
    expect(valueOf(await small.client.call('outbox.list', {})).items).toEqual([]);
  });

  it('does not leave when a file was taken off the case after it was handed over, and goes when it is handed over again', async () => {
    const scene = await queueScene();
    const { paul, ada, line } = scene;
    const id = await preparedCase(paul);
    await line.down();
    await giveThrough(paul, id);
    await line.up();
    const [file] = (await caseOf(paul, id as never)).attachments;
    valueOf(await paul.client.call('cases.detach', { id, attachment: file?.id ?? '' }));
    valueOf(await paul.client.call('sync.run', {}));
    expect(inQueue(scene)).toEqual([]);
    expect((await look(paul)).handovers[0]?.problem).toContain('Hand it over again.');
    await giveThrough(paul, id);
    expect((await look(ada)).waiting).toMatchObject([{ files: 0 }]);
    expect(valueOf(await paul.client.call('outbox.list', {})).items).toEqual([]);
  });
});
