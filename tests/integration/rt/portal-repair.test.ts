import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { signal } from '../../contract/portals/portal-contract.ts';
import { rtHarness } from '../../contract/portals/rt-harness.ts';
import { binary, createOperation, outgoingFile } from '../../helpers/portal-parts.ts';
import { startRt } from '../../helpers/rt/rt-server.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

it('finds its ticket and gives it its key when the portal did not store the key', async () => {
  const rt = inject('rt');
  const portal = rtHarness(rt);
  const operation = createOperation();
  const created = await portal.adapter().deliver(operation, signal());
  expect(created).toMatchObject({ outcome: 'delivered' });
  const ticket = created.outcome === 'delivered' ? created.remoteId : '';
  const emptied = await fetch(`${rt.url}/REST/2.0/ticket/${ticket}`, {
    method: 'PUT',
    headers: { Authorization: `token ${rt.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ CustomFields: { ClientKey: '' } }),
  });
  expect(emptied.status).toBe(200);
  expect(await portal.stored(operation.key)).toEqual([]);
  expect(await portal.adapter().deliver(operation, signal())).toEqual(created);
  expect(await portal.stored(operation.key)).toMatchObject([{ remoteId: ticket }]);
});

it.each(['Truncate', 'Drop'] as const)(
  'completes its one ticket when the size limit was put right after files went to %s',
  async (longAttachments) => {
    const rt = await startRt({ longAttachments, maxAttachmentBytes: 100_000 });
    onTestFinished(() => rt.stop());
    const portal = rtHarness(rt);
    const file = outgoingFile(temporaryFolder(), 'big.bin', binary(300_000));
    const operation = createOperation({ files: [file] });
    for (let at = 0; at < 2; at += 1)
      expect(await portal.adapter().deliver(operation, signal())).toMatchObject({
        outcome: 'rejected',
        error: { code: 'corrupt', details: { file: 'big.bin', bytes: 300_000 } },
      });
    const settings = join(rt.dir, 'etc', 'RT_SiteConfig.pm');
    const lines = (await readFile(settings, 'utf8')).split('\n');
    await writeFile(settings, lines.filter((line) => !/LongAttachments|MaxAttachmentSize/.test(line)).join('\n'));
    await rt.restart();
    const done = await portal.adapter().deliver(operation, signal());
    expect(done).toMatchObject({ outcome: 'delivered' });
    const stored = await portal.stored(operation.key);
    expect(stored).toHaveLength(1);
    expect(stored[0]?.later.at(-1)?.files).toEqual([{ name: 'big.bin', sha256: file.sha256 }]);
    expect(await portal.adapter().deliver(operation, signal())).toEqual(done);
    expect((await portal.stored(operation.key))[0]?.later).toHaveLength(stored[0]?.later.length ?? 0);
  },
);
