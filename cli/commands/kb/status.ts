import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { count, table } from '../../output.ts';

/** `kb status`: what is kept here and how old it is. */
export const kbStatus: Command = {
  words: ['kb', 'status'],
  summary: 'Say which articles are kept here, from where, and how old they are',
  needs: 'core',
  run: async ({ call }) => {
    const state = await call('knowledge.state', {});
    if (!state.ok) return state;
    const { articles, cases, sources, solved } = state.value;
    const rows = sources.map((one) => [one.name, String(one.articles), one.contentAt?.slice(0, 10) ?? 'unknown']);
    return ok({
      json: state.value,
      text: [
        `${count(articles, 'article')} and ${count(cases, 'case')} of your own can be searched. ${count(solved, 'draft')} needed no case.`,
        ...table(['source', 'articles', 'content of'], rows, 'There is no source of articles.'),
      ],
    });
  },
};
