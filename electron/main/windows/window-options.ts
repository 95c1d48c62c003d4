import type { BrowserWindowConstructorOptions } from 'electron';
import { MIN_HEIGHT, MIN_WIDTH } from './window-state.ts';
import type { Rectangle } from './window-state.ts';

/** Height of the strip at the top that the page draws itself. */
export const TITLE_BAR_HEIGHT = 40;

/** Colours behind the page while it loads, and of the system's window buttons on it. */
export interface FrameColours {
  readonly background: string;
  readonly symbol: string;
}

/** The page's own background, so that nothing flashes. Pure. */
export function frameColours(isDark: boolean): FrameColours {
  return isDark ? { background: '#1f1f1f', symbol: '#ffffff' } : { background: '#fafafa', symbol: '#242424' };
}

export interface WindowLook {
  readonly platform: string;
  readonly isDark: boolean;
  readonly bounds: Rectangle;
  readonly preload: string;
  readonly isPackaged: boolean;
  readonly version: string;
}

/** Options of the one window: sandboxed and isolated; the title bar is the page's own. Pure. */
export function windowOptions(look: WindowLook): BrowserWindowConstructorOptions {
  const colours = frameColours(look.isDark);
  return {
    ...look.bounds,
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    backgroundColor: colours.background,
    ...titleBar(look.platform, colours),
    webPreferences: {
      preload: look.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: !look.isPackaged,
      additionalArguments: [`--companion-version=${look.version}`],
    },
  };
}

/** Windows draws its buttons onto the page; on Linux the page draws its own, since there is no such overlay everywhere. */
function titleBar(platform: string, colours: FrameColours): BrowserWindowConstructorOptions {
  if (platform === 'darwin') return { titleBarStyle: 'hiddenInset' };
  if (platform !== 'win32') return { frame: false };
  return { titleBarStyle: 'hidden', titleBarOverlay: overlayOf(colours) };
}

/** The strip behind Windows' own buttons. Pure. */
export function overlayOf(colours: FrameColours): { color: string; symbolColor: string; height: number } {
  return { color: colours.background, symbolColor: colours.symbol, height: TITLE_BAR_HEIGHT };
}
