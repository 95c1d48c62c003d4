import type { Attachment, CaseEvent, OutboxItem } from '../../shared/domain/cases.ts';
import type { CaseDraft } from '../../shared/domain/case-form.ts';
import { storedCase } from './cases.ts';
import type { StoredCase } from './cases.ts';
import { fakeClock, idleClock } from './clocks.ts';

const HASH = '4be10c6f2d8a7b35e9914fd07c2ab86351d7e08f4a9bc2d6670e1f5388aa90c7';
const bundle: Attachment = {
  id: 'att-1' as never,
  name: 'case-1039.zip',
  sha256: HASH,
  bytes: 18_400_000,
  addedAt: '2026-11-19T13:10:00.000Z',
  source: 'bundle',
};

const cleaning: readonly CaseEvent[] = [
  { id: 'e1', at: '2026-11-19T13:10:00.000Z', by: 'person', kind: 'created' },
  { id: 'e2', at: '2026-11-19T13:11:00.000Z', by: 'portal', kind: 'delivered', remoteId: '58214' },
  {
    id: 'e3',
    at: '2026-11-19T15:52:00.000Z',
    by: 'support',
    author: 'Engineer, San Diego',
    kind: 'reply-received',
    text: 'Does the cleaning day stand in the calendar of line 3, or only in the product rule?',
    automatic: false,
    attachments: [],
    remoteId: 'r1',
  },
  {
    id: 'e3s',
    at: '2026-11-19T15:52:00.000Z',
    by: 'machine',
    kind: 'clock-sealed',
    seal: {
      clock: 'firstResponse',
      startedAt: '2026-11-19T13:10:00.000Z',
      outcome: 'met',
      stoppedAt: '2026-11-19T15:52:00.000Z',
      dueAt: '2026-11-19T17:10:00.000Z',
      breachAt: '2026-11-19T17:10:00.000Z',
      targetMs: 4 * 3_600_000,
      usedMs: 162 * 60_000,
      policy: { id: 'planettogether', version: 1 },
      reading: 'window',
      tier: 'standard',
      tz: '2026c',
    },
  },
  {
    id: 'e4',
    at: '2026-11-19T17:30:00.000Z',
    by: 'person',
    kind: 'reply-written',
    text: 'Only in the product rule. Screenshot attached.',
    attachments: [],
  },
  {
    id: 'e5',
    at: '2026-11-20T16:40:00.000Z',
    by: 'support',
    author: 'Engineer, San Diego',
    kind: 'reply-received',
    text: 'Please send the plan as it was before the Wednesday import at 21:40, so that we can run it here.',
    automatic: false,
    attachments: [],
    remoteId: 'r2',
  },
];

const blockedFile: OutboxItem = {
  id: 'op-9',
  caseId: 'case-1039' as never,
  portalId: 'help' as never,
  kind: 'attachment',
  state: 'blocked',
  attempts: 1,
  createdAt: '2026-11-23T16:40:00.000Z',
  notBefore: null,
  lastError: {
    code: 'too-large',
    message: 'The portal takes files up to 5.0 MB. Send a smaller range, or hand it over another way.',
    retryable: false,
  },
  label: 'Scenarios 18 Nov 20:55',
};

const draft: CaseDraft = {
  description:
    'After the 16:40 import the Gantt of line 3 is empty. 212 jobs show no start time. Lines 1 and 2 look right, and the capacity of line 3 is unchanged.',
  desiredResult: "The jobs keep this morning's sequence.",
  errorText: 'Import finished with 212 warnings',
  environment: 'Production on this machine, Windows Server 2022, 8 cores, 64 GB',
  users: [{ id: 'planner3', name: 'Planner, line 3' }],
  oneOrMany: 'many',
  occurredAt: '2026-11-23T16:40:00+01:00',
  timeZone: 'Europe/Berlin',
  endUserProblem: true,
  version: '12.3.1',
  businessImpact: 'Line 3 has no plan for the night shift. It starts at 22:00.',
  stepsToReproduce: 'Run the 16:40 import, open the Gantt, look at line 3.',
  recordings: ['2026-11-23 05-12-07'],
  sources: {
    errorText: { from: 'machine', note: 'Found in the log of Production, 16:41:07' },
    version: { from: 'machine', note: 'Read from Software/12.3.1' },
    environment: { from: 'machine', note: 'Read from this machine' },
    users: { from: 'machine', note: 'Signed in to this machine' },
    occurredAt: { from: 'machine', note: "The import's own log time" },
    instance: { from: 'machine', note: 'Where you worked last' },
    recordings: { from: 'machine', note: 'Newest run of Production' },
  },
  severityExamples: ['s2-1', 's2-2'],
};

const closed = (number: number, severity: 2 | 3 | 4, title: string, instance: string, at: string, end: string) =>
  storedCase({
    number,
    severity,
    title,
    instance,
    at,
    state: 'closed',
    answeredAt: end,
    updatedAt: end,
    remoteId: String(57_000 + number),
  });

/** The design's eleven cases. */
export const story = (): readonly StoredCase[] => [
  storedCase({
    number: 1043,
    severity: 2,
    title: 'Line 3 has no start times after the 16:40 import',
    instance: 'Production',
    at: '2026-11-23T16:51:00.000Z',
    state: 'draft',
    form: draft,
  }),
  storedCase({
    number: 1042,
    severity: 2,
    title: 'Line 3 empty after the Friday import',
    instance: 'Production',
    at: '2026-11-20T21:30:00.000Z',
    remoteId: '58240',
    events: [
      { id: 'f1', at: '2026-11-20T21:30:00.000Z', by: 'person', kind: 'created' },
      { id: 'f2', at: '2026-11-20T21:31:00.000Z', by: 'portal', kind: 'delivered', remoteId: '58240' },
    ],
  }),
  storedCase({
    number: 1041,
    severity: 3,
    title: 'Gantt labels overlap at 125 %',
    instance: 'Production',
    at: '2026-11-21T09:20:00.000Z',
    remoteId: '58236',
  }),
  storedCase({
    number: 1040,
    severity: 4,
    title: 'Plan tank cleaning between two lots',
    instance: 'Test',
    at: '2026-11-20T09:00:00.000Z',
    remoteId: '58221',
  }),
  storedCase({
    number: 1039,
    severity: 2,
    title: 'Optimizer plans line 3 on its cleaning day',
    instance: 'Production',
    at: '2026-11-19T13:10:00.000Z',
    answeredAt: '2026-11-19T15:52:00.000Z',
    updatedAt: '2026-11-20T16:40:00.000Z',
    waits: true,
    remoteId: '58214',
    owner: 'Engineer, San Diego',
    events: cleaning,
    attachments: [bundle],
    outbox: [blockedFile],
    more: (now) => [
      fakeClock('2026-11-19T13:10:00.000Z', 72 * 3_600_000, now, null, {
        clock: 'resolution',
        pauses: [
          { from: '2026-11-19T15:52:00.000Z', to: '2026-11-19T17:30:00.000Z', reason: 'pendingCustomer' },
          { from: '2026-11-20T16:40:00.000Z', reason: 'pendingCustomer' },
        ],
      }),
      idleClock('nextUpdate'),
    ],
    form: {
      businessImpact: 'Line 3 must be moved by hand each morning, 40 min',
      oneOrMany: 'many',
      workaround: 'Move the cleaning to Sunday',
      version: '12.3.1',
    },
  }),
  storedCase({
    number: 1031,
    severity: 3,
    title: 'Report “Late jobs” counts split jobs twice',
    instance: 'Production',
    at: '2026-11-17T08:00:00.000Z',
    answeredAt: '2026-11-17T20:25:00.000Z',
    remoteId: '58120',
  }),
  storedCase({
    number: 1028,
    severity: 3,
    title: 'Setup time ignored for product family 40',
    instance: 'Production',
    at: '2026-11-12T08:00:00.000Z',
    answeredAt: '2026-11-12T15:00:00.000Z',
    updatedAt: '2026-11-23T08:10:00.000Z',
    waits: true,
    remoteId: '58003',
    more: (now) => [
      fakeClock('2026-11-23T16:00:00.000Z', 121 * 3_600_000, now, null, {
        clock: 'closure',
        severity: 3,
        attempts: { made: 3, needed: 3 },
      }),
    ],
  }),
  closed(
    1036,
    3,
    'Client asks for the workspace at each start',
    'Production',
    '2026-11-18T08:00:00.000Z',
    '2026-11-18T10:20:00.000Z',
  ),
  closed(
    1034,
    2,
    'Interface Service down after patching',
    'Production',
    '2026-11-16T06:30:00.000Z',
    '2026-11-16T16:05:00.000Z',
  ),
  closed(
    1033,
    4,
    'Which fields feed the capacity plan',
    'Test',
    '2026-11-13T08:00:00.000Z',
    '2026-11-13T15:44:00.000Z',
  ),
  closed(1029, 2, 'Publish to SQL stops at 40 %', 'Production', '2026-11-12T15:31:00.000Z', '2026-11-12T18:31:00.000Z'),
];
