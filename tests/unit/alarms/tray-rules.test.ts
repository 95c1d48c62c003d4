import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countdownTo, trayView } from '../../../core/alarms/tray-rules.ts';
import type { TrayFacts } from '../../../core/alarms/tray-rules.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { HOUR, MINUTE, START } from './made-up.ts';

const AWAKE = { because: undefined, endsAt: undefined, changesAt: Infinity };

function facts(more: Partial<TrayFacts> = {}): TrayFacts {
  return {
    next: { caseId: 'case-1' as CaseId, number: 1042, severity: 1, dueAt: START + 25 * MINUTE },
    missed: 0,
    waiting: 0,
    quiet: AWAKE,
    settings: { enabled: false, from: '19:00', to: '07:00' },
    zone: 'UTC',
    ...more,
  };
}

describe('the tray', () => {
  it('names the next due time with its severity and minutes', () => {
    const { tray } = trayView(facts(), START);
    expect(tray.tooltip).toBe('Nothing waits for you\nNext due: case 1042 (severity 1) in 25 min');
    expect(tray.alert).toBe(false);
  });

  it('asks for a look when something was missed or waits', () => {
    const { tray } = trayView(facts({ next: undefined, missed: 2, waiting: 1 }), START);
    expect(tray).toMatchObject({ tooltip: '2 missed. 1 case waits for you', alert: true, next: null });
  });

  it('says until when it is quiet, and changes when that ends', () => {
    const endsAt = START + 10 * HOUR;
    const { tray, changesAt } = trayView(
      facts({ next: undefined, quiet: { because: 'hours', endsAt, changesAt: endsAt } }),
      START,
    );
    expect(tray.lines).toEqual(['Nothing waits for you', 'Quiet until 19:00. Severity 1 still rings']);
    expect(changesAt).toBe(endsAt);
  });

  it('names the day when quiet ends on another one', () => {
    const endsAt = START + 70 * HOUR;
    const { tray } = trayView(facts({ quiet: { because: 'hours', endsAt, changesAt: endsAt } }), START);
    expect(tray.lines.at(-1)).toBe('Quiet until Thu 26 Nov, 07:00. Severity 1 still rings');
  });

  it('fits into what Windows shows of it', () => {
    const endsAt = START + 70 * HOUR;
    const next = { caseId: 'case-1' as CaseId, number: 104_200, severity: 1, dueAt: START + 200 * HOUR } as const;
    const { tray } = trayView(
      facts({ next, missed: 12, waiting: 123, quiet: { because: 'hours', endsAt, changesAt: endsAt } }),
      START,
    );
    expect(`Support Companion\n${tray.tooltip}`.length).toBeLessThanOrEqual(127);
  });

  it('offers the end of quiet that was asked for, and else quiet', () => {
    const ids = (more: Partial<TrayFacts>): string[] => trayView(facts(more), START).tray.choices.map(({ id }) => id);
    expect(ids({})).toEqual(['quiet-hour', 'quiet-morning', 'quiet-hours-on']);
    const endsAt = START + HOUR;
    expect(ids({ quiet: { because: 'until', endsAt, changesAt: endsAt } })).toEqual(['quiet-end', 'quiet-hours-on']);
    expect(ids({ settings: { enabled: true, from: '19:00', to: '07:00' } })).toContain('quiet-hours-off');
  });
});

describe('the countdown', () => {
  it.each([
    [-1, 'now'],
    [1, 'in 1 min'],
    [MINUTE, 'in 1 min'],
    [MINUTE + 1, 'in 2 min'],
    [2 * HOUR, 'in 120 min'],
    [2 * HOUR + 1, 'in 3 h'],
    [48 * HOUR, 'in 48 h'],
    [48 * HOUR + 1, 'in 3 days'],
  ])('says with %d ms left %s', (left, text) => {
    expect(countdownTo(START + left, START).text).toBe(text);
  });

  it('says the same until the instant it names, and something else from then on', () => {
    assert(
      property(integer({ min: 1, max: 100 * HOUR }), (left) => {
        const due = START + left;
        const { text, changesAt } = countdownTo(due, START);
        expect(changesAt).toBeGreaterThan(START);
        expect(countdownTo(due, changesAt - 1).text).toBe(text);
        expect(countdownTo(due, changesAt).text).not.toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
