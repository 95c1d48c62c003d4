import { folded } from '../search/text-rules.ts';

/** What a table of articles may hold. */
export type Column =
  | 'title'
  | 'body'
  | 'url'
  | 'category'
  | 'subcategory'
  | 'subtitle'
  | 'tags'
  | 'changedAt'
  | 'status';

const NAMES: Readonly<Record<Column, readonly string[]>> = {
  title: ['articletitle', 'title', 'name', 'headline', 'question', 'titel', 'titulo', '标题'],
  body: [
    'articlebody',
    'articlebodyhtml',
    'body',
    'bodyhtml',
    'content',
    'articlecontent',
    'html',
    'text',
    'answer',
    'inhalt',
    'contenido',
    '正文',
  ],
  url: ['articleurl', 'url', 'link', 'address', 'permalink', 'adresse'],
  category: ['categoryname', 'category', 'kategorie', 'categoria'],
  subcategory: ['subcategoryname', 'subcategory', 'unterkategorie', 'subcategoria'],
  subtitle: ['articlesubtitle', 'subtitle', 'summary', 'description', 'metadescription', 'abstract'],
  tags: ['tags', 'tag', 'keywords', 'labels', 'articletags'],
  changedAt: [
    'lastmodifieddate',
    'lastmodified',
    'lastupdated',
    'updatedat',
    'updated',
    'modified',
    'changed',
    'lastmodifieddateutc',
    'lastupdateddate',
  ],
  status: ['articlestatus', 'status', 'state'],
};

/** Which cell of a row is what. */
export type Columns = Readonly<Partial<Record<Column, number>>>;

/**
 * Tells the columns by their heading, whatever its case, blanks, signs and order. A text in words where title or content
 * are missing. Pure.
 */
export function columnsOf(heading: readonly string[]): Columns | string {
  const names = heading.map((cell) => folded(cell).replaceAll(/[^\p{L}\p{N}]/gu, ''));
  const found: Partial<Record<Column, number>> = {};
  for (const [column, known] of Object.entries(NAMES) as [Column, readonly string[]][]) {
    const at = known.map((name) => names.indexOf(name)).find((index) => index >= 0);
    if (at !== undefined) found[column] = at;
  }
  if (found.title === undefined)
    return 'The first row names no column of titles. It has to hold "Article title" or "Title", and "Article body" or "Body".';
  if (found.body === undefined && found.subtitle === undefined)
    return 'The first row names no column with the text of the articles. It has to hold "Article body" or "Body".';
  return found;
}
