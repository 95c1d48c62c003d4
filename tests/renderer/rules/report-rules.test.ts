import { describe, expect, it } from 'vitest';
import {
  completeness,
  openBeside,
  progressOf,
  sectionOfAsked,
  stepsOf,
  withAnswers,
  withUnknown,
} from '../../../renderer/features/report/report-rules.ts';
import { FORM_ITEMS } from '../../../shared/domain/case-form.ts';
import { parseUsers, usersText } from '../../../shared/domain/case-people.ts';

describe('completeness', () => {
  it('counts nothing when nothing is answered', () => {
    const whole = completeness({}, 0);
    expect(whole.answered).toBe(0);
    expect(whole.missing[0]).toBe('description');
  });

  it('counts false as an answer', () => {
    expect(completeness({ endUserProblem: false }, 0).answered).toBe(1);
  });

  it('counts an item left out only when its reason is given', () => {
    expect(completeness(withUnknown({}, 'workaround', ''), 0).answered).toBe(0);
    expect(completeness(withUnknown({}, 'workaround', 'Nobody tried'), 0).answered).toBe(1);
  });

  it('counts files for the item of files', () => {
    expect(completeness({}, 1).missing).not.toContain('attachments');
  });

  it('tells what the machine answered', () => {
    const form = withAnswers(withAnswers({}, { version: '12.3.1' }, 'Read from the folder'), { errorText: 'E1' });
    expect(completeness(form, 0)).toMatchObject({ answered: 2, byMachine: 1 });
  });

  it('asks in the order of the form', () => {
    const form = { title: 'T', description: 'D', kind: 'problem', instance: 'P' } as const;
    expect(completeness(form, 0).missing.slice(0, 3)).toEqual(['desiredResult', 'workaround', 'errorText']);
  });

  it('names the question that holds the case up the most, by its severity', () => {
    const form = { title: 'T', description: 'D', kind: 'problem', instance: 'P' } as const;
    expect(completeness({ ...form, severity: 3 }, 0).next).toBe('stepsToReproduce');
    expect(completeness({ ...form, severity: 2 }, 0).next).toBe('businessImpact');
    expect(completeness(form, 0).next).toBe('severity');
  });

  it('asks for the zone when a time is given without one', () => {
    expect(completeness({ occurredAt: '2026-11-23T16:40:00+01:00' }, 0).missing).toContain('timeZone');
  });
});

describe('the open question beside another', () => {
  const open = ['workaround', 'businessImpact', 'version'] as const;

  it('is the next one of the form, and from the last one the first', () => {
    expect(openBeside('description', open, 1)).toBe('workaround');
    expect(openBeside('workaround', open, 1)).toBe('businessImpact');
    expect(openBeside('version', open, 1)).toBe('workaround');
    expect(openBeside(undefined, open, 1)).toBe('workaround');
  });

  it('is the one before when it goes back', () => {
    expect(openBeside('businessImpact', open, -1)).toBe('workaround');
    expect(openBeside('workaround', open, -1)).toBe('version');
  });

  it('is itself when nothing else is open, and none when nothing is', () => {
    expect(openBeside('version', ['version'], 1)).toBe('version');
    expect(openBeside('version', [], -1)).toBeUndefined();
  });

  it('comes to each open one once on the way around', () => {
    for (const step of [1, -1] as const) {
      const walked = [openBeside(undefined, open, step)];
      while (walked.length < open.length) walked.push(openBeside(walked.at(-1), open, step));
      expect(new Set(walked)).toEqual(new Set(open));
    }
  });
});

describe('a step', () => {
  it('counts its own questions, and is done when they are answered, whatever is open elsewhere', () => {
    const details = {
      title: 'T',
      kind: 'problem',
      stepsToReproduce: 'S',
      environment: 'E',
      version: '12',
      endUserProblem: false,
    } as const;
    const { steps } = completeness(details, 0);
    expect(steps.details).toEqual({ done: 5, of: 5 });
    expect(progressOf(steps.details)).toBe('done');
    expect(steps.what).toEqual({ done: 0, of: 7 });
    expect(progressOf(completeness({ recordings: ['R'] }, 0).steps.evidence)).toBe('partly');
    expect(progressOf(completeness({}, 0).steps.evidence)).toBe('open');
  });

  it('is not there where the kind has no use for it, and what belongs to it is asked among the details', () => {
    const services = {
      kind: 'professional' as const,
      asks: {
        items: ['description' as const, 'businessImpact' as const],
        instance: false,
        cite: 'c',
        nature: 'ours' as const,
      },
      terms: [],
      approval: false,
      usualSeverity: 4 as const,
    };
    const form = { kind: 'professional', severity: 4 } as const;
    const steps = stepsOf(services, form);
    expect(steps).toEqual(['what', 'answers', 'details', 'evidence']);
    expect(sectionOfAsked('businessImpact', steps)).toBe('details');
    expect(completeness(form, 0, services)).toMatchObject({ of: 2, answered: 0, steps: { severity: { of: 0 } } });
    // A severity that has to be accounted for is a question again.
    expect(stepsOf(services, { ...form, severity: 1 })).toContain('severity');
  });
});

it('counts as many answers open as are not answered', () => {
  const form = { title: 'T', kind: 'problem', occurredAt: '2026-11-23T16:40:00+01:00' } as const;
  const { of, answered, open } = completeness(form, 0);
  expect(of).toBe(FORM_ITEMS.length);
  expect(open).toHaveLength(of - answered);
  expect(open.flatMap(({ parts }) => parts.map(({ name }) => name))).toEqual(
    expect.arrayContaining(['description', 'timeZone', 'severity', 'instance']),
  );
});

describe('answers', () => {
  it("become the person's when the person changes what the machine found", () => {
    const found = withAnswers({}, { version: '12.3.1' }, 'Read from the folder');
    expect(withAnswers(found, { version: '12.3.2' }).sources?.['version']).toEqual({ from: 'person', note: '' });
  });

  it('are left out when they are emptied, and stay the word of the person', () => {
    const form = withAnswers(withAnswers({}, { errorText: 'E1' }), { errorText: '' });
    expect(form.errorText).toBeUndefined();
    expect(form.sources).toEqual({ errorText: { from: 'person', note: '' } });
  });
});

it('reads people as they are written and writes them back', () => {
  const people = parseUsers('planner3 (Planner, line 3); key2');
  expect(parseUsers('key2, planner3 (Planner)')).toEqual([{ id: 'key2' }, { id: 'planner3', name: 'Planner' }]);
  expect(parseUsers(' , ')).toEqual([]);
  expect(parseUsers(usersText(people))).toEqual(people);
});
