import { Menu } from 'electron';

/** No menu bar: the page has its own ways. A Mac needs one for its shortcuts to work at all. */
export function setupMenu(): void {
  const template = [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] as const;
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate([...template]) : null);
}
