import { randomUUID } from 'node:crypto';
import type { HostContract, HostPicture, TakenPicture } from '../../../shared/contract/host.ts';
import type { Handlers } from '../../../shared/contract/index.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import { words } from '../words.ts';
import { isStart } from './capture-rules.ts';
import { captureMoment, captureSource, listSources } from './capture.ts';
import type { Taken } from './capture.ts';
import { createPictureShelf } from './picture-shelf.ts';
import type { RecorderBar } from './recorder-bar.ts';
import type { Recording } from './recorder-page.ts';
import { createShortcuts } from './shortcuts.ts';

type Names =
  | 'host.captureSources'
  | 'host.capture'
  | 'host.picturePart'
  | 'host.takeStep'
  | 'host.pictureDone'
  | 'host.pictures'
  | 'host.shortcuts'
  | 'host.recording';

/** Where pictures of the screen are taken and kept until the core has fetched them. */
export interface CaptureDesk {
  readonly handlers: Pick<Handlers<HostContract>, Names>;
  /** A report with a picture of this moment: the picture first, everything else after it. */
  report(): Promise<void>;
  takeStep(): Promise<void>;
  recording(): Recording | null;
}

interface Deps {
  /** Whether a person is acting in the window right now. Its page alone takes no pictures. */
  readonly isPersonActing: () => Promise<boolean>;
  readonly bar: RecorderBar;
  /** A picture waits for the core. */
  readonly onTaken: (picture: TakenPicture) => void;
  /** The picture is taken, so the window may come. */
  readonly onReport: () => void;
  readonly onRecording: (recording: Recording | null) => void;
}

const nobody = (): Taken => ({ png: null, refusal: words.capture.nobody });

export function createCaptureDesk(deps: Deps): CaptureDesk {
  const shelf = createPictureShelf(randomUUID);
  const waiting = new Map<string, TakenPicture>();
  let recording: Recording | null = null;
  let isTaking = false;

  const shelved = ({ png, refusal }: Taken): HostPicture => ({
    picture: png === null ? null : shelf.put(png),
    refusal,
    bytes: png?.length ?? 0,
    takenAt: new Date().toISOString(),
  });
  const takeFor = async (caseId: string | null): Promise<void> => {
    // A key that is held down repeats itself.
    if (isTaking) return;
    isTaking = true;
    try {
      const held = shelved(await captureMoment());
      const taken = { ...held, id: held.picture ?? randomUUID(), caseId };
      waiting.set(taken.id, taken);
      if (caseId === null) deps.onReport();
      deps.onTaken(taken);
    } finally {
      isTaking = false;
    }
  };
  const report = (): Promise<void> => takeFor(null);
  const takeStep = async (): Promise<void> => {
    if (recording !== null) await takeFor(recording.caseId);
  };
  const shortcuts = createShortcuts({ report: () => void report(), step: () => void takeStep() });
  return {
    report,
    takeStep,
    recording: () => recording,
    handlers: {
      'host.captureSources': async () =>
        ok((await deps.isPersonActing()) ? await listSources() : { sources: [], refusal: words.capture.nobody }),
      'host.capture': async ({ source }) =>
        ok(shelved((await deps.isPersonActing()) ? await captureSource(source) : nobody())),
      'host.picturePart': ({ picture, from }) => {
        const part = shelf.part(picture, from);
        return part === undefined ? fail('not-found', 'This picture is not here any more. Take it again.') : ok(part);
      },
      'host.takeStep': async () => {
        if (!(await deps.isPersonActing())) return fail('refused', words.capture.nobody);
        await takeStep();
        return ok({});
      },
      'host.pictureDone': ({ id }) => {
        shelf.drop(id);
        waiting.delete(id);
        return ok({});
      },
      'host.pictures': () => ok({ pictures: [...waiting.values()] }),
      'host.shortcuts': (keys) => ok(shortcuts.take(keys)),
      'host.recording': async ({ recording: next }) => {
        if (isStart(recording, next) && !(await deps.isPersonActing()))
          return fail('refused', words.capture.nobodyStarts);
        recording = next;
        deps.bar.show(next);
        deps.onRecording(next);
        return ok({});
      },
    },
  };
}
