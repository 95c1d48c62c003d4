import type { CoreContract, HandlerOutput } from '../../shared/contract/index.ts';

type Changes = HandlerOutput<CoreContract, 'contacts.history'>['changes'];

/** How the contacts of the made-up plant came to be what they are. */
export function madeUpPeople(): Changes {
  return [
    {
      at: '2026-11-09T08:12:00.000Z',
      name: 'Shift lead, line 1',
      change: 'removed',
      role: 'backup',
      roleBefore: 'backup',
    },
    {
      at: '2026-10-02T09:40:00.000Z',
      name: 'Key user, plant 2',
      change: 'changed',
      role: 'backup',
      roleBefore: 'other',
    },
    { at: '2026-09-14T13:05:00.000Z', name: 'Key user, plant 2', change: 'named', role: 'other', roleBefore: null },
    { at: '2026-09-14T13:02:00.000Z', name: 'Planner, line 3', change: 'named', role: 'primary', roleBefore: null },
  ];
}
