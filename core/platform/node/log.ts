import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { pino } from 'pino';
import type { Log } from '../ports.ts';

/** JSON lines into a file of the data folder. Fields that could hold secrets are cut by name as a last line of defence. */
export function createFileLog(path: string): Log {
  // The log is the first thing in a new data folder, so it makes that one too.
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const logger = pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: ['secret', 'token', 'authorization', 'password', '*.secret', '*.token', '*.authorization', '*.password'],
        censor: '[removed]',
      },
    },
    pino.destination({ dest: path, sync: true, mode: 0o600 }),
  );
  return {
    info: (event, fields) => logger.info(fields ?? {}, event),
    warn: (event, fields) => logger.warn(fields ?? {}, event),
    error: (event, fields) => logger.error(fields ?? {}, event),
  };
}

/** For tests and for commands that have no data folder. */
export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
