import { describe, expect, it } from 'vitest';
import type { OutgoingFile, PollOutcome, PortalAdapter, RemoteEvent } from '../../../core/portals/index.ts';
import { binary, createOperation, outgoingFile, replyTo, sha256 } from '../../helpers/portal-parts.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

export interface StoredMessage {
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

/** A case as the people at the portal find it. */
export interface StoredCase {
  readonly remoteId: string;
  readonly title: string;
  readonly severity: string;
  readonly instance: string;
  readonly version: string;
  readonly first: StoredMessage;
  /** What came after it, oldest first. */
  readonly later: readonly StoredMessage[];
}

/** One portal with its witness, who shares no code with the adapter. */
export interface PortalHarness {
  /** A fresh adapter, as after a restart. */
  adapter(): PortalAdapter;
  /** An adapter whose portal is not there. */
  lost(): PortalAdapter;
  /** Everything the portal holds under a key. */
  stored(key: string): Promise<readonly StoredCase[]>;
  /** Support answers. */
  answer(remoteId: string, text: string): Promise<void>;
  setStatus(remoteId: string, status: string): Promise<void>;
  /** How the portal writes severity 2. */
  readonly severityTwo: string;
  /** A status that means the work is done. */
  readonly closed: string;
}

export const signal = (): AbortSignal => new AbortController().signal;

/** Files as a witness compares them: whatever the order. */
export function listed(files: readonly { readonly name: string; readonly sha256: string }[]): readonly string[] {
  return files.map(({ name, sha256: hash }) => `${name} ${hash}`).sort();
}

/** Polls until nothing more comes, as the outbox does, keeping what was seen. */
export function createReader(harness: Pick<PortalHarness, 'adapter'>): {
  poll(tickets: readonly string[], newTickets?: readonly string[]): Promise<readonly RemoteEvent[]>;
  last(): PollOutcome | undefined;
} {
  const seen = new Set<string>();
  let cursor: string | undefined;
  let outcome: PollOutcome | undefined;
  return {
    last: () => outcome,
    poll: async (tickets, newTickets = []) => {
      outcome = await harness.adapter().poll({
        cursor,
        isSeen: (remoteId) => seen.has(remoteId),
        tickets: new Set(tickets),
        newTickets: new Set(newTickets),
        isOwnKey: () => true,
        signal: signal(),
      });
      if (outcome.outcome !== 'polled') throw new Error(`${outcome.outcome}: ${outcome.error.message}`);
      cursor = outcome.cursor;
      for (const event of outcome.events) seen.add(event.remoteId);
      for (const id of outcome.handled) seen.add(id);
      return outcome.events;
    },
  };
}

const AWKWARD_NAMES = [
  'Prüfung – 第3線.log',
  'a "quoted" name.txt',
  'con',
  'trailing dot.',
  '../up.txt',
  'semi;colon=1.bin',
  '%41 100%.csv',
];

/** What every portal must do, whatever it is. */
export function portalContract(name: string, start: () => Promise<PortalHarness>): void {
  const files = (): readonly OutgoingFile[] => {
    const folder = temporaryFolder();
    return [
      outgoingFile(folder, 'recording.bin', binary(300_000)),
      outgoingFile(folder, 'latin1.log', Buffer.from('Ger\xE4t \xDCbersicht\r\n\x00\xFF', 'latin1')),
      outgoingFile(folder, 'utf16.txt', Buffer.from('\uFEFFzeile eins\r\nzeile zwei', 'utf16le')),
    ];
  };

  describe(`${name}: a case`, () => {
    it('arrives whole, field by field and bit for bit, when it is delivered', async () => {
      const portal = await start();
      const operation = createOperation({ files: files() });
      const outcome = await portal.adapter().deliver(operation, signal());
      expect(outcome).toMatchObject({ outcome: 'delivered' });
      const stored = await portal.stored(operation.key);
      expect(stored).toHaveLength(1);
      expect(stored[0]).toMatchObject({
        remoteId: outcome.outcome === 'delivered' ? outcome.remoteId : '',
        title: operation.form.title,
        severity: portal.severityTwo,
        instance: operation.form.instance,
        version: operation.form.version,
      });
      expect(listed(stored[0]?.first.files ?? [])).toEqual(listed(operation.files));
      for (const item of ['description', 'businessImpact', 'workaround', 'errorText'] as const)
        expect(stored[0]?.first.text).toContain(operation.form[item]);
    });

    it('changes nothing when it is delivered again', async () => {
      const portal = await start();
      const operation = createOperation({ files: files() });
      const first = await portal.adapter().deliver(operation, signal());
      const before = await portal.stored(operation.key);
      expect(await portal.adapter().deliver(operation, signal())).toEqual(first);
      expect(await portal.stored(operation.key)).toEqual(before);
    });

    it('keeps files apart and their bytes whole when their names are awkward or equal', async () => {
      const portal = await start();
      const folder = temporaryFolder();
      const named = AWKWARD_NAMES.map((each, at) => outgoingFile(folder, each, `content ${at}`));
      const twins = [outgoingFile(folder, 'same.txt', 'one'), outgoingFile(folder, 'same.txt', 'two')];
      const operation = createOperation({ files: [...named, ...twins] });
      expect(await portal.adapter().deliver(operation, signal())).toMatchObject({ outcome: 'delivered' });
      expect(await portal.adapter().deliver(operation, signal())).toMatchObject({ outcome: 'delivered' });
      const [stored] = await portal.stored(operation.key);
      const hashes = (stored?.first.files ?? []).map((file) => file.sha256).sort();
      expect(hashes).toEqual(operation.files.map((file) => file.sha256).sort());
      expect(stored?.first.files.map((file) => file.name)).toContain('Prüfung – 第3線.log');
    });

    it('names a file of no bytes when the portal does not take one', async () => {
      const portal = await start();
      const empty = outgoingFile(temporaryFolder(), 'empty.log', '');
      const operation = createOperation({ files: [empty] });
      expect(await portal.adapter().deliver(operation, signal())).toMatchObject({ outcome: 'delivered' });
      const [stored] = await portal.stored(operation.key);
      const isKept = stored?.first.files.some((file) => file.sha256 === sha256('')) ?? false;
      expect(isKept || stored?.first.text.includes('empty.log (0 bytes)')).toBe(true);
    });

    it('arrives when its texts are long, odd or missing', async () => {
      const portal = await start();
      const form = {
        title: `${'Sehr lange Überschrift '.repeat(20)}\nzweite Zeile 😀`,
        description: 'tab\there\r\nnull\u0000 bell\u0007 half \uD800 surrogate 😀',
        instance: '  Two   spaces  ',
        version: '12.3.1',
        workaround: '0',
      };
      const operation = createOperation({ form });
      expect(await portal.adapter().deliver(operation, signal())).toMatchObject({ outcome: 'delivered' });
      expect(await portal.stored(operation.key)).toHaveLength(1);
    });

    it('is tried again later when the portal is not there', async () => {
      const portal = await start();
      const operation = createOperation();
      expect(await portal.lost().deliver(operation, signal())).toMatchObject({
        outcome: 'retry',
        error: { code: 'unreachable', retryable: true },
      });
    });
  });

  describe(`${name}: a reply`, () => {
    it('arrives once with its files when it is delivered twice', async () => {
      const portal = await start();
      const operation = createOperation();
      const created = await portal.adapter().deliver(operation, signal());
      const remoteId = created.outcome === 'delivered' ? created.remoteId : '';
      const reply = replyTo(operation, remoteId, { text: 'Zeile 1\nZeile 2 – ü', files: files() });
      const first = await portal.adapter().deliver(reply, signal());
      expect(first).toMatchObject({ outcome: 'delivered' });
      expect(await portal.adapter().deliver(reply, signal())).toEqual(first);
      const [stored] = await portal.stored(operation.key);
      expect(stored?.later).toHaveLength(1);
      expect(stored?.later[0]?.text).toContain('Zeile 1\nZeile 2 – ü');
      expect(listed(stored?.later[0]?.files ?? [])).toEqual(listed(reply.files));
    });

    it('keeps the order in which it was written when several are sent', async () => {
      const portal = await start();
      const operation = createOperation();
      const created = await portal.adapter().deliver(operation, signal());
      const remoteId = created.outcome === 'delivered' ? created.remoteId : '';
      for (const text of ['first', 'second', 'third'])
        await portal.adapter().deliver(replyTo(operation, remoteId, { text }), signal());
      const [stored] = await portal.stored(operation.key);
      expect(stored?.later.map((message) => message.text.trim())).toEqual(['first', 'second', 'third']);
    });
  });

  describe(`${name}: news`, () => {
    it('comes once when support answers and changes the state', async () => {
      const portal = await start();
      const operation = createOperation();
      const created = await portal.adapter().deliver(operation, signal());
      const ticket = created.outcome === 'delivered' ? created.remoteId : '';
      const reader = createReader(portal);
      await reader.poll([ticket]);
      await portal.answer(ticket, 'Bitte starten Sie den Dienst neu. – Ägnes');
      await portal.setStatus(ticket, portal.closed);
      const news = await reader.poll([ticket]);
      expect(news.filter((event) => event.kind === 'message')).toMatchObject([
        { ticketId: ticket, text: 'Bitte starten Sie den Dienst neu. – Ägnes', automatic: false, own: false },
      ]);
      expect(news.filter((event) => event.kind === 'changed' && event.to === portal.closed)).toHaveLength(1);
      expect(reader.last()).toMatchObject({ outcome: 'polled' });
      const outcome = reader.last();
      expect(outcome?.outcome === 'polled' && outcome.closedStatuses.has(portal.closed)).toBe(true);
      expect(await reader.poll([ticket])).toEqual([]);
    });

    it('does not come for what the app itself sent', async () => {
      const portal = await start();
      const operation = createOperation();
      const created = await portal.adapter().deliver(operation, signal());
      const ticket = created.outcome === 'delivered' ? created.remoteId : '';
      const reader = createReader(portal);
      await reader.poll([ticket]);
      const reply = replyTo(operation, ticket);
      await portal.adapter().deliver(reply, signal());
      const messages = (await reader.poll([ticket])).filter((event) => event.kind === 'message');
      expect(messages.every((event) => event.operationKey === reply.key)).toBe(true);
    });

    it('does not come for the cases of others', async () => {
      const portal = await start();
      const mine = createOperation();
      const other = createOperation();
      const [created, strange] = [
        await portal.adapter().deliver(mine, signal()),
        await portal.adapter().deliver(other, signal()),
      ];
      const [ticket, otherTicket] = [created, strange].map((each) =>
        each.outcome === 'delivered' ? each.remoteId : '',
      );
      const reader = createReader(portal);
      await reader.poll([ticket ?? '']);
      await portal.answer(otherTicket ?? '', 'for the other');
      expect(await reader.poll([ticket ?? ''])).toEqual([]);
    });

    it('comes whole when a case becomes known after support answered', async () => {
      const portal = await start();
      const operation = createOperation();
      const reader = createReader(portal);
      await reader.poll([]);
      const created = await portal.adapter().deliver(operation, signal());
      const ticket = created.outcome === 'delivered' ? created.remoteId : '';
      await portal.answer(ticket, 'quick answer');
      await reader.poll([]);
      const news = await reader.poll([ticket], [ticket]);
      expect(news.filter((event) => event.kind === 'message')).toMatchObject([{ text: 'quick answer' }]);
    });

    it('says that nothing could be reached when the portal is not there', async () => {
      const portal = await start();
      const request = {
        cursor: undefined,
        isSeen: () => false,
        tickets: new Set<string>(),
        newTickets: new Set<string>(),
        isOwnKey: () => false,
      };
      expect(await portal.lost().poll({ ...request, signal: signal() })).toMatchObject({ outcome: 'unreachable' });
    });
  });

  describe(`${name}: the check`, () => {
    it('says yes to every step when all is well', async () => {
      const portal = await start();
      const check = await portal.adapter().check(signal());
      expect(check.steps.filter((step) => !step.ok)).toEqual([]);
      expect(check.ok).toBe(true);
    });

    it('says which step fails when the portal is not there', async () => {
      const portal = await start();
      const check = await portal.lost().check(signal());
      expect(check).toMatchObject({ ok: false, steps: [{ name: 'reach', ok: false }] });
    });
  });
}
