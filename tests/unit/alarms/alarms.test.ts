import { describe, expect, it } from 'vitest';
import type { MadeCase } from './alarm-bench.ts';
import { alarmBench } from './alarm-bench.ts';
import { HOUR, MINUTE } from './made-up.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

const LEFT = 'Case 1042: 30 min left for the first response';

describe('a running clock', () => {
  it('rings at each point, within a second, and then no more', async () => {
    const { clock, add, titles, notices } = await alarmBench();
    add({ number: 1042 });
    clock.pass(2 * HOUR);
    expect(titles()).toEqual([]);
    clock.pass(1000);
    expect(titles()).toEqual(['Case 1042: 2 h left for the first response']);
    clock.pass(1.5 * HOUR);
    expect(titles().slice(1)).toEqual([LEFT]);
    clock.pass(30 * MINUTE);
    expect(titles().slice(2)).toEqual(['Case 1042: the time for the first response is over']);
    clock.pass(48 * HOUR);
    expect(notices).toHaveLength(3);
    expect(notices[2]).toMatchObject({ place: '/cases/case-1042' });
    expect(notices[2]?.body).not.toContain('Noticed');
  });

  it('lists what rang until it is dismissed, and it stays dismissed', async () => {
    const { clock, add, alarms, events } = await alarmBench();
    add({ number: 1042 });
    clock.pass(3.6 * HOUR);
    const [alarm] = alarms.list();
    expect(alarm).toMatchObject({ number: 1042, kind: 'warning', severity: 2, held: false });
    expect(events.flat()).toContain(alarm?.id);
    expect(alarms.dismiss([alarm?.id ?? '']).ok).toBe(true);
    expect(alarms.dismiss([alarm?.id ?? ''])).toMatchObject({ ok: false, error: { code: 'not-found' } });
    clock.pass(10 * MINUTE);
    expect(alarms.list()).toEqual([]);
  });

  it('ends its alarm by itself when support answers', async () => {
    const { clock, add, change, alarms } = await alarmBench();
    const made = add({ number: 1042 });
    clock.pass(5 * HOUR);
    expect(alarms.list()).toHaveLength(1);
    change(made, (each) => (each.stoppedAt = clock.now()));
    clock.pass(1000);
    expect(alarms.list()).toEqual([]);
  });

  it('rings nothing while it is paused and once when it goes on', async () => {
    const { clock, add, change, titles, alarms } = await alarmBench();
    const made = add({ number: 1042 });
    clock.pass(2.1 * HOUR);
    change(made, (each) => (each.isPaused = true));
    clock.pass(10 * HOUR);
    expect([titles().length, alarms.list().length]).toEqual([1, 0]);
    change(made, (each) => {
      Object.assign(each, { isPaused: false, pausedFrom: each.startedAt + 2.1 * HOUR, pausedMs: 10 * HOUR });
    });
    clock.pass(1.5 * HOUR);
    expect(titles().slice(1)).toEqual([LEFT]);
  });
});

describe('a machine that slept for nine hours', () => {
  it('tells within five seconds only the most telling point, and how late it was noticed', async () => {
    const { clock, add, notices } = await alarmBench();
    add({ number: 1042 });
    clock.pass(HOUR);
    clock.sleep(9 * HOUR);
    clock.pass(5000);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.title).toBe('Case 1042: first response missed by 6 h');
    expect(notices[0]?.body).toContain('Noticed 6 h later');
  });

  it('tells at once when the desktop says that it woke', async () => {
    const { clock, add, titles, host } = await alarmBench();
    add({ number: 1042 });
    clock.pass(HOUR);
    clock.sleep(9 * HOUR);
    expect(titles()).toEqual([]);
    host('host.woke', {});
    expect(titles()).toHaveLength(1);
  });

  it('makes one notification of many cases, but tells severity 1 by itself', async () => {
    const { clock, add, titles, alarms } = await alarmBench();
    for (let number = 1; number <= 6; number += 1) add({ number });
    add({ number: 7, severity: 1, targetMs: HOUR });
    clock.pass(1000);
    clock.sleep(9 * HOUR);
    clock.pass(5000);
    expect(titles()).toEqual(['Case 7: first response missed by 8 h', '6 cases need a look']);
    expect(alarms.list().map(({ number }) => number)).toEqual([7, 1, 2, 3, 4, 5, 6]);
  });
});

describe('a wall clock that is set', () => {
  it('rings nothing twice when it goes back an hour and over the same point again', async () => {
    const { clock, add, titles, alarms } = await alarmBench();
    add({ number: 1042 });
    clock.pass(2 * HOUR + 2000);
    expect(titles()).toHaveLength(1);
    clock.jumpTo('2026-11-23T10:00:00.000Z');
    clock.pass(4000);
    expect(alarms.list()).toEqual([]);
    clock.pass(HOUR + 5000);
    expect(titles()).toHaveLength(1);
    expect(alarms.list()).toHaveLength(1);
  });

  it('is right within five seconds when it goes forward three days', async () => {
    const { clock, add, titles } = await alarmBench();
    add({ number: 1042 });
    clock.pass(HOUR);
    clock.jumpTo('2026-11-26T10:00:00.000Z');
    clock.pass(5000);
    expect(titles()).toEqual(['Case 1042: first response missed by 2 days 21 h']);
  });

  it('tells the true miss when a clock that was three days ahead was set right', async () => {
    const { clock, add, titles, alarms } = await alarmBench();
    add({ number: 1042, targetMs: 48 * HOUR });
    clock.jumpTo('2026-11-26T10:00:00.000Z');
    clock.pass(4000);
    clock.jumpTo('2026-11-23T09:00:04.000Z');
    clock.pass(4000);
    expect(alarms.list()).toEqual([]);
    expect(titles()).toHaveLength(1);
    clock.pass(48 * HOUR);
    expect(titles().at(-1)).toBe('Case 1042: the time for the first response is over');
  });
});

describe('a restart', () => {
  const root = (): string => temporaryFolder();

  it('tells nothing again, and what was crossed meanwhile once', async () => {
    const [folder, clock, cases] = [root(), fakeClock('2026-11-23T09:00:00.000Z'), [] as MadeCase[]];
    const first = await alarmBench({ root: folder, clock, cases });
    first.add({ number: 1042 });
    clock.pass(2.1 * HOUR);
    expect(first.titles()).toHaveLength(1);
    first.alarms.stop();
    await first.store.close();
    const second = await alarmBench({ root: folder, clock, cases });
    clock.pass(MINUTE);
    expect(second.titles()).toEqual([]);
    expect(second.alarms.list()).toHaveLength(1);
    second.alarms.stop();
    await second.store.close();
    clock.pass(1.5 * HOUR);
    const third = await alarmBench({ root: folder, clock, cases });
    expect(third.titles()).toHaveLength(1);
    expect(third.notices[0]?.body).toContain('later: this computer');
  });

  it('shows an alarm in the app and rings no second time when the process died before it told', async () => {
    const [folder, clock, cases] = [root(), fakeClock('2026-11-23T09:00:00.000Z'), [] as MadeCase[]];
    const first = await alarmBench({
      root: folder,
      clock,
      cases,
      onNotice: () => {
        throw new Error('killed');
      },
    });
    first.add({ number: 1042 });
    clock.pass(2.1 * HOUR);
    first.alarms.stop();
    await first.store.close();
    const second = await alarmBench({ root: folder, clock, cases });
    clock.pass(MINUTE);
    expect(second.titles()).toEqual([]);
    expect(second.alarms.list()).toHaveLength(1);
  });
});

describe('a due time that moves', () => {
  it('takes the alarm back and rings for the new time', async () => {
    const { clock, add, hub, titles, alarms } = await alarmBench();
    const made = add({ number: 1042 });
    clock.pass(4 * HOUR + 2000);
    expect(alarms.list()).toMatchObject([{ kind: 'missed' }]);
    made.startedAt += 3 * HOUR;
    hub.emit('policies.changed', { ids: [] });
    clock.pass(1000);
    expect(alarms.list()).toEqual([]);
    clock.pass(3 * HOUR);
    expect(titles().filter((title) => title.endsWith('is over'))).toHaveLength(2);
  });

  it('rings for the new target when the severity was raised', async () => {
    const { clock, add, change, titles } = await alarmBench();
    const made = add({ number: 1042, severity: 3, targetMs: 12 * HOUR });
    clock.pass(HOUR);
    change(made, (each) => Object.assign(each, { severity: 1, targetMs: 90 * MINUTE }));
    clock.pass(1000);
    expect(titles()).toEqual([LEFT]);
  });
});

describe('quiet hours', () => {
  const night = { 'quiet.enabled': true, 'quiet.from': '19:00', 'quiet.to': '07:00' };
  const evening = () => fakeClock('2026-11-23T18:30:00.000Z', 'Europe/Berlin');

  it('hold everything back until they end and tell it in one notification', async () => {
    const { clock, add, titles, notices, alarms } = await alarmBench({ settings: night, clock: evening() });
    add({ number: 1 });
    add({ number: 2 });
    clock.pass(11 * HOUR);
    expect(titles()).toEqual([]);
    expect(alarms.list().map(({ held }) => held)).toEqual([true, true]);
    clock.pass(30 * MINUTE);
    expect(titles()).toEqual(['2 cases need a look']);
    expect(notices[0]?.body).toContain('waited for your quiet hours to end');
    expect(alarms.list().map(({ held }) => held)).toEqual([false, false]);
    clock.pass(24 * HOUR);
    expect(titles()).toHaveLength(1);
  });

  it('tell nothing in the morning that is not true any more', async () => {
    const { clock, add, change, titles } = await alarmBench({ settings: night, clock: evening() });
    const made = add({ number: 1 });
    clock.pass(6 * HOUR);
    change(made, (each) => (each.stoppedAt = clock.now()));
    clock.pass(8 * HOUR);
    expect(titles()).toEqual([]);
  });

  it('never hold severity 1 back', async () => {
    const { clock, add, titles } = await alarmBench({ settings: night, clock: evening() });
    add({ number: 1, severity: 1, targetMs: HOUR });
    clock.pass(HOUR + 1000);
    expect(titles().at(-1)).toBe('Case 1: the time for the first response is over');
  });

  it('are told in the morning when the app was closed as they ended', async () => {
    const [folder, clock, cases] = [temporaryFolder(), evening(), [] as MadeCase[]];
    const first = await alarmBench({ root: folder, clock, cases, settings: night });
    first.add({ number: 1 });
    clock.pass(5 * HOUR);
    first.alarms.stop();
    await first.store.close();
    clock.pass(9 * HOUR);
    const second = await alarmBench({ root: folder, clock, cases });
    expect(second.titles()).toHaveLength(1);
    expect(second.notices[0]?.body).toContain('by your quiet hours');
  });

  it('follow the zone of the machine within five seconds when it changes', async () => {
    const { clock, add, titles, tray } = await alarmBench({ settings: night, clock: evening() });
    add({ number: 1 });
    clock.pass(3 * HOUR);
    expect([titles().length, tray()?.lines.at(-1)]).toEqual([0, 'Quiet until 07:00. Severity 1 still rings']);
    clock.setZone('America/Los_Angeles');
    clock.pass(5000);
    expect([titles().length, tray()?.lines.length]).toEqual([1, 1]);
  });

  it('can be asked for in the tray until the morning, and ended there', async () => {
    const { clock, add, titles, host, settings } = await alarmBench({ clock: evening() });
    add({ number: 1 });
    clock.pass(1000);
    host('host.trayChosen', { id: 'quiet-morning' });
    expect(settings.get('quiet.until')).toBe('2026-11-24T06:00:00.000Z');
    clock.pass(5 * HOUR);
    expect(titles()).toEqual([]);
    host('host.trayChosen', { id: 'quiet-end' });
    clock.pass(1000);
    expect(titles()).toHaveLength(1);
  });
});

describe('notifications that are off', () => {
  it('leave the alarm in the app alone', async () => {
    const { clock, add, titles, alarms } = await alarmBench({ settings: { 'notifications.enabled': false } });
    add({ number: 1042 });
    clock.pass(5 * HOUR);
    expect([titles().length, alarms.list().length]).toEqual([0, 1]);
  });

  it('tell only what was missed when warnings are off', async () => {
    const { clock, add, titles } = await alarmBench({ settings: { 'alarms.warnings': false } });
    add({ number: 1042 });
    clock.pass(5 * HOUR);
    expect(titles()).toEqual(['Case 1042: the time for the first response is over']);
  });
});

describe('the tray', () => {
  it('counts down by the minute, without a word in between', async () => {
    const { clock, add, tray, trays } = await alarmBench();
    add({ number: 1042, targetMs: 30 * MINUTE, startedAt: Date.parse('2026-11-23T08:59:30.000Z') });
    clock.pass(1000);
    expect(tray()?.next).toEqual({
      label: 'Next due: case 1042 (severity 2) in 30 min',
      place: '/cases/case-1042',
    });
    const before = trays();
    clock.pass(28_998);
    expect(trays()).toBe(before);
    clock.pass(2);
    expect(trays()).toBe(before + 1);
    expect(tray()?.next?.label).toBe('Next due: case 1042 (severity 2) in 29 min');
    clock.pass(10 * MINUTE);
    expect(tray()?.next?.label).toContain('in 19 min');
    clock.pass(30 * MINUTE);
    expect(tray()).toMatchObject({ next: null, alert: true, lines: ['1 missed. Nothing waits for you'] });
  });
});

describe('ten thousand open clocks', () => {
  it('wait on one timer, and only the case that is due is computed', async () => {
    const start = Date.parse('2026-11-23T09:00:00.000Z');
    const cases = Array.from({ length: 10_000 }, (_each, index): MadeCase => {
      return {
        id: `case-${index}`,
        number: index,
        severity: 3,
        startedAt: start + index,
        targetMs: 100 * HOUR,
        stoppedAt: null,
        isPaused: false,
        pausedFrom: Infinity,
        pausedMs: 0,
      };
    });
    const { clock, evaluations, change, titles } = await alarmBench({ cases });
    expect(clock.armed()).toBe(1);
    const atStart = evaluations();
    clock.pass(HOUR);
    expect([evaluations(), clock.armed()]).toEqual([atStart, 1]);
    const one = cases[17];
    if (one === undefined) throw new Error('no case');
    change(one, (each) => (each.targetMs = 2 * HOUR));
    clock.pass(30 * MINUTE);
    expect(evaluations() - atStart).toBeLessThan(20);
    expect([titles().length, clock.armed()]).toEqual([1, 1]);
  });
});
