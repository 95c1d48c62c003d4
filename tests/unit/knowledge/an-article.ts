import type { NewArticle } from '../../../core/knowledge/library/index.ts';

/** An article of which only the title and one paragraph say anything. */
export function anArticle(key: string, title: string, text: string): NewArticle {
  return {
    key,
    url: '',
    title,
    category: '',
    publisher: 'test',
    summary: '',
    extent: 'whole',
    keywords: [],
    errorTexts: [],
    asked: [],
    blocks: [{ kind: 'text', text }],
    changedAt: null,
  };
}
