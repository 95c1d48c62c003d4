import type { RecordingChoice } from '../../shared/domain/recordings.ts';
import type { Timeline } from './timeline-rules.ts';

/** Where a chosen range lies in a run now; the reason in words where it does not. */
export type ChosenEnds =
  | { readonly ok: true; readonly from: number; readonly to: number }
  | { readonly ok: false; readonly code: 'not-found' | 'invalid'; readonly problem: string };

/** The places of a chosen range. Names are taken without regard to case where none fits exactly. Pure. */
export function chosenEnds(timeline: Timeline, range: RecordingChoice['range']): ChosenEnds {
  const { files } = timeline;
  if (files.length === 0) return { ok: false, code: 'not-found', problem: 'The run holds no recorded file any more.' };
  if (range === null) return { ok: true, from: 0, to: files.length - 1 };
  const [from, to] = [placeIn(timeline, range.from), placeIn(timeline, range.to)];
  const lost = from < 0 ? range.from : to < 0 ? range.to : undefined;
  if (lost !== undefined)
    return { ok: false, code: 'not-found', problem: `The run has no file ${lost} (any more). Choose the range again.` };
  if (from > to)
    return {
      ok: false,
      code: 'invalid',
      problem: `The range ends (${range.to}) before it begins (${range.from}). Swap the two.`,
    };
  return { ok: true, from, to };
}

/** Where a file lies by its place or its name; -1 where it does not. Names fit without regard to case. Pure. */
export function placeIn({ files }: Timeline, wanted: number | string): number {
  if (typeof wanted === 'number') return wanted < files.length ? wanted : -1;
  const exact = files.findIndex((file) => file.name === wanted);
  const lower = wanted.toLowerCase();
  return exact >= 0 ? exact : files.findIndex((file) => file.name.toLowerCase() === lower);
}
