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

  it('is one ticket in the end when its key was not stored and each attempt was sent again', async () => {
    const { fake, portal } = await portalWith({ refusesFields: ['ClientKey'] });
    const operation = createOperation({ files: [outgoingFile(temporaryFolder(), 'a.bin', binary(100))] });
    for (let at = 0; at < 3; at += 1)
      expect(await portal.adapter().deliver(operation, signal())).toMatchObject({
        outcome: 'rejected',
        error: {
          message: expect.stringContaining('ModifyCustomField') as string,
          details: { field: 'ClientKey', remoteId: '1' },
        },
      });
    fake.state.faults = {};
    expect(await portal.adapter().deliver(operation, signal())).toMatchObject({ outcome: 'delivered', remoteId: '1' });
    expect(fake.state.tickets).toHaveLength(1);
  });

  it('is one ticket in the end when its key was left out and reading it back failed', async () => {
    let isBroken = true;
    const { fake, portal } = await portalWith({
      forgetsFields: ['ClientKey'],
      answers: (call, answer) => (isBroken && call === 'GET /ticket/1' ? { status: 502, body: {} } : answer),
    });
    const operation = createOperation();
    expect(await portal.adapter().deliver(operation, signal())).toMatchObject({ outcome: 'retry' });
    isBroken = false;
    expect(await portal.adapter().deliver(operation, signal())).toMatchObject({ outcome: 'delivered', remoteId: '1' });
    expect(fake.state.tickets).toHaveLength(1);
  });

  it('is a ticket of its own when others of ours without a key have the same subject', async () => {
    const { fake, portal } = await portalWith({ refusesFields: ['ClientKey'] });
    await portal.adapter().deliver(createOperation(), signal());
    fake.state.faults = {};
    expect(await portal.adapter().deliver(createOperation(), signal())).toMatchObject({
      outcome: 'delivered',
      remoteId: '2',
    });
  });

  it('is whole in one ticket when the size limit was put right after files were cut', async () => {
    const { fake, portal } = await portalWith({ cutsFilesTo: 500 });
    const folder = temporaryFolder();
    const sizes = [
      ['big.bin', 600],
      ['small.bin', 400],
      ['other.bin', 501],
    ] as const;
    const operation = createOperation({
      files: sizes.map(([name, bytes]) => outgoingFile(folder, name, binary(bytes))),
    });
    for (let at = 0; at < 2; at += 1)
      expect(await portal.adapter().deliver(operation, signal())).toMatchObject({
        outcome: 'rejected',
        error: {
          code: 'corrupt',
          message: expect.stringContaining('has 500 of its 600 bytes') as string,
          details: { file: 'big.bin', bytes: 600, storedBytes: 500, missing: ['big.bin', 'other.bin'] },
        },
      });
    fake.state.faults = {};
    expect(await portal.adapter().deliver(operation, signal())).toMatchObject({ outcome: 'delivered', remoteId: '1' });
    const count = fake.state.parts.length;
    expect(await portal.adapter().deliver(operation, signal())).toMatchObject({ outcome: 'delivered', remoteId: '1' });
    expect(fake.state.parts).toHaveLength(count);
    expect(fake.state.tickets).toHaveLength(1);
    const [stored] = await portal.stored(operation.key);
    const hashes = new Set(
      [stored?.first, ...(stored?.later ?? [])].flatMap((each) => each?.files.map((file) => file.sha256)),
    );
    for (const file of operation.files) expect(hashes).toContain(file.sha256);
    const news = (await createReader(portal).poll(['1'])).filter((event) => event.kind === 'message');
    expect(news.map((event) => event.operationKey)).toEqual(news.map(() => operation.key));
  });

  it('has a whole reply in the end when the size limit was put right after its file was cut', async () => {
    const { fake, portal } = await portalWith({});
    const operation = createOperation();
    await portal.adapter().deliver(operation, signal());
    fake.state.faults = { cutsFilesTo: 500 };
    const reply = replyTo(operation, '1', { files: [outgoingFile(temporaryFolder(), 'big.bin', binary(600))] });
    expect(await portal.adapter().deliver(reply, signal())).toMatchObject({ outcome: 'rejected' });
    fake.state.faults = {};
    const done = await portal.adapter().deliver(reply, signal());
    expect(done).toMatchObject({ outcome: 'delivered' });
    expect(await portal.adapter().deliver(reply, signal())).toEqual(done);
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

  it('tells how far its clock is from ours, and how long it took to say so, when it is asked', async () => {
    const { portal } = await portalWith({});
    const poll = await portal.adapter().poll({
      cursor: undefined,
      isSeen: () => false,
      tickets: new Set(),
      newTickets: new Set(),
      isOwnKey: () => false,
      signal: signal(),
    });
    const { clockSkewMs, roundTripMs } = { ...poll } as { clockSkewMs?: number; roundTripMs?: number };
    // Both are this machine's, but the header cuts off the second.
    expect(Math.abs(clockSkewMs ?? Infinity)).toBeLessThan(1000 + (roundTripMs ?? -Infinity));
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
