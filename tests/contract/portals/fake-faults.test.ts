import { describe, expect, it, onTestFinished } from 'vitest';
import { startFakeRt } from '../../fakes/portal-rt/index.ts';
import type { FakeRt, FakeRtFaults } from '../../fakes/portal-rt/index.ts';
import { binary, createOperation, outgoingFile, replyTo } from '../../helpers/portal-parts.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { faultsContract } from './faults-contract.ts';
import { createReader, signal } from './portal-contract.ts';
import { rtHarness } from './rt-harness.ts';
import type { RtHarness } from './rt-harness.ts';

async function start(faults: FakeRtFaults = {}): Promise<FakeRt> {
  const fake = await startFakeRt();
  fake.state.faults = faults;
  onTestFinished(() => fake.close());
  return fake;
}

faultsContract('fake Request Tracker behind a bad line', () => start());

describe('a portal with faults of its own', () => {
  const portalWith = async (faults: FakeRtFaults): Promise<{ fake: FakeRt; portal: RtHarness }> => {
    const fake = await start(faults);
    return { fake, portal: rtHarness(fake) };
  };

  it('gets a field filled afterwards when it said 201 and left it empty', async () => {
    const { portal } = await portalWith({ forgetsFields: ['Severity', 'Instance'] });
    const operation = createOperation();
    expect(await portal.adapter().deliver(operation, signal())).toMatchObject({ outcome: 'delivered' });
    expect(await portal.stored(operation.key)).toMatchObject([{ severity: 'S2', instance: 'Production' }]);
  });

  it('gets the key filled afterwards when it said 201 and left it empty', async () => {
    const { portal } = await portalWith({ forgetsFields: ['ClientKey'] });
    const operation = createOperation();
    expect(await portal.adapter().deliver(operation, signal())).toMatchObject({ outcome: 'delivered' });
    expect(await portal.stored(operation.key)).toHaveLength(1);
  });

  it('rejects by the name of the field when that never takes the value', async () => {
    const { fake, portal } = await portalWith({ refusesFields: ['Instance'] });
    const operation = createOperation();
    expect(await portal.adapter().deliver(operation, signal())).toMatchObject({
      outcome: 'rejected',
      error: { details: { field: 'Instance', remoteId: '1' } },
    });
    fake.state.faults = {};
    expect(await portal.adapter().deliver(operation, signal())).toMatchObject({ outcome: 'delivered', remoteId: '1' });
    expect(fake.state.tickets).toHaveLength(1);
  });

  it('rejects by the name of the file when it is stored cut although its length says whole', async () => {
    const { portal } = await portalWith({ cutsFilesTo: 500 });
    const file = outgoingFile(temporaryFolder(), 'big.bin', binary(600));
    expect(await portal.adapter().deliver(createOperation({ files: [file] }), signal())).toMatchObject({
      outcome: 'rejected',
      error: { code: 'corrupt', details: { file: 'big.bin' } },
    });
  });

  it('has a reply once when it died between the text and its key', async () => {
    const { fake, portal } = await portalWith({});
    const operation = createOperation();
    await portal.adapter().deliver(operation, signal());
    fake.state.faults = { diesBeforeOperationKey: true };
    const reply = replyTo(operation, '1');
    expect(await portal.adapter().deliver(reply, signal())).toMatchObject({ outcome: 'ambiguous' });
    fake.state.faults = {};
    expect(await portal.adapter().deliver(reply, signal())).toMatchObject({ outcome: 'delivered' });
    expect((await portal.stored(operation.key))[0]?.later).toHaveLength(1);
    const reader = createReader(portal);
    const news = await reader.poll(['1']);
    expect(news.find((event) => event.kind === 'message')?.operationKey).toBe(reply.key);
  });

  it('keeps the lowest ticket when it holds several of one key', async () => {
    const { fake, portal } = await portalWith({});
    const operation = createOperation();
    await portal.adapter().deliver(operation, signal());
    await portal.adapter().deliver(createOperation({ key: 'another-key' }), signal());
    fake.state.tickets[1]?.fields.set('ClientKey', operation.key);
    expect(await portal.adapter().deliver(operation, signal())).toMatchObject({ outcome: 'delivered', remoteId: '1' });
    expect(fake.state.tickets[1]?.mergedInto).toBe(1);
  });

  it('does not hold up the case when it refuses to merge', async () => {
    const { fake, portal } = await portalWith({ refusesMerges: true });
    const operation = createOperation();
    await portal.adapter().deliver(operation, signal());
    await portal.adapter().deliver(createOperation({ key: 'another-key' }), signal());
    fake.state.tickets[1]?.fields.set('ClientKey', operation.key);
    expect(await portal.adapter().deliver(operation, signal())).toMatchObject({ outcome: 'delivered', remoteId: '1' });
  });

  it('loses no news when a row is committed after later ones were read', async () => {
    const { fake, portal } = await portalWith({});
    await portal.adapter().deliver(createOperation(), signal());
    const reader = createReader(portal);
    await reader.poll(['1']);
    await portal.answer('1', 'slow, with a large file');
    const slow = fake.state.rows.findLast(({ type }) => type === 'Correspond');
    if (slow !== undefined) slow.hidden = true;
    await portal.answer('1', 'quick');
    expect((await reader.poll(['1'])).map((event) => event.kind === 'message' && event.text)).toContain('quick');
    if (slow !== undefined) slow.hidden = false;
    expect(await reader.poll(['1'])).toMatchObject([{ kind: 'message', text: 'slow, with a large file' }]);
  });

  it('tells everything when there is more than one page of it', async () => {
    const { portal } = await portalWith({});
    await portal.adapter().deliver(createOperation(), signal());
    const reader = createReader(portal);
    await reader.poll(['1']);
    for (let at = 0; at < 230; at += 1) await portal.setStatus('1', at % 2 === 0 ? 'stalled' : 'open');
    expect(await reader.poll(['1'])).toHaveLength(230);
  });

  it('leaves the cases of another installation alone when both share an account', async () => {
    const { fake, portal } = await portalWith({});
    await portal.adapter().deliver(createOperation(), signal());
    const other = await portal.adapter().deliver(createOperation(), signal());
    const seen = new Set<string>();
    const poll = await portal.adapter().poll({
      cursor: undefined,
      isSeen: (id) => seen.has(id),
      tickets: new Set(['1']),
      newTickets: new Set(),
      isOwnKey: () => false,
      signal: signal(),
    });
    expect(other).toMatchObject({ outcome: 'delivered', remoteId: '2' });
    expect(poll).toMatchObject({ outcome: 'polled', events: [] });
    expect(poll.outcome === 'polled' && poll.handled).toContain(
      String(fake.state.rows.find(({ ticketId }) => ticketId === 2)?.id),
    );
    expect(fake.state.tickets[1]?.mergedInto).toBeUndefined();
  });
});
