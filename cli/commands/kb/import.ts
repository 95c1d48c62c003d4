import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { count } from '../../output.ts';

const SHOWN = 10;

/** `kb import FILE|DIR`: takes articles in. */
export const kbImport: Command = {
  words: ['kb', 'import'],
  positionals: ['FILE|DIR'],
  options: { source: { type: 'string', value: 'NAME', text: 'How the source is called; else as the file or folder' } },
  summary: 'Take in articles: an export of the help centre, CSV, or Markdown',
  needs: 'core',
  more: [
    'FILE is a table with "Article title", "Article body (HTML)", "Article URL" … in its first row, in any order: text with tabs as',
    'HubSpot exports it (UTF-16 or UTF-8), or CSV; or one Markdown file. DIR is a folder of Markdown files. An .xlsx has to be saved',
    'as text or CSV first.',
    'All of it or nothing. The same again changes nothing. Rows that are no article are named and left out: ends with 3 then.',
  ],
  run: async ({ args, io, client, signal }) => {
    const source = args.text('source');
    const wish = { path: io.resolve(args.positionals[0] ?? ''), ...(source === undefined ? {} : { source }) };
    const done = await client.call('knowledge.import', wish, { signal });
    if (!done.ok) return done;
    const { added, changed, unchanged, skipped, skippedCount } = done.value;
    const text = [
      `"${done.value.source}": ${count(added, 'article')} added, ${changed} changed, ${unchanged} as before.`,
      ...(skippedCount > 0 ? [`${skippedCount} left out:`] : []),
      ...skipped.slice(0, SHOWN).map(({ row, reason }) => `  ${row}: ${reason}`),
      ...(skippedCount > SHOWN ? ['  … --json names more.'] : []),
    ];
    return ok({ json: done.value, text, exit: skippedCount > 0 ? EXIT.partial : EXIT.done });
  },
};
