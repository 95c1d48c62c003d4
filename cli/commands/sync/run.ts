import type { PortalView, SyncAnswer } from '../../../shared/domain/portals.ts';
import { portalId } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { heldText } from '../storage/words.ts';

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
    const asked = portals.value.portals.filter((portal) => matters(portal, only.data)).length;
    const after = await call('portals.list', {});
    const state = await call('sync.state', {});
    const held = state.ok ? state.value.held : null;
    return ok({
      json: answer.value,
      text: [`${sent} sent, ${received} received, ${queued} waiting, ${failed} failed.`],
      notes: [
        ...(held === null ? [] : [heldText(held)]),
        ...unreachable.map(({ portal, reason }) => `The portal "${portal}" could not be reached: ${reason}`),
        ...(after.ok ? unreadable(after.value.portals, answer.value, only.data) : []),
      ],
      exit: exitOf(answer.value, asked),
    });
  },
};

/** What was fetched and could not be read: the run itself went well, so its answer does not say so. */
function unreadable(portals: readonly PortalView[], { unreachable }: SyncAnswer, only: string | undefined): string[] {
  return portals.flatMap(({ id, lastError }) => {
    const isTold = unreachable.some(({ portal }) => portal === id) || (only !== undefined && only !== id);
    return lastError === null || isTold ? [] : [`The portal "${id}": ${lastError.message}`];
  });
}

/** The folder that is always there says nothing about being online, unless cases go there. */
function matters(portal: PortalView, only: string | undefined): boolean {
  if (only !== undefined) return portal.id === only;
  return portal.kind !== 'folder' || portal.isDefault || portal.waiting > 0;
}

function exitOf(answer: SyncAnswer, asked: number): ExitCode {
  const { sent, received, queued, failed, unreachable } = answer;
  if (unreachable.length > 0 && unreachable.length >= asked && sent + received === 0) return EXIT.unreachable;
  return queued > 0 || failed > 0 || unreachable.length > 0 ? EXIT.partial : EXIT.done;
}
