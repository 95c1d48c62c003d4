import type { InstanceRuns } from '../../shared/domain/recordings.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { findInstanceFolders, listRuns, reachRoot } from '../instances/index.ts';
import type { Instances, RunFolder } from '../instances/index.ts';
import type { Platform } from '../platform/ports.ts';
import type { RecordingRules } from './naming-rules.ts';

interface Deps {
  readonly platform: Pick<Platform, 'files' | 'clock'>;
  readonly instances: Pick<Instances, 'chooseRoot'>;
}

/** Run folders of one instance, newest first. */
export interface FoundRuns {
  readonly instance: string;
  readonly runs: readonly RunFolder[];
  readonly state: InstanceRuns['state'];
}

const NO_ROOT =
  'No root folder of the product is known on this machine. Name it: settings set root DIR, or --root DIR on the command line.';

/** The run folders of the instances below a root, or of one of them. Lists folders and opens nothing. */
export async function listInstances(
  deps: Deps,
  request: { readonly root?: string | undefined; readonly instance?: string | undefined },
  rules: RecordingRules,
): Promise<Result<{ readonly found: readonly FoundRuns[]; readonly problems: readonly string[] }>> {
  const root = await deps.instances.chooseRoot(request.root, request.instance);
  if (root.path === null) return ok({ found: [], problems: [NO_ROOT] });
  const { files } = deps.platform;
  const checked = await reachRoot(deps.platform, root.path);
  if (!checked.ok)
    return root.from === 'request' || root.from === 'added'
      ? checked
      : ok({ found: [], problems: [checked.error.message] });
  const { found: folders, problems } = await findInstanceFolders(files, root.path);
  const wanted = folders.filter(({ name }) => request.instance === undefined || isSame(name, request.instance));
  if (request.instance !== undefined && wanted.length === 0) {
    const known = folders.map(({ name }) => name);
    const list = known.length === 0 ? 'There is none at this root.' : `Known are: ${known.join(', ')}.`;
    return fail('not-found', `There is no instance "${request.instance}" with folders here. ${list}`, { known });
  }
  const found = await Promise.all(
    wanted.map(async ({ name, dataPath }): Promise<FoundRuns> => {
      const reading = await listRuns(files, dataPath, rules).catch(() => undefined);
      return reading === undefined
        ? { instance: name, runs: [], state: 'failed' }
        : { instance: name, runs: reading.runs, state: reading.state };
    }),
  );
  return ok({ found, problems });
}

/** The run folders of one instance; `not-found` where there is no such instance. */
export async function runsOf(
  deps: Deps,
  request: { readonly root?: string | undefined; readonly instance: string },
  rules: RecordingRules,
): Promise<Result<readonly RunFolder[]>> {
  const looked = await listInstances(deps, request, rules);
  if (!looked.ok) return looked;
  const { found, problems } = looked.value;
  const [one] = found;
  if (one === undefined) return fail('not-found', problems[0] ?? NO_ROOT);
  if (one.state === 'denied')
    return fail('unavailable', 'The system does not let this account look into the recordings. An administrator may.');
  if (one.state === 'link') return fail('refused', 'The Recordings folder leads to another place and is not followed.');
  if (one.state === 'failed') return fail('unavailable', 'The Recordings folder could not be listed.');
  return ok(one.runs);
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
