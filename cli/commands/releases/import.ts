import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { count } from '../../output.ts';
import { registerFile } from '../shared.ts';

/** `releases import FILE`: adds and corrects releases of the catalogue. */
export const releasesImport: Command = {
  words: ['releases', 'import'],
  positionals: ['FILE'],
  summary: 'Import a release catalogue',
  needs: 'core',
  more: [
    'FILE is JSON: {"releases":[{"version":"12.3.1","channel":"GA","releasedAt":"2026-10-01","notesUrl":"https://…"}]}.',
    'Releases it does not name stay. With a mistake anywhere nothing is imported.',
  ],
  run: async (context) => {
    const file = await registerFile(context, context.args.positionals[0] ?? '');
    if (!file.ok) return file;
    const answer = await context.call('releases.import', { file: file.value });
    if (!answer.ok) return answer;
    const { added, total } = answer.value;
    return ok({ json: answer.value, text: [`${count(added, 'release')} added; ${total} are known.`] });
  },
};
