import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discardStaged, publishBundle, readManifest, stageBundle, verifyBundle } from '../../../core/bundle/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { codeOf, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { requestIn, SNAPSHOT } from './bundle-fixture.ts';

const sha256Of = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

describe('a staged bundle', () => {
  it('is a whole plain archive and stays until it is published', async () => {
    const folder = temporaryFolder();
    const staged = valueOf(await stageBundle(requestIn(folder)));
    expect(staged).toMatchObject({ format: 'zip', files: 3, withheld: 0, sha256: await sha256Of(staged.path) });
    expect((await stat(staged.path)).size).toBe(staged.bytes);
    expect((await verifyBundle(nodeFiles, staged.path)).ok).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('may be read by its owner alone', async () => {
    const staged = valueOf(await stageBundle(requestIn(temporaryFolder())));
    expect((await stat(staged.path)).mode & 0o777).toBe(0o600);
  });

  it('names the rules, the counts in one order and the approval in its manifest when there are some', async () => {
    const folder = temporaryFolder();
    const { facts } = requestIn(folder);
    const redaction = { rules: '2026.11.1', counts: { password: 2, email: 1 } };
    const request = requestIn(folder, { facts: { ...facts, redaction, approval: 'ap-1' } });
    const staged = valueOf(await stageBundle(request));
    const manifest = await readManifest(nodeFiles, staged.path);
    expect(manifest).toMatchObject({ redaction, approval: 'ap-1' });
    expect(Object.keys(manifest?.redaction.counts ?? {})).toEqual(['email', 'password']);
  });

  it('is the same bytes when the same snapshot is staged again', async () => {
    const folder = temporaryFolder();
    const first = valueOf(await stageBundle(requestIn(folder)));
    expect(valueOf(await stageBundle(requestIn(folder)))).toEqual(first);
  });

  it('is gone from the staging folder when it was published', async () => {
    const folder = temporaryFolder();
    const { signal } = new AbortController();
    const staged = valueOf(await stageBundle(requestIn(folder)));
    const target = join(folder, 'out.zip');
    const published = valueOf(await publishBundle({ files: nodeFiles, staged, target, signal }));
    expect(published).toEqual({
      path: target,
      sha256: await sha256Of(target),
      bytes: staged.bytes,
      files: 3,
      withheld: 0,
      plain: { sha256: staged.sha256, bytes: staged.bytes },
      encrypted: false,
    });
    expect(await readdir(join(folder, 'staging'))).toEqual([]);
  });

  it('is gone when it is discarded, and when publishing fails or is cancelled', async () => {
    const folder = temporaryFolder();
    const left = () => readdir(join(folder, 'staging'));
    await discardStaged(nodeFiles, valueOf(await stageBundle(requestIn(folder))));
    expect(await left()).toEqual([]);
    const lost = valueOf(await stageBundle(requestIn(folder)));
    const nowhere = join(folder, 'no', 'folder', 'out.zip');
    const { signal } = new AbortController();
    const failed = await publishBundle({ files: nodeFiles, staged: lost, target: nowhere, signal });
    expect(codeOf(failed)).toBe('invalid');
    expect(await left()).toEqual([]);
    const staged = valueOf(await stageBundle(requestIn(folder)));
    const target = join(folder, 'out.zip');
    const cancelled = await publishBundle({ files: nodeFiles, staged, target, signal: AbortSignal.abort() });
    expect(codeOf(cancelled)).toBe('cancelled');
    expect(await left()).toEqual([]);
    expect(await nodeFiles.stat(target)).toBeUndefined();
  });

  it('takes the place of what a killed run left behind', async () => {
    const folder = temporaryFolder();
    valueOf(await stageBundle(requestIn(folder)));
    const old = join(folder, 'staging', '0192f0c1-1111-7aaa-8bbb-0123456789ab.zip');
    await writeFile(old, 'half');
    const staged = valueOf(await stageBundle(requestIn(folder)));
    expect(await readdir(join(folder, 'staging'))).toEqual([`${SNAPSHOT}.zip`]);
    expect((await verifyBundle(nodeFiles, staged.path)).ok).toBe(true);
  });
});
