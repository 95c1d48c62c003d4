import { app } from 'electron';
import { contract, createClient, events, portWire } from '../../../shared/contract/index.ts';
import { assertNever } from '../../../shared/result.ts';
import type { CaptureDesk } from '../capture/capture-desk.ts';
import type { CoreSupervisor } from '../core-supervisor/supervisor.ts';
import { log } from '../log.ts';
import { notify } from '../notifications/notify.ts';
import type { MainWindow } from '../windows/main-window.ts';
import { words } from '../words.ts';
import type { TrayAction } from './tray-items.ts';
import type { AppTray } from './tray.ts';

/** Joins the tray to window and core, and decides what closing the window means. */
export function setupTrayActions(main: MainWindow, tray: AppTray, core: CoreSupervisor, desk: CaptureDesk): void {
  tray.onAction((action) => act(action, main, core, desk));
  core.subscribe((state) => tray.setHasCore(state.phase === 'ready'));
  main.onClose(({ knowsTray }) => {
    // Elsewhere a tray may be missing without a word, and the app would be lost from sight.
    if (process.platform !== 'win32') return false;
    if (!knowsTray) void notify({ ...words.tray.stillHere, place: '/' }, (place) => main.navigate(place));
    return true;
  });
}

function act(action: TrayAction, main: MainWindow, core: CoreSupervisor, desk: CaptureDesk): void {
  switch (action.do) {
    case 'open':
      return main.show();
    case 'go':
      return main.navigate(action.place);
    case 'report':
      return void desk.report();
    case 'takeStep':
      return void desk.takeStep();
    case 'stopSteps':
      return core.tell('host.stepsEnded', {});
    case 'collect':
      return void collect(main, core);
    case 'choose':
      return core.tell('host.trayChosen', { id: action.id });
    case 'quit':
      return app.quit();
    default:
      return assertNever(action);
  }
}

/** Starts a run and leads to where it can be watched and cancelled. */
async function collect(main: MainWindow, core: CoreSupervisor): Promise<void> {
  const port = core.open();
  if (port === undefined) return;
  const client = createClient(portWire(port), { contract, events });
  const answer = await client.call('collect.start', {});
  client.close();
  if (!answer.ok) log('tray.collect-refused', { code: answer.error.code });
  main.navigate('/diagnostics');
}
