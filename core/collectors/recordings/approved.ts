import { join, relative, sep } from 'node:path';
import { countOf } from '../types.ts';
import type { CollectContext, EvidenceSource, PlantInstance } from '../types.ts';
import type { RecordedRun, RecordedState } from './recordings-rules.ts';

const NO_APPROVAL =
  'Recordings hold what users did, with their names. They leave only under an approval of a key contact; their checksums are in facts/recordings.json.';
const NOT_THIS_RUN = 'It is not part of the run that was read.';
const NO_RUN = 'No run was read here.';
const OUTSIDE = 'It lies outside the chosen range of its run.';
const NOT_CHOSEN = 'The recording of another instance was chosen.';
const KEPT_HERE = 'The settings of this app keep the live scenario here.';
const STATES: Readonly<Record<Exclude<RecordedState, 'ok'>, string>> = {
  changing: 'It was written to while it was read, so it is not taken.',
  truncated: 'It became shorter while it was read, so it is not taken.',
  locked: 'Another program held it, so it could not be read.',
  vanished: 'It was gone when it was to be read.',
  unreadable: 'The system does not let this account read it, or it could not be read to its end.',
  'not a file': 'It is a link or a device and was left alone.',
};

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
  const isKept = context.settings.get('recordings.liveScenario') === 'never';
  const scenario = isKept ? [] : await ofScenario(context, instance.name);
  const left = new Map<string, string>([
    [await recordingsFolder(context, instance), run === undefined ? NO_RUN : NOT_THIS_RUN],
  ]);
  if (isKept) left.set(join(instance.dataPath, 'Scenario'), KEPT_HERE);
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
  if (!run.recorded.taken.isWanted) return { files: [], left: new Map([[run.path, NOT_CHOSEN]]) };
  const { path, recorded } = run;
  const whole = recorded.files.filter(({ state }) => state === 'ok');
  context.progress(`${instance}: ${countOf(whole.length, 'recorded file')} under an approval`);
  const files = whole.map(({ name, bytes, modifiedMs, sha256 }): EvidenceSource => ({
    place: ['recordings', ...placeBelow(root, join(path, name))],
    kind: 'recording',
    source: 'recordings collector',
    file: join(path, name),
    below: root,
    bytes,
    modifiedMs,
    sha256: sha256 ?? undefined,
    approval: approval.id,
  }));
  const left = new Map([[path, OUTSIDE]]);
  for (const { name, state } of recorded.files) if (state !== 'ok') left.set(join(path, name), STATES[state]);
  return { files, left };
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
