import { describe, expect, it } from 'vitest';
import { backFrom, placeOf, stepAddress, stepAfter, STEP_NAMES } from '../../../renderer/features/report/step-place.ts';
import { withOwnTitle } from '../../../renderer/features/report/report-rules.ts';
import { titleFrom } from '../../../shared/domain/case-title.ts';

const place = (query: string) => placeOf(new URLSearchParams(query), ['severity', 'attachments']);

describe('the place inside a report', () => {
  it('is the step of the address, and the first one when it names none', () => {
    expect(place('step=evidence')).toEqual({ step: 'evidence', ask: undefined });
    expect(place('')).toEqual({ step: 'what', ask: undefined });
    expect(place('step=nowhere').step).toBe('what');
  });

  it('is found by links of before the steps', () => {
    expect(place('part=details').step).toBe('details');
    expect(place('open')).toEqual({ step: 'severity', ask: 'severity' });
  });

  it('is the step of a question that is asked for', () => {
    expect(place('ask=version')).toEqual({ step: 'details', ask: 'version' });
    expect(place('step=evidence&ask=nothing')).toEqual({ step: 'evidence', ask: undefined });
  });

  it('leads through all steps to the review and back to Home', () => {
    const forth = STEP_NAMES.slice(0, -1).map((name) => stepAfter(name as never));
    expect(forth).toEqual(STEP_NAMES.slice(1));
    expect(STEP_NAMES.map((name) => backFrom('a', name))).toEqual([
      '/',
      ...STEP_NAMES.slice(0, -1).map((name) => stepAddress('a', name)),
    ]);
  });
});

describe('the way to the review', () => {
  it('leads past steps that need nothing, never past the review', () => {
    expect(stepAfter('severity', (name) => name === 'details')).toBe('evidence');
    expect(stepAfter('checks', (name) => name === 'answers' || name === 'severity')).toBe('details');
    expect(stepAfter('what', () => true)).toBe('review');
  });
});

describe('the title of a report', () => {
  it('is the first sentence, cut at a word when it is long', () => {
    expect(titleFrom('Line 3 is empty. Jobs have no start.')).toBe('Line 3 is empty');
    expect(titleFrom('  第三条线是空的。工单没有开始时间。')).toBe('第三条线是空的');
    expect(titleFrom('Version 12.3.1 hangs\nsince Monday')).toBe('Version 12.3.1 hangs');
    expect(titleFrom(`${'word '.repeat(40)}end`)).toMatch(/^(word ){18}word…$/u);
    expect(titleFrom('')).toBe('');
  });

  it('follows the text until a person writes another one', () => {
    const own = withOwnTitle({ description: 'Line 3 is empty.' }, 'From your first sentence');
    expect(own).toMatchObject({ title: 'Line 3 is empty', sources: { title: { from: 'machine' } } });
    expect(withOwnTitle({ ...own, description: 'Line 4 too.' }, 'x').title).toBe('Line 4 too');
    expect(withOwnTitle({ title: 'Mine', description: 'Line 4 too.' }, 'x').title).toBe('Mine');
  });
});
