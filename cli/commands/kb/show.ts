import type { Article, ArticleBlock } from '../../../shared/domain/knowledge.ts';
import { assertNever, ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { count } from '../../output.ts';

/** `kb show URL`: an article as far as it is kept here. */
export const kbShow: Command = {
  words: ['kb', 'show'],
  positionals: ['URL'],
  summary: 'Show an article as far as it is kept here',
  needs: 'core',
  more: ['URL is its address, or the id that kb search --json names. Addresses with and without the language are one.'],
  run: async ({ args, call }) => {
    const found = await call('knowledge.get', { id: args.positionals[0] ?? '' });
    return found.ok ? ok({ json: found.value, text: articleText(found.value) }) : found;
  },
};

/** An article as far as it is kept here, line by line. */
export function articleText({
  title,
  category,
  source,
  minutes,
  extent,
  blocks,
  url,
  solved,
}: Article): readonly string[] {
  const rest = url === '' ? '' : ` The whole article: ${url}`;
  return [
    title,
    [category, source, count(minutes, 'minute'), solved > 0 ? `solved it ${count(solved, 'time')}` : '']
      .filter((part) => part !== '')
      .join(' · '),
    '',
    ...blocks.flatMap(blockLines),
    ...(extent === 'summary' ? [`Only what it is about is kept here.${rest}`] : [url]),
  ];
}

function blockLines(block: ArticleBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text.toUpperCase(), ''];
    case 'list':
      return [...block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item}`), ''];
    case 'code':
      return [...block.text.split('\n').map((line) => `    ${line}`), ''];
    case 'text':
      return [block.text, ''];
    default:
      return assertNever(block);
  }
}
