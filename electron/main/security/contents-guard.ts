import { app, BrowserWindow, dialog, shell } from 'electron';
import type { WebContents } from 'electron';
import { log } from '../log.ts';
import { isOwnAddress } from '../protocol/origin.ts';
import { words } from '../words.ts';
import { createLinkOpener } from './link-opener.ts';
import type { AskedLink } from './link-opener.ts';

/** The sandbox for every page. Where it was switched off by hand (as root it cannot run), insisting would hang. */
export function enableSandbox(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/** Every page there will ever be: no web views, no other pages, no windows; web links may go to the browser. */
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

const openLink = createLinkOpener({
  open: (address) => shell.openExternal(address),
  ask: askToOpen,
  refused: (address) => log('link.refused', { scheme: URL.parse(address)?.protocol ?? 'none' }),
});

function openOutside(url: string): void {
  openLink(url).catch((error: unknown) => log('link.failed', { error: String(error) }));
}

async function askToOpen({ target, what }: AskedLink): Promise<boolean> {
  const { title, text, refuse, open } = what === 'call' ? words.outsideCall : words.outsideLink;
  const options = {
    type: 'question' as const,
    message: title(target),
    detail: text,
    buttons: [refuse, open],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
  const [window] = BrowserWindow.getAllWindows();
  const answer = await (window === undefined ? dialog.showMessageBox(options) : dialog.showMessageBox(window, options));
  return answer.response === 1;
}
