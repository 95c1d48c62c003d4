import { join } from 'node:path';
import { app } from 'electron';
import { setupCore } from './core-supervisor/setup-core.ts';
import { setupWindowConnections } from './core-supervisor/window-connections.ts';
import { followLinks } from './follow-links.ts';
import { hostHandlers } from './host/host-handlers.ts';
import { readLaunch } from './launch.ts';
import { setupPower } from './power.ts';
import { registerAppScheme, serveAppProtocol } from './protocol/app-protocol.ts';
import { setupQuit } from './quit.ts';
import { enableSandbox, guardContents } from './security/contents-guard.ts';
import { takeCoreEnvironment } from './security/core-environment.ts';
import { guardSession } from './security/session-guard.ts';
import { setupTrayActions } from './tray/tray-actions.ts';
import { createTray } from './tray/tray.ts';
import { createMainWindow } from './windows/main-window.ts';
import { setupMenu } from './windows/menu.ts';
import { setupSavePdf } from './windows/save-pdf.ts';
import { followSecondStarts, isFirstInstance } from './windows/single-instance.ts';
import { setupTheme } from './windows/theme.ts';
import { setupWindowControls } from './windows/window-controls.ts';

// Before anything is started that would inherit it.
const coreEnvironment = takeCoreEnvironment(process.env);
const launch = readLaunch(process.argv, coreEnvironment, process.cwd());
// Two data folders are two apps: each has Electron's own files, and with them its own "first instance".
if (launch.dataFolder !== undefined) app.setPath('userData', join(launch.dataFolder, 'electron'));

if (isFirstInstance()) start();
else app.exit(0);

function start(): void {
  enableSandbox();
  guardContents();
  registerAppScheme();
  setupMenu();
  void app.whenReady().then(open);
}

function open(): void {
  guardSession();
  serveAppProtocol(join(app.getAppPath(), 'out', 'renderer'));
  const main = createMainWindow();
  const tray = createTray();
  const core = setupCore(launch, coreEnvironment, hostHandlers(main, tray));
  setupWindowControls(main);
  setupSavePdf(main);
  setupWindowConnections(core);
  setupTrayActions(main, tray, core);
  setupPower(core);
  setupTheme(core);
  setupQuit(core);
  followSecondStarts(main);
  core.start();
  main.show();
  followLinks(main, process.argv);
}
