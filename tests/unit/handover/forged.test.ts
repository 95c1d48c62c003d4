import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import { writePackage } from '../../../core/handover/package.ts';
import { zipStream } from '../../../core/platform/archive/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import { caseOf, codeOf, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { twoMachines } from './plant.ts';

const EVE = { name: 'Eve', email: '' };
const ABOUT = {
  id: '0193a5b0-0000-7000-8000-0000000000ff',
  step: 'handed-over' as const,
  title: 'x',
  preparedBy: EVE,
  to: EVE,
  note: '',
  at: '2026-11-23T16:52:00.000Z',
  withheld: [],
};

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
    const about = { ...ABOUT, id: handover ?? '', step: 'given-back' as const };
    await writePackage(nodeFiles, back, about, { form: forgedForm(await termOf(paul)), inputs: [] }, {});
    valueOf(await paul.client.call('handover.take', { file: await tokenOf(paul, back) }));
    const after = await caseOf(paul, id);
    expect(after.form.request).toEqual({ fields: { any: 'yes' }, labels: {}, accepted: [] });
  });

  it('is refused when its list names one file a thousand times', async () => {
    const { ada } = await twoMachines();
    const path = join(temporaryFolder(), 'many.companion-case');
    await writeMany(path);
    expect(codeOf(await ada.client.call('handover.take', { file: await tokenOf(ada, path) }))).toBe('invalid');
    expect(valueOf(await ada.client.call('cases.list', {})).cases).toHaveLength(0);
  });
});

async function writeMany(path: string): Promise<void> {
  const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
  const [form, bytes] = [Buffer.from('{}'), Buffer.from('x')];
  const one = { path: 'files/0001', name: 'x', sha256: hash(bytes), bytes: 1, source: 'file' };
  const files = Array.from({ length: 1000 }, () => one);
  const manifest = { schema: 1, kind: 'handover', ...ABOUT, form: { sha256: hash(form), bytes: 2 }, files };
  const entries = [
    { path: 'manifest.json', bytes: Buffer.from(JSON.stringify(manifest)) },
    { path: 'case.json', bytes: form },
    { path: 'files/0001', bytes },
  ];
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipStream(entries)) chunks.push(chunk);
  writeFileSync(path, Buffer.concat(chunks));
}
