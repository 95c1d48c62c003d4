import { describe, expect, it } from 'vitest';
import { proposeRange } from '../../../core/recordings/proposal-rules.ts';
import type { ListedFile } from '../../../core/recordings/timeline-rules.ts';
import { at, listing, listingFrom, RULES, timelineOf } from './run-maker.ts';

function propose(files: readonly ListedFile[], time?: string, rules = RULES) {
  const timeline = timelineOf(files, rules);
  const around = time === undefined ? undefined : { sinceMs: at(time), untilMs: at(time) };
  const proposal = proposeRange(timeline, rules, around);
  const { from, to } = proposal;
  return { ...proposal, ends: [timeline.files[from]?.atMs, timeline.files[to]?.atMs], timeline };
}

const afternoon = listing(
  '05:12 S',
  '06:00 ImportStart',
  '08:30 S',
  '09:00 JobMove',
  '12:05 S',
  '13:00 JobEdit',
  '14:58 S',
  '15:10 JobMove',
  '16:40 ImportStart',
  '16:50 JobMove',
  '17:21 S',
  '17:30 UserLogOff',
  '17:40 UserLogOff',
);

describe('the proposal for a fault', () => {
  it('is the pair of snapshots around it when real transmissions lie between', () => {
    const found = propose(afternoon, '16:40');
    expect(found).toMatchObject({ reason: 'pair', files: 5, real: 3, noise: 0, after: 'noise', isWhole: false });
    expect(found.ends).toEqual([at('14:58'), at('17:21')]);
  });

  it('is the pair before when only log-offs lie between', () => {
    const run = [...afternoon, ...listingFrom(14, '18:00 S')];
    const found = propose(run, '17:35');
    expect(found).toMatchObject({ reason: 'previous-pair', around: { real: 0, noise: 2 } });
    expect(found.ends).toEqual([at('14:58'), at('17:21')]);
  });

  it('goes back over several quiet pairs until one holds something', () => {
    const found = propose(
      listing('08:00 S', '09:00 JobMove', '10:00 S', '11:00 S', '12:00 UserLogOff', '13:00 S'),
      '12:30',
    );
    expect(found).toMatchObject({ reason: 'previous-pair', real: 1 });
    expect(found.ends).toEqual([at('08:00'), at('10:00')]);
  });

  it('is the last snapshot and what follows when the fault lies behind it', () => {
    const found = propose(listing('08:00 S', '09:00 JobMove', '10:00 S', '10:30 JobMove', '10:40 JobEdit'), '10:35');
    expect(found).toMatchObject({ reason: 'tail', real: 2, after: 'nothing' });
    expect(found.ends).toEqual([at('10:00'), at('10:40')]);
  });

  it('is the last pair when only log-offs follow the last snapshot', () => {
    expect(propose(afternoon, '17:50')).toMatchObject({ reason: 'previous-pair', real: 3, after: 'noise' });
  });

  it('ends at the snapshot of the very moment of the fault, because what led to it lies before', () => {
    expect(propose(afternoon, '12:05').ends).toEqual([at('08:30'), at('12:05')]);
    expect(propose(afternoon, '05:12').ends).toEqual([at('05:12'), at('08:30')]);
  });

  it('keeps the little there is around the fault and adds the pair before when more is wanted', () => {
    const found = propose(afternoon, '13:30', { ...RULES, minTransmissions: 2 });
    expect(found).toMatchObject({ reason: 'in-doubt', isWhole: true });
    const later = propose([...afternoon, ...listingFrom(14, '18:00 JobMove')], '17:55', {
      ...RULES,
      minTransmissions: 2,
    });
    expect(later).toMatchObject({ reason: 'widened', real: 4, noise: 2 });
    expect(later.ends).toEqual([at('14:58'), at('18:00')]);
  });

  it('is the last pair that holds enough when no time is given', () => {
    expect(propose(afternoon)).toMatchObject({ reason: 'pair', real: 3, after: 'noise' });
  });

  it('skips a snapshot that was cut off and says so', () => {
    const found = propose(listing('08:00 S', '09:00 JobMove', '10:00 S0', '10:30 JobMove', '11:00 S'), '09:30');
    expect(found).toMatchObject({ reason: 'pair', emptySnapshots: 1, real: 2 });
    expect(found.ends).toEqual([at('08:00'), at('11:00')]);
  });

  it('is the snapshot and all behind it when the run has one', () => {
    expect(propose(listing('08:00 S', '09:00 JobMove'), '09:00')).toMatchObject({ reason: 'one-snapshot', real: 1 });
  });

  it.each([
    ['no-snapshot', listing('08:00 JobMove', '09:00 JobMove')],
    ['no-snapshot', listing('08:00 S0', '09:00 JobMove')],
    ['only-noise', listing('08:00 S', '09:00 UserLogOff', '10:00 S')],
    ['before-first', listing('07:00 JobMove', '09:30 S', '10:00 JobMove')],
    ['times-alike', listing('08:00 S', '08:00 JobMove', '08:00 S')],
    ['in-doubt', listing('08:00 S', '09:00 UserLogOff', '10:00 S', '11:00 JobMove')],
  ])('is the whole run in doubt: %s', (reason, files) => {
    expect(propose(files, '09:00')).toMatchObject({ reason, isWhole: true });
  });

  it('is nothing when the run holds no file', () => {
    expect(propose([], '09:00')).toMatchObject({ reason: 'empty', files: 0 });
  });

  it('takes all pairs a window of time touches', () => {
    const timeline = timelineOf(afternoon);
    const proposal = proposeRange(timeline, RULES, { sinceMs: at('09:00'), untilMs: at('15:30') });
    expect(proposal).toMatchObject({ reason: 'pair', from: 2, to: 10 });
    const open = proposeRange(timeline, RULES, { sinceMs: at('15:30'), untilMs: Number.POSITIVE_INFINITY });
    expect(open).toMatchObject({ reason: 'pair', from: 6, to: 10, after: 'noise' });
  });

  it('takes both of two files that were written at one moment', () => {
    const files = listing('08:00 S', '09:00 JobMove', '10:00 S', '10:00 JobEdit', '11:00 JobMove', '12:00 S');
    expect(propose(files, '09:30')).toMatchObject({ from: 0, to: 3, real: 2 });
  });
});
