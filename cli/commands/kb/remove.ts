import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { count } from '../../output.ts';

/** `kb remove SOURCE`: takes the articles of an import away. */
export const kbRemove: Command = {
  words: ['kb', 'remove'],
  positionals: ['SOURCE'],
  summary: 'Take the articles of an import away',
  needs: 'core',
  more: ['SOURCE is named by kb status. Articles that came with the app stay, also those an import stood in front of.'],
  run: async ({ args, call }) => {
    const source = args.positionals[0] ?? '';
    const gone = await call('knowledge.removeSource', { source });
    if (!gone.ok) return gone;
    return ok({ json: gone.value, text: [`"${source}" is gone, with ${count(gone.value.articles, 'article')}.`] });
  },
};
