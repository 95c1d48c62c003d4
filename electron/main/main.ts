import { join } from 'node:path';
import { app } from 'electron';
import { setupCapture } from './capture/setup-capture.ts';
import { setupCore } from './core-supervisor/setup-core.ts';
import { setupWindowConnections } from './core-supervisor/window-connections.ts';
import { followLinks } from './follow-links.ts';
import { setupGivenFiles } from './host/given-files.ts';
import { hostHandlers } from './host/host-handlers.ts';
import { asksForReport, readLaunch } from './launch.ts';
import { setupPower } from './power.ts';
import { registerAppScheme, serveAppProtocol } from './protocol/app-protocol.ts';
import { setupQuit } from './quit.ts';
import { enableSandbox, guardContents } from './security/contents-guard.ts';
import { takeCoreEnvironment } from './security/core-environment.ts';
import { guardSession } from './security/session-guard.ts';
import { setupTrayActions } from './tray/tray-actions.ts';
import { createTray } from './tray/tray.ts';
import { createMainWindow } from './windows/main-window.ts';
import { setupLanguage } from './windows/language.ts';
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
  const main = createMainWindow();
  const tray = createTray();
  const capture = setupCapture(main, tray);
  const given = setupGivenFiles();
  serveAppProtocol(join(app.getAppPath(), 'out', 'renderer'), () => capture.bar.shown());
  const hands = { ...capture.handlers, ...given.handlers };
  const core = setupCore(launch, coreEnvironment, hostHandlers(main, tray, hands));
  capture.join(core);
  given.join(core);
  setupWindowControls(main);
  setupSavePdf(main);
  setupWindowConnections(core);
  setupTrayActions(main, tray, core, capture.desk);
  setupPower(core);
  setupTheme(core);
  setupLanguage(core);
  setupQuit(core);
  followSecondStarts(main, capture.desk);
  core.start();
  // The picture comes before the window that would cover what is to be shown.
  if (asksForReport(process.argv)) void capture.desk.report();
  else main.show();
  followLinks(main, process.argv);
}
