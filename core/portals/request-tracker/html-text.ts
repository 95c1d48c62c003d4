/** Longer HTML is cut: nobody reads more in a case, and the portal has all of it. Characters. */
const MAX_HTML = 200_000;
/** Said where a text was cut. */
export const CUT_NOTE = 'The rest of this message is too long to show here. Open the case at the portal to read it.';

const SKIPPED: ReadonlySet<string> = new Set(['script', 'style', 'title']);
const BLOCKS: ReadonlySet<string> = new Set(
  'address,article,aside,blockquote,dd,div,dl,dt,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,tr,ul'.split(
    ',',
  ),
);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  euro: '€',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
};

/**
 * HTML of a mail as plain text: blocks become lines, everything else is left out. One pass over the text, because a mail
 * is written by anybody: no input takes longer than its length. Pure.
 */
export function textOfHtml(html: string): string {
  const text = tidy(scan(html.slice(0, MAX_HTML).toWellFormed()));
  return html.length > MAX_HTML ? `${text}\n\n${CUT_NOTE}`.trim() : text;
}

interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  /** Where the text goes on. */
  readonly end: number;
}

function scan(html: string): string {
  // Lower case of ASCII only: other letters change their length, and then the places would not fit.
  const lower = html.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const lastEnd = html.lastIndexOf('>');
  const paper = createPaper();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    paper.say(html.slice(at, open === -1 ? html.length : open));
    if (open === -1) break;
    const tag = open < lastEnd ? tagAt(lower, open) : undefined;
    if (tag === undefined) paper.say('<');
    else paper.tag(tag);
    at = tag === undefined ? open + 1 : endOf(lower, tag);
  }
  return paper.text();
}

/** The tag that begins here; undefined when it is only a "less than". A ">" is known to follow. */
function tagAt(lower: string, open: number): Tag | undefined {
  if (lower.startsWith('<!--', open)) return { name: '!--', isClosing: false, end: open + 4 };
  const next = lower.charAt(open + 1);
  const isClosing = next === '/';
  if (!/[a-z!?/]/.test(next)) return undefined;
  const name = /^[a-z][a-z\d]{0,15}/.exec(lower.slice(open + (isClosing ? 2 : 1), open + 20))?.[0] ?? '';
  return { name, isClosing, end: lower.indexOf('>', open) + 1 };
}

/** What a browser does not show is passed over whole; without its end everything after it is part of it. */
function endOf(lower: string, { name, isClosing, end }: Tag): number {
  const closing = name === '!--' ? '-->' : !isClosing && SKIPPED.has(name) ? `</${name}` : undefined;
  if (closing === undefined) return end;
  const found = lower.indexOf(closing, end);
  if (found === -1) return lower.length;
  const last = lower.indexOf('>', found);
  return last === -1 ? lower.length : last + 1;
}

interface Paper {
  say(raw: string): void;
  tag(tag: Tag): void;
  text(): string;
}

/**
 * Collects lines as a browser would show them: blanks as one, blocks on lines of their own. Pieces are joined once, at
 * the end: looking at a text that grows by single characters costs its whole length each time.
 */
function createPaper(): Paper {
  const pieces: string[] = [];
  let isLineEmpty = true;
  let endsBlank = true;
  let preformatted = 0;
  const breakLine = (): void => {
    pieces.push('\n');
    isLineEmpty = true;
    endsBlank = true;
  };
  return {
    say: (raw) => {
      const text = preformatted > 0 ? raw : raw.replaceAll(/[ \t\r\n\f]+/g, ' ');
      const piece = preformatted === 0 && endsBlank && text.startsWith(' ') ? text.slice(1) : text;
      if (piece === '') return;
      pieces.push(decoded(piece));
      isLineEmpty &&= piece.trim() === '';
      endsBlank = piece.endsWith(' ');
    },
    tag: ({ name, isClosing }) => {
      if (name === 'br') return breakLine();
      if (!BLOCKS.has(name)) return;
      if (!isLineEmpty) breakLine();
      if (name === 'pre') preformatted = Math.max(0, preformatted + (isClosing ? -1 : 1));
    },
    text: () => pieces.join(''),
  };
}

function decoded(text: string): string {
  return text.replaceAll(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{1,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return isCharacter(code) ? String.fromCodePoint(code) : '\uFFFD';
  });
}

function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff);
}

/** No blanks at the ends of lines, at most one empty line in a row. */
function tidy(text: string): string {
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    const trimmed = line.trimEnd();
    if (trimmed !== '' || kept.at(-1) !== '') kept.push(trimmed);
  }
  return kept.join('\n').trim();
}
