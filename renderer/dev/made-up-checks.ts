import type { Analysis, Check } from '../../shared/domain/analysis.ts';
import { madeUpLogs } from './fake-logs.ts';

/** What was looked at without a finding: group, question, answer. */
const FINE: readonly (readonly [string, string, string])[] = [
  ['machine', 'Processor cores', '8 cores, 4 are needed.'],
  ['machine', 'Processor clock', '4.2 GHz, 2.3 GHz are needed.'],
  ['machine', 'Memory', '64 GB, 32 GB are recommended.'],
  ['machine', 'Load', '14 % over the last minute.'],
  ['machine', 'Page file', '9 GB, hardly used.'],
  ['machine', 'Free memory', '26 GB are free.'],
  ['disk', 'Free space of the data folder', '6.1 GB on the same disk.'],
  ['system', 'Restart due', 'No update waits for a restart.'],
  ['system', 'Last restart', 'Sun 22 Nov 03:26, after the updates.'],
  ['clock', 'Time service', 'The clock is synchronized.'],
  ['clock', 'Time zone', 'The same as the plan of Production.'],
  ['network', 'Way out', 'There is a default route.'],
  ['network', 'Name servers', 'Two are set.'],
  ['network', 'Proxy', 'None is set.'],
  ['instances', 'Root folder', 'It is there and can be read.'],
  ['instances', 'Settings files', 'All three instances have theirs.'],
  ['instances', 'Ports of instances', 'No two instances share one.'],
  ['instances', 'Last start', 'Production started today at 05:12.'],
  ['versions', 'Server and client', 'All 14 clients run 12.3.1.'],
  ['versions', 'Maintenance', '12.3.1 is maintained until 9 Mar 2027.'],
  ['versions', 'Instance Manager', '12.0.61 fits.'],
  ['services', 'System Service', 'It runs in all three instances.'],
  ['services', 'Scheduling Agent', 'It runs and starts by itself.'],
  ['services', 'Extra Services', 'They run.'],
  ['services', 'Accounts', 'All run as own accounts.'],
  ['ports', 'Port 7991', 'It answers on this machine.'],
  ['ports', 'Ports 8001 to 8015', 'All 15 answer on this machine.'],
  ['connections', 'SQL server of Production', 'It answers in 4 ms and lets us sign in.'],
  ['connections', 'SQL server of Test', 'It answers in 4 ms and lets us sign in.'],
  ['connections', 'Encryption', 'All connections are encrypted.'],
  ['recordings', 'Newest run', 'It was written 20 seconds ago.'],
  ['recordings', 'Snapshots', 'Each run begins with one.'],
  ['logs', 'Errors', 'No more than on other days.'],
  ['logs', 'Out of memory', 'Not once in 14 days.'],
  ['logs', 'Time-outs', 'Two in 14 days, both at night.'],
  ['logs', 'Licence', 'No complaint.'],
];

const check = (state: Check['state'], id: string, group: string, title: string, text: string): Check => ({
  id,
  group,
  state,
  title,
  text,
  evidence: [],
});

/** Forty-one checks of the design's machine: three found something, two needed more rights. */
export const madeUpAnalysis: Analysis = {
  checks: [
    check('finding', 'disk.free', 'disk', 'Free space of the root folder', '6.1 GB left on C:, 30 GB are needed.'),
    check('finding', 'services.start', 'services', 'Start types', 'Interface Service starts by hand.'),
    check('finding', 'ports.old', 'ports', 'Port for old clients', 'Port 7990 listens.'),
    check('unknown', 'services.rights', 'services', 'Log-on rights', 'Only an administrator may read them.'),
    check(
      'unknown',
      'instances.manager',
      'instances',
      'Instance Manager',
      'Only an administrator may read its settings.',
    ),
    ...FINE.map(([group, title, text], index) => check('fine', `fine.${index + 1}`, group, title, text)),
  ],
  verdict: {
    cause: 'machine',
    likelihood: 'likely',
    sentence: 'The disk of the root folder is nearly full. Network, database and services are fine.',
    failedStep: null,
    todo: 'Free 24 GB on C:, or move the Recordings folder to another disk.',
    evidence: [
      { checkId: 'disk.free', text: '6.1 GB are free, three instances need 30 GB' },
      { checkId: 'services.start', text: 'the Interface Service starts by hand' },
    ],
  },
  logs: madeUpLogs,
};
