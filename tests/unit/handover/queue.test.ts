import { describe, expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import { caseOf, codeOf, COMPLETE_FORM, memorySecrets, valueOf } from '../../helpers/core.ts';
import type { Fault } from '../../helpers/faults/proxy.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { attachBytes } from './plant.ts';
import { DESK, giveThrough, preparedCase, queueMachine, queueScene } from './queue-plant.ts';
import type { QueueScene } from './queue-plant.ts';

const look = async ({ client }: Core) => valueOf(await client.call('handover.look', {}));
const inQueue = ({ rt }: QueueScene) => rt.state.tickets.filter(({ queue }) => queue === 'Handover');
const packages = ({ rt }: QueueScene) => rt.state.parts.filter(({ fileName }) => fileName === 'case.companion-case');

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
