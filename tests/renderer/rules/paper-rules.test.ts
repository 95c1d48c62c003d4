import { describe, expect, it } from 'vitest';
import { paperItems } from '../../../renderer/features/cases/paper/paper-rules.ts';
import { usersText } from '../../../shared/domain/case-people.ts';

describe('the items of a form on paper', () => {
  it('are the answered ones in the order of the form, with their source when the machine found them', () => {
    const items = paperItems({
      version: '12.3.1',
      description: 'Empty Gantt',
      workaround: ' ',
      users: [],
      endUserProblem: false,
      unknown: { desiredResult: 'never seen before', businessImpact: ' ' },
      sources: { version: { from: 'machine', note: 'Software folder' }, description: { from: 'person', note: '' } },
    });
    expect(items).toEqual([
      { item: 'description', kind: 'answered', value: 'Empty Gantt', source: '' },
      { item: 'desiredResult', kind: 'unknown', value: 'never seen before', source: '' },
      { item: 'endUserProblem', kind: 'answered', value: false, source: '' },
      { item: 'version', kind: 'answered', value: '12.3.1', source: 'Software folder' },
    ]);
  });

  it('leave out what files answer when recordings are named', () => {
    expect(paperItems({ recordings: ['a.bin'] })).toEqual([]);
  });

  it('name people with and without a name', () => {
    expect(usersText([{ id: 'p3', name: 'Jo' }, { id: 'k2' }])).toBe('p3 (Jo), k2');
  });
});
