import { closeSync, readdirSync, readlinkSync } from 'node:fs';

/** Standard input, output and errors, and the channel to main, which `startNodeChild` puts right behind them. */
const LAST_OWN_FILE = 3;
const OPEN_FILES = '/proc/self/fd';

/**
 * Closes the sockets that a child on Linux gets from Electron without being meant to; called before the child opens a
 * socket of its own. They are copies of Chromium's: as long as a child holds one, the system goes on telling Chromium
 * about it after Chromium has closed it, and a page may stop in the middle of loading (ADR 44). Other systems hand on
 * nothing. Gives how many were closed.
 */
export function closeInheritedSockets(platform: NodeJS.Platform = process.platform): number {
  if (platform !== 'linux') return 0;
  return readdirSync(OPEN_FILES)
    .map(Number)
    .filter((file) => file > LAST_OWN_FILE && isSocket(file) && isClosed(file)).length;
}

/** The file that lists the folder is gone by the time it is looked at. */
function isSocket(file: number): boolean {
  try {
    return readlinkSync(`${OPEN_FILES}/${String(file)}`).startsWith('socket:');
  } catch {
    return false;
  }
}

function isClosed(file: number): boolean {
  try {
    closeSync(file);
    return true;
  } catch {
    return false;
  }
}
