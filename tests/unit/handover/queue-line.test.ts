import { describe, expect, it } from 'vitest';
import { codeOf, memorySecrets, valueOf } from '../../helpers/core.ts';
import type { Fault } from '../../helpers/faults/proxy.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { giveThrough, inQueue, look, packages, preparedCase, queueMachine, queueScene } from './queue-plant.ts';

/** The way of one kind of request, and whether the server had it. */
const FAULTS: readonly (readonly [string, Fault])[] = [
  ['the connection breaks before the portal has it', { kind: 'cut-before' }],
  ['the portal has it and its answer is lost', { kind: 'cut-after' }],
  ['the portal has it and says 500', { kind: 'status-after', status: 500 }],
  ['the portal has it and says 502', { kind: 'status-after', status: 502 }],
  ['the portal asks to wait', { kind: 'status', status: 503, headers: { 'retry-after': '0' } }],
];

describe('a hand-over on a bad line', () => {
  it.for(FAULTS)('makes one ticket with one package when %s', async ([, fault]) => {
    const scene = await queueScene();
    const { paul, ada, line } = scene;
    let left = 1;
    line.plan = ({ method, path }) => (method === 'POST' && path.endsWith('ticket') && left-- > 0 ? fault : undefined);
    const handover = await giveThrough(paul, await preparedCase(paul));
    for (let run = 0; run < 3; run += 1) valueOf(await paul.client.call('sync.run', {}));
    expect(inQueue(scene)).toHaveLength(1);
    expect(packages(scene)).toHaveLength(1);
    expect((await look(ada)).waiting).toMatchObject([{ id: handover }]);
  });

  it('is one ticket in the end when the portal finishes the first request after the settle time', async () => {
    const scene = await queueScene();
    const { paul, ada, line } = scene;
    let left = 1;
    line.plan = ({ method, path }) =>
      method === 'POST' && path.endsWith('ticket') && left-- > 0 ? { kind: 'late' } : undefined;
    const handover = await giveThrough(paul, await preparedCase(paul));
    valueOf(await paul.client.call('sync.run', {}));
    await line.release();
    expect(inQueue(scene)).toHaveLength(2);
    expect((await look(ada)).waiting.map(({ id }) => id)).toEqual([handover]);
    expect(inQueue(scene).filter(({ mergedInto }) => mergedInto === undefined)).toHaveLength(1);
    expect((await look(ada)).waiting.map(({ id }) => id)).toEqual([handover]);
    expect(codeOf(await ada.client.call('handover.take', { handover }))).toBe('ok');
  });

  it('makes one ticket when the machine was offline and the app was ended while it was sent', async () => {
    const scene = await queueScene();
    const { line, ada } = scene;
    const place = { dataDir: temporaryFolder(), secrets: memorySecrets() };
    const access = { url: line.url, token: scene.rt.token };
    const first = await queueMachine('Paul', access, place);
    await line.down();
    const handover = await giveThrough(first, await preparedCase(first));
    expect((await look(first)).handovers).toMatchObject([{ state: 'queued' }]);
    await line.up();
    line.plan = ({ method, path }) =>
      method === 'POST' && path.endsWith('ticket') ? { kind: 'cut-after' } : undefined;
    valueOf(await first.client.call('sync.run', {}));
    await first.close();
    line.plan = () => undefined;
    const again = await queueMachine('Paul', access, place);
    valueOf(await again.client.call('sync.run', {}));
    expect(inQueue(scene)).toHaveLength(1);
    expect((await look(ada)).waiting).toMatchObject([{ id: handover }]);
    expect((await look(again)).handovers).toMatchObject([{ id: handover, state: 'handed-over' }]);
  });

  it('keeps the claim of who took it when the answer was lost, and says what to do', async () => {
    const scene = await queueScene();
    const { paul, line, rt } = scene;
    const handover = await giveThrough(paul, await preparedCase(paul));
    const bea = await queueMachine('Bea', { url: line.url, token: rt.token });
    line.plan = ({ method, path }) =>
      method === 'POST' && path.endsWith('correspond') ? { kind: 'cut-after' } : undefined;
    const lost = await bea.client.call('handover.take', { handover });
    expect(!lost.ok && lost.error).toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/Nothing was taken over\.$/u) as string,
    });
    expect(valueOf(await bea.client.call('cases.list', {})).cases).toEqual([]);
    line.plan = () => undefined;
    expect(codeOf(await scene.ada.client.call('handover.take', { handover }))).toBe('conflict');
    expect(codeOf(await bea.client.call('handover.take', { handover }))).toBe('ok');
    await line.down();
    expect((await look(bea)).problems).toHaveLength(1);
  });
});
