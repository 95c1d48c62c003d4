import type { ArticleHit, SimilarCase } from '../../../shared/domain/knowledge.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { count } from '../../output.ts';

const MOST = 50;
const USUAL = 10;

/** `kb search TEXT`: articles that answer a question, without a network. */
export const kbSearch: Command = {
  words: ['kb', 'search'],
  positionals: ['TEXT'],
  options: {
    limit: { type: 'string', value: 'N', text: `Hits at most, 1 to ${MOST}; ${USUAL} unless told` },
    cases: { type: 'boolean', text: 'With --json also own cases alike, and how the words were taken' },
  },
  summary: 'Search the articles that are kept here, and your own cases',
  needs: 'core',
  more: [
    'Ask in your own words, in quotes: kb search "nobody can log in after the restart". Typing errors are mended.',
    'Works without a network, from the first start on. JSON: {"hits":[{"url","title","score","snippet",…}]}.',
    'With --cases also {"cases":[…],"mode"}; "mode" says how the words were taken: all of them, any of them, or any after typing errors were mended.',
  ],
  run: async ({ args, call }) => {
    const limit = Number(args.text('limit') ?? USUAL);
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
      return fail('invalid', `--limit takes a whole number from 1 to ${MOST}.`);
    const found = await call('knowledge.search', { text: (args.positionals[0] ?? '').slice(0, 2000), limit });
    if (!found.ok) return found;
    const { hits, cases, mode } = found.value;
    const notes = mode === 'mended' ? ['Some words were not known here and were taken for words that are.'] : [];
    return ok({
      json: args.flag('cases') ? found.value : { hits },
      text: [...hits.flatMap(hitLines), ...caseLines(cases, hits.length)],
      notes,
    });
  },
};

function hitLines({ title, category, snippet, url }: ArticleHit, index: number): readonly string[] {
  return [`${index + 1}. ${title}  (${category})`, `   ${snippet}`, ...(url === '' ? [] : [`   ${url}`]), ''];
}

function caseLines(cases: readonly SimilarCase[], hits: number): readonly string[] {
  if (cases.length > 0)
    return [
      `${count(cases.length, 'case')} of your own ${cases.length === 1 ? 'is' : 'are'} alike:`,
      ...cases.map(({ number, title, state }) => `  ${number}  ${title}  (${state})`),
    ];
  return hits === 0 ? ['Nothing here answers that. Try other words, or report it: case new.'] : [];
}
