import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CoreDeps } from '../../../core/app/index.ts';
import { sourceNameOf } from '../../../core/knowledge/import/kinds-rules.ts';
import { readArticles } from '../../../core/knowledge/import/run-import.ts';
import type { Read } from '../../../core/knowledge/import/run-import.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import type { Files } from '../../../core/platform/ports.ts';
import type { KnowledgeProgress } from '../../../shared/domain/knowledge.ts';
import { ok } from '../../../shared/result.ts';
import { codeOf, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

/** A folder with so many notes. */
function notes(many: number, name = 'Notes'): string {
  const folder = join(temporaryFolder(), name);
  mkdirSync(folder);
  for (let n = 0; n < many; n += 1)
    writeFileSync(join(folder, `note-${n}.md`), `# Note number ${n}\n\nHow line ${n} is started again.`);
  return folder;
}

/** A desktop whose dialog for folders answers this. */
const desktop = (path: string | null): NonNullable<CoreDeps['host']> => ({
  call: () => Promise.resolve(ok({ path } as never)),
  on: () => () => undefined,
  close: () => undefined,
});

describe('a folder that is chosen in the window', () => {
  it('is named by a token, taken in as a source of its own, and removed like any import', async () => {
    const folder = notes(3, 'Notes v1.2');
    writeFileSync(join(folder, 'empty.md'), 'no heading');
    writeFileSync(join(folder, 'picture.png'), 'PNG');
    const { client } = await startCore({ host: desktop(folder) });
    const chosen = valueOf(await client.call('files.openFolder', { title: 'Choose' })).folder;
    expect(chosen?.name).toBe('Notes v1.2');
    const done = valueOf(await client.call('knowledge.import', { folder: chosen?.token }));
    expect(done).toMatchObject({ source: 'Notes v1.2', added: 3, skippedCount: 1 });
    expect(done.skipped[0]).toMatchObject({ row: 'empty.md' });
    expect(valueOf(await client.call('knowledge.removeSource', { source: 'Notes v1.2' }))).toEqual({ articles: 3 });
    expect(valueOf(await client.call('knowledge.state', {})).sources).toHaveLength(1);
  });

  it('is nothing when the person steps back, and no file to whatever takes files', async () => {
    const { client } = await startCore({ host: desktop(null) });
    expect(valueOf(await client.call('files.openFolder', { title: 'Choose' }))).toEqual({ folder: null });
    const other = await startCore({ host: desktop(notes(1)) });
    const chosen = valueOf(await other.client.call('files.openFolder', { title: 'Choose' })).folder;
    expect(codeOf(await other.client.call('knowledge.import', { file: chosen?.token }))).toBe('not-found');
    expect(codeOf(await client.call('knowledge.import', { folder: chosen?.token }))).toBe('not-found');
  });

  it('is refused when it is a file, or gone', async () => {
    const file = join(notes(1), 'note-0.md');
    const { client } = await startCore({ host: desktop(file) });
    expect(codeOf(await client.call('files.openFolder', { title: 'Choose' }))).toBe('invalid');
    const gone = await startCore({ host: desktop(join(file, 'none')) });
    expect(codeOf(await gone.client.call('files.openFolder', { title: 'Choose' }))).not.toBe('ok');
  });
});

describe('the import of a folder', () => {
  it('says how many of its files were looked at', async () => {
    const { client } = await startCore();
    const folder = notes(40);
    writeFileSync(join(folder, 'empty.md'), 'no heading');
    const seen: KnowledgeProgress[] = [];
    client.on('knowledge.progress', (progress) => void seen.push(progress));
    valueOf(await client.call('knowledge.import', { path: folder }));
    await expect.poll(() => seen.at(-1)).toMatchObject({ items: 41, totalItems: 41, articles: 40, totalBytes: null });
  });

  it('leaves the library as it was when it is cancelled', async () => {
    const { client } = await startCore();
    const before = valueOf(await client.call('knowledge.state', {}));
    const stop = new AbortController();
    const running = client.call('knowledge.import', { path: notes(4000) }, { signal: stop.signal });
    client.on('knowledge.progress', ({ items }) => items > 0 && stop.abort());
    expect(codeOf(await running)).toBe('cancelled');
    expect(valueOf(await client.call('knowledge.state', {}))).toEqual(before);
    const done = await client.call('knowledge.import', { path: notes(2) });
    expect(valueOf(done)).toMatchObject({ added: 2 });
  });

  it('names a folder in it that may not be looked into, and takes in the rest', async () => {
    const folder = notes(2);
    mkdirSync(join(folder, 'closed'));
    const files: Files = {
      ...nodeFiles,
      list: (path) =>
        basename(path) === 'closed'
          ? Promise.reject(Object.assign(new Error('refused'), { code: 'EACCES' }))
          : nodeFiles.list(path),
    };
    let total = 0;
    const read: Read[] = [];
    const reading = { onBytes: () => undefined, onTotal: (files_: number) => (total = files_) };
    for await (const one of readArticles(files, folder, 'Notes', reading)) read.push(one);
    expect(total).toBe(3);
    expect(read[0]).toEqual({ skipped: { row: 'closed', reason: 'it cannot be read (EACCES)' } });
    expect(read.filter((one) => 'article' in one)).toHaveLength(2);
  });
});

it.each([
  ['/data/Help centre.txt', 'Help centre'],
  ['/data/restart.md', 'restart'],
  ['/data/Notes v1.2', 'Notes v1.2'],
  ['/', '/'],
])('a source is called as what it came from when %s is imported', (path, name) => {
  expect(sourceNameOf(path)).toBe(name);
});
