import { inSlices, sortedInTurns } from '../../platform/turns.ts';
import type { SurveyItem } from '../types.ts';
import { isPacked } from './choose-logs.ts';
import type { LogLimits, LogWindow } from './choose-logs.ts';

/** What is read of older logs beside those that are taken. */
const HISTORY_BYTES = 128 * 1024 * 1024;
const HISTORY_FILES = 500;
const SLICE = 512;

/**
 * Older logs than the window, the newest first: read to tell since when something is so, never packed. Empty without a
 * window. Pure; gives turns.
 */
export async function chooseHistory(
  logs: readonly SurveyItem[],
  taken: readonly SurveyItem[],
  window: LogWindow,
  limits: Pick<LogLimits, 'bytesOfOne' | 'packedBytes'>,
): Promise<readonly SurveyItem[]> {
  if (window.sinceMs === Number.NEGATIVE_INFINITY) return [];
  const isTaken = new Set(taken.map(({ path }) => path));
  const history: SurveyItem[] = [];
  let bytes = 0;
  const newestFirst = await sortedInTurns(logs, (a, b) => b.modifiedMs - a.modifiedMs);
  await inSlices(newestFirst, SLICE, (log) => {
    const size = Math.min(log.bytes ?? 0, limits.bytesOfOne);
    if (isTaken.has(log.path) || log.modifiedMs >= window.sinceMs || history.length >= HISTORY_FILES) return;
    if (bytes + size > HISTORY_BYTES || (isPacked(log) && size > limits.packedBytes)) return;
    history.push(log);
    bytes += size;
  });
  return history;
}
