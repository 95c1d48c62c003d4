import { join } from 'node:path';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { checkRecipients, checkTarget } from '../bundle/index.ts';
import type { BundleFormat } from '../bundle/index.ts';
import type { WantedRecording } from '../collectors/index.ts';
import { reachRoot } from '../instances/index.ts';
import type { PlantReading, RootChoice } from '../instances/index.ts';
import type { WindowsProbe } from '../windows/index.ts';
import type { Collect, EvidenceDeps } from './types.ts';

/** What is to be looked at. */
export interface CheckedSource {
  readonly root: RootChoice;
  /** As the folder spells it. */
  readonly instance: string | undefined;
  /** What answers for Windows in this run; undefined elsewhere. Its child starts with the first question. */
  readonly windows: WindowsProbe | undefined;
  /** The one look at the root that all collectors share, narrowed to `instance`; undefined without a root. */
  plant(): Promise<PlantReading | undefined>;
}

/** A request that can be carried out. */
export interface CheckedRequest extends CheckedSource {
  /** UTC instants. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** What of recordings a person chose, else when the fault happened. */
  readonly wantedRecording: WantedRecording | undefined;
  readonly target: string;
  readonly format: BundleFormat;
  /** Who may open it; empty: it is not encrypted. */
  readonly recipients: readonly string[];
  /** Size of the bundle at most; undefined: any. */
  readonly maxBytes: number | undefined;
}

/** Refuses a root that was asked for and cannot be opened, and an instance that is not there. */
export async function checkSource(
  deps: EvidenceDeps,
  request: Pick<Collect, 'profile' | 'root' | 'instance' | 'since' | 'until'>,
  signal: AbortSignal,
): Promise<Result<CheckedSource>> {
  const { profile, since, until } = request;
  const root = await deps.instances.chooseRoot(request.root, request.instance);
  if (root.path !== null && (root.from === 'request' || root.from === 'added')) {
    const reached = await reachRoot(deps.platform, root.path);
    if (!reached.ok) return reached;
  }
  const windows = deps.instances.probe({ profile, since, until, signal });
  const plant = sharedPlant(deps, root, root.from === 'added' ? null : windows, signal);
  const instance = await chooseInstance(deps, request.instance, root, plant);
  if (!instance.ok) {
    windows?.stop();
    return instance;
  }
  return ok({ root, windows, ...narrowed(plant, instance.value) });
}

/** Refuses what cannot be carried out before anything is done: the times, a root that was asked for, the instance, the target. */
export async function checkRequest(
  deps: EvidenceDeps,
  request: Collect,
  snapshotId: string,
  signal: AbortSignal,
): Promise<Result<CheckedRequest>> {
  const times = checkTimes(request);
  if (!times.ok) return times;
  const source = await checkSource(deps, { ...request, ...times.value }, signal);
  if (!source.ok) return source;
  const rest = await restOf(deps, request, snapshotId, times.value, source.value);
  if (!rest.ok) source.value.windows?.stop();
  return rest;
}

type Times = Pick<CheckedRequest, 'since' | 'until'>;

async function restOf(
  deps: EvidenceDeps,
  request: Collect,
  snapshotId: string,
  times: Times,
  source: CheckedSource,
): Promise<Result<CheckedRequest>> {
  const openers = request.recipients ?? deps.settings.get('bundle.recipients');
  const recipients = openers.length === 0 ? ok([]) : await checkRecipients(openers);
  if (!recipients.ok) return recipients;
  const isEncrypted = recipients.value.length > 0;
  const target = await chooseTarget(deps, request, snapshotId, isEncrypted);
  if (!target.ok) return target;
  const wantedRecording = await recordingOf(deps, request, times, source.instance);
  if (!wantedRecording.ok) return wantedRecording;
  const { format = 'zip' } = request;
  const to = { target: target.value, format, recipients: recipients.value, maxBytes: limitOf(deps, request) };
  return ok({ ...times, wantedRecording: wantedRecording.value, ...to, ...source });
}

/** The setting says 0 for no limit. */
function limitOf({ settings }: EvidenceDeps, { maxBytes = settings.get('bundle.maxBytes') }: Collect) {
  return maxBytes === 0 ? undefined : maxBytes;
}

/** A choice that was asked for has to be there; one that was made for the case earlier is looked for when it is taken. */
async function recordingOf(
  { recordings }: EvidenceDeps,
  { root, recording, caseId }: Collect,
  { since, until }: Pick<CheckedRequest, 'since' | 'until'>,
  instance: string | undefined,
): Promise<Result<WantedRecording | undefined>> {
  if (recordings === undefined) return ok(undefined);
  const occurredAt = caseId === undefined ? undefined : recordings.occurredAt(caseId);
  if (recording !== undefined) {
    const window =
      since === undefined && until === undefined ? { since: occurredAt, until: occurredAt } : { since, until };
    const choice = await recordings.resolve({ root, instance }, recording, window);
    return choice.ok ? ok({ choice: choice.value }) : choice;
  }
  const choice = caseId === undefined ? null : recordings.chosen(caseId);
  return ok(choice === null ? { faultAt: occurredAt } : { choice });
}

function checkTimes({ since, until }: Collect): Result<Pick<CheckedRequest, 'since' | 'until'>> {
  const from = since === undefined ? undefined : Date.parse(since);
  const to = until === undefined ? undefined : Date.parse(until);
  if (from !== undefined && to !== undefined && from > to) {
    return fail('invalid', `The window of time ends (${until}) before it begins (${since}). Swap the two.`);
  }
  const text = (ms: number | undefined): string | undefined =>
    ms === undefined ? undefined : new Date(ms).toISOString();
  return ok({ since: text(from), until: text(to) });
}

async function chooseTarget(
  { platform, layout }: EvidenceDeps,
  { out, format = 'zip' }: Collect,
  snapshotId: string,
  isEncrypted: boolean,
): Promise<Result<string>> {
  if (out === undefined) {
    await platform.files.makeFolder(layout.bundles, 0o700);
    return ok(join(layout.bundles, `${snapshotId}.${format}${isEncrypted ? '.age' : ''}`));
  }
  const checked = await checkTarget(platform.files, out);
  return checked.ok ? ok(out) : checked;
}

function sharedPlant(
  deps: EvidenceDeps,
  root: RootChoice,
  windows: WindowsProbe | null | undefined,
  signal: AbortSignal,
): () => Promise<PlantReading | undefined> {
  let reading: Promise<PlantReading | undefined> | undefined;
  const { path } = root;
  if (path === null) return async () => undefined;
  return () => {
    reading ??= deps.instances.read(path, signal, windows);
    return reading;
  };
}

async function chooseInstance(
  { instances }: EvidenceDeps,
  name: string | undefined,
  root: RootChoice,
  plant: () => Promise<PlantReading | undefined>,
): Promise<Result<string | undefined>> {
  if (name === undefined) return ok(undefined);
  const reading = await plant().catch(() => undefined);
  const isOutOfReach = instances.placeOf(name)?.root === null;
  if (reading === undefined && isOutOfReach) return outOfReach(name);
  if (reading === undefined) {
    const why = root.path === null ? 'no root folder of the product is known' : 'the root folder could not be opened';
    return fail('not-found', `The instance "${name}" cannot be looked for: ${why}. Name the root folder.`, {
      known: [],
    });
  }
  const known = reading.instances.map((one) => one.name);
  const found = known.find((one) => one === name) ?? known.find((one) => one.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return ok(found);
  if (isOutOfReach) return outOfReach(name);
  const list = known.length === 0 ? 'There is none at this root.' : `Known are: ${known.join(', ')}.`;
  return fail('not-found', `There is no instance "${name}". ${list}`, { known });
}

/** An instance of which only the name is known: somebody at its server has to collect. */
function outOfReach(name: string): Result<never> {
  return fail(
    'unavailable',
    `${name} has no folders that this machine reaches. Ask the administrator of its server for a bundle: instances request "${name}" --out FILE writes the file to send.`,
  );
}

function narrowed(
  plant: () => Promise<PlantReading | undefined>,
  instance: string | undefined,
): Pick<CheckedRequest, 'instance' | 'plant'> {
  if (instance === undefined) return { instance, plant };
  return {
    instance,
    plant: async () => {
      const reading = await plant();
      return reading === undefined
        ? undefined
        : { ...reading, instances: reading.instances.filter(({ name }) => name === instance) };
    },
  };
}
