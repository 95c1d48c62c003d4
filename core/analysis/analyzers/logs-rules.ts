import type { LogFinding } from '../../../shared/domain/analysis.ts';
import type { Analyzer, EvidenceView, Found, Judgement } from '../types.ts';
import { counted, fine, foundOr, unknown } from '../view-rules.ts';

interface LogTopic {
  readonly id: string;
  readonly cause: Analyzer['cause'];
  readonly title: string;
  /** Ids of patterns (resources/logs/patterns.json). */
  readonly patterns: readonly string[];
  /** Fewer lines than this are no finding. */
  readonly least?: number;
  /** Usually "attention". */
  readonly level?: Analyzer['level'];
  readonly what: string;
  readonly text: string;
  readonly todo: string;
}

/** What lines in the logs point to. A pattern of another id, a customer's own too, counts as a further error. */
const TOPICS: readonly LogTopic[] = [
  {
    id: 'logs.database',
    cause: 'database',
    title: 'The logs hold no failures of the database',
    patterns: [
      'sql-cannot-open-database',
      'sql-deadlock',
      'sql-paused',
      'sql-no-process',
      'sql-timeout',
      'sql-pool-exhausted',
      'sql-log-full',
      'sql-disk-full',
      'sql-database-full',
      'sql-exception',
    ],
    what: 'The logs speak of failures of the database',
    text: 'The product could not use its database at that time.',
    todo: 'Compare the times with what the database administrator knows: restarts, backups, space.',
  },
  {
    id: 'logs.data',
    cause: 'product',
    title: 'The logs hold no data or statements that the database refuses',
    patterns: [
      'sql-syntax',
      'sql-invalid-object',
      'sql-key-violation',
      'sql-reference',
      'sql-truncated',
      'duplicate-id',
      'bad-data',
    ],
    what: 'The logs speak of data or statements that are refused',
    text: 'A mapping, a changed table or the data themselves do not fit. The lines name which.',
    todo: 'Compare the import mapping with the tables of the source, and say in the case what changed there.',
  },
  {
    id: 'logs.network',
    cause: 'network',
    title: 'The logs hold no broken connections',
    patterns: [
      'sql-connection-lost',
      'sql-not-found',
      'connection-refused',
      'connection-timeout',
      'connection-reset',
      'name-not-resolved',
      'unreachable',
      'proxy-refused',
    ],
    what: 'The logs speak of broken connections',
    text: 'Connections broke, were refused or were not answered in time.',
    todo: 'Compare the times with what the network administrator knows, and check again while it happens.',
  },
  {
    id: 'logs.services',
    cause: 'services',
    title: 'The logs hold no services that ended or did not answer',
    patterns: [
      'port-in-use',
      'soap-endpoint',
      'service-terminated',
      'service-start-failed',
      'interface-stopped',
      'request-timeout',
    ],
    what: 'The logs speak of services that ended or did not answer',
    text: 'A service of the product was not there when it was needed.',
    todo: 'Look at the Windows services and their start type, and at what the service wrote last.',
  },
  {
    id: 'logs.security',
    cause: 'security',
    title: 'The logs hold no refused sign-ins, rights or certificates',
    patterns: [
      'sql-login-failed',
      'sql-certificate',
      'sql-permission',
      'tls-trust',
      'tls-protocol',
      'access-denied',
      'ad-sign-in',
      'kerberos-spn',
    ],
    what: 'The logs speak of refused sign-ins, missing rights or certificates',
    text: 'An account may not do what the product needs, or a certificate is not trusted.',
    todo: 'See with which account the service runs, and whether its rights or its password changed.',
  },
  {
    id: 'logs.clock',
    cause: 'clock',
    title: 'The logs do not speak of clocks that differ',
    patterns: ['kerberos-clock'],
    what: 'The logs speak of clocks that differ',
    text: 'A sign-in by a Windows account failed because two clocks are more than five minutes apart.',
    todo: 'Have the clocks of this machine and of the domain set by a time server.',
  },
  {
    id: 'logs.memory',
    cause: 'machine',
    title: 'The logs do not speak of missing memory or time of the processor',
    patterns: ['out-of-memory', 'cpu-starved'],
    what: 'The logs speak of missing memory or time of the processor',
    text: 'A service asked for more than this machine had at that moment.',
    todo: 'See in the Task Manager how much is used when planning is at work, and add what is short.',
  },
  {
    id: 'logs.disk',
    cause: 'machine',
    title: 'The logs do not speak of a full or failing disk',
    patterns: ['disk-full', 'disk-low', 'io-device-error'],
    level: 'risk',
    what: 'The logs speak of a full or failing disk',
    text: 'Something could not be written.',
    todo: 'Look at the space and the health of the disk of the root folder, then restart the services.',
  },
  {
    id: 'logs.plan',
    cause: 'product',
    title: 'The logs hold no damaged plan or lost recording',
    patterns: ['scenario-corrupt', 'recording-failed'],
    level: 'risk',
    what: 'The logs speak of a damaged plan or a lost recording',
    text: 'The scenario could not be read or written, or what people did was not recorded.',
    todo: 'Do not overwrite anything. Copy the Recordings folder away and report it at once.',
  },
  {
    id: 'logs.files',
    cause: 'machine',
    title: 'The logs do not speak of files or drivers that are missing or in use',
    patterns: ['odbc-driver', 'file-in-use', 'file-missing', 'assembly-missing'],
    what: 'The logs speak of files or drivers that are missing or in use',
    text: 'An update that is half done, or security software, does this.',
    todo: 'Have the program files left out of scans, and compare the versions of the drivers.',
  },
  {
    id: 'logs.licence',
    cause: 'product',
    title: 'The logs hold no trouble with licences',
    patterns: ['licence-none-left', 'licence-invalid'],
    what: 'The logs speak of licences',
    text: 'A licence was missing, used up or over.',
    todo: 'See in the dialog of licences and connections who holds them, and whether the key is still valid.',
  },
  {
    id: 'logs.server-error',
    cause: 'product',
    title: 'The server does not fail again and again',
    patterns: ['internal-server-error'],
    least: 3,
    what: 'The server failed again and again',
    text: 'Repeated internal errors of the server are a sign of severity 2.',
    todo: 'Send a case of severity 2 with this collection, when people are hindered by it.',
  },
];

const TOPIC_OF: ReadonlyMap<string, string> = new Map(
  TOPICS.flatMap(({ id, patterns }) => patterns.map((pattern) => [pattern, id] as const)),
);

/** What the logs of the product say. */
export const LOGS: readonly Analyzer[] = [
  {
    id: 'logs.since',
    group: 'logs',
    cause: 'product',
    level: 'attention',
    strength: 'hint',
    title: 'Errors are no more than before',
    judge: sinceCheck,
  },
  ...TOPICS.map((topic): Analyzer => ({
    id: topic.id,
    group: 'logs',
    cause: topic.cause,
    level: topic.level ?? 'attention',
    strength: 'hint',
    title: topic.title,
    judge: (view) => topicCheck(topic, view),
  })),
  {
    id: 'logs.errors',
    group: 'logs',
    cause: 'product',
    level: 'attention',
    strength: 'hint',
    title: 'The logs hold no other known errors',
    judge: otherErrors,
  },
];

const notRead = (view: EvidenceView): Judgement => unknown(view.why('logs', 'No log was read.'));

function sinceCheck(view: EvidenceView): Judgement {
  if (view.logs === null) return notRead(view);
  const { since, files } = view.logs;
  if (since === null) return fine(`${counted(files, 'log file')} read.`, 'logs');
  return {
    state: 'finding',
    found: [
      {
        title: 'There are more errors in the logs than before',
        text: since.sentence,
        todo: 'Say in the case what changed at that time, and send the logs of that time with it.',
        evidence: [{ source: 'logs', text: since.sentence }],
      },
    ],
  };
}

function errorsOf(view: EvidenceView): readonly LogFinding[] {
  return (view.logs?.findings ?? []).filter(({ level }) => level === 'error');
}

function topicCheck(topic: LogTopic, view: EvidenceView): Judgement {
  if (view.logs === null) return notRead(view);
  const matched = errorsOf(view).filter(({ patternId }) => TOPIC_OF.get(patternId) === topic.id);
  const count = matched.reduce((sum, one) => sum + one.count, 0);
  const isFound = matched.length > 0 && count >= (topic.least ?? 1);
  const found: Found[] = isFound
    ? [
        {
          title: `${topic.what}: ${counted(count, 'line')}`,
          text: topic.text,
          todo: topic.todo,
          evidence: places(matched),
        },
      ]
    : [];
  return foundOr(found, () => fine(count === 0 ? 'None was found.' : counted(count, 'line'), 'logs'));
}

function otherErrors(view: EvidenceView): Judgement {
  if (view.logs === null) return notRead(view);
  const matched = errorsOf(view).filter(({ patternId }) => !TOPIC_OF.has(patternId));
  const [first] = matched;
  if (first === undefined) return fine('None was found.', 'logs');
  const count = matched.reduce((sum, one) => sum + one.count, 0);
  return {
    state: 'finding',
    found: [
      {
        title: `Known errors stand in the logs: ${counted(count, 'line')}`,
        text: [...new Set(matched.map(({ title }) => `${title}.`))].slice(0, 3).join(' '),
        todo: 'Read the lines with their files below the findings of the logs, and send them with the case.',
        evidence: places(matched),
      },
    ],
  };
}

function places(matched: readonly LogFinding[]): Found['evidence'] {
  return matched.slice(0, 5).map(({ file, line, title, count }) => ({
    source: 'logs',
    text: `${title}: ${counted(count, 'line')}, the newest in ${file} line ${line}`,
  }));
}
