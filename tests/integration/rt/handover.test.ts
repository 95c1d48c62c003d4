import { randomBytes } from 'node:crypto';
import { expect, inject, it, onTestFinished } from 'vitest';
import { rtWitness } from '../../helpers/rt/rt-client.ts';
import { startFaultProxy } from '../../helpers/faults/proxy.ts';
import { caseOf, codeOf, COMPLETE_FORM, valueOf } from '../../helpers/core.ts';
import { DESK, look, preparedCase, queueMachine } from '../../unit/handover/queue-plant.ts';

it('a prepared case goes through the hand-over queue of a real Request Tracker once, to one contact, and back', async () => {
  const rt = inject('rt');
  const line = await startFaultProxy(rt.url);
  onTestFinished(() => line.close());
  // The account that all of them share sees both queues; support's agent sees his own alone.
  const witness = rtWitness(rt);
  const settleMs = 1500;
  const paul = await queueMachine('Paul', { url: line.url, token: rt.token }, { settleMs });
  const ada = await queueMachine('Ada', rt, { settleMs });
  const bea = await queueMachine('Bea', rt, { settleMs });
  valueOf(await paul.client.call('portals.check', { id: DESK }));
  expect(valueOf(await paul.client.call('portals.check', { id: DESK })).steps.at(-1)).toMatchObject({
    name: 'handover',
    ok: true,
  });
  const id = await preparedCase(paul);
  const title = `Handed over ${randomBytes(4).toString('hex')}`;
  const { draftRevision } = await caseOf(paul, id as never);
  const form = { ...COMPLETE_FORM, title };
  valueOf(await paul.client.call('cases.saveDraft', { id, revision: draftRevision, form }));
  line.plan = ({ method, path }) => (method === 'POST' && path.endsWith('ticket') ? { kind: 'cut-after' } : undefined);
  const given = valueOf(await paul.client.call('handover.give', { id, to: 'Ada', portal: DESK }));
  const handover = given.handover ?? '';
  valueOf(await paul.client.call('sync.run', {}));
  line.plan = () => undefined;
  await expect
    .poll(async () => valueOf(await paul.client.call('sync.run', {})).queued, { timeout: 20_000, interval: 500 })
    .toBe(0);
  const tickets = () => witness.search(`CF.{ClientKey}='handover-${handover}'`);
  expect(await tickets()).toMatchObject([{ subject: `Hand-over: ${title}`, queue: 'Handover', status: 'new' }]);
  expect(await witness.search(`Subject='Hand-over: ${title}'`)).toHaveLength(1);
  const seen = (await look(ada)).waiting.find((one) => one.id === handover);
  expect(seen).toMatchObject({ title, files: 1, forMe: true });
  const both = await Promise.all([ada, bea].map((core) => core.client.call('handover.take', { handover })));
  expect(both.map((one) => codeOf(one)).toSorted()).toEqual(['conflict', 'ok']);
  const winner = both[0]?.ok === true ? ada : bea;
  expect((await look(paul)).handovers).toMatchObject([
    { state: 'taken', takenBy: { name: winner === ada ? 'Ada' : 'Bea' } },
  ]);
  const taken = valueOf(await winner.client.call('handover.take', { handover }));
  valueOf(await winner.client.call('handover.back', { id: taken.id, note: 'Which jobs?' }));
  valueOf(await winner.client.call('sync.run', {}));
  expect((await look(paul)).handovers).toMatchObject([{ state: 'given-back', backNote: 'Which jobs?' }]);
  expect(await tickets()).toMatchObject([{ status: 'resolved' }]);
  const again = valueOf(await paul.client.call('handover.give', { id, to: 'Ada', portal: DESK }));
  valueOf(await paul.client.call('sync.run', {}));
  const second = valueOf(await ada.client.call('handover.take', { handover: again.handover ?? '' }));
  valueOf(await ada.client.call('cases.submit', { id: second.id }));
  valueOf(await ada.client.call('sync.run', {}));
  expect((await look(ada)).problems).toEqual([]);
  const number = (await caseOf(ada, second.id)).portal?.remoteId;
  expect((await look(paul)).handovers[0]).toMatchObject({ state: 'sent', number });
  expect((await witness.ticket(Number(number))).queue).toBe('Support');
}, 120_000);
