import { describe, expect, it } from 'vitest';
import { caseOf, codeOf, valueOf } from '../../helpers/core.ts';
import { zip } from '../gate/archives.ts';
import { attach, BINARY, PNG, scene, SECRET, send } from './scene.ts';

const LOG = `line 1\nServer=db;User ID=pt;Password=${SECRET};Encrypt=True\nretry with ${SECRET} failed\n`;

describe('a case that is sent', () => {
  it('leaves without secrets when they stand in its text, its files and their names', async () => {
    const { core, draft, token, arrived } = await scene();
    const id = await draft({
      errorText: `Login failed: Server=db;Password=${SECRET};`,
      description: `It said ${SECRET} again.`,
    });
    await attach(core, id, [await token('service.log', LOG), await token(`trace ${SECRET}.txt`, 'fine\n')]);
    const sent = valueOf(await core.client.call('cases.submit', { id }));
    expect(sent).toMatchObject({ state: 'queued', withheld: [] });
    expect(await send(core)).toMatchObject({ sent: 1, failed: 0 });
    expect(arrived()).not.toContain(SECRET);
    expect(arrived()).toContain('[REDACTED:password]');
    expect(arrived()).toContain('User ID=pt');
    const { outbox } = await caseOf(core, id);
    expect(JSON.stringify(outbox)).not.toContain(SECRET);
  });

  it('carries a harmless text bit for bit', async () => {
    const { core, draft, token, arrived } = await scene();
    const id = await draft();
    const text = `\uFEFFJob;Start\r\n4711;08:15\r\nnot the last line \u00E4`;
    await attach(core, id, [await token('plan.csv', text)]);
    valueOf(await core.client.call('cases.submit', { id }));
    await send(core);
    expect(arrived()).toContain(Buffer.from(text).toString('latin1'));
  });

  it('carries no name of a member that the form does not have, since nothing can be taken out of names', async () => {
    const { core, draft, arrived, preview } = await scene();
    const id = await draft({
      unknown: { attachments: 'none', recordings: 'nobody looked', [`Password=${SECRET}`]: 'x' },
    });
    expect(JSON.stringify(await preview(id))).not.toContain(SECRET);
    valueOf(await core.client.call('cases.submit', { id }));
    expect(await send(core)).toMatchObject({ sent: 1 });
    expect(arrived()).toContain('nobody looked');
    expect(arrived()).not.toContain(SECRET);
  });

  it('keeps what stays here named and sends the rest when files cannot be read', async () => {
    const { core, draft, token, arrived } = await scene();
    const id = await draft();
    await attach(core, id, [
      await token('dump.xyz', BINARY),
      await token('shot.png', PNG),
      await token('a.log', 'fine\n'),
    ]);
    const { withheld, state } = valueOf(await core.client.call('cases.submit', { id }));
    expect(state).toBe('queued');
    expect(withheld.map(({ name }) => name).sort()).toEqual(['dump.xyz', 'shot.png']);
    expect(withheld.every(({ reason }) => reason.length > 20)).toBe(true);
    await send(core);
    expect(arrived()).toContain('a.log');
    expect(arrived()).not.toMatch(/dump\.xyz|shot\.png/);
  });

  it('carries pictures and other files when a person decided so, and says so in the audit', async () => {
    const { core, draft, token, arrived } = await scene();
    const id = await draft();
    await attach(core, id, [await token('shot.png', PNG)], { picturesChosen: true });
    await attach(core, id, [await token('dump.xyz', BINARY)], {
      send: [{ name: 'dump.xyz', reason: 'support asked for it' }],
    });
    expect(valueOf(await core.client.call('cases.submit', { id })).withheld).toEqual([]);
    await send(core);
    expect(arrived()).toContain(PNG.toString('latin1'));
    expect(arrived()).toContain(BINARY.toString('latin1'));
    const { records } = valueOf(await core.client.call('audit.list', { limit: 20 }));
    expect(
      records
        .filter(({ action }) => action === 'outgoing.send')
        .map(({ details }) => details)
        .join(),
    ).toContain('support asked for it');
  });

  it('keeps scenarios here until an approval for its instance is in force', async () => {
    const { core, draft, token } = await scene();
    const id = await draft();
    const files = [await token('Scenarios.dat', BINARY)];
    const send = [{ name: 'Scenarios.dat', reason: 'I want it' }];
    expect(codeOf(await core.client.call('cases.attach', { id, files, send }))).toBe('refused');
    await attach(core, id, files);
    expect((await core.client.call('cases.submit', { id })).ok).toBe(true);
    expect((await caseOf(core, id)).outbox.map(({ label }) => label).join()).not.toContain('Scenarios');
  });

  it('is refused with the places when the second scan finds what nobody could take out', async () => {
    const { core, draft, token } = await scene();
    const id = await draft();
    const packed = zip([{ name: 'deep.zip', data: zip([{ name: 'a.log', data: LOG }]) }]);
    await attach(core, id, [await token('logs.zip', packed)], { send: [{ name: 'logs.zip', reason: 'logs' }] });
    const refused = await core.client.call('cases.submit', { id });
    expect(codeOf(refused)).toBe('refused');
    if (refused.ok) return;
    expect(refused.error.details?.['hits']).toMatchObject([
      { where: 'logs.zip › deep.zip › a.log', line: 2, maySend: false },
    ]);
    expect(JSON.stringify(refused.error)).not.toContain(SECRET);
    const { state, outbox } = await caseOf(core, id);
    expect({ state, outbox }).toEqual({ state: 'draft', outbox: [] });
  });
});

describe('replies and further files', () => {
  async function sentCase() {
    const parts = await scene();
    const id = await parts.draft();
    valueOf(await parts.core.client.call('cases.submit', { id }));
    await send(parts.core);
    return { ...parts, id };
  }

  it('leave without secrets', async () => {
    const { core, id, token, arrived } = await sentCase();
    const text = `The connection is Server=db;Password=${SECRET};`;
    valueOf(await core.client.call('cases.reply', { id, text, files: [await token('more.log', LOG)] }));
    await attach(core, id, [await token('again.log', LOG)]);
    expect(await send(core)).toMatchObject({ sent: 2, failed: 0 });
    expect(arrived()).toContain('[REDACTED:password]');
    expect(arrived()).not.toContain(SECRET);
  });

  it('name what stays here, and it goes later when somebody decides so', async () => {
    const { core, id, token, arrived } = await sentCase();
    const attached = await attach(core, id, [await token('dump.xyz', BINARY)]);
    expect(attached.withheld).toMatchObject([{ name: 'dump.xyz' }]);
    expect(await send(core)).toMatchObject({ sent: 0, queued: 0 });
    const item = attached.attachments[0]?.id ?? '';
    const decision = { kind: 'send', item, reason: 'asked for' } as const;
    valueOf(await core.client.call('outgoing.decide', { caseId: id, decision }));
    expect(await send(core)).toMatchObject({ sent: 1 });
    expect(arrived()).toContain('dump.xyz');
  });

  it('of a picture go with the reply when it was chosen', async () => {
    const { core, id, token } = await sentCase();
    const files = [await token('shot.png', PNG)];
    const held = valueOf(await core.client.call('cases.reply', { id, text: 'See.', files }));
    expect(held.withheld).toMatchObject([{ name: 'shot.png' }]);
    const sent = valueOf(await core.client.call('cases.reply', { id, text: 'See.', files, picturesChosen: true }));
    expect(sent.withheld).toEqual([]);
  });
});
