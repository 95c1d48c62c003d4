import { describe, expect, inject, it } from 'vitest';
import { createReader, signal } from '../../contract/portals/portal-contract.ts';
import { rtHarness } from '../../contract/portals/rt-harness.ts';
import { binary, createOperation } from '../../helpers/portal-parts.ts';

const REPLIES = 12;

describe('parallel replies', () => {
  it('are all read once when several people write while the app polls, one of them with large files', async () => {
    const portal = rtHarness(inject('rt'));
    const tickets: string[] = [];
    for (let at = 0; at < 3; at += 1) {
      const outcome = await portal.adapter().deliver(createOperation(), signal());
      if (outcome.outcome === 'delivered') tickets.push(outcome.remoteId);
    }
    const reader = createReader(portal);
    await reader.poll(tickets);
    const write = async (ticket: string, isLarge: boolean): Promise<void> => {
      for (let at = 0; at < REPLIES; at += 1) {
        const file = isLarge ? { name: `dump ${at}.bin`, bytes: binary(2_000_000) } : undefined;
        await portal.witness.reply(Number(ticket), `${ticket}/${at}`, file);
      }
    };
    const state = { isWriting: true };
    const writing = Promise.all(tickets.map((ticket, at) => write(ticket, at === 0))).finally(() => {
      state.isWriting = false;
    });
    const read: string[] = [];
    const poll = async (): Promise<void> => {
      for (const event of await reader.poll(tickets)) if (event.kind === 'message') read.push(event.text);
    };
    while (state.isWriting) await poll();
    await writing;
    await poll();
    const written = tickets.flatMap((ticket) => Array.from({ length: REPLIES }, (_, at) => `${ticket}/${at}`));
    expect(read.toSorted()).toEqual(written.toSorted());
  });
});
