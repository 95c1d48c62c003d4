import { resolve } from 'node:path';
import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Recordings } from './recordings-service.ts';

type Names = Extract<keyof CoreHandlers, `recordings.${string}`>;

/** Contract → recordings. */
export function recordingsHandlers(recordings: Recordings): Pick<CoreHandlers, Names> {
  return {
    'recordings.list': async ({ root, instance }) => {
      const listed = await recordings.list({ root: absolute(root), instance });
      if (!listed.ok) return listed;
      return ok({ instances: [...listed.value.instances], problems: [...listed.value.problems] });
    },
    'recordings.run': ({ root, ...rest }) => recordings.run({ root: absolute(root), ...rest }),
    'recordings.range': ({ root, ...rest }) => recordings.range({ root: absolute(root), ...rest }),
    'recordings.chosen': ({ caseId }) => {
      const choice = recordings.chosen(caseId);
      return ok({ choice, runId: choice === null ? null : recordings.idOf(choice.instance, choice.run) });
    },
    'recordings.choose': async ({ root, caseId, choice }) => {
      const done = await recordings.choose(absolute(root), caseId, choice);
      return done.ok ? ok({ caseId, choice }) : done;
    },
  };
}

function absolute(root: string | undefined): string | undefined {
  return root === undefined ? undefined : resolve(root);
}
