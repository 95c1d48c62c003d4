import { ipcMain } from 'electron';
import type { BrowserWindow, IpcMainEvent } from 'electron';
import { isTrustedSender } from '../security/trusted-sender.ts';
import type { MainWindow } from './main-window.ts';

const COMMANDS: Readonly<Record<string, (window: BrowserWindow) => void>> = {
  'window:minimize': (window) => window.minimize(),
  'window:toggle-maximize': (window) => (window.isMaximized() ? window.unmaximize() : window.maximize()),
  'window:close': (window) => window.close(),
};

/** Serves the page's own title bar buttons. */
export function setupWindowControls(main: MainWindow): void {
  for (const [channel, run] of Object.entries(COMMANDS)) {
    ipcMain.on(channel, (event: IpcMainEvent) => {
      const window = main.current();
      if (window?.webContents === event.sender && isTrustedSender(event.senderFrame)) run(window);
    });
  }
}
