// MiniSearch in a process of its own: it needs more memory than a process is given by itself. Started by `miniSearch`.
import MiniSearch from 'minisearch';
import { roundOf } from './asking.ts';
import type { Round } from './asking.ts';
import { articles } from './synthetic.ts';

/** What is asked of it: one round of questions, on what names articles or on everything. */
export interface MiniTask {
  readonly asked: readonly string[];
  readonly fields: readonly string[];
}

export type MiniAnswer = { readonly builtMs: number } | { readonly round: Round };

/** The words before the last are whole, the last may go on; all have to be there: what ours is asked. */
const isLast = (_term: string, index: number, terms: readonly string[]): boolean => index === terms.length - 1;

function build(count: number): { readonly mini: MiniSearch; readonly builtMs: number } {
  const mini = new MiniSearch({
    fields: ['title', 'keywords', 'body'],
    searchOptions: { boost: { title: 8, keywords: 5 } },
  });
  const documents = [...articles(count)].map(({ title, keywords, blocks }, id) => {
    const [block] = blocks;
    return { id, title, keywords: keywords.join(' '), body: block?.kind === 'text' ? block.text : '' };
  });
  const began = process.cpuUsage();
  mini.addAll(documents);
  const { user, system } = process.cpuUsage(began);
  return { mini, builtMs: (user + system) / 1000 };
}

const answer = (told: MiniAnswer): void => void process.send?.(told);
const { mini, builtMs } = build(Number(process.argv[2]));
answer({ builtMs });
process.on('message', ({ asked, fields }: MiniTask) =>
  answer({
    round: roundOf(asked, (text) =>
      mini.search(text, { prefix: isLast, combineWith: 'AND', fields: [...fields] }).slice(0, 20),
    ),
  }),
);
