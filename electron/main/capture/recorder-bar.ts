import { BrowserWindow, screen } from 'electron';
import { log } from '../log.ts';
import { ORIGIN } from '../protocol/origin.ts';
import { RECORDER_PAGE_PATH, STOP_ADDRESS, TAKE_ADDRESS } from './recorder-page.ts';
import type { Recording } from './recorder-page.ts';

/** A small window above all others that says that steps are recorded. It has no preload script and runs none. */
export interface RecorderBar {
  /** Null takes it away. */
  show(recording: Recording | null): void;
  shown(): Recording | null;
  onTake(act: () => void): void;
  onStop(act: () => void): void;
}

const SIZE = { width: 470, height: 60 };
const EDGE = 24;

export function createRecorderBar(): RecorderBar {
  let bar: BrowserWindow | undefined;
  let recording: Recording | null = null;
  let take = (): void => undefined;
  let stop = (): void => undefined;

  const open = (): BrowserWindow => {
    const opened = new BrowserWindow(barOptions());
    opened.setAlwaysOnTop(true, 'screen-saver');
    // Where the system can, it is left out of pictures; everywhere else it goes for the moment of one.
    opened.setContentProtection(true);
    opened.webContents.on('will-navigate', (event) => {
      event.preventDefault();
      if (event.url === TAKE_ADDRESS) take();
      if (event.url === STOP_ADDRESS) stop();
    });
    opened.once('ready-to-show', () => opened.showInactive());
    opened.on('close', (event) => {
      if (recording === null) return;
      event.preventDefault();
      stop();
    });
    opened.on('closed', () => {
      bar = undefined;
    });
    return opened;
  };
  const load = (window: BrowserWindow): void => {
    window
      .loadURL(`${ORIGIN}/${RECORDER_PAGE_PATH}`)
      .catch((error: unknown) => log('recorder-bar.load-failed', { error: String(error) }));
  };
  return {
    show: (next) => {
      recording = next;
      if (next === null) return bar?.destroy();
      bar ??= open();
      load(bar);
    },
    shown: () => recording,
    onTake: (act) => {
      take = act;
    },
    onStop: (act) => {
      stop = act;
    },
  };
}

function barOptions(): Electron.BrowserWindowConstructorOptions {
  const { workArea } = screen.getPrimaryDisplay();
  return {
    ...SIZE,
    x: workArea.x + workArea.width - SIZE.width - EDGE,
    y: workArea.y + workArea.height - SIZE.height - EDGE,
    show: false,
    frame: false,
    resizable: false,
    maximizable: false,
    minimizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  };
}
