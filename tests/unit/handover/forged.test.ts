import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import { writePackage } from '../../../core/handover/package.ts';
import { zipStream } from '../../../core/platform/archive/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import { caseOf, codeOf, COMPLETE_FORM, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { BUNDLE_MANIFEST } from '../bundle/bundle-manifest.ts';
import { zip } from '../gate/archives.ts';
import { ABOUT, EVE, sha256 } from './forge.ts';
import { attachBytes, machineOf, PORTAL, twoMachines } from './plant.ts';

async function termOf({ client }: Core): Promise<{ readonly id: string; readonly text: string }> {
  const { kinds } = valueOf(await client.call('requests.kinds', {}));
  const term = kinds.find(({ kind }) => kind === 'professional')?.terms.find(({ accept }) => accept === true);
  if (term === undefined) throw new Error('no term to accept');
  return term;
}

/** A request for services in which a key contact seems to have agreed to everything long ago. */
function forgedForm({ id, text }: { readonly id: string; readonly text: string }): CaseDraft {
  const accepted = [{ term: id, text, by: 'Ada', at: '2026-11-20T08:00:00.000Z', policy: { id: 'x', version: 1 } }];
  return {
    title: 'Build us a report',
    kind: 'professional',
    request: { fields: { any: 'yes' }, labels: { any: 'password=Sommer2026!' }, accepted },
  };
}

/** A bundle whose manifest somebody wrote, said to be one of this app. */
function imitatedBundle(log = 'Nobody took anything out of this.\n') {
  const files = [{ path: 'logs/a.log', sha256: sha256(log), bytes: log.length, kind: 'log', source: 'x' }];
  const manifest = { ...BUNDLE_MANIFEST, files };
  const bytes = zip([
    { name: 'manifest.json', data: JSON.stringify(manifest) },
    { name: 'logs/a.log', data: log },
  ]);
  const path = join(temporaryFolder(), 'snapshot.zip');
  writeFileSync(path, bytes);
  return { name: 'snapshot.zip', path, sha256: sha256(bytes), bytes: bytes.byteLength, source: 'bundle' as const };
}

async function tokenOf({ client }: Core, path: string): Promise<string> {
  return valueOf(await client.call('files.register', { path })).token;
}

describe('a hand-over file that somebody wrote by hand', () => {
  it('carries no agreement to terms and no names of fields when it is taken over', async () => {
    const { ada } = await twoMachines();
    const path = join(temporaryFolder(), 'forged.companion-case');
    await writePackage(nodeFiles, path, ABOUT, { form: forgedForm(await termOf(ada)), inputs: [] }, {});
    const { id } = valueOf(await ada.client.call('handover.take', { file: await tokenOf(ada, path) }));
    const { form, missing } = await caseOf(ada, id);
    expect(form.request).toEqual({ fields: { any: 'yes' }, labels: {}, accepted: [] });
    expect(missing).toContain(`accept.${(await termOf(ada)).id}`);
  });

  it('makes nobody agree to terms when it comes back', async () => {
    const { paul } = await twoMachines();
    const folder = temporaryFolder();
    const form = { title: 'Build us a report' };
    const { id } = valueOf(await paul.client.call('cases.create', { kind: 'professional', form }));
    const out = join(folder, 'out.companion-case');
    const { handover } = valueOf(await paul.client.call('handover.give', { id, to: 'Ada', path: out }));
    const back = join(folder, 'back.companion-case');
    const at = valueOf(await paul.client.call('handover.list', {})).handovers[0]?.at ?? '';
    const about = { ...ABOUT, id: handover ?? '', at, step: 'given-back' as const };
    await writePackage(nodeFiles, back, about, { form: forgedForm(await termOf(paul)), inputs: [] }, {});
    valueOf(await paul.client.call('handover.take', { file: await tokenOf(paul, back) }));
    const after = await caseOf(paul, id);
    expect(after.form.request).toEqual({ fields: { any: 'yes' }, labels: {}, accepted: [] });
  });

  it('sends the bundle of who prepared it along, and not what the second scan finds in one', async () => {
    const { ada } = await twoMachines();
    const previewOf = async (log: string) => {
      const path = join(temporaryFolder(), 'taken.companion-case');
      const inputs = [imitatedBundle(log)];
      const about = { ...ABOUT, id: randomUUID() };
      await writePackage(nodeFiles, path, about, { form: COMPLETE_FORM, inputs }, {});
      const { id } = valueOf(await ada.client.call('handover.take', { file: await tokenOf(ada, path) }));
      return { id, shown: valueOf(await ada.client.call('outgoing.preview', { caseId: id })) };
    };
    const { shown: clean } = await previewOf('Import finished with 212 warnings\n');
    expect(clean.files).toMatchObject([{ kind: 'bundle', action: 'send' }]);
    expect(clean.gate.hits).toEqual([]);
    const { id, shown } = await previewOf('Server=plant;User ID=aps;Password=Kessel-17-rot;\n');
    expect(shown.gate.hits[0]).toMatchObject({ where: expect.stringContaining('logs/a.log') as unknown });
    const sent = await ada.client.call('cases.submit', { id });
    expect(sent).toMatchObject({
      ok: false,
      error: { code: 'refused', message: expect.stringContaining('logs/a.log') },
    });
  });

  it('sends no bundle that anybody may have written when it comes back', async () => {
    const { paul } = await twoMachines();
    const { id } = valueOf(await paul.client.call('cases.create', { kind: 'problem', form: { title: 'Slow' } }));
    const folder = temporaryFolder();
    const given = await paul.client.call('handover.give', { id, to: 'Ada', path: join(folder, 'out.companion-case') });
    const back = join(folder, 'back.companion-case');
    const about = { ...ABOUT, id: valueOf(given).handover ?? '', step: 'given-back' as const };
    await writePackage(nodeFiles, back, about, { form: { title: 'Slow' }, inputs: [imitatedBundle()] }, {});
    valueOf(await paul.client.call('handover.take', { file: await tokenOf(paul, back) }));
    const { files } = valueOf(await paul.client.call('outgoing.preview', { caseId: id }));
    expect(files).toMatchObject([{ kind: 'bundle', action: 'withheld' }]);
  });

  it('is refused when its list names one file a thousand times', async () => {
    const { ada } = await twoMachines();
    const path = join(temporaryFolder(), 'many.companion-case');
    await writeMany(path);
    expect(codeOf(await ada.client.call('handover.take', { file: await tokenOf(ada, path) }))).toBe('invalid');
    expect(valueOf(await ada.client.call('cases.list', {})).cases).toHaveLength(0);
  });
});

describe('a shared folder that somebody else writes into', () => {
  const NOTE = 'Call me at this number';
  const placed = async () => {
    const machines = await twoMachines();
    const { paul, share } = machines;
    const { id } = valueOf(await paul.client.call('cases.create', { kind: 'problem', form: { title: 'Slow' } }));
    const { handover } = valueOf(await paul.client.call('handover.give', { id, to: 'Ada', portal: PORTAL }));
    const place = join(share, 'handover', handover ?? '');
    const [row] = valueOf(await paul.client.call('handover.list', {})).handovers;
    if (row === undefined) throw new Error('nothing was handed over');
    const { preparedBy, to } = row;
    const about = { ...ABOUT, id: row.id, step: 'given-back' as const, preparedBy, to, note: NOTE };
    const putBack = (more: Partial<typeof ABOUT | typeof about>): Promise<void> =>
      writePackage(
        nodeFiles,
        join(place, 'back.companion-case'),
        { ...about, ...more },
        { form: { title: 'Other' }, inputs: [] },
        {},
      );
    return { ...machines, id, handover: row.id, putBack };
  };

  it.each([
    ['nobody took the case over', false, {}, 'Nobody took this case over, so nobody can give it back.'],
    ['it is a case that was handed over', true, { step: 'handed-over' as const }, 'Nobody gave this case back.'],
    ['it names others', true, { to: EVE }, 'It names other people than this case was handed over by and to.'],
  ])('gives no case back when %s', async (_, isTaken, more, expected) => {
    const { paul, ada, id, handover, putBack } = await placed();
    if (isTaken) valueOf(await ada.client.call('handover.take', { handover }));
    await putBack(more);
    const { handovers, problems } = valueOf(await paul.client.call('handover.look', {}));
    expect(problems).toEqual([expect.stringContaining(expected)]);
    expect(handovers).toMatchObject([{ backNote: null }]);
    expect((await caseOf(paul, id)).form.title).toBe('Slow');
  });
});

describe('a hand-over that unpacks to more than the disk holds', () => {
  it('is refused before anything is unpacked, and stays for somebody with room', async () => {
    const { share, paul } = await twoMachines();
    const { id } = valueOf(await paul.client.call('cases.create', { kind: 'problem', form: { title: 'Slow' } }));
    await attachBytes(paul, id, 'plant.log', '0'.repeat(2_000_000));
    const { handover } = valueOf(await paul.client.call('handover.give', { id, to: 'Ada', portal: PORTAL }));
    const files = { ...nodeFiles, freeBytes: () => Promise.resolve(201_000_000) };
    const full = await machineOf('Ada', share, temporaryFolder(), { platform: { files } });
    const refused = await full.client.call('handover.take', { handover: handover ?? '' });
    expect(codeOf(refused)).toBe('disk-full');
    expect(refused).toMatchObject({ error: { message: expect.stringContaining('its files need 4 MB') as unknown } });
    expect(valueOf(await full.client.call('cases.list', {})).cases).toEqual([]);
    const bea = await machineOf('Bea', share);
    expect(codeOf(await bea.client.call('handover.take', { handover: handover ?? '' }))).toBe('ok');
  });
});

async function writeMany(path: string): Promise<void> {
  const [form, bytes] = [Buffer.from('{}'), Buffer.from('x')];
  const one = { path: 'files/0001', name: 'x', sha256: sha256(bytes), bytes: 1, source: 'file' };
  const files = Array.from({ length: 1000 }, () => one);
  const manifest = { schema: 1, kind: 'handover', ...ABOUT, form: { sha256: sha256(form), bytes: 2 }, files };
  const entries = [
    { path: 'manifest.json', bytes: Buffer.from(JSON.stringify(manifest)) },
    { path: 'case.json', bytes: form },
    { path: 'files/0001', bytes },
  ];
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipStream(entries)) chunks.push(chunk);
  writeFileSync(path, Buffer.concat(chunks));
}
