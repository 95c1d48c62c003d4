import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { MachineCheck } from '../../shared/domain/case-checks.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { World } from './world.ts';

/** What the made-up machine says of the import of 16:40 and of line 3. */
const CHECKS: MachineCheck[] = [
  {
    id: 'elsewhere',
    answer: 'no',
    sentence: 'Nothing on this machine and around it explains the trouble, so it looks like the product itself.',
    reasons: [
      { source: 'The SQL server of Production (Import)', text: 'Answers in 4 ms, the sign-in works.' },
      { source: 'Network', text: 'There is a default gateway, two name servers answer.' },
      { source: 'Services', text: 'All five services of Production run.' },
      { source: 'Disk', text: '212 GB are free.' },
    ],
    links: [],
  },
  {
    id: 'known',
    answer: null,
    sentence: '2 articles may fit. One of them is about an error in the logs.',
    reasons: [
      { source: 'Help centre', text: 'Jobs without a start time after an import' },
      { source: 'Help centre', text: 'Capacity of a line that stays empty' },
    ],
    links: [],
  },
  {
    id: 'reproduced',
    answer: null,
    sentence: 'What was done before it was recorded. Whether that brings it back only you can try.',
    reasons: [{ source: 'Recording 2026-11-23 05-12-07', text: 'ImportStart, ImportEnd, Optimize, JobMove' }],
    links: [],
  },
  {
    id: 'instances',
    answer: 'one',
    sentence: 'Only the log of Production shows it: Import finished with warnings.',
    reasons: [
      { source: 'Log of Production', text: '3 times' },
      { source: 'Log of Test', text: 'not there' },
      { source: 'Log of Preview 12.4', text: 'not there' },
    ],
    links: [],
  },
  {
    id: 'pattern',
    answer: 'each',
    sentence: 'It came 3 times between Thu 19 Nov and Mon 23 Nov, on 3 of 3 days.',
    reasons: [{ source: 'Log of Production', text: 'Import finished with warnings: 3 times' }],
    links: [],
  },
  {
    id: 'changes',
    answer: 'yes',
    sentence:
      '4 changes in the week before. The newest: The start type of APS Interface Service of Production went from automatic to manual.',
    reasons: [
      {
        source: 'Services, seen Mon 23 Nov, 06:02',
        text: 'The start type of APS Interface Service of Production went from automatic to manual.',
      },
      { source: 'Installed updates, Sun 22 Nov, 00:00', text: 'Windows update KB5031234 was installed on Sun 22 Nov.' },
    ],
    links: [],
  },
  {
    id: 'documentation',
    answer: null,
    sentence: 'Production runs version 12.3.1.',
    reasons: [],
    links: [{ title: 'Release notes of 12.3.1', url: 'https://help.example.com/releases/12-3-1' }],
  },
];

/** The guide of the made-up core: the evidence of 17:44 answers four checks, two wait for a person. */
export function fakeGuide(world: World): Pick<CoreHandlers, 'guide.look'> {
  return {
    'guide.look': ({ id }) => {
      if (!world.cases.has(id)) return fail('not-found', 'This draft is not here any more.');
      return ok({ asOf: '2026-11-23T16:44:00.000Z', checks: CHECKS, found: {} });
    },
  };
}
