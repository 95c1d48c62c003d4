import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { registerFile } from '../shared.ts';

/** `notices import FILE`: verifies a signed notice and keeps it. */
export const noticesImport: Command = {
  words: ['notices', 'import'],
  positionals: ['FILE'],
  summary: 'Check a signed notice and keep it',
  needs: 'core',
  more: ['Ends with 6 when the notice is refused; error.details.rule says by which rule.'],
  run: async (context) => {
    const file = await registerFile(context, context.args.positionals[0] ?? '');
    if (!file.ok) return file;
    const answer = await context.call('notices.import', { file: file.value });
    if (!answer.ok) return answer;
    const { id, alreadyKnown } = answer.value;
    const words = alreadyKnown ? 'was here already; nothing changed' : 'is genuine and was kept';
    return ok({ json: answer.value, text: [`The notice "${id}" ${words}.`] });
  },
};
