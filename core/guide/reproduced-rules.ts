import type { GuideView, Looked } from './types.ts';

const MOST_ACTIONS = 6;
/** What was done earlier says nothing of how to see it again. */
const DAY_MS = 86_400_000;

/** Can it be seen again? Only a person can try; that it came more than once speaks for it. Pure. */
export function reproduced({ error, recorded, faultMs }: GuideView): Looked {
  const today = (recorded?.actions ?? []).filter(({ atMs }) => atMs > faultMs - DAY_MS);
  const actions = today.slice(-MOST_ACTIONS).map(({ action }) => action);
  // The product calls its runs "Recording …" itself.
  const run = (recorded?.run ?? '').replace(/^Recording\s+/u, '');
  const reasons = actions.length === 0 ? [] : [{ source: `Recording ${run}`, text: actions.join(', ') }];
  if (error !== undefined && error.count > 1)
    return {
      sentence: `The same error came ${error.count} times by itself. Whether your steps bring it back only you can try.`,
      reasons,
    };
  return reasons.length === 0
    ? {}
    : { sentence: 'What was done before it was recorded. Whether that brings it back only you can try.', reasons };
}
