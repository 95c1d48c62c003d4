import { createHash } from 'node:crypto';
import type { Attachment } from '../../shared/domain/cases.ts';
import type { CaptureSource } from '../../shared/domain/pictures.ts';
import { MOST_PICTURE_BYTES, stepName } from '../../shared/domain/pictures.ts';
import type { AttachmentId, CaseId, FileToken } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { ChosenFile } from '../attachments/index.ts';
import { followGivenFiles } from '../attachments/index.ts';
import { cleanPicture } from '../pictures/index.ts';
import { fetchPicture } from './from-host.ts';
import { screenshotName } from './name-rules.ts';
import { createShortcuts } from './shortcuts.ts';
import type { Shortcuts } from './shortcuts.ts';
import { createStagedPictures } from './staged-pictures.ts';
import type { StagedPictures } from './staged-pictures.ts';
import { createSteps, SWITCHED_OFF } from './steps.ts';
import type { Steps } from './steps.ts';
import type { ScreenshotsDeps } from './types.ts';

/** Pictures of the screen, pictures a person pastes, and recorded steps. Nothing of it leaves by itself. */
export interface Screenshots {
  readonly staged: StagedPictures;
  readonly shortcuts: Shortcuts;
  readonly steps: Steps;
  sources(): Promise<Result<{ readonly sources: readonly CaptureSource[]; readonly refusal: string | null }>>;
  capture(source: string): Promise<Result<ChosenFile>>;
  replace(id: CaseId, attachment: AttachmentId, file: FileToken): Promise<Result<Attachment>>;
  arrange(id: CaseId, order: readonly AttachmentId[]): Result<void>;
  takeStep(): Promise<Result<void>>;
  /** Follows the desktop: shortcuts, pictures, dropped files. The desktop's core calls it. */
  start(): void;
  stop(): void;
}

export function createScreenshots(deps: ScreenshotsDeps): Screenshots {
  const { host, settings, emit, hub } = deps;
  const staged = createStagedPictures(deps);
  const shortcuts = createShortcuts({ host, settings, changed: () => emit('steps.changed', { ids: [] }) });
  const steps = createSteps({ ...deps, staged, shortcuts });
  let leave: readonly (() => void)[] = [];
  return {
    staged,
    shortcuts,
    steps,
    sources: async () =>
      settings.get('screenshots.enabled')
        ? host.call('host.captureSources', {})
        : ok({ sources: [], refusal: SWITCHED_OFF.error.message }),
    capture: (source) => capture(deps, staged, source),
    replace: (id, attachment, file) => replace(deps, id, attachment, file),
    arrange: (id, order) => arrange(deps, id, order),
    takeStep: async () => {
      const now = steps.recording();
      if (now === undefined) return fail('refused', 'No steps are being recorded.');
      const taken = await host.call('host.takeStep', {});
      return taken.ok ? ok(undefined) : taken;
    },
    start: () => {
      leave = [
        followGivenFiles(deps.tokens, host),
        host.on('host.pictureTaken', (picture) => void steps.take(picture)),
        host.on('host.stepsEnded', () => void steps.stop()),
        hub.subscribe((name, payload) => {
          const keys = name === 'settings.changed' ? (payload as { readonly ids: readonly string[] }).ids : [];
          if (name === 'cases.changed') void steps.endIfOver();
          if (keys.some((key) => key.startsWith('screenshots.'))) void shortcuts.ask(steps.recording() !== undefined);
        }),
      ];
      // A core that is closed right after its start has no settings left to ask for.
      begin(deps, staged, shortcuts, steps).catch((error: unknown) =>
        deps.log.warn('screenshots.begin', { error: String(error) }),
      );
    },
    stop: () => {
      for (const each of leave) each();
    },
  };
}

/** What a core that is gone left behind, and what main took while there was none. */
async function begin(
  { host, db }: ScreenshotsDeps,
  staged: StagedPictures,
  shortcuts: Shortcuts,
  steps: Steps,
): Promise<void> {
  if (db.access === 'write') await staged.sweep();
  await host.call('host.recording', { recording: null });
  await shortcuts.ask(false);
  const waiting = await host.call('host.pictures', {});
  if (waiting.ok) for (const picture of waiting.value.pictures) void steps.take(picture);
}

async function capture(deps: ScreenshotsDeps, staged: StagedPictures, source: string): Promise<Result<ChosenFile>> {
  const { host, settings, zone } = deps;
  if (!settings.get('screenshots.enabled')) return SWITCHED_OFF;
  const taken = await host.call('host.capture', { source });
  if (!taken.ok) return taken;
  const { picture, refusal, bytes, takenAt } = taken.value;
  if (picture === null) return fail('unavailable', refusal ?? 'No picture could be taken.');
  const fetched = await fetchPicture(host, { picture, bytes });
  await host.call('host.pictureDone', { id: picture });
  return fetched.ok ? staged.keep(screenshotName(Date.parse(takenAt), zone()), fetched.value) : fetched;
}

/** A picture of a draft that is still here; `not-found` without it, `refused` once the case was sent. */
function draftPicture(deps: ScreenshotsDeps, id: CaseId, attachment: AttachmentId): Result<Attachment> {
  const found = deps.attachments.find(attachment);
  if (found === undefined || found.caseId !== id)
    return fail('not-found', 'This picture is not on the draft any more.');
  if (deps.caseLog.facts(id).phase !== 'draft')
    return fail('refused', 'This picture belongs to a case that was sent, so it stays as it is.');
  return ok(found.attachment);
}

async function replace(
  deps: ScreenshotsDeps,
  id: CaseId,
  attachment: AttachmentId,
  file: FileToken,
): Promise<Result<Attachment>> {
  const chosen = deps.tokens.resolve(file);
  if (!chosen.ok) return chosen;
  const stored = await deps.attachments.store(chosen.value.path);
  if (!stored.ok) return stored;
  const found = deps.attachments.find(attachment);
  const traces = found === undefined ? [] : await tracesOf(deps, found.attachment);
  // After all that waits, so that nothing can change between this look and the change.
  const before = draftPicture(deps, id, attachment);
  if (!before.ok) return before;
  const name = before.value.name.replace(/\.[^.]*$/u, '.png');
  deps.db.transaction(() => {
    deps.attachments.replace(attachment, stored.value);
    deps.attachments.rename(attachment, name);
  });
  await deps.tokens.release([file]);
  // What was blacked out may be what nobody should see: the picture before is erased, not kept aside.
  if (before.value.sha256 !== stored.value.sha256)
    for (const { sha256, own } of traces) await deps.attachments.forget(sha256, own);
  deps.emit('cases.changed', { ids: [id] });
  return ok({ ...before.value, ...stored.value, name });
}

/** Where the bytes of a picture lie: itself, and the copy without metadata that a preview may have made of it. */
async function tracesOf(
  { attachments, files }: ScreenshotsDeps,
  { sha256 }: Attachment,
): Promise<readonly { readonly sha256: string; readonly own: boolean }[]> {
  const bytes = await files.readBytes(attachments.pathOf(sha256), MOST_PICTURE_BYTES).catch(() => undefined);
  const clean = bytes === undefined ? undefined : cleanPicture(bytes);
  const self = { sha256, own: false };
  return clean === undefined ? [self] : [self, { sha256: createHash('sha256').update(clean).digest('hex'), own: true }];
}

function arrange(deps: ScreenshotsDeps, id: CaseId, order: readonly AttachmentId[]): Result<void> {
  for (const attachment of order) {
    const found = draftPicture(deps, id, attachment);
    if (!found.ok) return found;
  }
  deps.db.transaction(() => {
    for (const [index, attachment] of order.entries()) deps.attachments.rename(attachment, stepName(index + 1));
  });
  deps.emit('cases.changed', { ids: [id] });
  return ok(undefined);
}
