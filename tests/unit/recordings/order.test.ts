import { describe, expect, it } from 'vitest';
import { createNaming, recordingRules } from '../../../core/recordings/naming-rules.ts';
import { placeFiles } from '../../../core/recordings/order-rules.ts';
import type { Placeable } from '../../../core/recordings/order-rules.ts';
import { namesTellOrder } from '../../../core/recordings/timeline-rules.ts';
import type { ListedFile } from '../../../core/recordings/timeline-rules.ts';
import { at, listing, RULES, timelineOf } from './run-maker.ts';

const sent = (name: string, modifiedMs: number): Placeable => ({ name, kind: 'transmission', modifiedMs });
const names = (files: readonly Placeable[], orderBy: 'modified' | 'name' = 'modified') =>
  placeFiles(files, orderBy).map(({ file }) => file.name);

describe('the order of writing', () => {
  it('is by number when all files have one time, as in a copied folder', () => {
    expect(names([sent('10 JobMove.bin', 5), sent('9 JobEdit.bin', 5), sent('100 JobMove.bin', 5)])).toEqual([
      '9 JobEdit.bin',
      '10 JobMove.bin',
      '100 JobMove.bin',
    ]);
    const files = listing('08:00 S', '08:00 JobMove', '08:00 S', '08:00 JobMove').toReversed();
    const timeline = timelineOf(files);
    expect(timeline.timesTell).toBe(false);
    expect(namesTellOrder(timeline)).toBe(true);
    expect(timeline.files.map(({ kind }) => kind)).toEqual(['snapshot', 'transmission', 'snapshot', 'transmission']);
  });

  it('is by number also when the kind stands before it', () => {
    expect(names([sent('ImportStart_000002.bin', 1), sent('JobMove_000001.bin', 1)], 'name')).toEqual([
      'JobMove_000001.bin',
      'ImportStart_000002.bin',
    ]);
  });

  it('is by name without regard to case when names hold no number', () => {
    expect(names([sent('b.bin', 1), sent('A.bin', 1), sent('C.bin', 1)])).toEqual(['A.bin', 'b.bin', 'C.bin']);
  });

  it('follows the times when a counter began again', () => {
    const twice = Array.from({ length: 20 }, (_, index) => sent(`${(index % 10) + 1} JobMove.bin`, index * 600_000));
    const placed = placeFiles(twice, 'modified');
    expect(placed.map(({ atMs }) => atMs)).toEqual(twice.map(({ modifiedMs }) => modifiedMs));
    expect(placed.some(({ isMoved }) => isMoved)).toBe(false);
  });

  it('follows the times when snapshots and transmissions each have their own numbers', () => {
    const files = ['08:00 Scenarios1.dat', '09:00 JobMove1.bin', '09:10 JobMove2.bin', '09:20 JobMove3.bin']
      .concat('09:30 Scenarios2.dat', '09:40 JobMove4.bin')
      .map((word): ListedFile => {
        const [time = '', name = ''] = word.split(' ');
        return { name, bytes: 1, modifiedMs: at(time), state: 'ok' };
      });
    const timeline = timelineOf(files.toReversed());
    expect(timeline.files.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
    expect(timeline.moved).toBe(0);
  });

  it('keeps files that lie seconds out of their numbers where their time says', () => {
    const files = [1, 2, 3, 4, 5].map((n) => sent(`${n} JobMove.bin`, n === 3 ? 5_000 : n * 1_000));
    expect(placeFiles(files, 'modified').some(({ isMoved }) => isMoved)).toBe(false);
  });

  it('puts a file that was saved again later back among its neighbours', () => {
    const files = listing('08:00 S', '09:00 JobMove', '09:10 JobMove', '09:20 JobMove', '09:30 JobMove', '10:00 S');
    const touched = files.with(2, { name: '000003 JobMove.bin', bytes: 1, modifiedMs: at('23:00'), state: 'ok' });
    const timeline = timelineOf(touched);
    expect(timeline.moved).toBe(1);
    expect(timeline.files.at(-1)?.kind).toBe('snapshot');
    expect(timeline.files[2]).toMatchObject({ name: '000003 JobMove.bin', isMoved: true, atMs: at('09:00') });
  });

  it('is by name alone when the settings say so', () => {
    const files = [sent('2 JobMove.bin', 100), sent('1 JobMove.bin', 900_000), sent('3 JobMove.bin', 200)];
    expect(placeFiles(files, 'name').map(({ file, atMs }) => [file.name, atMs])).toEqual([
      ['1 JobMove.bin', 100],
      ['2 JobMove.bin', 100],
      ['3 JobMove.bin', 200],
    ]);
  });
});

describe('what a name says', () => {
  const naming = createNaming(RULES);

  it.each([
    ['000002 JobMove.bin', 'transmission', 'JobMove'],
    ['ImportStart_000002.BIN', 'transmission', 'ImportStart'],
    ['2026-11-21 23.15.14.123 UserLogOff.bin', 'transmission', 'UserLogOff'],
    ['sub/000003 JobEdit.bin', 'transmission', 'JobEdit'],
    ['000004.bin', 'transmission', 'other'],
  ] as const)('is kind and action: %s', (name, kind, action) => {
    expect([naming.kindOf(name), naming.actionOf(name)]).toEqual([kind, action]);
  });

  it.each([
    ['Scenarios/notes.dat', 'other'],
    ['Saved/SCENARIO 1.DAT', 'snapshot'],
    ['scenarios.dat', 'snapshot'],
    ['readme.txt', 'other'],
  ])('is told by the file itself and not by its folder: %s', (name, kind) => {
    expect(naming.kindOf(name)).toBe(kind);
  });

  it.each(['USERLOGOFF.BIN', 'User_Log_Off_3.bin', 'user log-off 4.bin'])('knows the log-off %s as noise', (name) => {
    expect(createNaming(RULES).isNoise(name)).toBe(true);
  });

  it('follows the settings when these name other kinds and noise', () => {
    const rules = recordingRules(
      new Map<string, unknown>([
        ['recordings.kindPattern', '^tx-(\\w+)'],
        ['recordings.noiseNames', ['Ping', '']],
      ]),
    );
    const own = createNaming(rules);
    expect(own.actionOf('tx-Move_1.bin')).toBe('Move_1');
    expect([own.isNoise('tx-PING.bin'), own.isNoise('tx-Move.bin')]).toEqual([true, false]);
  });
});
