import { resolve } from 'node:path';
import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { FileToken } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { FileTokens } from '../attachments/index.ts';
import { PoolFailure } from '../platform/workers/index.ts';
import type { Knowledge } from './knowledge-service.ts';

type Names = Extract<keyof CoreHandlers, `knowledge.${string}`>;
type Tokens = Pick<FileTokens, 'resolve' | 'resolveFolder'>;

/** Contract → offline knowledge. */
export function knowledgeHandlers(knowledge: Knowledge, tokens: Tokens): Pick<CoreHandlers, Names> {
  return {
    'knowledge.search': async ({ text, pass, limit }, { signal }) =>
      answered(() => knowledge.search({ text, pass, limit }, signal), signal),
    'knowledge.get': ({ id }) => knowledge.get(id),
    'knowledge.forCase': ({ id, limit }) => knowledge.forCase(id, limit),
    'knowledge.state': async () => ok(await knowledge.state()),
    'knowledge.import': async ({ file, folder, path, source }, { signal }) => {
      const chosen = path === undefined ? chosenPath(tokens, file, folder) : ok(resolve(path));
      if (!chosen.ok) return chosen;
      const done = await knowledge.import(chosen.value, source, signal);
      return done.ok ? ok({ ...done.value, skipped: [...done.value.skipped] }) : done;
    },
    'knowledge.removeSource': ({ source }) => knowledge.removeSource(source),
    'knowledge.solved': ({ article, case: caseId }) => knowledge.solved(article, caseId),
    'knowledge.unsolved': ({ id }) => {
      const taken = knowledge.unsolved(id);
      return taken.ok ? ok({}) : taken;
    },
  };
}

/** A question that was given up is no trouble, and one that takes too long is said. */
async function answered<T>(work: () => Promise<T>, signal: AbortSignal): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    if (signal.aborted) return fail('cancelled', 'Cancelled.');
    if (error instanceof PoolFailure) return fail('unavailable', 'The articles did not answer in time. Ask again.');
    throw error;
  }
}

function chosenPath(tokens: Tokens, file: FileToken | undefined, folder: FileToken | undefined): Result<string> {
  if (folder !== undefined) {
    const chosen = tokens.resolveFolder(folder);
    return chosen.ok ? ok(chosen.value.path) : chosen;
  }
  if (file === undefined) return fail('invalid', 'No file was named. Choose one.');
  const chosen = tokens.resolve(file);
  return chosen.ok ? ok(chosen.value.path) : chosen;
}
