import { array, assert, asyncProperty, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleKey } from '../../../core/knowledge/library/index.ts';
import { columnsOf } from '../../../core/knowledge/import/columns-rules.ts';
import { blocksOfHtml } from '../../../core/knowledge/import/html-blocks.ts';
import { readMarkdown } from '../../../core/knowledge/import/markdown-rules.ts';
import { rowsOf } from '../../../core/knowledge/import/table.ts';
import { textOfBytes } from '../../../core/knowledge/import/text-stream.ts';

async function* pieces<T extends string | Uint8Array>(whole: T, size: number): AsyncGenerator<T> {
  for (let at = 0; at < whole.length; at += size) yield whole.slice(at, at + size) as T;
}

async function table(text: string, size = 7): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const { cells } of rowsOf(pieces(text, size))) rows.push(cells);
  return rows;
}

async function decoded(bytes: Uint8Array, size = 5): Promise<string> {
  let text = '';
  for await (const part of textOfBytes(pieces(bytes, size))) text += part;
  return text;
}

const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('bytes become text', () => {
  it.each([
    ['UTF-16 LE with a mark', Buffer.from('\uFEFFTitel\tGröße 甘特图', 'utf16le')],
    ['UTF-16 BE with a mark', utf16be('\uFEFFTitel\tGröße 甘特图')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFTitel\tGröße 甘特图')],
    ['UTF-8 without a mark', Buffer.from('Titel\tGröße 甘特图')],
  ])('when they are %s', async (_name, bytes) => {
    expect((await decoded(bytes)).replace('\uFEFF', '')).toBe('Titel\tGröße 甘特图');
  });

  it.each([
    ['UTF-16 without a mark', Buffer.from('Title\tBody', 'utf16le'), 'Title\tBody'],
    ['western text of Windows', Buffer.from('Gr\xf6\xdfe', 'latin1'), 'Größe'],
  ])('when they are %s', async (_name, bytes, text) => {
    expect(await decoded(bytes)).toBe(text);
  });
});

describe('a table', () => {
  it('is read as it was written when cells hold quotes, line ends and what stands between cells', async () => {
    const cell = array(constantFrom('a', '"', '\n', '\r\n', ',', '\t', ';', ' ', 'ß', '甘'), { maxLength: 8 }).map(
      (signs) => signs.join(''),
    );
    const written = array(array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 });
    await assert(
      asyncProperty(
        written,
        constantFrom(',', '\t', ';'),
        integer({ min: 1, max: 40 }),
        async (rows, delimiter, size) => {
          const all = [['one', 'two', 'three'], ...rows.filter((row) => row.some((one) => one.trim() !== ''))];
          const text = all
            .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter))
            .join('\r\n');
          expect(await table(text, size)).toEqual(all);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says where it began when a quote never ends', async () => {
    await expect(table('a,b\n1,2\n3,"4\n5,6\n')).rejects.toThrow('The quote that begins in line 3 never ends');
  });

  it('is told by its heading whatever the case, signs and order', () => {
    expect(columnsOf(['TAGS', 'article_url', 'Article body (HTML)', 'Article Title'])).toEqual({
      tags: 0,
      url: 1,
      body: 2,
      title: 3,
    });
    expect(columnsOf(['one', 'two'])).toContain('no column of titles');
    expect(columnsOf(['Title', 'URL'])).toContain('text of the articles');
  });
});

describe('HTML', () => {
  it('becomes blocks of plain text when it has headings, lists, code and pictures', () => {
    const html = `<h2>Set&nbsp;up</h2><p>One <b>two</b><br>three &amp; four</p><ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>
      <pre>net stop aps\n  net start aps</pre><table><tr><td>1</td><td>2</td></tr></table><img alt="Dialog" src="x">loose`;
    expect(blocksOfHtml(html)).toEqual([
      { kind: 'heading', text: 'Set up' },
      { kind: 'text', text: 'One two\nthree & four' },
      { kind: 'list', ordered: false, items: ['a', 'b', '– c'] },
      { kind: 'code', text: 'net stop aps\n  net start aps' },
      { kind: 'text', text: '1 | 2' },
      { kind: 'text', text: '[Dialog] loose' },
    ]);
  });

  it('leaves no script, style or frame when it holds them', () => {
    const html =
      '<p>before</p><script>alert("<p>x</p>")</script><style>p{}</style><iframe>y</iframe><p onclick="z()">after';
    expect(blocksOfHtml(html)).toEqual([
      { kind: 'text', text: 'before' },
      { kind: 'text', text: 'after' },
    ]);
  });

  it('is taken without an exception when it is anything', () => {
    const tags = constantFrom(
      '<p>',
      '</p>',
      '<ul>',
      '</li>',
      '<li>',
      '<pre>',
      '<script>',
      '<h1',
      '&#x',
      '<!--',
      ']]>',
      '</ul>',
    );
    assert(
      property(
        array(
          constantFrom(tags, string()).chain((one) => one),
          { maxLength: 30 },
        ),
        (parts) => {
          for (const block of blocksOfHtml(parts.join(''))) expect(JSON.stringify(block).length).toBeGreaterThan(2);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('Markdown', () => {
  it('becomes an article when it has front matter, lists and code', () => {
    const text = `---\ntitle: "Restart the *service*"\nurl: https://help.example.com/knowledge/restart\ntags:\n  - restart\n  - service\n---
# Steps\n\nFirst **stop** it, see [the guide](https://x.y).\n\n1. Open\n2. Press\n   Enter\n\n- a\n\n\`\`\`\nnet stop "APS"\n\`\`\`\n`;
    const { head, title, blocks } = readMarkdown(text);
    expect(title).toBe('Restart the *service*');
    expect(head.get('tags')).toBe('restart, service');
    expect(blocks).toEqual([
      { kind: 'heading', text: 'Steps' },
      { kind: 'text', text: 'First stop it, see the guide.' },
      { kind: 'list', ordered: true, items: ['Open', 'Press Enter'] },
      { kind: 'list', ordered: false, items: ['a'] },
      { kind: 'code', text: 'net stop "APS"' },
    ]);
  });

  it('takes its title from the first heading when it has no front matter', () => {
    expect(readMarkdown('# Restart\n\nStop it.')).toMatchObject({
      title: 'Restart',
      blocks: [{ kind: 'text', text: 'Stop it.' }],
    });
  });
});

describe('an article', () => {
  it('is the same when its address differs in language, scheme, host name, query or slash', () => {
    const same = [
      'https://www.planettogether.com/knowledge/Importing',
      'http://planettogether.com/en/knowledge/importing/',
      'https://www.planettogether.com/zh-cn/knowledge/importing?utm=1#top',
    ];
    expect(new Set(same.map(articleKey))).toEqual(new Set(['planettogether.com/knowledge/importing']));
    expect(articleKey('https://www.planettogether.com/en/knowledge/api/ctp')).toBe(
      'planettogether.com/knowledge/api/ctp',
    );
    expect(articleKey('importing')).toBeUndefined();
  });
});
