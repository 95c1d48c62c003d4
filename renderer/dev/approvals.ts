import type { ApprovalDecision, ApprovalView } from '../../shared/domain/approvals.ts';
import { caseId } from '../../shared/domain/primitives.ts';

const asked = {
  enteredBy: 'planner3',
  askedBy: 'Engineer, San Diego',
  instance: 'Production',
  caseId: null,
  caseNumber: null,
  clockIsBehind: false,
  decisions: [],
} as const;

const decided = (decision: ApprovalDecision['decision'], at: string, note = ''): ApprovalDecision => ({
  decision,
  at,
  contact: { id: 'c2', name: 'Key user, plant 2', role: 'backup' },
  enteredBy: 'key2',
  inPerson: true,
  note,
});

/** One request that waits, one approval that holds, three that are over: the design's Monday. */
export function madeUpApprovals(): ApprovalView[] {
  return [
    {
      ...asked,
      id: 'a118',
      number: 118,
      state: 'asked',
      purpose: 'upgrade-test',
      kinds: ['scenarios'],
      why: 'Does 12.4.0 read your model? Four people of the upgrade team work with it.',
      caseId: caseId.parse('1039'),
      caseNumber: 1039,
      askedAt: '2026-11-23T08:12:00.000Z',
      until: '2026-12-18T16:00:00.000Z',
      askedUntil: '2026-12-18T16:00:00.000Z',
      decisions: [],
    },
    {
      ...asked,
      id: 'a117',
      number: 117,
      state: 'approved',
      purpose: 'diagnose',
      kinds: ['recordings', 'scenarios'],
      why: 'The sequence of line 3 is lost after the import.',
      askedAt: '2026-11-19T09:30:00.000Z',
      until: '2026-11-27T16:00:00.000Z',
      askedUntil: '2026-12-04T16:00:00.000Z',
      decisions: [decided('approved', '2026-11-19T10:02:00.000Z', 'Only while case 1041 is open.')],
    },
    {
      ...asked,
      id: 'a115',
      number: 115,
      state: 'refused',
      purpose: 'development',
      kinds: ['exports'],
      instance: null,
      why: 'A large model to measure the new solver with.',
      askedAt: '2026-11-12T13:00:00.000Z',
      until: '2026-12-11T16:00:00.000Z',
      askedUntil: '2026-12-11T16:00:00.000Z',
      decisions: [decided('refused', '2026-11-12T15:40:00.000Z', 'Not with customers in it.')],
    },
    {
      ...asked,
      id: 'a112',
      number: 112,
      state: 'withdrawn',
      purpose: 'integration',
      kinds: ['exports'],
      instance: 'Test',
      why: 'To build the import of the new warehouse.',
      askedAt: '2026-11-10T08:00:00.000Z',
      until: '2026-11-30T16:00:00.000Z',
      askedUntil: '2026-11-30T16:00:00.000Z',
      decisions: [
        decided('approved', '2026-11-10T09:15:00.000Z'),
        decided('withdrawn', '2026-11-16T07:50:00.000Z', 'The interface is done.'),
      ],
    },
    {
      ...asked,
      id: 'a109',
      number: 109,
      state: 'expired',
      purpose: 'diagnose',
      kinds: ['recordings'],
      why: 'Users were signed off at noon.',
      askedAt: '2026-11-02T09:00:00.000Z',
      until: '2026-11-09T16:00:00.000Z',
      askedUntil: '2026-11-09T16:00:00.000Z',
      decisions: [decided('approved', '2026-11-02T09:20:00.000Z')],
    },
  ];
}
