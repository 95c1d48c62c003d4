import { Parser } from 'htmlparser2';
import type { ArticleBlock } from '../../../shared/domain/knowledge.ts';

/** What is no text of the article. */
const LEFT_OUT = names(
  'script style noscript template iframe object embed svg math head title button form select textarea video audio canvas',
);
/** What ends the paragraph before it and begins one. */
const APART = names(
  'p div section article header footer main aside nav blockquote figure figcaption table thead tbody tr hr dl dt dd details summary address',
);
const HEADING = /^h[1-6]$/u;
const MOST_BLOCKS = 5000;
/** Deeper than any page that people write; every level costs time again with each one inside it. */
const MOST_NESTED = 256;
/** A line end that is meant; those of the source are blanks. */
const LINE_END = '\0';

/**
 * The text of HTML as blocks, without any markup. Any text is HTML; scripts and the like are left out whole, and so is
 * what begins behind more levels than a page has. Pure.
 */
export function blocksOfHtml(html: string): ArticleBlock[] {
  const writer = new Writer();
  let nested = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        nested += 1;
        if (nested > MOST_NESTED) parser.pause();
        else writer.open(name, attributes['alt']);
      },
      ontext: (text) => writer.text(text),
      onclosetag: (name) => {
        nested -= 1;
        writer.close(name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  if (nested <= MOST_NESTED) parser.end();
  return writer.end();
}

class Writer {
  private readonly blocks: ArticleBlock[] = [];
  private pending = '';
  private skipped = 0;
  private code = 0;
  private heading = 0;
  private readonly lists: { readonly ordered: boolean; readonly items: string[] }[] = [];

  open(name: string, alt: string | undefined): void {
    if (LEFT_OUT.has(name)) this.skipped += 1;
    if (this.skipped > 0) return;
    if (name === 'br') this.pending += this.code > 0 ? '\n' : LINE_END;
    else if (name === 'img' && alt !== undefined && alt.trim() !== '') this.pending += ` [${alt.trim()}] `;
    else if (name === 'td' || name === 'th') this.pending += this.pending.trim() === '' ? '' : ' | ';
    else if (name === 'pre') {
      this.flush();
      this.code += 1;
    } else if (HEADING.test(name)) {
      this.flush();
      this.heading += 1;
    } else if (name === 'ul' || name === 'ol') {
      this.flush();
      this.lists.push({ ordered: name === 'ol', items: [] });
    } else if (name === 'li' || APART.has(name)) this.flush();
  }

  text(text: string): void {
    if (this.skipped === 0) this.pending += text.replaceAll(LINE_END, '');
  }

  close(name: string): void {
    if (LEFT_OUT.has(name)) {
      this.skipped = Math.max(0, this.skipped - 1);
      return;
    }
    if (this.skipped > 0) return;
    if (name === 'pre') {
      this.flush();
      this.code = Math.max(0, this.code - 1);
    } else if (HEADING.test(name)) {
      this.flush();
      this.heading = Math.max(0, this.heading - 1);
    } else if (name === 'ul' || name === 'ol') {
      this.flush();
      this.endList();
    } else if (name === 'li' || APART.has(name)) this.flush();
  }

  end(): ArticleBlock[] {
    this.flush();
    while (this.lists.length > 0) this.endList();
    return this.blocks;
  }

  /** A list inside a list is a list of its own behind the items before it. */
  private endList(): void {
    const list = this.lists.pop();
    if (list === undefined || list.items.length === 0) return;
    const around = this.lists.at(-1);
    if (around === undefined) this.push({ kind: 'list', ordered: list.ordered, items: list.items });
    else for (const item of list.items) around.items.push(`– ${item}`);
  }

  private flush(): void {
    const isCode = this.code > 0;
    const text = isCode ? this.pending.trimEnd().replace(/^\n+/u, '') : tidy(this.pending);
    this.pending = '';
    if (text === '') return;
    const list = this.lists.at(-1);
    if (isCode) this.push({ kind: 'code', text });
    else if (this.heading > 0) this.push({ kind: 'heading', text: text.replaceAll('\n', ' ') });
    else if (list === undefined) this.push({ kind: 'text', text });
    else list.items.push(text);
  }

  private push(block: ArticleBlock): void {
    if (this.blocks.length < MOST_BLOCKS) this.blocks.push(block);
  }
}

/** Blanks as a page shows them: one, but the line ends of <br> stay. */
function tidy(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
