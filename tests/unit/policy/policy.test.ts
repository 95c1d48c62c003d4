import { describe, expect, it } from 'vitest';
import { firstResponseRule, parsePolicy, severityLevel } from '../../../shared/policy/index.ts';
import { shippedJson, shippedPolicy } from '../sla/fixtures.ts';

describe('the shipped policy', () => {
  const policy = shippedPolicy();

  it('has the eighteen examples of the guide when all levels are counted', () => {
    const counts = policy.severities.map((level) => level.examples.length);
    expect(counts).toEqual([4, 5, 4, 5]);
  });

  it.each([
    [1, 60],
    [2, 240],
    [3, 720],
    [4, 1440],
  ] as const)('grants severity %i %i minutes until the first answer', (level, minutes) => {
    expect(firstResponseRule(policy, level)).toMatchObject({ targetMinutes: minutes, nature: 'guideline' });
  });

  it('carries the portal wording the guide quotes for severity 1', () => {
    expect(severityLevel(policy, 1).portalWording).toBe('1 – critical impact - production service');
  });

  it('says that the guide may change and that its revision is not known', () => {
    expect(policy.guide.revision).toBeNull();
    expect(policy.guide.revisionNote).not.toBe('');
    expect(policy.guide.rightToChange.cite).toBe('G 9');
  });

  it('has two contacts and two backups, twelve months and three', () => {
    expect(policy.contacts).toMatchObject({ primary: 2, backup: 2 });
    expect(policy.lifecycle.maintenanceMonths).toEqual({ GA: 12, EA: 3 });
  });
});

/** The shipped file with one value put elsewhere; `path` leads to the value. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const json = shippedJson();
  let place: Record<string | number, unknown> = json;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[path.at(-1) ?? ''] = value;
  return json;
}

describe('a policy file is refused', () => {
  it.each([
    ['it is of another schema', ['schema'], 2, 'schema'],
    ['a level has no target', ['clocks', 0, 'severities'], [2], 'clocks'],
    ['a level has two', ['clocks', 0, 'severities'], [1, 2], 'clocks'],
    ['a calendar is not there', ['clocks', 0, 'calendar'], 'nowhere', 'clocks'],
    ['a zone is not known', ['calendars', 0, 'zone'], 'Mars/Base', 'calendars.0.zone'],
    ['a window is empty', ['calendars', 0, 'to'], ['mon', '08:00'], 'calendars.0'],
    ['a wall time is none', ['calendars', 0, 'to', 1], '16:75', 'calendars.0.to.1'],
    ['a level is named twice', ['severities', 0, 'level'], 2, 'severities'],
    ['an example is there twice', ['severities', 1, 'examples', 0, 'id'], 's1-no-start', 'severities'],
  ])('with the place when %s', (_name, path, value, place) => {
    const result = parsePolicy(changed(path, value));
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
    const problems = result.ok ? [] : (result.error.details?.['problems'] as { path: string }[]);
    expect(problems.map((problem) => problem.path)).toContain(place);
  });

  it('when it is not an object at all', () => {
    expect(parsePolicy('policy')).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });
});
