import type { Command } from '../../command.ts';
import { CHANGE_OPTIONS, changePolicy, NOTE_OPTION } from './change.ts';

/** `policy reading ID`: another way to read the hours the guide leaves open. */
export const policyReading: Command = {
  words: ['policy', 'reading'],
  positionals: ['ID'],
  options: { ...CHANGE_OPTIONS, ...NOTE_OPTION },
  summary: 'Read the hours of the policy in another way',
  needs: 'core',
  more: ['"policy list" says which readings there are.'],
  run: (context) => changePolicy(context, { reading: context.args.positionals[0] ?? '' }),
};
