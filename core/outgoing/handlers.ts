import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Outgoing } from './outgoing-service.ts';

type Names = Extract<keyof CoreHandlers, `outgoing.${string}`>;

/** Contract → what leaves. `wake` tells the background that something may go now. */
export function outgoingHandlers(outgoing: Outgoing, wake: () => void): Pick<CoreHandlers, Names> {
  return {
    'outgoing.preview': ({ caseId }, { signal }) => outgoing.preview(caseId, signal),
    'outgoing.decide': async ({ caseId, decision }) => {
      const decided = await outgoing.decide(caseId, decision);
      if (decided.ok) wake();
      return decided;
    },
    'outgoing.undecide': ({ caseId, id }) => {
      const done = outgoing.undecide(caseId, id);
      return done.ok ? ok({}) : done;
    },
    'outgoing.decisions': ({ caseId }) => ok({ decisions: [...outgoing.decisions(caseId)] }),
    'outgoing.hits': ({ operationId }) => {
      const found = outgoing.hits(operationId);
      if (!found.ok) return found;
      const { row, hits } = found.value;
      const items = new Map((row.payload.seal?.files ?? []).map(({ item, sha256 }) => [sha256, item]));
      return ok({
        caseId: row.caseId,
        message: row.error?.message ?? '',
        hits: [...hits],
        files: row.payload.files.map(({ name, sha256, bytes }) => ({
          item: items.get(sha256) ?? sha256,
          name,
          sha256,
          bytes,
        })),
      });
    },
  };
}
