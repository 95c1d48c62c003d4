import { createLibrary, IN_MEMORY, openLibrary } from '../../../core/knowledge/library/index.ts';
import { createSearcher } from '../../../core/knowledge/search/searcher.ts';
import type { SearchAnswer } from '../../../core/knowledge/search/searcher.ts';
import { createThesaurus } from '../../../core/knowledge/search/thesaurus.ts';
import { readShipped, seed } from '../../../core/knowledge/shipped.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { RESOURCES } from '../../helpers/paths.ts';

/** Asks the articles that came with the app. */
export async function shippedSearch(): Promise<(text: string, pass?: 'title' | 'whole') => SearchAnswer['hits']> {
  const answer = await shippedAnswers();
  return (text, pass) => answer(text, pass).hits;
}

/** The same with all that an answer says, and with as many hits as are asked for. */
export async function shippedAnswers(limit = 10): Promise<(text: string, pass?: 'title' | 'whole') => SearchAnswer> {
  const opened = openLibrary(IN_MEMORY, 'write');
  if (!opened.ok) throw new Error(opened.error.message);
  const library = createLibrary(opened.value);
  const shipped = await readShipped(nodeFiles, RESOURCES);
  seed(library, shipped);
  const searcher = createSearcher(library, createThesaurus(shipped.thesaurus));
  return (text, pass = 'whole') => searcher.search({ text, pass, limit, isTyping: true, solved: new Map() });
}
