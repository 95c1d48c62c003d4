import { describe, expect, it } from 'vitest';
import { severityLevel } from '../../../shared/policy/index.ts';
import type { ClockRule, Policy } from '../../../shared/policy/index.ts';
import { shipped } from './shipped.ts';

function ruleOf(policy: Policy, id: string): ClockRule {
  const rule = policy.clocks.find((entry) => entry.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

describe("PlanetTogether's guide", () => {
  const policy = shipped();

  it('has the eighteen examples of the guide when all levels are counted', () => {
    expect(policy.severities.map((level) => level.examples.length)).toEqual([4, 5, 4, 5]);
  });

  it.each([
    [1, 60, 'emergency-hours'],
    [2, 240, 'support-hours'],
    [3, 720, 'support-hours'],
    [4, 1440, 'support-hours'],
  ] as const)('grants severity %i %i minutes of %s until the first answer', (level, minutes, calendar) => {
    expect(ruleOf(policy, `first-response-${level}`)).toMatchObject({
      severities: [level],
      target: { minutes },
      calendar,
      nature: 'guideline',
      pause: [],
      enabled: true,
    });
  });

  it('aims at restoring severity 1 in less than four hours', () => {
    expect(ruleOf(policy, 'restoration-1')).toMatchObject({
      severities: [1],
      target: { minutes: 240, strict: true },
      stop: ['restored'],
      nature: 'guideline',
    });
  });

  it('suggests times for the next update and leaves them off, as ours', () => {
    const updates = policy.clocks.filter(({ clock }) => clock === 'nextUpdate');
    expect(updates.map(({ target, enabled, nature }) => ({ target, enabled, nature }))).toEqual([
      { target: { minutes: 60 }, enabled: false, nature: 'ours' },
      { target: { businessDays: 1 }, enabled: false, nature: 'ours' },
      { target: { businessDays: 2 }, enabled: false, nature: 'ours' },
    ]);
  });

  it('has a support week from Monday 08:00 to Friday 16:00 Pacific time, without holidays for severity 1', () => {
    const week = policy.calendars.find(({ id }) => id === 'support-week');
    expect(week?.def).toEqual({
      kind: 'window',
      zone: 'America/Los_Angeles',
      from: ['mon', '08:00'],
      to: ['fri', '16:00'],
      dayMinutes: 1440,
    });
    expect(policy.readings.map(({ calendars }) => calendars['emergency-hours'])).toEqual([
      'support-week',
      'support-week',
      'support-week',
      'support-week-fixed',
    ]);
  });

  it('reads the hours of severities 2 to 4 in four ways, the whole week unless told otherwise', () => {
    expect(policy.reading).toBe('window');
    expect(policy.readings.map(({ id, calendars }) => [id, calendars['support-hours']])).toEqual([
      ['window', 'support-week-less-holidays'],
      ['centre', 'case-centre'],
      ['any', 'any-centre'],
      ['fixed-offset', 'support-week-fixed-less-holidays'],
    ]);
  });

  it('says that the office hours and the holidays are ours', () => {
    expect(policy.calendars.find(({ id }) => id === 'san-diego-office')).toMatchObject({ nature: 'ours' });
    expect(policy.holidays.map(({ id, knownUntil, source }) => [id, knownUntil, source?.slice(0, 4)])).toEqual([
      ['us', '2027-12-31', 'Ours'],
    ]);
  });

  it.each([
    ['2026-07-03', 'Independence Day (observed)'],
    ['2026-11-26', 'Thanksgiving Day'],
    ['2026-11-27', 'Day after Thanksgiving'],
    ['2027-06-18', 'Juneteenth (observed)'],
    ['2027-07-05', 'Independence Day (observed)'],
    ['2027-12-24', 'Christmas Day (observed)'],
    ['2027-12-31', "New Year's Day 2028 (observed)"],
  ])('knows the holiday of %s', (date, name) => {
    expect(policy.holidays[0]?.days).toContainEqual({ date, name, active: true });
  });

  it('closes a case after three attempts by portal and e-mail and five business days, or for four other reasons', () => {
    expect(policy.closure.reasons).toHaveLength(5);
    expect(policy.closure.unanswered).toMatchObject({
      attempts: 3,
      channels: ['portal', 'email'],
      onDifferentDays: true,
      businessDays: 5,
      calendar: 'san-diego-office',
    });
    expect(policy.closure.reopening.makes).toBe('newCase');
  });

  it('carries the portal wording the guide quotes for severity 1', () => {
    expect(severityLevel(policy, 1).portalWording).toBe('1 – critical impact - production service');
  });

  it('has contacts, parts, kinds of request, outcomes and a report in six parts', () => {
    expect(policy.contacts).toMatchObject({ primary: 2, backup: 2, more: 'optional' });
    expect(policy.components.map(({ part }) => part)).toEqual([
      'standard',
      'standard',
      'optional',
      'standard',
      'standard',
      'standard',
      'optional',
    ]);
    expect(policy.requests).toHaveLength(8);
    expect(policy.outcomes.map(({ id }) => id)).toEqual(['workaround', 'defect', 'enhancement', 'professional']);
    expect(policy.disruption.report).toHaveLength(6);
    expect(policy.beforeLogging).toHaveLength(7);
  });

  it('maintains general releases twelve months and early access three, and warns before', () => {
    expect(policy.lifecycle).toMatchObject({
      maintenanceMonths: { GA: 12, EA: 3 },
      warnDays: [90, 60, 30, 7],
      earlyAccessMayEnd: true,
      releaseEveryMonths: 3,
    });
  });

  it('says that the guide may change and that its revision is not known', () => {
    expect(policy.guide.revision).toBeNull();
    expect(policy.guide.revisionNote).not.toBe('');
    expect(policy.guide.rightToChange.cite).toBe('G 9');
  });

  it('promises nothing: no value of it is a commitment', () => {
    expect(JSON.stringify(policy)).not.toContain('"commitment"');
  });
});

describe('the HyperCare programme', () => {
  const policy = shipped('hypercare');

  it.each([
    ['basic', 120, 10],
    ['professional', 90, 6],
    ['enterprise', 60, 3],
  ])('answers %s within %i minutes at any hour and closes within %i business days', (tier, minutes, businessDays) => {
    expect(ruleOf(policy, `first-response-${tier}`)).toMatchObject({
      tiers: [tier],
      severities: [2, 3, 4],
      target: { minutes },
      calendar: 'every-hour',
      nature: 'guideline',
    });
    expect(ruleOf(policy, `resolution-${tier}`)).toMatchObject({
      tiers: [tier],
      target: { businessDays },
      calendar: 'region-week',
      pause: ['pendingCustomer'],
      onTransfer: 'exclude',
    });
  });

  it('answers severity 1 at once, with an alarm after a quarter of an hour', () => {
    expect(ruleOf(policy, 'first-response-1').target).toEqual({ immediate: true, alarmMinutes: 15 });
  });

  it('puts severity 1 and outages before the paid programmes, and those before the rest', () => {
    expect(policy.queue.map(({ first }) => first)).toEqual(['severity1', 'outage', 'tier', 'oldest']);
    expect(policy.tiers.map(({ id, priority }) => [id, priority])).toEqual([
      ['basic', 2],
      ['professional', 1],
      ['enterprise', 1],
    ]);
  });

  it('grants optimisations with four weeks of lead, and reports on ten or twenty-five models', () => {
    expect(policy.allotments.map(({ id, byTier, leadDays }) => [id, byTier, leadDays])).toEqual([
      ['model-optimisations', { professional: 2, enterprise: 4 }, 28],
      ['reported-models', { professional: 10, enterprise: 25 }, undefined],
      ['monitored-models', { professional: 10, enterprise: 25 }, undefined],
    ]);
  });

  it('names the page its numbers come from', () => {
    expect(ruleOf(policy, 'first-response-basic').cite).toContain('https://www.anaplan.com/legal/hypercare-support/');
  });
});
