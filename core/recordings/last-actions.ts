import type { RunFolder } from '../instances/index.ts';
import type { Files } from '../platform/ports.ts';
import { baseName } from './naming-rules.ts';
import type { RecordingRules } from './naming-rules.ts';
import { findRun } from './run-finding.ts';
import type { Timeline } from './timeline-rules.ts';

/** A run that ended longer before a fault says nothing of it. */
const DAY_MS = 86_400_000;

/** What was recorded before a moment: actions by the names of their files, oldest first. Epoch ms. */
export interface RecordedActions {
  readonly run: string;
  readonly actions: readonly { readonly atMs: number; readonly action: string }[];
}

/** The run that a moment lies in or that ended in the day before it, with the last actions up to it. Opens no file. */
export async function actionsBefore(
  files: Files,
  runs: readonly RunFolder[],
  rules: RecordingRules,
  { atMs, most }: { readonly atMs: number; readonly most: number },
): Promise<RecordedActions | undefined> {
  const found = await findRun(files, runs, rules, { sinceMs: atMs, untilMs: atMs });
  if (found === undefined || found.span.startMs > atMs || found.span.endMs < atMs - DAY_MS) return undefined;
  return { run: baseName(found.span.run.name), actions: lastOf(found.timeline, atMs, most) };
}

/** Actions of people and services up to a moment; log-offs say nothing, and without times nothing has a before. Pure. */
function lastOf(timeline: Timeline, atMs: number, most: number): RecordedActions['actions'] {
  if (!timeline.timesTell) return [];
  return timeline.files
    .filter((file) => file.kind === 'transmission' && !file.isNoise && file.atMs <= atMs)
    .slice(-most)
    .map(({ atMs: at, action }) => ({ atMs: at, action }));
}
