import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Knowledge } from './knowledge-service.ts';

type Names = Extract<keyof CoreHandlers, `knowledge.${string}`>;

/** Contract → offline knowledge. */
export function knowledgeHandlers(knowledge: Knowledge): Pick<CoreHandlers, Names> {
  return {
    'knowledge.search': async ({ text, pass, limit }) => ok(await knowledge.search({ text, pass, limit })),
    'knowledge.get': ({ id }) => knowledge.get(id),
    'knowledge.forCase': ({ id, limit }) => knowledge.forCase(id, limit),
    'knowledge.state': async () => ok(await knowledge.state()),
    'knowledge.solved': ({ article, case: caseId }) => knowledge.solved(article, caseId),
    'knowledge.unsolved': ({ id }) => {
      const taken = knowledge.unsolved(id);
      return taken.ok ? ok({}) : taken;
    },
  };
}
