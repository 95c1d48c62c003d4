import { app } from 'electron';
import type { MainWindow } from './main-window.ts';

/** True for the first start with this data folder. A later one hands over to it and should end at once. */
export function isFirstInstance(): boolean {
  return app.requestSingleInstanceLock();
}

/** A second start brings the first one's window to the front. */
export function followSecondStarts(main: MainWindow): void {
  app.on('second-instance', () => main.show());
}
