import { generateIdentity, identityToRecipient } from 'age-encryption';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { STAYS } from '../../../core/outgoing/kind-rules.ts';
import { generatePlant } from '../../../scripts/sample-plant/generate.ts';
import { caseOf, codeOf, packedOf, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { attach, PNG, scene, send } from './scene.ts';

/** As the product writes recordings and scenarios: each begins with the header of a serialized object. */
const SERIALIZED = Buffer.concat([
  Buffer.from('0001000000ffffffff01000000000000000c02', 'hex'),
  Buffer.alloc(300, 0x9c),
]);

/** Files in the store. */
function storedBelow(dataDir: string): readonly string[] {
  const folder = join(dataDir, 'attachments');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [entry.name] : [],
  );
}

/** An approval of recordings and scenarios of all instances, for any case. */
async function approve({ client }: Core): Promise<string> {
  valueOf(await client.call('profile.save', { userId: 'ada', name: 'Ada', email: '', timeZone: 'Europe/Berlin' }));
  valueOf(await client.call('contacts.save', { name: 'Ada', email: '', phone: '', role: 'primary' }));
  const { id } = valueOf(
    await client.call('approvals.request', {
      purpose: 'diagnose',
      kinds: ['recordings', 'scenarios'],
      instance: null,
      caseId: null,
      askedBy: 'Support',
      why: 'Line 3 is empty.',
      until: new Date(Date.now() + 86_400_000).toISOString(),
    }),
  );
  valueOf(await client.call('approvals.decide', { id, decision: 'approved', by: 'Ada' }));
  return id;
}

async function withdraw({ client }: Core, id: string): Promise<void> {
  valueOf(await client.call('approvals.withdraw', { id }));
}

async function rowOf(core: Core, id: CaseId): Promise<string> {
  return (await caseOf(core, id)).outbox.map(({ state, lastError }) => `${state} ${lastError?.code ?? ''}`).join();
}

describe('consent', () => {
  it('counts when something leaves, so what was queued stays here when it was taken back', async () => {
    const { core, draft, token, arrived } = await scene();
    const id = await draft();
    const { attachments } = await attach(core, id, [await token('Scenarios.dat', SERIALIZED)]);
    const approval = await approve(core);
    expect(valueOf(await core.client.call('cases.submit', { id })).withheld).toEqual([]);
    await withdraw(core, approval);
    await send(core);
    expect(await rowOf(core, id)).toBe('blocked refused');
    expect(arrived()).toBe('');
    const decision = { kind: 'withhold', item: attachments[0]?.id ?? '' } as const;
    valueOf(await core.client.call('outgoing.decide', { caseId: id, decision }));
    expect(await send(core)).toMatchObject({ sent: 1 });
    expect(arrived()).not.toContain('Scenarios');
  });

  it.each(['000025 PublishStart.bin', 'notes.txt', 'shot.png', 'x.bin'])(
    'is needed for a recording that somebody calls %s, whatever reason is given',
    async (name) => {
      const { core, dataDir, draft, token, preview } = await scene();
      const id = await draft();
      const files = [await token(name, SERIALIZED), await token('shot 2.png', PNG)];
      const more = { picturesChosen: true, send: [{ name, reason: 'I want it' }] };
      const refused = await core.client.call('cases.attach', { id, files, ...more });
      expect(!refused.ok && refused.error).toMatchObject({
        code: 'refused',
        message: `No reason sends ${name}. ${STAYS.recording} Nothing was done yet: do it again without that reason.`,
      });
      expect((await caseOf(core, id)).attachments).toEqual([]);
      expect(valueOf(await core.client.call('outgoing.decisions', { caseId: id })).decisions).toEqual([]);
      expect(storedBelow(dataDir)).toEqual([]);
      await attach(core, id, files.slice(0, 1), { picturesChosen: true });
      expect((await preview(id)).files).toMatchObject([{ kind: 'recording', action: 'withheld' }]);
      await approve(core);
      expect((await preview(id)).files).toMatchObject([{ kind: 'recording', action: 'send' }]);
    },
  );

  it('is what lets a recording go, so a reason is refused in words as long as no approval is in force', async () => {
    const { core, draft, token, preview } = await scene();
    const id = await draft();
    const { attachments } = await attach(core, id, [await token('Scenarios.dat', SERIALIZED)]);
    expect((await preview(id)).files).toMatchObject([{ action: 'withheld', maySend: false }]);
    const item = attachments[0]?.id ?? '';
    const decision = { kind: 'send', item, reason: 'I want it' } as const;
    const refused = await core.client.call('outgoing.decide', { caseId: id, decision });
    expect(!refused.ok && refused.error).toMatchObject({
      code: 'refused',
      message: `${STAYS.scenario} No reason sends it.`,
    });
    expect(valueOf(await core.client.call('outgoing.decisions', { caseId: id })).decisions).toEqual([]);
    await approve(core);
    expect(codeOf(await core.client.call('outgoing.decide', { caseId: id, decision }))).toBe('ok');
    expect((await preview(id)).files).toMatchObject([{ action: 'send', maySend: true }]);
  });

  it(
    'to what an encrypted bundle holds counts as well when the bundle is put on a case',
    { timeout: 60_000 },
    async () => {
      const { core, draft, preview } = await scene();
      const plant = await generatePlant({ directory: join(temporaryFolder(), 'plant'), seed: 11 });
      const approval = await approve(core);
      const recipients = [await identityToRecipient(await generateIdentity())];
      const made = packedOf(await core.client.call('collect.run', { root: plant.root, profile: 'full', recipients }));
      const id = await draft();
      valueOf(await core.client.call('snapshots.attach', { id: made.snapshotId, caseId: id }));
      expect((await preview(id)).files).toMatchObject([{ kind: 'bundle', action: 'send' }]);
      await withdraw(core, approval);
      expect((await preview(id)).files).toMatchObject([
        {
          kind: 'bundle',
          action: 'withheld',
          reason: expect.stringContaining('recordings and scenarios'),
          maySend: false,
        },
      ]);
      const item = (await caseOf(core, id)).attachments[0]?.id ?? '';
      const decision = { kind: 'send', item, reason: 'I want it' } as const;
      expect(codeOf(await core.client.call('outgoing.decide', { caseId: id, decision }))).toBe('refused');
      expect(codeOf(await core.client.call('cases.submit', { id }))).toBe('ok');
      expect((await caseOf(core, id)).outbox.map(({ label }) => label).join()).not.toContain('.age');
    },
  );
});
