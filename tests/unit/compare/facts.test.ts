import { describe, expect, it } from 'vitest';
import { factDifferences } from '../../../core/compare/diff-rules.ts';
import type { Comparable } from '../../../core/compare/types.ts';
import type { CollectorOutcome, Fact } from '../../../shared/domain/evidence.ts';

const OWNERS = new Map([
  ['versions', ['version']],
  ['machine', ['machine']],
  ['disk', ['machine']],
  ['hardware', ['machine']],
  ['ports', ['version', 'machine']],
]);

const fact = (name: string, value: Fact['value']): Fact => {
  const at = name.indexOf('/');
  return { group: name.slice(0, at), key: name.slice(at + 1), value };
};

function snapshot(
  facts: Readonly<Record<string, Fact['value']>>,
  outcomes: Partial<Record<string, CollectorOutcome>> = {},
  profile = 'standard',
): Comparable {
  const all = { version: 'ok', machine: 'ok', ...outcomes } as Record<string, CollectorOutcome>;
  return {
    facts: Object.entries(facts).map(([name, value]) => fact(name, value)),
    collectors: Object.entries(all).map(([id, outcome]) => ({ id, outcome })),
    profile,
  };
}

describe('what changed since the last snapshot', () => {
  it('is nothing when the facts are the same, in whatever order', () => {
    const one = snapshot({ 'versions/a': '1', 'machine/cores': 4 });
    const other = snapshot({ 'machine/cores': 4, 'versions/a': '1' });
    expect(factDifferences(one, other, OWNERS)).toEqual([]);
  });

  it('names what was added, removed and changed', () => {
    const before = snapshot({ 'versions/server': '12.3.1', 'versions/old': '11.39', 'machine/memory': 32 });
    const after = snapshot({ 'versions/server': '12.4.0', 'versions/new': '12.4.0', 'machine/memory': 32 });
    expect(factDifferences(before, after, OWNERS)).toEqual([
      { group: 'versions', key: 'new', kind: 'added', direction: null, after: '12.4.0' },
      { group: 'versions', key: 'old', kind: 'removed', direction: null, before: '11.39' },
      { group: 'versions', key: 'server', kind: 'changed', direction: 'newer', before: '12.3.1', after: '12.4.0' },
    ]);
  });

  it.each(['denied', 'timeout', 'partial', 'absent', 'skipped'] as const)(
    'does not take a fact for gone when its collector ended as %s',
    (outcome) => {
      const whole = snapshot({ 'versions/server': '12.3.1', 'machine/cores': 4 });
      const broken = snapshot({ 'machine/cores': 4 }, { version: outcome });
      expect(factDifferences(whole, broken, OWNERS)).toEqual([]);
      expect(factDifferences(broken, whole, OWNERS)).toEqual([]);
    },
  );

  it('does not take a fact for gone when one of the collectors of its group did not go through', () => {
    const before = snapshot({ 'ports/listening/7991': true });
    expect(factDifferences(before, snapshot({}, { version: 'partial' }), OWNERS)).toEqual([]);
    expect(factDifferences(before, snapshot({}, { machine: 'timeout' }), OWNERS)).toEqual([]);
    expect(factDifferences(before, snapshot({}), OWNERS)).toMatchObject([{ key: 'listening/7991', kind: 'removed' }]);
  });

  it('does not name what moves by itself, and names a disk that is a tenth fuller', () => {
    const at = (load: number, free: number) =>
      snapshot({ 'machine/loadPercent': load, 'machine/uptimeSeconds': load * 7, 'disk/C:/freeBytes': free });
    expect(factDifferences(at(1, 100), at(60, 91), OWNERS)).toEqual([]);
    expect(factDifferences(at(1, 100), at(60, 89), OWNERS)).toMatchObject([{ key: 'C:/freeBytes', kind: 'changed' }]);
  });

  it('does not take a group for gone when the profile left it out', () => {
    const full = snapshot({ 'machine/cores': 4, 'hardware/disk': '1 TB' }, {}, 'full');
    const standard = snapshot({ 'machine/cores': 4 }, {}, 'standard');
    expect(factDifferences(full, standard, OWNERS)).toEqual([]);
    expect(factDifferences(standard, full, OWNERS)).toEqual([]);
  });

  it('lets numbers move that move by themselves', () => {
    const at = (free: number, clock: number) => snapshot({ 'disk/rootFree': free, 'machine/presentClock': clock });
    expect(factDifferences(at(100, 0.8), at(91, 4.2), OWNERS)).toEqual([]);
    expect(factDifferences(at(100, 1), at(89, 1), OWNERS)).toMatchObject([{ key: 'rootFree', kind: 'changed' }]);
    expect(factDifferences(at(0, 1), at(0, 1), OWNERS)).toEqual([]);
  });

  it('notices when something becomes unknown', () => {
    const change = factDifferences(
      snapshot({ 'versions/instanceManager': '12.0.61' }),
      snapshot({ 'versions/instanceManager': null }),
      OWNERS,
    );
    expect(change).toEqual([
      {
        group: 'versions',
        key: 'instanceManager',
        kind: 'changed',
        direction: null,
        before: '12.0.61',
        after: null,
      },
    ]);
  });
});
