import Database from 'better-sqlite3';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { caseOf, codeOf, memorySecrets, valueOf } from '../../helpers/core.ts';
import { attach, BINARY, scene, SECRET, send } from './scene.ts';

async function blockedWord(core: Core, id: CaseId): Promise<string> {
  return (await caseOf(core, id)).outbox.map(({ state, lastError }) => `${state} ${lastError?.code ?? ''}`).join();
}

/** Changes what waits in the outbox behind the app's back. */
function rewrite(dataDir: string, change: (payload: Record<string, unknown>) => Record<string, unknown>): void {
  const db = new Database(join(dataDir, 'companion.db'));
  for (const row of db.prepare("SELECT id, payload FROM outbox WHERE state <> 'sent'").all() as {
    id: string;
    payload: string;
  }[]) {
    const payload = change(JSON.parse(row.payload) as Record<string, unknown>);
    db.prepare('UPDATE outbox SET payload = ? WHERE id = ?').run(JSON.stringify(payload), row.id);
  }
  db.close();
}

function withoutSeal({ seal: _seal, ...payload }: Record<string, unknown>): Record<string, unknown> {
  return payload;
}

describe('right before sending', () => {
  it('a file that was changed in the store is not sent, and goes once it is whole again', async () => {
    const { core, dataDir, draft, token, arrived } = await scene();
    const id = await draft();
    const { attachments } = await attach(core, id, [await token('a.log', 'a harmless line\n')]);
    valueOf(await core.client.call('cases.submit', { id }));
    const sha256 = attachments[0]?.sha256 ?? '';
    const path = join(dataDir, 'attachments', sha256.slice(0, 2), sha256);
    const whole = readFileSync(path);
    writeFileSync(path, 'another line! !\n');
    await send(core);
    expect(await blockedWord(core, id)).toBe('blocked corrupt');
    writeFileSync(path, whole);
    const [row] = (await caseOf(core, id)).outbox;
    valueOf(await core.client.call('outbox.retry', { id: row?.id ?? '' }));
    expect(await send(core)).toMatchObject({ sent: 1 });
    expect(arrived()).toContain('a harmless line');
  });

  it('a text that is not what was sealed is not sent', async () => {
    const { core, dataDir, draft } = await scene();
    const id = await draft();
    valueOf(await core.client.call('cases.submit', { id }));
    await core.close();
    rewrite(dataDir, (payload) => ({
      ...payload,
      form: { ...(payload['form'] as object), description: 'something else' },
    }));
    const again = await scene({ dataDir });
    await send(again.core);
    expect(await blockedWord(again.core, id)).toBe('blocked corrupt');
  });

  it('what was queued before a kill is sent as it was sealed', async () => {
    const secrets = memorySecrets();
    const { core, dataDir, draft, token } = await scene({ platform: { secrets } });
    const id = await draft({ errorText: `Password=${SECRET};Server=x` });
    await attach(core, id, [await token('a.log', `Password=${SECRET};Server=y\n`)]);
    const { sha256 } = valueOf(await core.client.call('outgoing.preview', { caseId: id }));
    valueOf(await core.client.call('cases.submit', { id, preview: sha256 }));
    await core.close();
    const again = await scene({ dataDir, platform: { secrets } });
    expect(await send(again.core)).toMatchObject({ sent: 1 });
    expect(again.arrived()).toContain('[REDACTED:password]');
    expect(again.arrived()).not.toContain(SECRET);
  });

  it('a row of a version that did not look is made anew, without its secrets', async () => {
    const { core, dataDir, draft } = await scene();
    const id = await draft();
    valueOf(await core.client.call('cases.submit', { id }));
    await core.close();
    rewrite(dataDir, (payload) => {
      const form = { ...(payload['form'] as object), errorText: `Server=x;Password=${SECRET};` };
      return withoutSeal({ ...payload, form });
    });
    const again = await scene({ dataDir });
    expect(await send(again.core)).toMatchObject({ sent: 1 });
    expect(again.arrived()).toContain('[REDACTED:password]');
    expect(again.arrived()).not.toContain(SECRET);
  });

  it('a file in such a row that cannot be read waits until somebody decides', async () => {
    const { core, dataDir, draft, token } = await scene();
    const id = await draft();
    const { attachments } = await attach(core, id, [await token('dump.xyz', BINARY)]);
    valueOf(await core.client.call('cases.submit', { id }));
    await core.close();
    const [file] = attachments;
    if (file === undefined) throw new Error('nothing was attached');
    const { name, sha256, bytes } = file;
    rewrite(dataDir, (payload) => withoutSeal({ ...payload, files: [{ name, sha256, bytes }] }));
    const again = await scene({ dataDir });
    await send(again.core);
    expect(await blockedWord(again.core, id)).toBe('blocked refused');
    const decision = { kind: 'send', item: file.id, reason: 'support asked for it' } as const;
    valueOf(await again.core.client.call('outgoing.decide', { caseId: id, decision }));
    expect(await send(again.core)).toMatchObject({ sent: 1 });
    expect(again.arrived()).toContain('dump.xyz');
  });

  it('a value that became known since is found, shown with its place, and goes out of the text by a decision', async () => {
    const { core, draft, arrived } = await scene();
    const later = await draft({ description: `It shows ${SECRET} on the screen.` });
    valueOf(await core.client.call('cases.submit', { id: later }));
    const first = await draft({ errorText: `Server=x;Password=${SECRET};` });
    valueOf(await core.client.call('cases.submit', { id: first }));
    await send(core);
    const [row] = (await caseOf(core, later)).outbox;
    expect(row).toMatchObject({ state: 'blocked', lastError: { code: 'refused' } });
    const { hits } = valueOf(await core.client.call('outgoing.hits', { operationId: row?.id ?? '' }));
    expect(hits).toMatchObject([
      { where: 'case text › description', line: 1, looksLike: 'known value', maySend: false },
    ]);
    const pass = { kind: 'pass', hit: hits[0]?.id ?? '', reason: 'I insist' } as const;
    expect(codeOf(await core.client.call('outgoing.decide', { caseId: later, decision: pass }))).toBe('refused');
    const decision = { kind: 'redact', value: SECRET } as const;
    valueOf(await core.client.call('outgoing.decide', { caseId: later, decision }));
    expect(await send(core)).toMatchObject({ sent: 1 });
    expect(arrived()).toContain('It shows [REDACTED');
    expect(arrived()).not.toContain(SECRET);
  });

  it('values are known after a restart too, and the database holds none of them', async () => {
    const secrets = memorySecrets();
    const { core, dataDir, draft } = await scene({ platform: { secrets } });
    const text = { errorText: `Server=x;Password=${SECRET};` };
    const id = await draft(text);
    valueOf(await core.client.call('cases.submit', { id }));
    await core.close();
    const db = new Database(join(dataDir, 'companion.db'));
    expect(db.prepare('SELECT count(*) AS n FROM known_value').get()).toMatchObject({ n: 1 });
    expect(JSON.stringify(db.prepare('SELECT * FROM known_value').all())).not.toContain(SECRET);
    expect(JSON.stringify(db.prepare('SELECT payload, label FROM outbox').all())).not.toContain(SECRET);
    db.close();
    const again = await scene({ dataDir, platform: { secrets } });
    const other = await again.draft({ description: `It shows ${SECRET}.` });
    expect(codeOf(await again.core.client.call('cases.submit', { id: other }))).toBe('refused');
  });
});
