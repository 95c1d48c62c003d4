import type { HostContract } from '../../../shared/contract/host.ts';
import type { Handlers } from '../../../shared/contract/index.ts';
import type { CoreSupervisor } from '../core-supervisor/supervisor.ts';
import { isPersonActing } from '../security/acting-person.ts';
import type { AppTray } from '../tray/tray.ts';
import type { MainWindow } from '../windows/main-window.ts';
import { createCaptureDesk } from './capture-desk.ts';
import type { CaptureDesk } from './capture-desk.ts';
import { createRecorderBar } from './recorder-bar.ts';
import type { RecorderBar } from './recorder-bar.ts';

export interface Capture {
  readonly desk: CaptureDesk;
  readonly bar: RecorderBar;
  readonly handlers: Pick<Handlers<HostContract>, 'host.show'> & CaptureDesk['handlers'];
  /** Joins it to the core, once there is one. */
  join(core: CoreSupervisor): void;
}

/** Pictures of the screen: by the window's wish, by shortcut, tray or start argument, and step by step. */
export function setupCapture(main: MainWindow, tray: AppTray): Capture {
  const bar = createRecorderBar();
  let core: CoreSupervisor | undefined;
  let wasRecording = false;
  const desk = createCaptureDesk({
    bar,
    isPersonActing: () => isPersonActing(main.current()?.webContents),
    onTaken: (picture) => core?.tell('host.pictureTaken', picture),
    onReport: () => main.show(),
    onRecording: (recording) => {
      const isRecording = recording !== null;
      tray.setRecording(isRecording ? { taken: recording.taken } : null);
      // The person goes on working in another program; the bar and the tray stay.
      if (isRecording && !wasRecording) main.current()?.minimize();
      wasRecording = isRecording;
    },
  });
  bar.onTake(() => void desk.takeStep());
  const stop = (): void => core?.tell('host.stepsEnded', {});
  bar.onStop(stop);
  return {
    desk,
    bar,
    handlers: {
      ...desk.handlers,
      'host.show': ({ place }) => {
        main.navigate(place);
        return { ok: true, value: {} };
      },
    },
    join: (joined) => {
      core = joined;
      // A core that is gone records nothing, and neither does anybody else.
      joined.subscribe((state) => {
        if (state.phase !== 'ready' && desk.recording() !== null)
          void desk.handlers['host.recording']({ recording: null }, { signal: new AbortController().signal });
      });
    },
  };
}
