import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeness } from '../../../core/knowledge/alike-rules.ts';
import type { CaseText } from '../../../core/knowledge/alike-rules.ts';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import { completeDraft, startCore, valueOf } from '../../helpers/core.ts';

/** Cases as planners write them, each about another trouble; two of a row are about the same. */
const MATTERS: readonly (readonly [CaseDraft, CaseDraft?])[] = [
  [
    {
      title: 'Import stops at 60 % since this morning',
      description:
        'The import of the ERP orders stops at about 60 %. Then the screen says timeout and nothing is loaded.',
      errorText: '2026-11-24 07:12:09 System.TimeoutException: The operation has timed out at PTInterface.Import',
      instance: 'Production',
    },
    {
      title: 'ERP import does not finish',
      description: 'Import of orders runs into a timeout again, a bit over the half. We cannot load new orders.',
      errorText: '2026-11-27 06:58:41 System.TimeoutException: The operation has timed out at PTInterface.Import',
      instance: 'Production',
    },
  ],
  [
    {
      title: 'Gantt is empty for the dryer line',
      description: 'After opening the scenario the Gantt shows no bars for the dryer. The other lines are fine.',
    },
    {
      title: 'No bars for the dryer in the Gantt',
      description: 'The dryer line has an empty Gantt since the restart.',
    },
  ],
  [
    {
      title: 'Planner cannot sign in, no licence left',
      description: 'Three planners are refused at sign-in because all licences are in use, although only two work.',
    },
    { title: 'Licences used up', description: 'Nobody else can sign in, the dialog shows no licence is available.' },
  ],
  [
    {
      title: 'Publish writes no rows into the SQL table',
      description: 'After publish the reporting table is empty. No message appears. The schedule itself is right.',
    },
    {
      title: 'Reporting table empty after publish',
      description: 'Publish ends without error, but the SQL table has no rows.',
    },
  ],
  [
    {
      title: 'Optimize puts urgent orders last',
      description: 'The optimizer schedules the urgent orders of a customer behind all others although they are late.',
    },
  ],
  [
    {
      title: 'Setup times are ignored between colours',
      description: 'Changeover from red to white takes no time on the paint line. The attribute table has the minutes.',
    },
  ],
  [
    {
      title: 'Workspace layout lost after the update',
      description: 'Since the update of the client all columns and filters are back to default for every planner.',
    },
  ],
  [
    {
      title: 'Server is slow in the afternoon',
      description: 'From two to four every click takes ten seconds. The processor of the server is at its limit.',
    },
  ],
  [
    {
      title: 'Inventory plot shows a wrong stock',
      description: 'The on-hand quantity of resin is 400 in the ERP and 40 in the inventory plot of the schedule.',
    },
  ],
  [
    {
      title: 'Shift calendar misses Saturday',
      description: 'Overtime on Saturday was entered for the press, but no activity is scheduled on it after optimize.',
    },
  ],
];

describe('own cases alike to a draft', () => {
  it('are those about the same trouble and no others, each with what is alike', async () => {
    const core = await startCore();
    const { client } = core;
    const first = await Promise.all(MATTERS.map(async ([form]) => completeDraft(core, form)));
    for (const [at, [, again]] of MATTERS.entries()) {
      const id = again === undefined ? first[at] : await completeDraft(core, again);
      if (id === undefined) throw new Error('No case was made.');
      const { cases } = valueOf(await client.call('knowledge.forCase', { id }));
      expect([MATTERS[at]?.[0].title, ...cases.map(({ title }) => title)]).toEqual([
        MATTERS[at]?.[0].title,
        ...(again === undefined ? [] : [MATTERS[at]?.[0].title]),
      ]);
      for (const one of cases) {
        expect(one.why?.words.length).toBeGreaterThan(0);
        expect([...one.titleParts, ...one.parts].some(({ hit }) => hit)).toBe(true);
        expect(one.parts.map(({ text }) => text).join('')).not.toBe(one.title);
      }
    }
  });

  it('say that they have the same error, the same instance and the same version', async () => {
    const core = await startCore();
    const error = 'ORA-12541 TNS: no listener while connecting to the ERP';
    await completeDraft(core, { title: 'Nothing is loaded', errorText: error, instance: 'Test', version: '12.3.1' });
    await completeDraft(core, { title: 'Nothing moves in the Gantt', instance: 'Test', version: '12.3.1' });
    const id = await completeDraft(core, {
      title: 'No orders today',
      errorText: `24.11.2026 08:11 ${error}`,
      instance: 'Test',
      version: '12.3.1',
    });
    const { cases } = valueOf(await core.client.call('knowledge.forCase', { id }));
    expect(cases).toMatchObject([
      { title: 'Nothing is loaded', why: { isSameError: true, isSameInstance: true, isSameVersion: true } },
    ]);
    expect(cases[0]?.parts.some(({ text, hit }) => hit && text === 'listener')).toBe(true);
  });
});

describe('how alike two cases are', () => {
  const words = constantFrom(
    'dryer',
    'gantt',
    'import',
    'licence',
    'publish',
    'table',
    'timeout',
    'resin',
    'the',
    '42',
  );
  const text = array(words, { maxLength: 6 }).map((all) => all.join(' '));
  const caseText = text.chain((title) =>
    text.chain((errors) =>
      text.map((body): CaseText => ({ title, errors, body, instance: undefined, version: undefined })),
    ),
  );
  const weightOf = (sense: string): number => (sense === 'the' ? 0 : 1);

  it('is the same from either side, and never by numbers and words that say nothing', () => {
    assert(
      property(caseText, caseText, (one, other) => {
        const [there, back] = [alikeness(one, other, weightOf), alikeness(other, one, weightOf)];
        expect(there?.score).toBe(back?.score);
        expect(there?.senses.toSorted()).toEqual(back?.senses.toSorted());
        expect(there?.senses ?? []).not.toContain('the');
        expect(there?.senses ?? []).not.toContain('42');
      }),
    );
  });

  it('is most for itself, when it says anything', () => {
    assert(
      property(caseText, caseText, (one, other) => {
        const self = alikeness(one, one, weightOf)?.score ?? 0;
        expect(alikeness(one, other, weightOf)?.score ?? 0).toBeLessThanOrEqual(self + 0.4);
        expect(self).toBeGreaterThanOrEqual(/[a-z]{4}/u.test(one.title) ? 1 : 0);
      }),
    );
  });
});
