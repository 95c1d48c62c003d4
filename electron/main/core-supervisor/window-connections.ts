import { app, ipcMain, MessageChannelMain } from 'electron';
import type { WebContents } from 'electron';
import { isTrustedSender } from '../security/trusted-sender.ts';
import type { CoreSupervisor } from './supervisor.ts';

/**
 * Joins windows to the core: a page that asks gets a port as soon as a core is ready, and a new one after every
 * restart. A port of a core that ended is closed, which is how the page learns of it.
 */
export function setupWindowConnections(supervisor: CoreSupervisor): void {
  const pages = new Set<WebContents>();

  const connect = (page: WebContents): void => {
    const { port1, port2 } = new MessageChannelMain();
    if (supervisor.attach(port1)) page.postMessage('core:port', null, [port2]);
  };

  ipcMain.on('core:connect', (event) => {
    if (!isTrustedSender(event.senderFrame)) return;
    const page = event.sender;
    if (!pages.has(page)) {
      pages.add(page);
      page.once('destroyed', () => void pages.delete(page));
    }
    connect(page);
  });
  const onRequest = (channel: string, act: () => void): void => {
    ipcMain.on(channel, (event) => {
      if (isTrustedSender(event.senderFrame)) act();
    });
  };
  onRequest('core:restart', () => supervisor.restart());
  onRequest('core:reveal-data', () => supervisor.revealData());
  onRequest('app:quit', () => app.quit());
  supervisor.subscribe((state) => {
    if (state.phase === 'ready') for (const page of pages) connect(page);
  });
}
