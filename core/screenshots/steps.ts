import type { TakenPicture } from '../../shared/contract/host.ts';
import type { Attachment } from '../../shared/domain/cases.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { isOpenDraft } from '../cases/index.ts';
import { fetchPicture } from './from-host.ts';
import { nextStepName, screenshotName } from './name-rules.ts';
import type { Shortcuts } from './shortcuts.ts';
import type { StagedPictures } from './staged-pictures.ts';
import type { ScreenshotsDeps } from './types.ts';

/** Steps that are being recorded onto a draft. */
export interface Recording {
  readonly caseId: CaseId;
  readonly startedAt: string;
  readonly taken: number;
}

/** Pictures that come by themselves: steps of a recording, and a report by the shortcut or the tray. */
export interface Steps {
  recording(): Recording | undefined;
  problem(): string | undefined;
  start(id: CaseId): Promise<Result<void>>;
  stop(): Promise<Result<void>>;
  /** Ends a recording whose case is no draft any more: it was sent or discarded. Call it when cases changed. */
  endIfOver(): Promise<void>;
  /** Takes over one picture after the other; each is on its draft, on the disk, before main forgets it. */
  take(picture: TakenPicture): Promise<void>;
}

interface Deps extends ScreenshotsDeps {
  readonly staged: StagedPictures;
  readonly shortcuts: Shortcuts;
}

export function createSteps(deps: Deps): Steps {
  const { clock, emit, host, log, shortcuts } = deps;
  let recording: Recording | undefined;
  let problem: string | undefined;
  let last: Promise<void> = Promise.resolve();
  const known = new Set<string>();

  const tell = async (): Promise<Result<unknown>> => {
    const keys = shortcuts.step();
    const shown =
      recording === undefined
        ? null
        : { caseId: recording.caseId, taken: recording.taken, keys: keys.state === 'on' ? (keys.keys ?? '') : '' };
    emit('steps.changed', { ids: [] });
    return host.call('host.recording', { recording: shown });
  };
  const takeOne = async (picture: TakenPicture): Promise<void> => {
    const added =
      picture.caseId === null ? await report(deps, picture) : await step(deps, picture.caseId as CaseId, picture);
    problem = added.ok ? undefined : added.error.message;
    if (!added.ok) log.warn('screenshots.not-kept', { code: added.error.code });
    await host.call('host.pictureDone', { id: picture.id });
    if (picture.caseId === null) return;
    if (added.ok && recording !== undefined) recording = { ...recording, taken: recording.taken + 1 };
    await tell();
  };
  const end = async (): Promise<Recording | undefined> => {
    const ended = recording;
    recording = undefined;
    await last;
    await shortcuts.ask(false);
    await tell();
    return ended;
  };
  return {
    recording: () => recording,
    problem: () => problem,
    start: async (id) => {
      if (!deps.settings.get('screenshots.enabled')) return SWITCHED_OFF;
      const found = deps.cases.get(id);
      if (!found.ok) return found;
      if (deps.caseLog.facts(id).phase !== 'draft') return fail('refused', 'Steps are recorded onto a draft only.');
      if (recording !== undefined)
        return fail('busy', 'Steps are being recorded already. Stop that recording first.', { case: recording.caseId });
      recording = { caseId: id, startedAt: new Date(clock.now()).toISOString(), taken: 0 };
      problem = undefined;
      await shortcuts.ask(true);
      const told = await tell();
      if (told.ok || told.error.code !== 'refused') return ok(undefined);
      // The desktop saw nobody ask for it: a page alone starts no recording.
      recording = undefined;
      await shortcuts.ask(false);
      emit('steps.changed', { ids: [] });
      return told;
    },
    stop: async () => {
      const ended = await end();
      if (ended !== undefined) await host.call('host.show', { place: `/report/${ended.caseId}?step=what` });
      return ok(undefined);
    },
    endIfOver: async () => {
      if (recording !== undefined && !isOpenDraft(deps.caseLog.facts(recording.caseId))) await end();
    },
    take: (picture) => {
      if (known.has(picture.id)) return last;
      known.add(picture.id);
      last = last
        .then(() => takeOne(picture))
        .catch((error: unknown) => log.error('screenshots.take', { error: String(error) }));
      return last;
    },
  };
}

export const SWITCHED_OFF = fail(
  'refused',
  'Pictures of the screen are switched off on this computer. Paste a picture or choose a file instead.',
);

async function step(deps: Deps, caseId: CaseId, picture: TakenPicture): Promise<Result<Attachment>> {
  if (!isOpenDraft(deps.caseLog.facts(caseId))) return fail('refused', 'Steps are recorded onto a draft only.');
  const names = deps.attachments.listOf(caseId).map(({ name }) => name);
  return attach(deps, caseId, nextStepName(names), picture);
}

/** A new draft with the picture of the moment, shown as soon as it is on the disk. */
async function report(deps: Deps, picture: TakenPicture): Promise<Result<Attachment>> {
  const created = await deps.cases.create('problem', undefined);
  if (!created.ok) return created;
  const id = created.value;
  const taken = await attach(deps, id, screenshotName(Date.parse(picture.takenAt), deps.zone()), picture);
  await deps.host.call('host.show', { place: `/report/${id}?step=what` });
  return taken;
}

async function attach(deps: Deps, id: CaseId, name: string, picture: TakenPicture): Promise<Result<Attachment>> {
  if (picture.picture === null) return fail('unavailable', picture.refusal ?? 'No picture could be taken.');
  const bytes = await fetchPicture(deps.host, { picture: picture.picture, bytes: picture.bytes });
  if (!bytes.ok) return bytes;
  const staged = await deps.staged.keep(name, bytes.value);
  if (!staged.ok) return staged;
  const stored = await deps.attachments.store(staged.value.path);
  await deps.tokens.release([staged.value.token]);
  if (!stored.ok) return stored;
  const attached = await deps.cases.attachStored(id, { ...stored.value, name, source: 'file' });
  const [attachment] = attached.ok ? attached.value.attachments : [];
  return attachment === undefined ? fail('not-found', 'The draft of this picture is gone.') : ok(attachment);
}
