import type { Command } from '../../command.ts';
import { CHANGE_OPTIONS, changePolicy } from './change.ts';

/** `policy use ID`: another of the kept policies, or another programme of it. */
export const policyUse: Command = {
  words: ['policy', 'use'],
  positionals: ['ID'],
  options: {
    tier: { type: 'string', value: 'ID', text: "The company's support programme; else the policy's usual one" },
    ...CHANGE_OPTIONS,
  },
  summary: 'Use another support policy',
  needs: 'core',
  run: (context) => {
    const { args } = context;
    const tier = args.text('tier');
    return changePolicy(context, { use: args.positionals[0] ?? '', ...(tier === undefined ? {} : { tier }) });
  },
};
