import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

const HEADING = ['Article subtitle', 'Article title', 'Tags', 'Article URL', 'Category name', 'Article body (HTML)'];
const MANAGER = 'https://www.planettogether.com/knowledge/instance-manager';
const ROWS = [
  ['', 'Instance Manager', 'settings;server', MANAGER, 'Administration', '<p>Whole text\nabout "settings".</p>'],
  [
    'How to',
    'Schichten pflegen',
    'kalender',
    'https://help.example.com/de/knowledge/schichten',
    'Hilfe',
    '<p>Größe.</p>',
  ],
];

const quoted = (cell: string): string => (/[\t\n"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const tsv = (rows: readonly (readonly string[])[]): string =>
  [HEADING, ...rows].map((row) => row.map(quoted).join('\t')).join('\r\n');

function exportOf(rows: readonly (readonly string[])[], name = 'Help centre.txt'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, Buffer.from(`\uFEFF${tsv(rows)}`, 'utf16le'));
  return path;
}

describe('an export of the help centre', () => {
  it('is taken in, found and read, and stands before the article that came with the app', async () => {
    const { client } = await startCore();
    const done = valueOf(await client.call('knowledge.import', { path: exportOf(ROWS) }));
    expect(done).toEqual({ source: 'Help centre', added: 2, changed: 0, unchanged: 0, skipped: [], skippedCount: 0 });
    const article = valueOf(await client.call('knowledge.get', { id: MANAGER }));
    expect(article).toMatchObject({
      extent: 'whole',
      source: 'Help centre',
      blocks: [{ kind: 'text', text: 'Whole text about "settings".' }],
    });
    // What people ask it with came with the app and is kept.
    const found = valueOf(await client.call('knowledge.search', { text: 'registry values of the server' }));
    expect(found.hits[0]).toMatchObject({ id: article.id, source: 'Help centre' });
    const other = valueOf(await client.call('knowledge.search', { text: 'Schicht pflegen' })).hits[0];
    expect(other?.title).toBe('Schichten pflegen');
    const state = valueOf(await client.call('knowledge.state', {}));
    expect(state).toMatchObject({ articles: 73, sources: [{ articles: 71 }, { name: 'Help centre', articles: 2 }] });
  });

  it('changes nothing when it is taken in again, and only what differs when it was changed', async () => {
    const { client } = await startCore();
    await client.call('knowledge.import', { path: exportOf(ROWS) });
    expect(valueOf(await client.call('knowledge.import', { path: exportOf(ROWS) }))).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 2,
    });
    const changed = [ROWS[0] ?? [], [...(ROWS[1] ?? []).slice(0, 5), '<p>Neu: Urlaubsplanung.</p>']];
    expect(valueOf(await client.call('knowledge.import', { path: exportOf(changed) }))).toMatchObject({
      added: 0,
      changed: 1,
      unchanged: 1,
    });
    const found = valueOf(await client.call('knowledge.search', { text: 'Urlaubsplanung' }));
    expect(found.hits.map(({ title }) => title)).toContain('Schichten pflegen');
  });

  it('names rows that are no article and takes in the others', async () => {
    const { client } = await startCore();
    const rows = [
      ...ROWS,
      ['', '', '', '', '', '<p>x</p>'],
      ['', 'Empty', '', '', '', ''],
      ['', 'Odd', '', 'ftp://x', '', 'x'],
    ];
    const done = valueOf(await client.call('knowledge.import', { path: exportOf(rows) }));
    expect(done).toMatchObject({ added: 2, skippedCount: 3 });
    expect(done.skipped).toEqual([
      { row: 'line 5', reason: 'it has no title' },
      { row: 'line 6', reason: 'it has no text' },
      { row: 'line 7', reason: 'its address is no web address' },
    ]);
  });

  it('leaves what came with the app when it is removed', async () => {
    const { client } = await startCore();
    await client.call('knowledge.import', { path: exportOf(ROWS) });
    expect(valueOf(await client.call('knowledge.removeSource', { source: 'Help centre' }))).toEqual({ articles: 2 });
    expect(valueOf(await client.call('knowledge.get', { id: MANAGER }))).toMatchObject({ extent: 'summary' });
    expect(valueOf(await client.call('knowledge.state', {}))).toMatchObject({ articles: 72 });
    expect(valueOf(await client.call('knowledge.search', { text: 'Schichten pflegen' })).hits).not.toContainEqual(
      expect.objectContaining({ title: 'Schichten pflegen' }),
    );
    expect(codeOf(await client.call('knowledge.removeSource', { source: 'PlanetTogether' }))).toBe('refused');
    expect(codeOf(await client.call('knowledge.removeSource', { source: 'nothing' }))).toBe('not-found');
  });

  it('changes nothing when it cannot be taken in, or is cancelled', async () => {
    const { client } = await startCore();
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'book.xlsx'), 'PK');
    writeFileSync(join(folder, 'other.csv'), 'one,two\n1,2\n');
    writeFileSync(join(folder, 'empty.csv'), '');
    for (const name of ['book.xlsx', 'other.csv', 'empty.csv'])
      expect(codeOf(await client.call('knowledge.import', { path: join(folder, name) }))).toBe('invalid');
    expect(codeOf(await client.call('knowledge.import', { path: join(folder, 'none.txt') }))).toBe('not-found');
    expect(codeOf(await client.call('knowledge.import', {}))).toBe('invalid');
    const many = Array.from({ length: 20_000 }, (_, index) => [
      '',
      `Article ${index}`,
      '',
      '',
      '',
      `<p>Text ${index}</p>`,
    ]);
    const stop = new AbortController();
    const running = client.call('knowledge.import', { path: exportOf(many) }, { signal: stop.signal });
    const off = client.on('knowledge.progress', () => stop.abort());
    expect(codeOf(await running)).toBe('cancelled');
    off();
    expect(valueOf(await client.call('knowledge.state', {}))).toMatchObject({ articles: 72 });
  });
});

describe('a folder of Markdown', () => {
  it('is taken in with its folders as categories', async () => {
    const { client } = await startCore();
    const folder = join(temporaryFolder(), 'Notes');
    mkdirSync(join(folder, 'Server', '.git'), { recursive: true });
    writeFileSync(join(folder, 'Server', 'restart.md'), '# Restart the planning host\n\nStop it, then start it.');
    writeFileSync(join(folder, 'Server', '.git', 'x.md'), '# Not this\n\nNo.');
    writeFileSync(join(folder, 'empty.md'), 'no heading');
    const done = valueOf(await client.call('knowledge.import', { path: folder, source: 'Our notes' }));
    expect(done).toMatchObject({ source: 'Our notes', added: 1, skippedCount: 1 });
    const [hit] = valueOf(await client.call('knowledge.search', { text: 'restart planning host' })).hits;
    expect(hit).toMatchObject({ id: 'Our notes/Server/restart.md', url: '', category: 'Server', source: 'Our notes' });
  });
});
