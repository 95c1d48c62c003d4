import { describe, expect, it, onTestFinished } from 'vitest';
import type { DeliveryOutcome, OutgoingOperation } from '../../../core/portals/index.ts';
import { startFaultProxy } from '../../helpers/faults/proxy.ts';
import type { Fault, FaultProxy } from '../../helpers/faults/proxy.ts';
import { binary, createOperation, outgoingFile, replyTo } from '../../helpers/portal-parts.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { createReader, listed, signal } from './portal-contract.ts';
import { rtHarness, SETTLE_MS } from './rt-harness.ts';
import type { RtHarness, RtPlace } from './rt-harness.ts';

interface Broken {
  readonly portal: RtHarness;
  readonly proxy: FaultProxy;
}

/** A portal behind a proxy that goes wrong on demand. */
export async function behindProxy(place: RtPlace): Promise<Broken> {
  const proxy = await startFaultProxy(place.url);
  onTestFinished(() => proxy.close());
  return { portal: rtHarness(place, proxy.url), proxy };
}

/** Goes wrong once, at the first request that fits. */
export function once(proxy: FaultProxy, method: string, path: RegExp, fault: Fault): void {
  let left = 1;
  proxy.plan = (request) => {
    if (request.method !== method || !path.test(request.path) || left === 0) return undefined;
    left -= 1;
    return fault;
  };
}

async function delivered(portal: RtHarness, operation: OutgoingOperation): Promise<string> {
  const outcome = await portal.adapter().deliver(operation, signal());
  if (outcome.outcome !== 'delivered') throw new Error(`${outcome.outcome}: ${outcome.error.message}`);
  return outcome.remoteId;
}

function isLater(outcome: DeliveryOutcome, ms: number, sinceMs: number): boolean {
  return 'notBefore' in outcome && outcome.notBefore >= sinceMs + ms && outcome.notBefore <= Date.now() + ms;
}

const LOST: readonly (readonly [string, Fault, string])[] = [
  ['the connection breaks before the portal has the request', { kind: 'cut-before' }, 'ambiguous'],
  ['the portal does it and its answer is lost', { kind: 'cut-after' }, 'ambiguous'],
  ['the portal does it and says 500', { kind: 'status-after', status: 500 }, 'ambiguous'],
  ['a gateway says 502 after the portal did it', { kind: 'status-after', status: 502 }, 'ambiguous'],
  ['something says 200 that is not the portal', { kind: 'status-after', status: 200 }, 'ambiguous'],
];

/** Exactly once, whatever happens on the way. */
export function faultsContract(name: string, start: () => Promise<RtPlace>): void {
  describe(`${name}: a case`, () => {
    it.each(LOST)('arrives once when %s', async (_words, fault, expected) => {
      const { portal, proxy } = await behindProxy(await start());
      const operation = createOperation({ files: [outgoingFile(temporaryFolder(), 'a.bin', binary(50_000))] });
      once(proxy, 'POST', /\/ticket$/, fault);
      const sinceMs = Date.now();
      const outcome = await portal.adapter().deliver(operation, signal());
      expect(outcome.outcome).toBe(expected);
      expect(isLater(outcome, SETTLE_MS, sinceMs)).toBe(true);
      await delivered(portal, operation);
      const stored = await portal.stored(operation.key);
      expect(stored).toHaveLength(1);
      expect(listed(stored[0]?.first.files ?? [])).toEqual(listed(operation.files));
    });

    it('is not sent when the search before it gets no answer', async () => {
      const { portal, proxy } = await behindProxy(await start());
      const operation = createOperation();
      once(proxy, 'GET', /\/tickets\?/, { kind: 'cut-after' });
      expect(await portal.adapter().deliver(operation, signal())).toMatchObject({ outcome: 'retry' });
      expect(await portal.stored(operation.key)).toHaveLength(0);
      expect(proxy.seen.some((line) => line.startsWith('POST'))).toBe(false);
    });

    it.each(['/ticket/\\d+$', '/attachments', '/attachment/'])(
      'arrives once when reading it back breaks at %s',
      async (path) => {
        const { portal, proxy } = await behindProxy(await start());
        const operation = createOperation({ files: [outgoingFile(temporaryFolder(), 'a.bin', binary(1000))] });
        once(proxy, 'GET', new RegExp(path), { kind: 'cut-after' });
        expect(await portal.adapter().deliver(operation, signal())).toMatchObject({ outcome: 'retry' });
        await delivered(portal, operation);
        expect(await portal.stored(operation.key)).toHaveLength(1);
      },
    );

    it('waits as long as the portal says when it is told to slow down', async () => {
      const { portal, proxy } = await behindProxy(await start());
      once(proxy, 'POST', /\/ticket$/, { kind: 'status', status: 429, headers: { 'retry-after': '7' } });
      const sinceMs = Date.now();
      const operation = createOperation();
      const outcome = await portal.adapter().deliver(operation, signal());
      expect(outcome).toMatchObject({ outcome: 'rate-limited' });
      expect(isLater(outcome, 7000, sinceMs)).toBe(true);
      expect(await portal.stored(operation.key)).toHaveLength(0);
    });

    it('is one ticket in the end when the portal finishes a lost request after the case was sent again', async () => {
      const { portal, proxy } = await behindProxy(await start());
      const operation = createOperation();
      once(proxy, 'POST', /\/ticket$/, { kind: 'late' });
      expect(await portal.adapter().deliver(operation, signal())).toMatchObject({ outcome: 'ambiguous' });
      const reader = createReader(portal);
      const ticket = await delivered(portal, operation);
      await reader.poll([ticket]);
      await proxy.release();
      await reader.poll([ticket]);
      const witness = await portal.witness.search(
        `Subject='${operation.form.title ?? ''}' AND id > ${Number(ticket) - 1}`,
      );
      expect(witness.map(({ id }) => String(id))).toEqual([ticket]);
    });

    it('is one ticket when two of us send it at the same time', async () => {
      const { portal } = await behindProxy(await start());
      const operation = createOperation();
      const both = await Promise.all([1, 2].map(() => portal.adapter().deliver(operation, signal())));
      const ids = both.flatMap((outcome) => (outcome.outcome === 'delivered' ? [outcome.remoteId] : []));
      expect(new Set(ids).size).toBeLessThanOrEqual(1);
      const ticket = await delivered(portal, operation);
      const mine = await portal.witness.search(
        `Subject='${operation.form.title ?? ''}' AND id > ${Number(ticket) - 1}`,
      );
      expect(mine.map(({ id }) => String(id))).toEqual([ticket]);
    });

    it('stays here with what to do when the sign-in is not accepted', async () => {
      const { portal } = await behindProxy(await start());
      const adapter = portal.adapterWith({}, '1-99-wrong');
      expect(await adapter.deliver(createOperation(), signal())).toMatchObject({
        outcome: 'rejected',
        error: { code: 'unauthorized' },
      });
      expect(await adapter.check(signal())).toMatchObject({
        ok: false,
        steps: [{ ok: true }, { name: 'sign-in', ok: false }],
      });
    });

    it('stays here with what to do when the queue is unknown or lacks a field', async () => {
      const { portal } = await behindProxy(await start());
      const wrongQueue = portal.adapterWith({ queue: 'Nowhere' });
      expect(await wrongQueue.deliver(createOperation(), signal())).toMatchObject({ outcome: 'rejected' });
      expect((await wrongQueue.check(signal())).steps.at(-1)).toMatchObject({ name: 'queue', ok: false });
      const operation = createOperation();
      const wrongField = portal.adapterWith({ fields: { instance: 'Anlage' } });
      expect(await wrongField.deliver(operation, signal())).toMatchObject({
        outcome: 'rejected',
        error: { details: { fields: ['Anlage'] } },
      });
      expect((await wrongField.check(signal())).steps.at(-1)).toMatchObject({ name: 'fields', ok: false });
      expect(await portal.stored(operation.key)).toHaveLength(0);
    });

    it('is refused by name when the portal does not know the severity', async () => {
      const { portal } = await behindProxy(await start());
      const operation = createOperation();
      const outcome = await portal.adapterWith({ severities: ['1', '2', '3', '4'] }).deliver(operation, signal());
      expect(outcome).toMatchObject({
        outcome: 'rejected',
        error: { details: { field: 'Severity', expected: '2', found: '' } },
      });
      await delivered(portal, operation);
      expect(await portal.stored(operation.key)).toMatchObject([{ severity: 'S2' }]);
    });

    it('is left as support graded it when it is delivered again', async () => {
      const { portal } = await behindProxy(await start());
      const operation = createOperation();
      const ticket = await delivered(portal, operation);
      await portal.witness.setSeverity(Number(ticket), 'S1');
      await delivered(portal, operation);
      expect(await portal.stored(operation.key)).toMatchObject([{ severity: 'S1' }]);
    });

    it('is cancelled without a failure of its own when the app closes', async () => {
      const { portal } = await behindProxy(await start());
      const outcome = await portal.adapter().deliver(createOperation(), AbortSignal.abort());
      expect(outcome).toMatchObject({ outcome: 'retry', error: { code: 'cancelled' } });
    });
  });

  describe(`${name}: a reply`, () => {
    it.each(LOST)('arrives once when %s', async (_words, fault, expected) => {
      const { portal, proxy } = await behindProxy(await start());
      const operation = createOperation();
      const ticket = await delivered(portal, operation);
      const reply = replyTo(operation, ticket, { files: [outgoingFile(temporaryFolder(), 'b.bin', binary(20_000))] });
      once(proxy, 'POST', /\/correspond$/, fault);
      expect((await portal.adapter().deliver(reply, signal())).outcome).toBe(expected);
      await delivered(portal, reply);
      const [stored] = await portal.stored(operation.key);
      expect(stored?.later.map((message) => listed(message.files))).toEqual([listed(reply.files)]);
    });

    it('is refused for good when the ticket is gone', async () => {
      const { portal } = await behindProxy(await start());
      const reply = replyTo(createOperation(), '999999');
      expect(await portal.adapter().deliver(reply, signal())).toMatchObject({ outcome: 'rejected' });
    });
  });

  describe(`${name}: news`, () => {
    it('leaves out internal comments, mails that went out and what we changed ourselves', async () => {
      const { portal } = await behindProxy(await start());
      const operation = createOperation();
      const ticket = await delivered(portal, operation);
      const reader = createReader(portal);
      const before = await reader.poll([ticket]);
      expect(before).toEqual([]);
      await portal.witness.comment(Number(ticket), 'between us');
      expect(await reader.poll([ticket])).toEqual([]);
    });

    it('names files, severity and the one who did it when support works on a case', async () => {
      const { portal } = await behindProxy(await start());
      const ticket = await delivered(portal, createOperation());
      const reader = createReader(portal);
      await reader.poll([ticket]);
      await portal.witness.reply(Number(ticket), 'see file', { name: 'fix.sql', bytes: Buffer.from('select 1') });
      await portal.witness.setSeverity(Number(ticket), 'S1');
      const news = await reader.poll([ticket]);
      expect(news.find((event) => event.kind === 'message')).toMatchObject({
        text: 'see file',
        author: 'Agent One',
        attachments: [{ name: 'fix.sql', bytes: 8 }],
      });
      expect(news.find((event) => event.kind === 'changed' && event.field === 'severity')).toMatchObject({
        from: 'S2',
        to: 'S1',
      });
    });

    it('marks what the portal did by itself as automatic', async () => {
      const { portal } = await behindProxy(await start());
      const operation = createOperation();
      const ticket = await delivered(portal, operation);
      const reader = createReader(portal);
      await reader.poll([ticket]);
      await delivered(portal, replyTo(operation, ticket));
      const news = await reader.poll([ticket]);
      expect(news.find((event) => event.kind === 'changed')).toMatchObject({
        field: 'status',
        to: 'open',
        automatic: true,
      });
    });

    it('goes on when support merged the case into another ticket', async () => {
      const { portal } = await behindProxy(await start());
      const ticket = await delivered(portal, createOperation());
      const other = await portal.witness.createTicket({ subject: 'collects all', content: 'x' });
      const reader = createReader(portal);
      await reader.poll([ticket]);
      await portal.witness.merge(Number(ticket), other);
      await reader.poll([ticket]);
      await portal.answer(String(other), 'answered for all');
      const news = (await reader.poll([ticket])).filter((event) => event.kind === 'message');
      expect(news).toMatchObject([{ ticketId: ticket, text: 'answered for all' }]);
    });
  });
}
