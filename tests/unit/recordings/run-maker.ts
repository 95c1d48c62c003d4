// Listings of runs as folders show them, made from a short sketch.
import type { ListedFile } from '../../../core/recordings/timeline-rules.ts';
import { createTimeline } from '../../../core/recordings/timeline-rules.ts';
import type { Timeline } from '../../../core/recordings/timeline-rules.ts';
import { recordingRules } from '../../../core/recordings/naming-rules.ts';
import type { RecordingRules } from '../../../core/recordings/naming-rules.ts';

export const RULES: RecordingRules = recordingRules(new Map());
export const DAY = Date.parse('2026-11-23T00:00:00Z');

/** "14:58" as a moment of the day the sketches lie on. */
export function at(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return DAY + (hours * 60 + minutes) * 60_000;
}

/** Words such as `14:58 S`, `15:10 JobMove`, `17:30 UserLogOff`; `S0` is an empty snapshot. Numbered in their order. */
export function listing(...words: readonly string[]): ListedFile[] {
  return words.map((word, index) => {
    const [time = '', what = ''] = word.split(' ');
    const number = String(index + 1).padStart(6, '0');
    const isSnapshot = what === 'S' || what === 'S0';
    return {
      name: isSnapshot ? `Scenarios ${number}.dat` : `${number} ${what}.bin`,
      bytes: what === 'S0' ? 0 : isSnapshot ? 1_000_000 : 100,
      modifiedMs: at(time),
      state: 'ok',
    };
  });
}

/** More of a run, numbered from another number on. */
export function listingFrom(first: number, ...words: readonly string[]): ListedFile[] {
  return listing(...Array.from({ length: first - 1 }, () => '00:00 S'), ...words).slice(first - 1);
}

export const timelineOf = (files: readonly ListedFile[], rules = RULES): Timeline => createTimeline(files, rules);
