import { describe, expect, it } from 'vitest';
import { codeOf, valueOf } from '../../helpers/core.ts';
import { DESK, giveThrough, inQueue, look, packages, preparedCase, queueScene, sync } from './queue-plant.ts';

describe('a hand-over queue that is not what it should be', () => {
  const config = { kind: 'rt' as const, id: DESK, queue: 'Support', settleMs: 0 };

  it('is refused where it is the queue of support, by its name when it is set and by its number when it is used', async () => {
    const scene = await queueScene();
    const { paul, rt } = scene;
    const add = (handoverQueue: string | undefined) =>
      paul.client.call('portals.add', {
        config: { ...config, url: scene.line.url, handoverQueue },
        secret: rt.token,
        makeDefault: true,
      });
    expect(codeOf(await add(' support '))).toBe('invalid');
    valueOf(await add('3'));
    await giveThrough(paul, await preparedCase(paul));
    expect(rt.state.tickets).toEqual([]);
    const [row] = (await look(paul)).handovers;
    expect(row).toMatchObject({ state: 'queued', problem: expect.stringContaining('that support reads') as string });
    const check = valueOf(await paul.client.call('portals.check', { id: DESK }));
    expect(check.steps.at(-1)).toMatchObject({ name: 'handover', ok: false });
    valueOf(await add(undefined));
    const refused = await paul.client.call('handover.give', {
      id: await preparedCase(paul),
      to: 'Ada',
      portal: DESK,
    });
    expect(!refused.ok && refused.error).toMatchObject({
      code: 'refused',
      message: expect.stringContaining('has no hand-over queue') as string,
    });
  });

  it('makes no ticket where it lacks the field of the key, and one after it was added', async () => {
    const scene = await queueScene();
    scene.rt.state.faults = { handoverLacks: ['ClientKey'] };
    await giveThrough(scene.paul, await preparedCase(scene.paul));
    expect(inQueue(scene)).toEqual([]);
    expect((await look(scene.paul)).handovers[0]?.problem).toContain(
      "lacks the custom field ClientKey. The portal's administrator has to add it before",
    );
    expect((await look(scene.ada)).problems[0]).toContain('lacks the custom field ClientKey');
    scene.rt.state.faults = {};
    const [item] = valueOf(await scene.paul.client.call('outbox.list', {})).items;
    valueOf(await scene.paul.client.call('outbox.retry', { id: item?.id ?? '' }));
    valueOf(await scene.paul.client.call('sync.run', {}));
    expect(inQueue(scene)).toHaveLength(1);
  });
});

describe('a hand-over queue that somebody else writes into', () => {
  it('passes over a package that is damaged, of another hand-over or too large, and shows the sound one', async () => {
    const scene = await queueScene();
    const { paul, ada, rt } = scene;
    const handover = await giveThrough(paul, await preparedCase(paul));
    const ticket = inQueue(scene)[0];
    const whole = packages(scene)[0];
    if (ticket === undefined || whole === undefined) throw new Error('nothing was handed over');
    const put = (id: number, fileName: string, bytes: Buffer): void => {
      const row = rt.state.addRow(id, { type: 'Correspond', creator: 'agent1' });
      rt.state.addPart(row.id, { contentType: 'application/octet-stream', fileName, bytes });
    };
    put(ticket.id, 'case.companion-case', Buffer.from('no zip'));
    put(ticket.id, 'case.companion-case', Buffer.alloc(6_000_000));
    put(ticket.id, 'taken.json.txt', Buffer.from('{}'));
    const other = `${handover.slice(0, -1)}${handover.endsWith('f') ? 'e' : 'f'}`;
    const stranger = { ...ticket, id: 2, fields: new Map([['ClientKey', `handover-${other}`]]) };
    rt.state.tickets.push(stranger);
    put(stranger.id, 'case.companion-case', whole.bytes);
    const { waiting, problems } = await look(ada);
    expect(waiting.map(({ id }) => id)).toEqual([handover]);
    expect(problems).toEqual([expect.stringContaining('another case than its ticket says')]);
    expect(codeOf(await ada.client.call('handover.take', { handover: other }))).toBe('invalid');
    const claim = JSON.stringify({ by: { name: 'Eve', email: '' }, at: 'yesterday', claim: 'x' });
    put(ticket.id, 'taken.json', Buffer.from(claim));
    expect(codeOf(await ada.client.call('handover.take', { handover }))).toBe('ok');
  });

  it('downloads once what is sound and cannot be taken back, and takes it back when it can', async () => {
    const scene = await queueScene();
    const { paul, ada, rt, line } = scene;
    const handover = await giveThrough(paul, await preparedCase(paul));
    const taken = valueOf(await ada.client.call('handover.take', { handover }));
    valueOf(await ada.client.call('handover.back', { id: taken.id, note: 'Which jobs?' }));
    await sync(ada);
    const back = rt.state.parts.find(({ fileName }) => fileName === 'back.companion-case');
    const claims = rt.state.parts.filter(({ fileName }) => fileName === 'taken.json');
    for (const one of claims) rt.state.parts.splice(rt.state.parts.indexOf(one), 1);
    let downloads = 0;
    line.plan = ({ path }) => {
      if (path.endsWith(`/attachment/${back?.id ?? ''}`)) downloads += 1;
      return undefined;
    };
    for (let nth = 0; nth < 3; nth += 1)
      expect((await look(paul)).problems).toEqual([
        `desk/${handover} was passed over: Nobody took this case over, so nobody can give it back.`,
      ]);
    expect(downloads).toBe(1);
    rt.state.parts.push(...claims);
    expect(await look(paul)).toMatchObject({ problems: [], handovers: [{ state: 'given-back' }] });
    expect(downloads).toBe(2);
  });

  it('gives no case back that nobody took, or that names other people', async () => {
    const scene = await queueScene();
    const { paul, rt } = scene;
    const handover = await giveThrough(paul, await preparedCase(paul));
    const row = rt.state.addRow(1, { type: 'Correspond', creator: 'agent1' });
    const bytes = packages(scene)[0]?.bytes ?? Buffer.alloc(0);
    rt.state.addPart(row.id, { contentType: 'application/octet-stream', fileName: 'back.companion-case', bytes });
    const { handovers, problems } = await look(paul);
    expect(handovers).toMatchObject([{ id: handover, state: 'handed-over' }]);
    expect(problems).toEqual([`desk/${handover} was passed over: Nobody gave this case back.`]);
  });
});
