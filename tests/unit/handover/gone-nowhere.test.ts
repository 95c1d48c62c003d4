import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../../core/platform/node/index.ts';
import { startFakeRt } from '../../fakes/portal-rt/index.ts';
import { startFaultProxy } from '../../helpers/faults/proxy.ts';
import type { Fault } from '../../helpers/faults/proxy.ts';
import { valueOf } from '../../helpers/core.ts';
import { giveThrough, inQueue, look, preparedCase, queueMachine, queueScene, sync } from './queue-plant.ts';
import type { QueueScene } from './queue-plant.ts';

const HOUR = 3_600_000;

/** The case is discarded while the portal works on its hand-over, and the portal answers like this. */
async function discardedOnTheWay(fault: Fault): Promise<QueueScene & { readonly handover: string }> {
  const scene = await queueScene();
  const { paul, line } = scene;
  const id = await preparedCase(paul);
  let discarding: Promise<unknown> = Promise.resolve();
  line.plan = ({ method, path }) => {
    if (method !== 'POST' || !path.endsWith('ticket')) return undefined;
    discarding = paul.client.call('cases.discard', { id });
    return fault;
  };
  const handover = await giveThrough(paul, id);
  await discarding;
  line.plan = () => undefined;
  return { ...scene, handover };
}

const outboxOf = async ({ paul }: QueueScene) => valueOf(await paul.client.call('outbox.list', {})).items;

describe('a hand-over of a case that was put away while it was on its way', () => {
  it.for<Fault>([{ kind: 'status', status: 400 }, { kind: 'status', status: 503 }, { kind: 'cut-before' }])(
    'is not in the outbox any more when the portal did not take it (%s)',
    async (fault) => {
      const scene = await discardedOnTheWay(fault);
      expect(await outboxOf(scene)).toEqual([]);
      await sync(scene.paul);
      expect(inQueue(scene)).toEqual([]);
    },
  );

  it('is followed when it arrived and its answer was lost', async () => {
    const scene = await discardedOnTheWay({ kind: 'cut-after' });
    expect(await outboxOf(scene)).toEqual([]);
    expect((await look(scene.paul)).handovers).toMatchObject([{ id: scene.handover, state: 'handed-over' }]);
    valueOf(await scene.ada.client.call('handover.take', { handover: scene.handover }));
    expect((await look(scene.paul)).handovers).toMatchObject([{ state: 'taken', takenBy: { name: 'Ada' } }]);
    expect(inQueue(scene)).toHaveLength(1);
  });
});

it('a hand-over that was taken back and is not at the portal is told of no longer, once it cannot arrive late', async () => {
  const rt = await startFakeRt();
  onTestFinished(() => rt.close());
  const line = await startFaultProxy(rt.url);
  onTestFinished(() => line.close());
  let ahead = 0;
  const clock = { ...systemClock, now: () => systemClock.now() + ahead };
  const paul = await queueMachine('Paul', { url: line.url, token: rt.token }, { clock });
  const id = await preparedCase(paul);
  line.plan = ({ method, path }) => (method === 'POST' && path.endsWith('ticket') ? { kind: 'late' } : undefined);
  await giveThrough(paul, id);
  valueOf(await paul.client.call('cases.discard', { id }));
  line.plan = () => undefined;
  ahead = HOUR / 2;
  expect((await look(paul)).handovers).toHaveLength(1);
  ahead = 2 * HOUR;
  await line.down();
  expect((await look(paul)).handovers).toHaveLength(1);
  await line.up();
  expect((await look(paul)).handovers).toEqual([]);
});
