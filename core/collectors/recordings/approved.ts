import { join, relative, sep } from 'node:path';
import { countOf } from '../types.ts';
import type { CollectContext, EvidenceSource, PlantInstance } from '../types.ts';
import type { RecordedRun } from './recordings-rules.ts';

const NO_APPROVAL =
  'Recordings hold what users did, with their names. They leave only under an approval of a key contact; their checksums are in facts/recordings.json.';
const NOT_THIS_RUN = 'Older runs were not read.';
const NOT_READ = 'It could not be read as it stood, so it is not taken.';

/** What of an instance's recordings and scenario goes into the bundle, and why the rest stays. */
export interface ApprovedFiles {
  readonly files: readonly EvidenceSource[];
  readonly left: ReadonlyMap<string, string>;
}

/**
 * The files of the run that was looked at, where an approval for recordings is active, and the live scenario, where one
 * for scenarios is; else nothing. They are binary, so they go as they are: the approval is what allows it.
 */
export async function approvedFiles(
  context: CollectContext,
  instance: PlantInstance,
  run: { readonly path: string; readonly recorded: RecordedRun } | undefined,
): Promise<ApprovedFiles> {
  if (instance.dataPath === null) return { files: [], left: new Map() };
  const recordings = ofRun(context, instance.name, run);
  const scenario = await ofScenario(context, instance.name);
  const left = new Map<string, string>([[await recordingsFolder(context, instance), NOT_THIS_RUN]]);
  for (const [path, reason] of recordings.left) left.set(path, reason);
  return { files: [...recordings.files, ...scenario], left };
}

async function recordingsFolder({ platform }: CollectContext, { dataPath }: PlantInstance): Promise<string> {
  const folder = dataPath ?? '';
  const entries = await platform.files.list(folder).catch(() => []);
  const found = entries.find(({ name }) => name.toLowerCase() === 'recordings');
  return join(folder, found?.name ?? 'Recordings');
}

function ofRun(
  context: CollectContext,
  instance: string,
  run: { readonly path: string; readonly recorded: RecordedRun } | undefined,
): ApprovedFiles {
  const { root } = context;
  if (run === undefined || root === undefined) return { files: [], left: new Map() };
  const approval = context.approval('recordings', instance);
  if (approval === undefined) return { files: [], left: new Map([[run.path, NO_APPROVAL]]) };
  const whole = run.recorded.files.filter(({ state }) => state === 'ok');
  context.progress(`${instance}: ${countOf(whole.length, 'recorded file')} under an approval`);
  const files = whole.map((file): EvidenceSource => ({
    place: ['recordings', ...placeBelow(root, join(run.path, file.name))],
    kind: 'recording',
    source: 'recordings collector',
    file: join(run.path, file.name),
    below: root,
    bytes: file.bytes,
    modifiedMs: file.modifiedMs,
    approval: approval.id,
  }));
  return { files, left: new Map([[run.path, NOT_READ]]) };
}

async function ofScenario(context: CollectContext, instance: string): Promise<readonly EvidenceSource[]> {
  const approval = context.approval('scenarios', instance);
  const survey = approval === undefined ? undefined : await context.survey();
  if (approval === undefined || survey === undefined) return [];
  const live = survey.items.filter(
    ({ kind, part, place, instance: owner }) =>
      kind === 'file' && part === 'scenario' && owner === instance && /^scenarios?\.dat$/iu.test(place.at(-1) ?? ''),
  );
  return live.map(({ place, path, bytes = 0, modifiedMs }) => ({
    place: ['scenario', ...place],
    kind: 'scenario',
    source: 'recordings collector',
    file: path,
    below: survey.root,
    bytes,
    modifiedMs,
    approval: approval.id,
  }));
}

/** The names of a path below the root; on Linux a name may hold what separates names elsewhere. */
function placeBelow(root: string, path: string): string[] {
  return relative(root, path).split(sep);
}
