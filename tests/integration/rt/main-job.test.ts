import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { rtHarness } from '../../contract/portals/rt-harness.ts';
import { caseOf, completeDraft, memorySecrets, startCore, valueOf } from '../../helpers/core.ts';
import { startFaultProxy } from '../../helpers/faults/proxy.ts';
import type { FaultProxy } from '../../helpers/faults/proxy.ts';
import { binary, sha256 } from '../../helpers/portal-parts.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

interface Scene {
  readonly core: Core;
  readonly proxy: FaultProxy;
  readonly folder: string;
}

/** A core whose default portal is the real Request Tracker, behind a line that can be cut. */
async function start(maxFileBytes = 5_000_000): Promise<Scene> {
  const rt = inject('rt');
  const proxy = await startFaultProxy(rt.url);
  onTestFinished(() => proxy.close());
  const core = await startCore({ platform: { secrets: memorySecrets() } });
  const config = { kind: 'rt', id: 'rt', url: proxy.url, queue: rt.queue, settleMs: 1500, maxFileBytes } as const;
  valueOf(await core.client.call('portals.add', { config, secret: rt.token, makeDefault: true }));
  return { core, proxy, folder: temporaryFolder() };
}

async function attach({ core, folder }: Scene, id: CaseId, name: string, bytes: Buffer): Promise<void> {
  writeFileSync(join(folder, name), bytes);
  const { token } = valueOf(await core.client.call('files.register', { path: join(folder, name) }));
  const send = [{ name, reason: 'Support asked for it.' }];
  valueOf(await core.client.call('cases.attach', { id, files: [token], send }));
}

describe('the main job with a real help desk', () => {
  it('goes all the way: offline, sent, answered, graded again, resolved', async () => {
    const scene = await start();
    const { core, proxy } = scene;
    const portal = rtHarness(inject('rt'));
    const content = binary(123_456);
    const id = await completeDraft(core);
    await attach(scene, id, 'aufzeichnung.bin', content);
    await proxy.down();
    expect(valueOf(await core.client.call('cases.submit', { id })).state).toBe('queued');
    const offline = valueOf(await core.client.call('sync.run', {}));
    expect(offline).toMatchObject({ sent: 0, queued: 1, unreachable: [{ portal: 'rt' }] });
    expect(valueOf(await core.client.call('sync.state', {})).offlineSince).not.toBeNull();
    await proxy.up();
    expect(valueOf(await core.client.call('sync.run', {}))).toMatchObject({ sent: 1, queued: 0, unreachable: [] });
    const sent = await caseOf(core, id);
    expect(sent.state).toBe('sent');
    const ticket = Number(sent.portal?.remoteId);
    const submitted = sent.events.find((event) => event.kind === 'submitted');
    const [stored] = await portal.stored(submitted?.kind === 'submitted' ? submitted.key : '');
    expect(stored?.first.files).toEqual([{ name: 'aufzeichnung.bin', sha256: sha256(content) }]);
    valueOf(await core.client.call('cases.reply', { id, text: 'Noch eine Beobachtung.' }));
    await portal.witness.reply(ticket, 'Please restart the service.');
    await portal.witness.setSeverity(ticket, 'S1');
    await portal.witness.setStatus(ticket, 'resolved');
    // Our reply goes out first and opens the ticket there again.
    valueOf(await core.client.call('sync.run', {}));
    await portal.witness.setStatus(ticket, 'resolved');
    valueOf(await core.client.call('sync.run', {}));
    const answered = await caseOf(core, id);
    const texts = answered.events.flatMap((event) => (event.kind === 'reply-received' ? [event.text] : []));
    expect(texts).toEqual(['Please restart the service.']);
    expect(answered).toMatchObject({ severity: 1, state: 'closed', remoteStatus: 'resolved' });
  });

  it('keeps a file back with what to do when it is over the limit, and sends the rest', async () => {
    const scene = await start(100_000);
    const { core } = scene;
    const id = await completeDraft(core);
    await attach(scene, id, 'small.bin', binary(50_000));
    await attach(scene, id, 'large.bin', binary(150_000));
    valueOf(await core.client.call('cases.submit', { id }));
    expect(valueOf(await core.client.call('sync.run', {}))).toMatchObject({ sent: 1, queued: 1 });
    const detail = await caseOf(core, id);
    expect(detail.state).toBe('sent');
    expect(detail.outbox.find(({ state }) => state === 'blocked')?.lastError).toMatchObject({ code: 'too-large' });
  });
});
