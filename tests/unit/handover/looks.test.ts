import { describe, expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import type { Net } from '../../../core/platform/ports.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { caseOf, valueOf } from '../../helpers/core.ts';
import { testNet } from '../../helpers/net/test-net.ts';
import { attachBytes } from './plant.ts';
import { DESK, giveThrough, preparedCase, queueMachine, queueScene } from './queue-plant.ts';

const look = async ({ client }: Core) => valueOf(await client.call('handover.look', {}));
const sync = async ({ client }: Core) => valueOf(await client.call('sync.run', {}));

/** A line whose next answer that `holds` says is kept back until `release`. */
function slowNet() {
  const net = testNet();
  const held = Promise.withResolvers<void>();
  const free = Promise.withResolvers<void>();
  let holds: ((url: string) => boolean) | undefined;
  const slow: Net = {
    ...net,
    request: async (request) => {
      const isHeld = holds?.(request.url) === true;
      if (isHeld) holds = undefined;
      const answer = await net.request(request);
      if (isHeld) {
        held.resolve();
        await free.promise;
      }
      return answer;
    },
  };
  return { net: slow, held: held.promise, hold: (of: typeof holds) => (holds = of), release: () => free.resolve() };
}

describe('two looks at where cases wait', () => {
  it('put a file that came back on the draft once when they run at once', async () => {
    const { paul, ada } = await queueScene();
    const id = (await preparedCase(paul)) as CaseId;
    const handover = await giveThrough(paul, id);
    const taken = valueOf(await ada.client.call('handover.take', { handover }));
    await attachBytes(ada, taken.id, 'list.txt', 'Yesterday');
    valueOf(await ada.client.call('handover.back', { id: taken.id, note: 'Which jobs?' }));
    await sync(ada);
    const both = await Promise.all([look(paul), look(paul)]);
    expect(both.map(({ handovers }) => handovers[0]?.state)).toEqual(['given-back', 'given-back']);
    const { attachments } = await caseOf(paul, id);
    expect(attachments.map(({ name }) => name).toSorted()).toEqual(['list.txt', 'notes.txt']);
  });
});

describe('a look that takes long', () => {
  it('keeps to whom a case goes when it was handed to somebody else meanwhile', async () => {
    const { rt, line, ada } = await queueScene();
    const { net, held, hold, release } = slowNet();
    const paul = await queueMachine('Paul', { url: line.url, token: rt.token }, { net });
    const id = await preparedCase(paul);
    const handover = await giveThrough(paul, id);
    valueOf(await ada.client.call('handover.take', { handover }));
    const note = rt.state.parts.find(({ fileName }) => fileName === 'taken.json');
    hold((url) => url.endsWith(`/attachment/${note?.id ?? ''}`));
    const looking = look(paul);
    await held;
    await line.down();
    valueOf(await paul.client.call('handover.give', { id, to: 'Bea', portal: DESK }));
    release();
    await looking;
    const { handovers } = valueOf(await paul.client.call('handover.list', {}));
    expect(handovers).toMatchObject([{ id: handover, to: { name: 'Bea' }, takenBy: { name: 'Ada' } }]);
  });
});
