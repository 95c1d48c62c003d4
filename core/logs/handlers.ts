import { resolve } from 'node:path';
import type { CoreContract, CoreHandlers, OutputOf } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { LogReader } from './types.ts';

/** A look into the logs as the evidence domain makes it. */
export type LookIntoLogs = (
  wish: {
    readonly root?: string | undefined;
    readonly instance?: string | undefined;
    readonly since?: string | undefined;
    readonly until?: string | undefined;
  },
  signal: AbortSignal,
) => Promise<Result<OutputOf<CoreContract, 'logs.look'>>>;

/** Contract → logs. */
export function logsHandlers(
  reader: Pick<LogReader, 'patterns'>,
  look: LookIntoLogs,
): Pick<CoreHandlers, 'logs.look' | 'logs.patterns'> {
  return {
    'logs.look': ({ root, ...rest }, { signal }) =>
      look({ ...rest, ...(root === undefined ? {} : { root: resolve(root) }) }, signal),
    'logs.patterns': async () => {
      const { patterns, problems } = await reader.patterns();
      return ok({
        patterns: patterns.map(({ id, title, level, means, todo, article = null, cause }) => ({
          id,
          title,
          level,
          means,
          todo,
          article,
          cause,
        })),
        problems: [...problems],
      });
    },
  };
}
