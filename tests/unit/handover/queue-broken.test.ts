import { describe, expect, it } from 'vitest';
import type { FakeRt } from '../../fakes/portal-rt/index.ts';
import { caseOf, valueOf } from '../../helpers/core.ts';
import { giveThrough, look, preparedCase, queueMachine, queueScene } from './queue-plant.ts';

/** The portal has a problem of its own with what these calls ask for. */
function breaks({ state }: FakeRt, isBroken: (call: string) => boolean): void {
  state.faults = {
    answers: (call, answer) => (isBroken(call) ? { status: 500, body: { message: 'broken' } } : answer),
  };
}

const BROKEN = expect.stringContaining('The portal has a problem of its own (broken)') as string;

describe('a hand-over queue with one ticket that cannot be read', () => {
  it('shows the other cases and says of the one why not', async () => {
    const { paul, ada, rt } = await queueScene();
    const first = await giveThrough(paul, await preparedCase(paul));
    const second = await giveThrough(paul, await preparedCase(paul));
    breaks(rt, (call) => call.startsWith('GET /ticket/2/'));
    const { waiting, problems } = await look(ada);
    expect(waiting.map(({ id }) => id)).toEqual([first]);
    expect(problems).toEqual([BROKEN]);
    expect(problems[0]).toContain(`desk/${second} was passed over: `);
  });

  it('shows the cases when the broken one bears no key', async () => {
    const { paul, ada, rt } = await queueScene();
    const handover = await giveThrough(paul, await preparedCase(paul));
    const [ticket] = rt.state.tickets;
    if (ticket !== undefined) rt.state.tickets.push({ ...ticket, id: 2, fields: new Map() });
    breaks(rt, (call) => call.startsWith('GET /ticket/2/'));
    const { waiting, problems } = await look(ada);
    expect(waiting.map(({ id }) => id)).toEqual([handover]);
    expect(problems).toEqual([BROKEN]);
  });

  it('shows the other cases when only its package cannot be had', async () => {
    const { paul, ada, rt } = await queueScene();
    await giveThrough(paul, await preparedCase(paul));
    const second = await giveThrough(paul, await preparedCase(paul));
    const bad = rt.state.parts.find(({ fileName }) => fileName === 'case.companion-case');
    breaks(rt, (call) => call.startsWith(`GET /attachment/${String(bad?.id)}`));
    const { waiting, problems } = await look(ada);
    expect(waiting.map(({ id }) => id)).toEqual([second]);
    expect(problems).toEqual([BROKEN]);
  });

  it('follows the other hand-overs and shows what waits when one that is on its way cannot be followed', async () => {
    const { paul, ada, rt } = await queueScene();
    const handovers = [
      await giveThrough(paul, await preparedCase(paul)),
      await giveThrough(paul, await preparedCase(paul)),
    ];
    for (const handover of handovers) valueOf(await ada.client.call('handover.take', { handover }));
    const waits = await giveThrough(paul, await preparedCase(paul));
    for (const { caseId } of (await look(ada)).handovers)
      valueOf(await ada.client.call('cases.submit', { id: caseId }));
    valueOf(await ada.client.call('sync.run', {}));
    breaks(rt, (call) => /^(?:PUT|POST) \/ticket\/2(?:\/|$)/u.test(call));
    const seen = await look(ada);
    expect(seen.waiting.map(({ id }) => id)).toEqual([waits]);
    expect(seen.problems).toEqual([BROKEN]);
    const states = new Map(seen.handovers.map(({ id, state }) => [id, state]));
    expect(handovers.map((id) => states.get(id))).toEqual(['sent', 'taken']);
    rt.state.faults = {};
    expect((await look(ada)).handovers.map(({ state }) => state)).toEqual(['sent', 'sent']);
  });
});

describe('a ticket of a hand-over that somebody fills', () => {
  it('costs three files at a look, none of them twice, and shows the sound case in the end', async () => {
    const { paul, rt, line } = await queueScene();
    const handover = await giveThrough(paul, await preparedCase(paul));
    const bea = await queueMachine('Bea', { url: line.url, token: rt.token });
    const row = rt.state.addRow(1, { type: 'Correspond', creator: 'agent1' });
    for (let n = 0; n < 7; n += 1)
      rt.state.addPart(row.id, {
        contentType: 'application/octet-stream',
        fileName: 'case.companion-case',
        bytes: Buffer.from(`no zip ${n}`),
      });
    const read: string[] = [];
    const lookOnce = async () => {
      const before = line.seen.length;
      const seen = await look(bea);
      const now = line.seen.slice(before).filter((call) => call.startsWith('GET /REST/2.0/attachment/'));
      read.push(...now);
      return { ...seen, reads: now.length };
    };
    expect(await lookOnce()).toMatchObject({ waiting: [], reads: 3 });
    expect((await lookOnce()).reads).toBe(3);
    expect(await lookOnce()).toMatchObject({ waiting: [{ id: handover }], problems: [], reads: 2 });
    expect(await lookOnce()).toMatchObject({ waiting: [{ id: handover }], reads: 0 });
    expect(new Set(read).size).toBe(read.length);
  });
});

describe('the look for cases that wait', () => {
  it('keeps no case from support when the hand-over queue answers nothing', async () => {
    const { paul, rt, line } = await queueScene();
    await giveThrough(paul, await preparedCase(paul));
    const bea = await queueMachine('Bea', { url: line.url, token: rt.token });
    let isAsked = false;
    line.plan = ({ path }) => {
      if (!decodeURIComponent(path).includes("Queue='Handover'")) return undefined;
      isAsked = true;
      return { kind: 'silent' };
    };
    bea.startBackground();
    await expect.poll(() => isAsked, { timeout: 10_000 }).toBe(true);
    const id = await preparedCase(bea);
    valueOf(await bea.client.call('cases.submit', { id }));
    await expect
      .poll(async () => (await caseOf(bea, id as never)).portal?.remoteId ?? null, { timeout: 10_000 })
      .not.toBeNull();
  }, 30_000);
});
