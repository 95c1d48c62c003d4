import { join } from 'node:path';
import { app } from 'electron';
import { readTextOrNothing, writeTextAtomic } from '../files.ts';
import { parseWindowState } from './window-state.ts';
import type { WindowState } from './window-state.ts';

const statePath = (): string => join(app.getPath('userData'), 'window-state.json');

/** What the window remembered last time; undefined at the first start, or when the file is damaged. */
export function recallWindow(): WindowState | undefined {
  return parseWindowState(readTextOrNothing(statePath()));
}

/** Remembers. A disk that refuses costs only the memory. */
export function rememberWindow(state: WindowState): void {
  writeTextAtomic(statePath(), `${JSON.stringify(state)}\n`);
}
