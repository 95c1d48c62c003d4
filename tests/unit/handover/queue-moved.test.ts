import { describe, expect, it } from 'vitest';
import { codeOf, valueOf } from '../../helpers/core.ts';
import { DESK, giveThrough, look, preparedCase, queueScene, sync } from './queue-plant.ts';
import type { QueueScene } from './queue-plant.ts';

/** An agent moves the hand-over's ticket into the queue that support reads; answers how to look at it. */
function moved({ rt }: QueueScene) {
  const ticket = rt.state.tickets.find(({ queue }) => queue === 'Handover');
  if (ticket === undefined) throw new Error('nothing was handed over');
  ticket.queue = 'Support';
  rt.state.addRow(ticket.id, { type: 'Set', field: 'Queue', oldValue: '4', newValue: '3', creator: 'agent1' });
  const rows = () => rt.state.rows.filter(({ ticketId }) => ticketId === ticket.id).length;
  return { ticket, rows, before: rows() };
}

const ELSEWHERE = expect.stringContaining('lies in another queue than "Handover"') as string;

describe('a hand-over whose ticket was moved into the queue of support', () => {
  it('is neither shown nor taken over, and nothing is written into the ticket', async () => {
    const scene = await queueScene();
    const { paul, ada } = scene;
    const handover = await giveThrough(paul, await preparedCase(paul));
    expect((await look(ada)).waiting).toHaveLength(1);
    const { rows, before } = moved(scene);
    const taken = await ada.client.call('handover.take', { handover });
    expect(!taken.ok && taken.error).toMatchObject({ code: 'refused', message: ELSEWHERE });
    expect(await look(ada)).toMatchObject({ waiting: [] });
    expect((await look(paul)).problems).toEqual([ELSEWHERE]);
    expect(rows()).toBe(before);
  });

  it('is not given back through the ticket, and the person is told why', async () => {
    const scene = await queueScene();
    const { paul, ada, rt } = scene;
    const handover = await giveThrough(paul, await preparedCase(paul));
    const taken = valueOf(await ada.client.call('handover.take', { handover }));
    const { ticket, rows, before } = moved(scene);
    valueOf(await ada.client.call('handover.back', { id: taken.id, note: 'Which jobs?' }));
    await sync(ada);
    expect(rows()).toBe(before);
    expect(ticket.status).not.toBe('resolved');
    expect((await look(ada)).handovers).toMatchObject([{ state: 'given-back', problem: ELSEWHERE }]);
    ticket.queue = 'Handover';
    const [item] = valueOf(await ada.client.call('outbox.list', {})).items;
    valueOf(await ada.client.call('outbox.retry', { id: item?.id ?? '' }));
    await sync(ada);
    expect(rt.state.parts.filter(({ fileName }) => fileName === 'back.companion-case')).toHaveLength(1);
    expect((await look(paul)).handovers).toMatchObject([{ state: 'given-back', backNote: 'Which jobs?' }]);
  });

  it('tells no number of support into the ticket and does not close it', async () => {
    const scene = await queueScene();
    const { paul, ada } = scene;
    const handover = await giveThrough(paul, await preparedCase(paul));
    const taken = valueOf(await ada.client.call('handover.take', { handover }));
    valueOf(await ada.client.call('cases.submit', { id: taken.id }));
    await sync(ada);
    const { ticket, rows, before } = moved(scene);
    expect((await look(ada)).problems).toEqual([ELSEWHERE]);
    expect(rows()).toBe(before);
    expect(ticket.status).not.toBe('resolved');
  });

  it.for([
    ['its answer was lost', {}],
    ['its answer was lost and its key was not stored', { forgetsFields: ['ClientKey'] }],
  ] as const)('makes no second ticket and completes nothing in the first when %s', async ([, faults]) => {
    const scene = await queueScene();
    const { paul, line, rt } = scene;
    rt.state.faults = faults;
    line.plan = ({ method, path }) =>
      method === 'POST' && path.endsWith('ticket') ? { kind: 'cut-after' } : undefined;
    await giveThrough(paul, await preparedCase(paul));
    line.plan = () => undefined;
    rt.state.faults = {};
    const { rows, before } = moved(scene);
    await sync(paul);
    expect(rt.state.tickets).toHaveLength(1);
    expect(rows()).toBe(before);
    expect((await look(paul)).handovers).toMatchObject([{ state: 'queued', problem: ELSEWHERE }]);
  });

  it('is found again, and no second ticket is made, when one with its key lies in its own queue too', async () => {
    const scene = await queueScene();
    const { paul, ada, rt } = scene;
    const handover = await giveThrough(paul, await preparedCase(paul));
    const { ticket } = moved(scene);
    const copy = { ...ticket, id: 2, queue: 'Handover', fields: new Map(ticket.fields) };
    rt.state.tickets.push(copy);
    const row = rt.state.addRow(copy.id, { type: 'Create', creator: 'companion' });
    const sent = rt.state.parts.slice();
    for (const part of sent) rt.state.addPart(row.id, part);
    expect((await look(ada)).waiting).toMatchObject([{ id: handover, portal: DESK }]);
    expect(codeOf(await ada.client.call('handover.take', { handover }))).toBe('ok');
    expect(ticket.mergedInto).toBeUndefined();
  });
});
