import { app, shell } from 'electron';
import type { WebContents } from 'electron';
import { log } from '../log.ts';
import { isOwnAddress } from '../protocol/origin.ts';
import { externalAddress } from './external-address.ts';

/** The sandbox for every page. Where it was switched off by hand (as root it cannot run), insisting would hang. */
export function enableSandbox(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/** Every page there will ever be: no web views, no other pages, no windows; web links go to the browser. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => guard(contents));
}

function guard(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || !isOwnAddress(details.url)) details.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}

function openOutside(url: string): void {
  const address = externalAddress(url);
  if (address === undefined) return log('link.refused', { scheme: URL.parse(url)?.protocol ?? 'none' });
  shell.openExternal(address).catch((error: unknown) => log('link.failed', { error: String(error) }));
}
