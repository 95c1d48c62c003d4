import { fail } from '../../../shared/errors.ts';
import type { Command } from '../../command.ts';
import { CHANGE_OPTIONS, changePolicy, NOTE_OPTION } from './change.ts';
import { readPolicyFile } from './policy-file.ts';

/** `policy apply FILE`: keeps an edited policy as a new version and uses it. */
export const policyApply: Command = {
  words: ['policy', 'apply'],
  positionals: ['FILE'],
  options: { ...CHANGE_OPTIONS, ...NOTE_OPTION },
  summary: 'Use a support policy from a file',
  needs: 'core',
  more: [
    'A policy that came with the app is copied under an id of the company. Clocks that have ended stay as they are.',
    'It applies from now on, or from its "validFrom" when that is later.',
  ],
  run: async (context) => {
    const [file = ''] = context.args.positionals;
    const read = await readPolicyFile(context, file);
    if (!read.ok) return read;
    const [twice] = read.value.lines.repeated;
    if (twice !== undefined)
      return fail('invalid', `${file} has "${twice.path}" twice, again in line ${twice.line}. Take one of them out.`);
    return changePolicy(context, { policy: read.value.json });
  },
};
