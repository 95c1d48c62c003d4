import { portalId } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { columns } from '../../output.ts';

/** `portal check ID`: talks to the portal without changing anything there. */
export const portalCheck: Command = {
  words: ['portal', 'check'],
  positionals: ['ID'],
  summary: 'Try a portal: reach, sign-in, queue and fields',
  needs: 'core',
  more: ['Ends with 5 when it cannot be reached or entered, with 3 when something there does not fit.'],
  run: async ({ args, call }) => {
    const id = portalId.safeParse(args.positionals[0]);
    if (!id.success) return fail('not-found', 'There is no portal of that name.');
    const answer = await call('portals.check', { id: id.data });
    if (!answer.ok) return answer;
    const { ok: fits, steps } = answer.value;
    return ok({
      json: answer.value,
      text: columns(steps.map((step) => [step.ok ? 'ok' : 'failed', step.name, step.text])),
      exit: fits ? EXIT.done : steps[0]?.ok === true ? EXIT.partial : EXIT.unreachable,
    });
  },
};
