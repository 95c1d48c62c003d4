import { describe, expect, it, onTestFinished } from 'vitest';
import type { PollOutcome } from '../../../core/portals/index.ts';
import type { FakeAnswer } from '../../fakes/portal-rt/state.ts';
import { startFakeRt } from '../../fakes/portal-rt/index.ts';
import type { FakeRt } from '../../fakes/portal-rt/index.ts';
import { createOperation, replyTo } from '../../helpers/portal-parts.ts';
import { createReader, signal } from './portal-contract.ts';
import { rtHarness } from './rt-harness.ts';
import type { RtHarness } from './rt-harness.ts';

interface Scene {
  readonly fake: FakeRt;
  readonly portal: RtHarness;
}

type Item = Record<string, unknown>;

/** A portal with one ticket of ours. */
async function withTicket(): Promise<Scene> {
  const fake = await startFakeRt();
  onTestFinished(() => fake.close());
  const portal = rtHarness(fake);
  await portal.adapter().deliver(createOperation(), signal());
  return { fake, portal };
}

/** Changes the items of the lists at a path. */
function items(fake: FakeRt, path: RegExp, change: (items: Item[]) => unknown[]): void {
  const answers = (call: string, answer: FakeAnswer): FakeAnswer => {
    if (!path.test(call)) return answer;
    const body = answer.body as { readonly items: Item[] };
    return { ...answer, body: { ...body, items: change(body.items) } };
  };
  fake.state.faults = { ...fake.state.faults, answers };
}

function statusRow(fake: FakeRt): Item {
  const [first] = fake.state.rows;
  return { id: String(first?.id), Type: 'Status', ObjectId: '1', Created: first?.createdAt };
}

function polled(outcome: PollOutcome | undefined): Extract<PollOutcome, { outcome: 'polled' }> {
  if (outcome?.outcome !== 'polled') throw new Error(JSON.stringify(outcome));
  return outcome;
}

describe('news of a portal that sends anything', () => {
  it.each(['never', '', '+012345-01-01T00:00:00Z', '9999-12-31T23:59:59-12:00', '-000001-01-01T00:00:00Z'])(
    'happened now when the portal says it happened at "%s"',
    async (Created) => {
      const { fake, portal } = await withTicket();
      const reader = createReader(portal);
      await reader.poll(['1']);
      await portal.answer('1', 'hello');
      items(fake, /transactions\?/, (rows) => rows.map((row) => ({ ...row, Created })));
      const before = Date.now();
      const [event] = await reader.poll(['1']);
      expect(Date.parse(event?.at ?? '')).toBeGreaterThanOrEqual(before);
      expect(Date.parse(event?.at ?? '')).toBeLessThanOrEqual(Date.now());
    },
  );

  it.each(['1e999', 'NaN', '-4', '1.5', {}, null])('has files of no bytes when their length is %j', async (length) => {
    const { fake, portal } = await withTicket();
    const reader = createReader(portal);
    await portal.witness.reply(1, 'see file', { name: 'a.txt', bytes: Buffer.from('abc') });
    items(fake, /attachments/, (parts) =>
      parts.map((part) => (part['Filename'] === '' ? part : { ...part, ContentLength: length })),
    );
    const news = (await reader.poll(['1'])).filter((event) => event.kind === 'message');
    // A part that is no part at all makes the message unreadable; it is told all the same.
    expect(news).toHaveLength(1);
    expect(news[0]?.attachments.every(({ bytes }) => bytes === 0)).toBe(true);
  });

  it('is told but for one row when that row is nonsense', async () => {
    const { fake, portal } = await withTicket();
    const reader = createReader(portal);
    await reader.poll(['1']);
    await portal.answer('1', 'bad');
    await portal.answer('1', 'good');
    const bad = fake.state.rows.find(({ type }) => type === 'Correspond');
    items(fake, /transactions\?/, (rows) =>
      rows.map((row) => (row['id'] === String(bad?.id) ? { ...row, Type: { a: 1 } } : row)),
    );
    const news = await reader.poll(['1']);
    expect(news.flatMap((event) => (event.kind === 'message' ? [event.text] : []))).toEqual(['good']);
    expect(polled(reader.last()).handled).toContain(String(bad?.id));
    expect(polled(reader.last()).problems).toHaveLength(1);
    await reader.poll(['1']);
    expect(polled(reader.last()).problems).toEqual([]);
  });

  it('goes on behind a row whose number is no number', async () => {
    const { fake, portal } = await withTicket();
    const reader = createReader(portal);
    await reader.poll(['1']);
    await portal.answer('1', 'hello');
    items(fake, /transactions\?/, (rows) => (rows.length === 0 ? [] : [{ ...rows[0], id: '1e300' }, ...rows]));
    expect((await reader.poll(['1'])).some((event) => event.kind === 'message')).toBe(true);
    expect(polled(reader.last()).problems[0]).toContain('An entry');
  });

  it('is told but for one ticket when the account may not merge another of its tickets', async () => {
    const { fake, portal } = await withTicket();
    const operation = createOperation();
    await portal.adapter().deliver(operation, signal());
    await portal.adapter().deliver(createOperation({ key: 'second' }), signal());
    const late = fake.state.parts.findLast(({ fileName }) => fileName === '');
    const create = fake.state.rows.find(({ ticketId, type }) => ticketId === 3 && type === 'Create');
    expect(late?.transactionId).toBe(create?.id);
    fake.state.tickets[2]?.fields.delete('ClientKey');
    items(fake, new RegExp(`transaction/${create?.id}/attachments`), (parts) =>
      parts.map((part) => ({ ...part, Headers: `Content-Type: text/plain; companion-key="${operation.key}"` })),
    );
    const { answers } = fake.state.faults;
    fake.state.faults = {
      answers: (call, answer) =>
        call.startsWith('PUT /ticket/3')
          ? { status: 403, body: { message: 'No' } }
          : (answers?.(call, answer) ?? answer),
    };
    await portal.answer('2', 'hello');
    const reader = createReader(portal);
    const news = await reader.poll(['2']);
    expect(news.some((event) => event.kind === 'message')).toBe(true);
    expect(polled(reader.last()).problems).toHaveLength(1);
  });

  it('says that a text is too long when it is, and reads no more than that of it', async () => {
    const { fake, portal } = await withTicket();
    const reader = createReader(portal);
    await reader.poll(['1']);
    await portal.answer('1', 'x'.repeat(1_000_001));
    await portal.answer('1', 'y'.repeat(150_000));
    await portal.answer('1', 'z'.repeat(2_000_000));
    // Its length is a lie.
    items(fake, /attachments/, (parts) =>
      parts.map((part) => (part['ContentLength'] === '2000000' ? { ...part, ContentLength: '5' } : part)),
    );
    const texts = (await reader.poll(['1'])).flatMap((event) => (event.kind === 'message' ? [event.text] : []));
    expect(texts[0]).toMatch(/^This message is too long/);
    expect(texts[1]).toMatch(/^y{100000}\n\nThe rest of this message/);
    expect(texts[2]).toMatch(/^This message is too long/);
  });

  it('is whole when pages are short in the middle because the account may not see some rows', async () => {
    const { fake, portal } = await withTicket();
    const reader = createReader(portal);
    await reader.poll(['1']);
    for (let at = 0; at < 230; at += 1) await portal.setStatus('1', at % 2 === 0 ? 'stalled' : 'open');
    items(fake, /transactions\?.*page=1$/, (rows) => rows.slice(0, 40));
    expect(await reader.poll(['1'])).toHaveLength(170);
  });

  it('is refused when a page holds more than was asked for', async () => {
    const { fake, portal } = await withTicket();
    items(fake, /transactions\?/, () => Array.from({ length: 101 }, () => statusRow(fake)));
    expect(await portal.adapter().deliver(replyTo(createOperation(), '1'), signal())).toMatchObject({
      outcome: 'retry',
    });
    await expect(createReader(portal).poll(['1'])).rejects.toThrow('not Request Tracker');
  });

  it('ends when the portal has no last page', async () => {
    const { fake, portal } = await withTicket();
    items(fake, /transactions\?/, () => Array.from({ length: 100 }, () => statusRow(fake)));
    expect(await createReader(portal).poll([])).toEqual([]);
  });
});

describe('a right that is missing', () => {
  it('is a matter of the one ticket when only that refuses', async () => {
    const { fake, portal } = await withTicket();
    fake.state.faults = {
      answers: (call, answer) => (call.endsWith('/correspond') ? { status: 403, body: { message: 'No' } } : answer),
    };
    expect(await portal.adapter().deliver(replyTo(createOperation(), '1'), signal())).toMatchObject({
      outcome: 'rejected',
      error: { code: 'refused' },
    });
  });

  it('is said in words when it is the one to the queue', async () => {
    const { portal } = await withTicket();
    const adapter = portal.adapterWith({ queue: 'Nowhere' });
    expect(await adapter.deliver(createOperation(), signal())).toMatchObject({
      outcome: 'rejected',
      error: { code: 'unauthorized', message: expect.stringContaining('"Nowhere"') as string },
    });
    expect((await adapter.check(signal())).steps.at(-1)).toMatchObject({
      name: 'queue',
      ok: false,
      text: expect.stringContaining('"Nowhere"') as string,
    });
  });
});
