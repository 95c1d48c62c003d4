import { join } from 'node:path';
import { app } from 'electron';
import { appendLine } from './files.ts';

const MAX_BYTES = 1_000_000;

/** One JSON line into main's own log, beside Electron's data. Nothing a person typed, no paths of theirs. */
export function log(event: string, fields: Readonly<Record<string, unknown>> = {}): void {
  const line = JSON.stringify({ at: new Date().toISOString(), event, ...fields });
  appendLine(join(app.getPath('userData'), 'logs', 'main.log'), line, MAX_BYTES);
}
