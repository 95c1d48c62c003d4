import { describe, expect, it } from 'vitest';
import { parsePolicy, readPolicy } from '../../../shared/policy/index.ts';
import { shipped, shippedFile, withValues } from './shipped.ts';
import type { Place } from './shipped.ts';

/** What is the matter, as "path: message". */
function problems(json: unknown): readonly string[] {
  const read = readPolicy(json);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

function changed(...changes: readonly (readonly [Place, unknown])[]): readonly string[] {
  return problems(withValues(shippedFile(), ...changes));
}

describe('names of a policy file that are not known', () => {
  const unknown = (...changes: readonly (readonly [Place, unknown])[]) =>
    readPolicy(withValues(shippedFile(), ...changes));

  it('are left out and named when all else is right', () => {
    const read = unknown([['emergency', 'fone'], '1'], [['clocks', 0, 'enbled'], true]);
    expect(read).toMatchObject({ ok: true, policy: shipped() });
    expect(read.ok && read.unknown.map(({ path }) => path.join('.'))).toEqual(['emergency.fone', 'clocks.0.enbled']);
  });

  it('are named beside the problems when something is wrong as well', () => {
    expect(changed([['emergency', 'fone'], '1'], [['defaultTier'], 'gold'])).toEqual([
      expect.stringContaining('defaultTier: '),
      'emergency.fone: this name is not known here and is left out. Check how it is written',
    ]);
  });

  it('leave the file as it was when they are left out', () => {
    const json = withValues(shippedFile(), [['emergency', 'fone'], '1']);
    const before = JSON.stringify(json);
    readPolicy(json);
    expect(JSON.stringify(json)).toBe(before);
  });

  it('do no harm when one is called __proto__', () => {
    const text = JSON.stringify(shippedFile()).replace('{', '{"__proto__":{"polluted":true},');
    expect(readPolicy(JSON.parse(text))).toMatchObject({ ok: true });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('a policy file is refused with the place', () => {
  it.each<[string, Place, unknown, string]>([
    [
      'it is of another schema',
      ['schema'],
      1,
      'schema: this app reads policies of schema 2. A file of another schema needs another version of the app',
    ],
    ['something is missing', ['name'], undefined, 'name: it is missing'],
    [
      'a target is no target',
      ['clocks', 0, 'target'],
      { hours: 4 },
      'clocks.0.target: a target is {"minutes": 60}, {"businessDays": 3} or {"immediate": true, "alarmMinutes": 15}',
    ],
    [
      'a zone is not known',
      ['calendars', 0, 'def', 'zone'],
      'Mars/Base',
      'calendars.0.def.zone: is not a time zone this machine knows. Write one such as Europe/Berlin',
    ],
    [
      'a window is empty',
      ['calendars', 0, 'def', 'to'],
      ['mon', '08:00'],
      'calendars.0.def: the window is empty: it ends where it starts',
    ],
    [
      'a wall time is none',
      ['calendars', 0, 'def', 'to', 1],
      '16:75',
      'calendars.0.def.to.1: use HH:MM, at most 24:00',
    ],
    [
      'a calendar has no hours',
      ['calendars', 4, 'def', 'week'],
      {},
      'calendars.4.def.week: the week has no open time. Give it hours',
    ],
    [
      'spans overlap',
      ['calendars', 4, 'def', 'week', 'mon'],
      [
        ['08:00', '12:00'],
        ['11:00', '17:00'],
      ],
      'calendars.4.def.week: Monday 08:00–12:00 and Monday 11:00–17:00 overlap',
    ],
    ['an e-mail address is none', ['email'], 'support', 'email: has to be an e-mail address'],
    [
      'a calendar is there twice',
      ['calendars', 1, 'id'],
      'support-week',
      'calendars: calendar "support-week" is there twice',
    ],
    [
      'an example is there twice',
      ['severities', 1, 'examples', 0, 'id'],
      's1-no-start',
      'severities: example "s1-no-start" is there twice',
    ],
    [
      'a rule is there twice',
      ['clocks', 1, 'id'],
      'first-response-1',
      'clocks: clock rule "first-response-1" is there twice',
    ],
    [
      'a reason is explained twice',
      ['pauses', 1, 'reason'],
      'pendingCustomer',
      'pauses: reason "pendingCustomer" is there twice',
    ],
    [
      'a term is there twice',
      ['requests', 4, 'terms', 1, 'id'],
      'downtime',
      'requests.4.terms: term "downtime" is there twice',
    ],
    [
      'a status means two things',
      ['statuses', 1, 'statuses', 0],
      'Stalled',
      'statuses: the status "stalled" is there twice; it can mean one thing',
    ],
    [
      'a holiday is there twice',
      ['holidays', 0, 'days', 1, 'date'],
      '2026-01-01',
      'holidays.0.days: 2026-01-01 is there twice',
    ],
    ['a level is not there', ['severities', 0, 'level'], 2, 'severities: severity 1 is not described'],
    ['a level is there twice', ['severities', 0, 'level'], 2, 'severities: severity 2 is described 2 times'],
    [
      'a rule counts on a calendar that is not there',
      ['clocks', 0, 'calendar'],
      'nowhere',
      'clocks.0.calendar: there is no calendar and no alias "nowhere"',
    ],
    [
      'the emergency line has no calendar',
      ['emergency', 'calendar'],
      'nowhere',
      'emergency.calendar: there is no calendar and no alias "nowhere"',
    ],
    [
      'closing has no calendar',
      ['closure', 'unanswered', 'calendar'],
      'nowhere',
      'closure.unanswered.calendar: there is no calendar and no alias "nowhere"',
    ],
    [
      'a reading names a calendar that is not there',
      ['readings', 1, 'calendars', 'support-hours'],
      'nowhere',
      'readings.1.calendars.support-hours: there is no calendar "nowhere"',
    ],
    [
      'a reading leaves an alias out',
      ['readings', 2, 'calendars', 'support-hours'],
      undefined,
      'readings.2.calendars: the reading "any" does not say which calendar "support-hours" is',
    ],
    [
      "an alias is a calendar's name",
      ['calendars', 6, 'id'],
      'support-hours',
      'readings: "support-hours" is a calendar\'s name already',
    ],
    ['the reading is not there', ['reading'], 'best', 'reading: there is no reading "best"'],
    [
      'no reading is chosen',
      ['reading'],
      undefined,
      'reading: say which reading applies: window, centre, any, fixed-offset',
    ],
    ['the usual centre is not there', ['defaultCentre'], 'london', 'defaultCentre: there is no centre "london"'],
    ['the usual tier is not there', ['defaultTier'], 'gold', 'defaultTier: there is no tier "gold"'],
    [
      'a centre has no calendar',
      ['centres', 0, 'calendar'],
      'nowhere',
      'centres.0.calendar: there is no calendar "nowhere"',
    ],
    [
      'a holiday list is not there',
      ['calendars', 4, 'def', 'holidays'],
      ['uk'],
      'calendars.4.def.holidays.0: there is no holiday list "uk"',
    ],
    [
      'the holidays of no centre are named',
      ['calendars', 1, 'def', 'centreHolidays', 'fallback'],
      'x',
      'calendars.1.def.centreHolidays.fallback: there is no calendar "x"',
    ],
    [
      'a union names a calendar that is not there',
      ['calendars', 6, 'def', 'of', 0],
      'nowhere',
      'calendars.6.def.of.0: there is no calendar "nowhere"',
    ],
    [
      'calendars go in a circle',
      ['calendars', 6, 'def', 'of', 0],
      'any-centre',
      'calendars.6: the calendars name each other in a circle: any-centre, any-centre',
    ],
    [
      "a centre's hours are the centre's hours",
      ['centres', 0, 'calendar'],
      'case-centre',
      'calendars.5: the calendars name each other in a circle: case-centre, case-centre',
    ],
    [
      'a rule is for a tier that is not there',
      ['clocks', 0, 'tiers'],
      ['gold'],
      'clocks.0.tiers.0: there is no tier "gold"',
    ],
    [
      'a part is for a tier that is not there',
      ['components', 0, 'tiers'],
      ['gold'],
      'components.0.tiers.0: there is no tier "gold"',
    ],
    [
      'an allotment is for a tier that is not there',
      ['allotments'],
      [{ id: 'a', name: 'A', byTier: { gold: 2 }, per: 'year', cite: 'G 1', nature: 'guideline' }],
      'allotments.0.byTier.gold: there is no tier "gold"',
    ],
    [
      'a business day has no length',
      ['calendars', 6, 'def', 'dayMinutes'],
      undefined,
      'clocks.6.target: the calendar "any-centre" does not say how long a business day is; give it "dayMinutes"',
    ],
    [
      'the first response of a level is off',
      ['clocks', 1, 'enabled'],
      false,
      'clocks: severity 2 has no first response that is on in tier "standard"',
    ],
    [
      'the first response is not for every kind',
      ['clocks', 1, 'kinds'],
      ['problem', 'question', 'service', 'enhancement', 'change', 'refresh', 'training'],
      'clocks: severity 2 has no first response that is on in tier "standard" for cases of the kind professional',
    ],
    [
      'a level has two first responses',
      ['clocks', 1, 'severities'],
      [1, 2],
      'clocks.1: it measures the same as "first-response-1": one of the two has to be off, or for another severity, tier or kind',
    ],
    [
      'two rules measure the same',
      ['clocks', 9, 'severities'],
      [1, 2, 3, 4],
      'clocks.9: it measures the same as "manager-plan-1": one of the two has to be off, or for another severity, tier or kind',
    ],
    [
      "a value cites another vendor's guide",
      ['clocks', 0, 'cite'],
      'H 4',
      'clocks.0.cite: "H 4" is no place in the guide "G". Name one, such as "G 4.3", or say that the value is ours',
    ],
    [
      'an example cites nothing',
      ['severities', 0, 'examples', 0, 'cite'],
      'somewhere',
      'severities.0.examples.0.cite: "somewhere" is no place in the guide "G". Name one, such as "G 4.3", or say that the value is ours',
    ],
  ])('when %s', (_name, path, value, problem) => {
    expect(changed([path, value])).toContain(problem);
  });

  it('when it is not an object at all', () => {
    expect(problems('policy')).toEqual([': a policy is a JSON object']);
    expect(problems([shippedFile()])).toEqual([': a policy is a JSON object']);
  });

  it('once for two rules that meet in many cells', () => {
    expect(
      changed([
        ['clocks', 1, 'severities'],
        [1, 2, 3],
      ]),
    ).toHaveLength(2);
  });

  it('with every problem when there are several', () => {
    const result = parsePolicy(withValues(shippedFile(), [['defaultTier'], 'gold'], [['reading'], 'best']));
    expect(result).toMatchObject({
      ok: false,
      error: {
        code: 'invalid',
        message: 'The policy cannot be used at "defaultTier": there is no tier "gold". And 1 more.',
        details: {
          problems: [
            { path: 'defaultTier', message: 'there is no tier "gold"' },
            { path: 'reading', message: 'there is no reading "best"' },
          ],
        },
      },
    });
  });
});

describe('a policy file is taken', () => {
  it('as it is when nothing is wrong', () => {
    expect(parsePolicy(shippedFile())).toEqual({ ok: true, value: shippedFile() });
  });

  it('when a value of the vendor says instead that it is ours', () => {
    expect(changed([['clocks', 0, 'cite'], 'our contract of 2026'], [['clocks', 0, 'nature'], 'ours'])).toEqual([]);
  });

  it('without readings when its rules name calendars', () => {
    const policy = shipped();
    const plain = {
      ...policy,
      reading: undefined,
      readings: [],
      emergency: { ...policy.emergency, calendar: 'support-week' },
      clocks: policy.clocks.map((rule) => Object.assign(rule, { calendar: 'support-week' })),
    };
    expect(problems(JSON.parse(JSON.stringify(plain)))).toEqual([]);
  });

  it('when rules for the same level are for different kinds of request', () => {
    const { clocks } = shipped();
    const [first] = clocks;
    const split = [
      { ...first, kinds: ['problem'] },
      {
        ...first,
        id: 'other',
        kinds: ['question', 'service', 'enhancement', 'change', 'refresh', 'training', 'professional'],
      },
      ...clocks.slice(1),
    ];
    expect(changed([['clocks'], split])).toEqual([]);
  });
});
