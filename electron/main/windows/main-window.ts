import { join } from 'node:path';
import { app, BrowserWindow, Menu, nativeTheme, screen } from 'electron';
import { log } from '../log.ts';
import { ORIGIN, START_PAGE } from '../protocol/origin.ts';
import { STOPPED_PAGE_PATH } from '../protocol/stopped-page.ts';
import { words } from '../words.ts';
import { afterCrash } from './renderer-crash.ts';
import { recallWindow, rememberWindow } from './window-memory.ts';
import { frameColours, overlayOf, windowOptions } from './window-options.ts';
import { startBounds } from './window-state.ts';
import type { WindowState } from './window-state.ts';
import { zoomAfter, zoomCommand } from './zoom.ts';

/** The app's one window. Electron's object is made anew after it was closed; this handle stays. */
export interface MainWindow {
  /** The window now; undefined when it is closed. */
  current(): BrowserWindow | undefined;
  /** Brings it to the front: opened, shown, restored, focused. */
  show(): void;
  /** Shows it and leads to a route of the page. */
  navigate(place: string): void;
  /** Asked when the person closes the window; true keeps it, hidden. */
  onClose(keepHidden: (memory: { readonly knowsTray: boolean }) => boolean): void;
}

/** Makes the handle; the window itself opens with `show`. */
export function createMainWindow(): MainWindow {
  let window: BrowserWindow | undefined;
  let keepHidden: (memory: { readonly knowsTray: boolean }) => boolean = () => false;
  let isQuitting = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });

  const open = (): BrowserWindow => {
    const memory = recallWindow();
    const opened = openWindow(memory);
    opened.on('close', (event) => {
      rememberWindow(stateOf(opened, memory));
      if (isQuitting || !keepHidden({ knowsTray: recallWindow()?.knowsTray ?? false })) return;
      event.preventDefault();
      rememberWindow({ ...stateOf(opened, memory), knowsTray: true });
      opened.hide();
    });
    opened.on('closed', () => {
      window = undefined;
    });
    window = opened;
    return opened;
  };

  const show = (): void => {
    const existing = window;
    if (existing === undefined) return void open();
    if (existing.isMinimized()) existing.restore();
    existing.show();
    existing.focus();
  };

  return {
    current: () => window,
    show,
    navigate(place) {
      show();
      const contents = window?.webContents;
      if (contents === undefined) return;
      const send = (): void => contents.send('app:navigate', place);
      if (contents.isLoading()) contents.once('did-finish-load', send);
      else send();
    },
    onClose: (decide) => {
      keepHidden = decide;
    },
  };
}

function openWindow(memory: WindowState | undefined): BrowserWindow {
  const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea);
  const window = new BrowserWindow(
    windowOptions({
      platform: process.platform,
      isDark: nativeTheme.shouldUseDarkColors,
      bounds: startBounds(memory?.bounds, screens),
      preload: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
      isPackaged: app.isPackaged,
      version: app.getVersion(),
    }),
  );
  window.once('ready-to-show', () => {
    if (memory?.isMaximized === true) window.maximize();
    window.show();
  });
  followTheme(window);
  followZoom(window, memory?.zoom ?? 1);
  followCrashes(window);
  offerEditMenu(window);
  load(window, START_PAGE);
  return window;
}

function load(window: BrowserWindow, page: string): void {
  // A page that is left before it was loaded rejects; what matters (a crash) is an event of its own.
  window.loadURL(page).catch((error: unknown) => log('window.load-failed', { error: String(error) }));
}

function stateOf(window: BrowserWindow, memory: WindowState | undefined): WindowState {
  return {
    bounds: window.getNormalBounds(),
    isMaximized: window.isMaximized(),
    zoom: window.webContents.isDestroyed() ? (memory?.zoom ?? 1) : window.webContents.getZoomFactor(),
    knowsTray: recallWindow()?.knowsTray ?? false,
  };
}

function followTheme(window: BrowserWindow): void {
  const update = (): void => {
    const colours = frameColours(nativeTheme.shouldUseDarkColors);
    window.setBackgroundColor(colours.background);
    if (process.platform === 'win32') window.setTitleBarOverlay(overlayOf(colours));
  };
  nativeTheme.on('updated', update);
  window.on('closed', () => nativeTheme.off('updated', update));
}

function followZoom(window: BrowserWindow, start: number): void {
  let zoom = start;
  window.webContents.on('did-finish-load', () => window.webContents.setZoomFactor(zoom));
  window.webContents.on('before-input-event', (event, press) => {
    const command = zoomCommand(press);
    if (command === undefined) return;
    event.preventDefault();
    zoom = zoomAfter(command, zoom);
    window.webContents.setZoomFactor(zoom);
  });
}

function followCrashes(window: BrowserWindow): void {
  let previous: number | undefined;
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    log('window.crashed', { reason: details.reason, exitCode: details.exitCode });
    const at = performance.now();
    const next = afterCrash(previous, at);
    previous = at;
    load(window, next === 'load-again' ? START_PAGE : `${ORIGIN}/${STOPPED_PAGE_PATH}`);
  });
}

/** What a right click offers where text can be changed or is selected; Electron has none of its own. */
function offerEditMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, at) => {
    if (!at.isEditable && at.selectionText === '') return;
    const forText = at.isEditable ? (['cut', 'copy', 'paste', 'selectAll'] as const) : (['copy'] as const);
    const items = forText.map((role) => ({ role, label: words.edit[role] }));
    Menu.buildFromTemplate(items).popup({ window });
  });
}
