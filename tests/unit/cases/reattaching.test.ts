import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import { caseOf, codeOf, completeDraft, startCore, valueOf } from '../../helpers/core.ts';
import { sha256 } from '../../helpers/portal-parts.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { attachBytes } from '../handover/plant.ts';
import { EVERYTHING, keepDays } from '../storage/scene.ts';

async function withFile() {
  const dataDir = temporaryFolder();
  const clock = fakeClock();
  const core = await startCore({ dataDir, platform: { clock } });
  const id = await completeDraft(core);
  await attachBytes(core, id, 'plan.txt', 'On Saturday');
  const [file] = (await caseOf(core, id)).attachments;
  if (file === undefined) throw new Error('Nothing was attached.');
  const hash = sha256('On Saturday');
  return { core, clock, id, file, path: join(dataDir, 'attachments', hash.slice(0, 2), hash) };
}

async function clean(core: Core): Promise<void> {
  const { list } = valueOf(await core.client.call('storage.preview', { what: EVERYTHING }));
  valueOf(await core.client.call('storage.clean', { what: EVERYTHING, list }));
}

describe('a file that was taken off a draft', () => {
  it('comes back as it was, even if nothing that is thrown away is kept', async () => {
    const { core, id, file, path } = await withFile();
    await keepDays(core, 0);
    const ref = { id, attachment: file.id };
    valueOf(await core.client.call('cases.detach', ref));
    expect((await caseOf(core, id)).attachments).toEqual([]);
    await clean(core);
    expect(readFileSync(path, 'utf8')).toBe('On Saturday');
    valueOf(await core.client.call('cases.reattach', ref));
    expect((await caseOf(core, id)).attachments).toEqual([file]);
    // A second time changes nothing.
    valueOf(await core.client.call('cases.reattach', ref));
    expect((await caseOf(core, id)).attachments).toEqual([file]);
  });

  it('is freed once nobody can take that back any more', async () => {
    const { core, clock, id, file, path } = await withFile();
    await keepDays(core, 0);
    valueOf(await core.client.call('cases.detach', { id, attachment: file.id }));
    clock.advance(11 * 60_000);
    await clean(core);
    expect(existsSync(path)).toBe(false);
    expect(codeOf(await core.client.call('cases.reattach', { id, attachment: file.id }))).toBe('not-found');
    expect((await caseOf(core, id)).attachments).toEqual([]);
  });

  it('is not put back on a case that was sent meanwhile, on another one, or without its bytes', async () => {
    const { core, id, file, path } = await withFile();
    const other = await completeDraft(core);
    valueOf(await core.client.call('cases.detach', { id, attachment: file.id }));
    expect(codeOf(await core.client.call('cases.reattach', { id: other, attachment: file.id }))).toBe('not-found');
    expect((await caseOf(core, other)).attachments).toEqual([]);
    valueOf(await core.client.call('cases.submit', { id }));
    expect(codeOf(await core.client.call('cases.reattach', { id, attachment: file.id }))).toBe('refused');
    expect((await caseOf(core, id)).attachments).toEqual([]);
    rmSync(path);
    expect(codeOf(await core.client.call('cases.reattach', { id, attachment: file.id }))).toBe('not-found');
  });
});
