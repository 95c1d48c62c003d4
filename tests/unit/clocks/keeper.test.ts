import { describe, expect, it } from 'vitest';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { edited, shippedPolicy, world } from './fixture.ts';
import type { World } from './fixture.ts';

const LOGGED = '2026-11-23T16:00:00.000Z';

describe('the open clocks', () => {
  it('are those that have not stopped, with a missed one while it counts lateness', async () => {
    const w = await world();
    const id = w.logged(LOGGED, 1);
    const closed = w.logged(LOGGED);
    w.happens(closed, { kind: 'closed', at: LOGGED, by: 'support', reason: 'resolved' });
    w.goTo('2026-11-23T18:00:00.000Z');
    w.keeper.run();
    const open = w.keeper.openClocks();
    expect(open.map(({ caseId, number, severity }) => [caseId, number, severity])).toEqual([[id, 1001, 1]]);
    expect(open[0]?.results.map(({ clock, state }) => [clock, state])).toEqual([
      ['firstResponse', 'missed'],
      ['restoration', 'running'],
    ]);
  });

  it('are told as they stood at an earlier instant, with the threshold that came next then', async () => {
    const w = await world();
    const id = w.logged(LOGGED, 1);
    w.goTo('2026-11-23T18:00:00.000Z');
    w.keeper.run();
    const [open] = w.keeper.openClocks(Date.parse('2026-11-23T16:59:00.000Z'), new Set([id]));
    const first = open?.results.find(({ clock }) => clock === 'firstResponse');
    expect(first?.nextThreshold).toEqual({ id: 'due', kind: 'missed', at: Date.parse('2026-11-23T17:00:00.001Z') });
    expect(w.keeper.openClocks(w.clock.now(), new Set(['nobody']))).toEqual([]);
  });

  it('are found by the first question when nobody ran the keeper before', async () => {
    const w = await world();
    w.logged(LOGGED);
    expect(w.restarted().openClocks()).toHaveLength(1);
  });

  it('lose a case when it is closed', async () => {
    const w = await world();
    const id = w.logged(LOGGED);
    w.keeper.run();
    w.happens(id, { kind: 'closed', at: LOGGED, by: 'support', reason: 'resolved' });
    w.keeper.run([id]);
    expect(w.keeper.openClocks()).toEqual([]);
  });
});

describe('a thousand cases', () => {
  async function thousand(): Promise<{ readonly w: World; readonly ids: readonly CaseId[] }> {
    const w = await world();
    const ids: CaseId[] = [];
    w.db.transaction(() => {
      for (let number = 0; number < 1000; number += 1) ids.push(w.logged(LOGGED, 3));
    });
    return { w, ids };
  }

  it('cost a fixed number of questions to the database when all is kept already', async () => {
    const { w, ids } = await thousand();
    w.keeper.run();
    w.statements.length = 0;
    w.keeper.run();
    expect(w.statements.length).toBeLessThanOrEqual(3);
    w.statements.length = 0;
    w.keeper.openClocks();
    expect(w.statements).toEqual([]);
    w.keeper.run(ids.slice(0, 1));
    expect(w.statements.length).toBeLessThanOrEqual(3);
  });

  it('are written in one transaction when the policy moves every due time', async () => {
    const { w, ids } = await thousand();
    w.keeper.run();
    const before = w.emitted.length;
    w.policies.use(edited(shippedPolicy(), 3, 60));
    w.keeper.run();
    expect(w.emitted.slice(before)).toEqual([expect.arrayContaining([...ids])]);
    expect(Number(w.db.sql("SELECT count(*) AS n FROM case_event WHERE kind = 'due-moved'").get()?.['n'])).toBe(1000);
  });
});

describe('an interrupted write', () => {
  it('leaves nothing half: the next look writes all of it once', async () => {
    const w = await world();
    const ids = [w.logged(LOGGED), w.logged(LOGGED)];
    w.keeper.run();
    for (const id of ids) w.answered(id, LOGGED);
    // The second case's memo cannot be written: the first one's seal must not stay either.
    w.db.exec(
      `CREATE TRIGGER full BEFORE INSERT ON clock_memo WHEN new.case_id = '${ids[1]}' BEGIN SELECT RAISE(ABORT, 'disk full'); END`,
    );
    expect(() => w.keeper.run()).toThrow('disk full');
    expect(ids.flatMap((id) => w.of(id, 'clock-sealed'))).toEqual([]);
    w.db.exec('DROP TRIGGER full');
    w.restarted().run();
    expect(ids.map((id) => w.of(id, 'clock-sealed').length)).toEqual([1, 1]);
  });
});
