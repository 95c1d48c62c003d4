import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { LogPatternView } from '../../shared/contract/logs.ts';
import type { LogFinding, LogSummary } from '../../shared/domain/analysis.ts';
import { ok } from '../../shared/result.ts';

const pattern = (
  id: string,
  title: string,
  level: LogFinding['level'],
  cause: LogPatternView['cause'],
  means: string,
  todo: string,
): LogPatternView => ({ id, title, level, cause, means, todo, article: null });

const PATTERNS: readonly LogPatternView[] = [
  pattern(
    'interface-stopped',
    'The Interface service is not reachable',
    'error',
    'services',
    'The ERP import cannot run because the Interface service is stopped or not reachable, or another user has the import wizard open.',
    'Start the APS Interface Service, set it to start automatically, and close other import wizards.',
  ),
  pattern(
    'sql-timeout',
    'A SQL request took too long',
    'error',
    'database',
    'The database answered later than the connection waits. Each connection type has its own time-out.',
    'Look at the load of the SQL Server at that time. Raise the time-out of this connection only when the request is known to be long.',
  ),
  pattern(
    'import-blocked',
    'Something waited for an import',
    'warning',
    'product',
    'Scheduling functions may be denied while an import runs. That is expected and ends with the import.',
    'Wait for the import. When it never ends, look for a hanging import.',
  ),
];

const finding = (
  [id, instance, count]: readonly [string, string, number],
  [firstAt, lastAt]: readonly [string, string],
  [file, line, sample]: readonly [string, number, string],
): LogFinding => {
  const known = PATTERNS.find((one) => one.id === id);
  const { title = id, level = 'error' } = known ?? {};
  const place = `${instance}/System/Data/Alerts/${file}`;
  return { patternId: id, title, level, instance, count, firstAt, lastAt, file: place, line, sample };
};

const START = '2026-11-09T23:00:00.000Z';
const BUCKET_MS = 3 * 3_600_000;

/** Buckets of three hours over two weeks, with counts at some of them. */
const counts = (...at: readonly (readonly [number, number])[]): number[] => {
  const buckets = Array.from({ length: 110 }, () => 0);
  for (const [index, count] of at) buckets[index] = count;
  return buckets;
};
const series = (id: string, ...at: readonly (readonly [number, number])[]): LogSummary['series'][number] => ({
  id,
  startsAt: START,
  bucketMs: BUCKET_MS,
  counts: counts(...at),
});

/** The logs of the made-up machine: this morning nobody could import until 06:03. */
export const madeUpLogs: LogSummary = {
  files: 14,
  bytes: 31_400_000,
  findings: [
    finding(
      ['interface-stopped', 'Production', 14],
      ['2026-11-23T04:13:08.000Z', '2026-11-23T05:01:44.000Z'],
      [
        'ServiceLog.txt',
        20_418,
        '2026-11-23 06:01:44,310 ERROR PT.Interface.Import - Could not connect to the APS Interface Service on port 8003 for USER-4F21',
      ],
    ),
    finding(
      ['sql-timeout', 'Production', 2],
      ['2026-11-14T01:12:40.000Z', '2026-11-20T01:12:51.000Z'],
      [
        'ServiceLog.1.txt',
        88_102,
        '2026-11-20 02:12:51,006 ERROR PT.Publish - Timeout expired. The timeout period elapsed prior to completion of the operation.',
      ],
    ),
    finding(
      ['import-blocked', 'Test', 3],
      ['2026-11-17T13:20:02.000Z', '2026-11-19T13:20:07.000Z'],
      [
        'ServiceLog.txt',
        5_310,
        '2026-11-19 14:20:07,118 WARN PT.Scenario - Optimize was denied while an import is in progress',
      ],
    ),
  ],
  series: [
    series('errors', [33, 1], [81, 1], [105, 11], [106, 3]),
    series('warnings', [61, 1], [69, 1], [77, 1]),
    series('interface-stopped', [105, 11], [106, 3]),
    series('sql-timeout', [33, 1], [81, 1]),
    series('import-blocked', [61, 1], [69, 1], [77, 1]),
  ],
  since: {
    at: '2026-11-23T04:13:00.000Z',
    seriesId: 'interface-stopped',
    sentence:
      'Errors “The Interface service is not reachable” came from Mon 23 Nov, 05:13 to 06:01 (14 times); none in the 13 days before, and none or few since.',
  },
  notes: ['Lines are counted from where reading began, not from the beginning, in SystemService.log.'],
};

/** What the made-up core says of logs and patterns. */
export const fakeLogs: Pick<CoreHandlers, 'logs.look' | 'logs.patterns'> = {
  'logs.look': () => ok({ root: null, outcome: 'ok', reason: null, summary: '14 logs, 31.4 MB', logs: madeUpLogs }),
  'logs.patterns': () => ok({ patterns: [...PATTERNS], problems: [] }),
};
