import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { rtWitness } from '../../helpers/rt/rt-client.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { commandLineIn } from '../../unit/cli/run-in-process.ts';
import { WHOLE_CASE } from '../../unit/cli/whole-case.ts';

afterEach(() => void vi.unstubAllEnvs());

/** A data folder whose default portal is the real Request Tracker, added with this token in the environment. */
async function connected(token = inject('rt').token) {
  const rt = inject('rt');
  vi.stubEnv('COMPANION_PORTAL_TOKEN', token);
  const folder = temporaryFolder();
  const file = join(folder, 'shot.bin');
  writeFileSync(file, Buffer.from([0, 1, 2, 0xff, 0xfe, 13, 10]));
  const run = commandLineIn(join(folder, 'data'), { input: JSON.stringify(WHOLE_CASE) });
  const added = await run('portal', 'add', 'rt', '--id', 'desk', '--url', rt.url, '--queue', rt.queue, '--default');
  expect(added).toMatchObject({ code: 0, json: { id: 'desk', kind: 'rt' } });
  // Where this machine has a secret store, nothing of a test stays in it.
  onTestFinished(async () => void (await run('portal', 'remove', 'desk', '--force')));
  return { run, file, witness: rtWitness({ url: rt.url, token: rt.agentToken }) };
}

describe('the command line against a Request Tracker', () => {
  it('logs a case there once, and brings the answer and the met clock back', async () => {
    const { run, file, witness } = await connected();
    expect((await run('portal', 'check', 'desk')).json).toMatchObject({ ok: true });
    const send = ['--send', 'shot.bin=support asked for it'];
    const created = await run('case', 'new', '--file', '-', '--attach', file, ...send, '--submit');
    const id = String(created.json['id']);
    expect(await run('sync')).toMatchObject({ code: 0, json: { sent: 1, queued: 0, failed: 0 } });
    expect(await run('sync')).toMatchObject({ code: 0, json: { sent: 0 } });

    const { portal } = (await run('case', 'show', id)).json as { portal: { remoteId: string } };
    const ticket = await witness.ticket(Number(portal.remoteId));
    expect(ticket.subject).toContain(WHOLE_CASE.title);
    const parts = await witness.attachments(ticket.id);
    const sent = parts.find(({ fileName }) => fileName === 'shot.bin');
    expect(Buffer.from(sent?.bytes ?? []).equals(readFileSync(file))).toBe(true);

    await witness.reply(ticket.id, 'We are looking into it.');
    expect((await run('sync')).json).toMatchObject({ received: expect.any(Number) });
    expect((await run('case', 'show', id)).json).toMatchObject({
      state: 'sent',
      clocks: expect.arrayContaining([expect.objectContaining({ clock: 'firstResponse', state: 'met' })]),
      events: expect.arrayContaining([
        expect.objectContaining({ kind: 'reply-received', text: expect.stringContaining('looking into it') }),
      ]),
    });
  });

  it('waits with 5 when no token is known, and goes out once one is in the environment', async () => {
    const { run } = await connected('');
    await run('case', 'new', '--file', '-', '--submit');
    expect(await run('sync')).toMatchObject({ code: 5, json: { sent: 0, queued: 1, failed: 0 } });
    vi.stubEnv('COMPANION_PORTAL_TOKEN', inject('rt').token);
    expect(await run('sync')).toMatchObject({ code: 0, json: { sent: 1, queued: 0, failed: 0 } });
  });

  it('ends with 5 when the token is wrong, and sends again when it is told to', async () => {
    const { run } = await connected();
    const { id } = (await run('case', 'new', '--file', '-', '--submit')).json;
    vi.stubEnv('COMPANION_PORTAL_TOKEN', 'not-the-token');
    expect(await run('sync')).toMatchObject({ code: 5, json: { sent: 0, failed: 1 } });
    vi.stubEnv('COMPANION_PORTAL_TOKEN', inject('rt').token);
    expect(await run('case', 'submit', String(id))).toMatchObject({ code: 0, json: { id, state: 'queued' } });
    expect(await run('sync')).toMatchObject({ code: 0, json: { sent: 1, queued: 0, failed: 0 } });
  });
});
