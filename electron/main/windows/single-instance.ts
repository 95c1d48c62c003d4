import { app } from 'electron';
import type { CaptureDesk } from '../capture/capture-desk.ts';
import { asksForReport } from '../launch.ts';
import type { MainWindow } from './main-window.ts';

/** True for the first start with this data folder. A later one hands over to it and should end at once. */
export function isFirstInstance(): boolean {
  return app.requestSingleInstanceLock();
}

/** A second start brings the first one's window to the front, or reports a problem with a picture of the moment. */
export function followSecondStarts(main: MainWindow, desk: Pick<CaptureDesk, 'report'>): void {
  app.on('second-instance', (_event, argv) => {
    if (asksForReport(argv)) void desk.report();
    else main.show();
  });
}
