import type { CollectorResult, Instance, SnapshotDetail } from '../../shared/domain/evidence.ts';
import type { Notice, ReleaseView } from '../../shared/domain/notices.ts';
import { madeUpAnalysis } from './made-up-checks.ts';

const instance = (name: string, role: Instance['role'], version: string, lastStartAt: string): Instance => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  role,
  version,
  versionSource: `Software/${version}`,
  path: `C:\\ProgramData\\PlanetTogether APS\\${name}`,
  services: [],
  ports: [],
  lastStartAt,
});

export const instances: readonly Instance[] = [
  instance('Production', 'production', '12.3.1', '2026-11-23T04:12:00.000Z'),
  instance('Test', 'test', '12.3.1', '2026-11-20T17:20:00.000Z'),
  instance('Preview 12.4', 'preview', '12.4.0', '2026-11-23T06:45:00.000Z'),
];

export const releases: readonly ReleaseView[] = [
  {
    version: '12.4.0',
    channel: 'GA',
    releasedAt: '2026-11-16',
    maintenanceUntil: '2027-11-16',
    daysLeft: 358,
    mayBeWithdrawn: false,
    instances: ['Preview 12.4'],
  },
  {
    version: '12.3.1',
    channel: 'GA',
    releasedAt: '2026-03-09',
    maintenanceUntil: '2027-03-09',
    daysLeft: 106,
    mayBeWithdrawn: false,
    instances: ['Production', 'Test'],
  },
];

const notice = (sequence: number, kind: Notice['kind'], title: string, body: string): Notice => ({
  id: `n-${sequence}`,
  sequence,
  issuedAt: '2026-11-16T09:00:00.000Z',
  expiresAt: '2027-11-16T09:00:00.000Z',
  kind,
  severity: 'info',
  title,
  body,
  keyId: 'vendor-2026',
  importedAt: '2026-11-16T10:00:00.000Z',
  readAt: null,
  expired: false,
});

export const notices: readonly Notice[] = [
  notice(
    7,
    'disruption',
    'San Diego is closed Thu 26 and Fri 27 Nov',
    'Severity 1 is still answered by phone. Other clocks wait until Mon 30 Nov.',
  ),
  notice(6, 'release', '12.4.0 is generally available', 'Maintained until 16 Nov 2027. Preview 12.4 already runs it.'),
];

type MadeUpFact = SnapshotDetail['facts'][number];
const fact = (group: string, key: string, value: MadeUpFact['value'], unit?: string): MadeUpFact =>
  unit === undefined ? { group, key, value } : { group, key, value, unit };
const part = (id: string, durationMs: number, count: number, summary: string): CollectorResult => ({
  id,
  outcome: 'ok',
  durationMs,
  count,
  summary,
});
const RIGHTS = 'Not possible without administrator rights.';

const services = (name: string, mode: string): readonly MadeUpFact[] => [
  fact('services', `-/${name}/state`, 'Running'),
  fact('services', `-/${name}/startMode`, mode),
];

/** How the parts of the design's collection ended. */
export const collectors: readonly CollectorResult[] = [
  part('version', 210, 3, '12.3.1, 12.4.0, Instance Manager 12.0.61'),
  part('instances', 400, 3, 'Production, Test, Preview 12.4'),
  part('software', 600, 9, 'SQL Server 2022, .NET 8.0.22, 7 more'),
  { ...part('service-rights', 100, 0, ''), outcome: 'denied', reason: RIGHTS },
  { ...part('manager-settings', 100, 0, ''), outcome: 'denied', reason: RIGHTS },
  part('machine', 300, 36, '8 cores at 4.2 GHz, 64 GB'),
  part('connections', 2100, 4, 'answers in 4 ms'),
  part('settings', 300, 9, '9 settings files'),
  part('event-log', 5300, 11_420, 'Application and System, 18 Nov to today'),
  part('logs', 4600, 14, '14 logs, 18.4 MB'),
  part('recordings', 9100, 1186, 'newest run of Production'),
  part('recorder', 40, 360, '30 min, processor 18 % on average and 90 % at most'),
];

export const snapshot: SnapshotDetail = {
  id: 'snap-2' as never,
  takenAt: '2026-11-23T16:31:00.000Z',
  outcome: 'partial',
  root: 'C:\\ProgramData\\PlanetTogether APS',
  instance: null,
  profile: 'standard',
  durationMs: 22_400,
  bundle: { path: 'bundle.zip', sha256: '9c417be2'.repeat(8), bytes: 23_600_000, files: 1198, withheld: 3 },
  changes: 4,
  findings: 3,
  comparedWith: '2026-11-16T16:30:00.000Z',
  analysis: madeUpAnalysis,
  collectors: [...collectors],
  facts: [
    fact('versions', 'instance/Production', '12.3.1'),
    fact('versions', 'instance/Test', '12.3.1'),
    fact('versions', 'instance/Preview 12.4', '12.4.0'),
    fact('versions', 'instanceManager', '12.0.61'),
    ...services('APS System Service', 'Automatic'),
    ...services('APS Interface Service', 'Manual'),
    ...services('Scheduling Agent', 'Automatic'),
    ...services('Extra Services', 'Automatic'),
    fact('ports', 'listening/7991', true),
    fact('ports', 'listening/7990', true),
    ...Array.from({ length: 15 }, (_, index) => fact('ports', `listening/${8001 + index}`, true)),
    fact('recordings', 'Production/run', '2026-11-23 05-12-07'),
    fact('recordings', 'Production/startedAt', '2026-11-23T04:12:00.000Z'),
    fact('recordings', 'Production/transmissions', 1184),
    fact('recordings', 'Production/bytes', 61_300_000, 'bytes'),
    fact('machine', 'osName', 'Windows Server 2022'),
    fact('machine', 'cpuModel', 'Core i7'),
    fact('machine', 'logicalCores', 8),
    fact('machine', 'clock', 4.2, 'GHz'),
    fact('machine', 'memory', 64, 'GB'),
    fact('machine', 'memoryFreeBytes', 26 * 1024 ** 3, 'bytes'),
    fact('system', 'lastUpdateAt', '2026-11-22T02:10:00.000Z'),
    fact('system', 'bootAt', '2026-11-22T02:26:00.000Z'),
    fact('disk', 'rootFree', 6.1, 'GB'),
    fact('network', 'defaultRoute', true),
    fact('network', 'proxy', 'none'),
    fact('probe', 'SQL server/tcp', 'ok'),
    fact('probe', 'SQL server/tcpMs', 4),
    fact('software', 'SQL Server 2022', '16.0.4215'),
    fact('software', '.NET Runtime', '8.0.22'),
    fact('updates', 'KB5051989', '2026-11-22'),
    fact('updates', 'KB5052106', '2026-11-22'),
    fact('hardware', 'memoryModule/1', '32 GB DDR4'),
  ],
  findingList: [
    {
      id: 'disk',
      level: 'risk',
      title: '6.1 GB left on C:, the three instances need 30 GB',
      text: 'At the pace of this week the disk is full on Wed 25 Nov about 11:00. Recordings stop then, planning may stop too.',
      todo: 'Free 24 GB on C:, or move the Recordings folder to another disk.',
    },
    {
      id: 'interface',
      level: 'attention',
      title: 'Interface Service starts by hand',
      text: 'This morning nobody could import until 06:03. Start type should be Automatic.',
      todo: 'Set the start type of the APS Interface Service to Automatic.',
    },
    {
      id: 'port',
      level: 'advice',
      title: 'Port 7990 listens',
      text: 'Old clients only. All 14 clients seen this month use 7991, so it can be switched off.',
      todo: 'Switch the compatibility port off in the Instance Manager.',
    },
  ],
  changeList: [
    { group: 'machine', key: 'Windows update', kind: 'changed', before: 'KB5046', after: 'KB5051' },
    { group: 'machine', key: 'SQL server memory', kind: 'changed', before: '32 GB', after: '24 GB' },
    { group: 'versions', key: 'instance/Preview 12.4', kind: 'added', after: '12.4.0' },
    { group: 'instances', key: 'Production/importMapping', kind: 'changed', before: '14 fields', after: '16 fields' },
  ],
  withheldList: [
    { path: 'Production/System/Data/Key', reason: 'Licence keys are never needed for a diagnosis.', count: 2 },
    {
      path: 'Production/System/Data/Alerts',
      reason: 'Logs stay here until they can be cleaned of private things.',
      count: 6,
      bytes: 2_100_000,
    },
    {
      path: 'Production/IntegrationFiles/APSInterfaceSettings.XML',
      reason: 'Holds connection passwords.',
      bytes: 48_000,
    },
  ],
};

export const levels = [
  [
    1,
    'Critical',
    'Production cannot be used at all',
    [
      'Nobody can connect to the service',
      'Nobody can sign in',
      'Sign-in works, the application does not start',
      'Data damaged or lost on a large scale',
    ],
  ],
  [
    2,
    'Major',
    'An important function is hurt',
    [
      'Performance has dropped sharply',
      'A lasting problem for many users',
      'Data out of step between systems',
      'A key function crawls or hangs',
      'Internal Server Error, again and again',
    ],
  ],
  [
    3,
    'Minor',
    'Work goes on, something is wrong',
    [
      'A report looks or counts wrong',
      'An import or export a person started',
      'Slightly slower than usual',
      'A general service request',
    ],
  ],
  [
    4,
    'No impact',
    'A question, advice or a wish',
    [
      'Tips and techniques',
      'Help with a report design',
      'How to use the manuals',
      'How to use the website',
      'A wish for the product',
    ],
  ],
] as const;

/** The collection of the Monday before. */
export const earlierSnapshot: SnapshotDetail = {
  ...snapshot,
  id: 'snap-1' as never,
  takenAt: '2026-11-16T16:30:00.000Z',
  outcome: 'complete',
  findings: 1,
  findingList: snapshot.findingList.slice(2),
  changes: 0,
  changeList: [],
  comparedWith: null,
  bundle: null,
};

/** How a few of the examples are recognised in what is written. */
const SIGNS: Readonly<Record<string, readonly { readonly all: string[] }[]>> = {
  's1-1': [{ all: ['log on|log in|sign in', 'nobody|cannot'] }],
  's2-2': [{ all: ['import', 'no start times|out of step'] }],
  's2-3': [{ all: ['gantt', 'slow|hangs'] }],
};

/** An example of a level as the made-up policy has it. */
export const exampleOf = (id: string, text: string) => ({ id, text, signs: [...(SIGNS[id] ?? [])] });
