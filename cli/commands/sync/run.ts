import type { SyncAnswer } from '../../../shared/domain/portals.ts';
import { portalId } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import type { ExitCode } from '../../exit-codes.ts';

/** `sync`: sends what waits and fetches what is new. */
export const sync: Command = {
  words: ['sync'],
  summary: 'Send what waits and fetch what is new',
  options: { portal: { type: 'string', value: 'ID', text: 'Only this portal' } },
  needs: 'core',
  more: ['Ends with 0 when nothing waits, 3 when something waits or failed, 5 when nothing could be reached.'],
  run: async ({ args, call }) => {
    const only = portalId.optional().safeParse(args.text('portal'));
    if (!only.success) return fail('not-found', 'There is no portal of that name.');
    const portals = await call('portals.list', {});
    if (!portals.ok) return portals;
    const answer = await call('sync.run', only.data === undefined ? {} : { portal: only.data });
    if (!answer.ok) return answer;
    const { sent, queued, failed, received, unreachable } = answer.value;
    const asked = only.data === undefined ? portals.value.portals.length : 1;
    return ok({
      json: answer.value,
      text: [`${sent} sent, ${received} received, ${queued} waiting, ${failed} failed.`],
      notes: unreachable.map(({ portal, reason }) => `The portal "${portal}" could not be reached: ${reason}`),
      exit: exitOf(answer.value, asked),
    });
  },
};

function exitOf(answer: SyncAnswer, asked: number): ExitCode {
  if (answer.unreachable.length > 0 && answer.unreachable.length >= asked) return EXIT.unreachable;
  return answer.queued > 0 || answer.failed > 0 || answer.unreachable.length > 0 ? EXIT.partial : EXIT.done;
}
