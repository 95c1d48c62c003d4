import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { columns } from '../../output.ts';

/** `doctor`: whether the stored data is whole and the machine fits. */
export const doctor: Command = {
  words: ['doctor'],
  summary: 'Check the stored data and this machine',
  needs: 'core',
  more: ['Ends with 3 when a check found something.'],
  run: async ({ call }) => {
    const answer = await call('system.doctor', {});
    if (!answer.ok) return answer;
    return ok({
      json: answer.value,
      text: columns(answer.value.checks.map((check) => [check.ok ? 'ok' : 'look', check.id, check.text])),
      exit: answer.value.ok ? EXIT.done : EXIT.partial,
    });
  },
};
