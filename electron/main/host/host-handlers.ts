import { session } from 'electron';
import type { HostContract } from '../../../shared/contract/host.ts';
import type { Handlers } from '../../../shared/contract/index.ts';
import { ok } from '../../../shared/result.ts';
import { notify } from '../notifications/notify.ts';
import { said } from '../words/said.ts';
import type { AppTray } from '../tray/tray.ts';
import type { Capture } from '../capture/setup-capture.ts';
import type { MainWindow } from '../windows/main-window.ts';
import { chooseFiles, chooseFolder, chooseTarget, reveal } from './dialogs.ts';
import { proxyOf } from './proxy-answer.ts';

/** What the core may ask of the desktop. */
export function hostHandlers(
  main: MainWindow,
  tray: AppTray,
  others: Pick<Handlers<HostContract>, keyof Capture['handlers'] | 'host.filesKnown'>,
): Handlers<HostContract> {
  return {
    ...others,
    'host.openFiles': async (request) =>
      ok({ paths: await chooseFiles(main, { ...request, title: said(request.title) }) }),
    'host.openFolder': async ({ title }) => ok({ path: await chooseFolder(main, said(title)) }),
    'host.saveFile': async ({ title, name }) => ok({ path: await chooseTarget(main, said(title), name) }),
    'host.reveal': ({ path }) => {
      reveal(path);
      return ok({});
    },
    'host.notify': async ({ unlessSeen, title, body, place }) => {
      if (unlessSeen && isSeen(main)) return ok({ shown: false });
      return ok({ shown: await notify({ title: said(title), body: said(body), place }, (to) => main.navigate(to)) });
    },
    'host.tray': (state) => {
      tray.update(state);
      return ok({});
    },
    'host.resolveProxy': async ({ url }) => ok({ proxy: proxyOf(await session.defaultSession.resolveProxy(url)) }),
  };
}

/** Whether the person has the window in front of them. */
function isSeen(main: MainWindow): boolean {
  const window = main.current();
  return window !== undefined && window.isVisible() && !window.isMinimized() && window.isFocused();
}
