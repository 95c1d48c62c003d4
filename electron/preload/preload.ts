import { contextBridge, ipcRenderer, webUtils } from 'electron';

const VERSION = '--companion-version=';

/** The port travels by a window message: a MessagePort cannot cross the bridge itself. */
ipcRenderer.on('core:port', (event) => {
  window.postMessage('core:port', window.origin, [...event.ports]);
});

contextBridge.exposeInMainWorld('companion', {
  platform: process.platform,
  version: process.argv.find((word) => word.startsWith(VERSION))?.slice(VERSION.length) ?? '',
  window: {
    minimize: () => ipcRenderer.send('window:minimize'),
    toggleMaximize: () => ipcRenderer.send('window:toggle-maximize'),
    close: () => ipcRenderer.send('window:close'),
  },
  core: {
    restart: () => ipcRenderer.send('core:restart'),
    revealData: () => ipcRenderer.send('core:reveal-data'),
  },
  savePdf: (name: string): Promise<unknown> => ipcRenderer.invoke('page:pdf', name),
  /** Paths are read here, from files that a person handed over: what a script makes up has none. */
  giveFiles: (files: readonly File[]): Promise<unknown> => {
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
    return paths.length === 0 ? Promise.resolve({ files: [], refused: [] }) : ipcRenderer.invoke('files:given', paths);
  },
  hasPath: (file: File): boolean => webUtils.getPathForFile(file) !== '',
  quit: () => ipcRenderer.send('app:quit'),
  connect: () => ipcRenderer.send('core:connect'),
  onNavigate: (listener: (place: string) => void) => {
    ipcRenderer.on('app:navigate', (_event, place: unknown) => {
      if (typeof place === 'string') listener(place);
    });
  },
});
