import type { LogFinding } from '../../../shared/domain/analysis.ts';
import type { Analyzer, EvidenceView, Found, Judgement } from '../types.ts';
import { counted, fine, foundOr, unknown } from '../view-rules.ts';

interface LogTopic {
  readonly id: string;
  readonly cause: Analyzer['cause'];
  readonly title: string;
  /** Of pattern ids. */
  readonly patterns: RegExp;
  readonly what: string;
  readonly text: string;
  readonly todo: string;
}

/** What lines in the logs point to, by the ids of the patterns (resources/logs/patterns.json). */
const TOPICS: readonly LogTopic[] = [
  {
    id: 'logs.database',
    cause: 'database',
    title: 'The logs hold no failures of the database',
    patterns: /sql|database|oracle|odbc|login-failed|deadlock/u,
    what: 'The logs speak of failures of the database',
    text: 'The product could not reach or use its database at that time.',
    todo: 'Compare the times with what the database administrator knows: restarts, backups, changed passwords.',
  },
  {
    id: 'logs.network',
    cause: 'network',
    title: 'The logs hold no broken connections',
    patterns: /network|socket|connection|unreachable|dns|timeout|timed-out|remoting|soap/u,
    what: 'The logs speak of broken connections',
    text: 'Connections broke or were not answered in time.',
    todo: 'Compare the times with what the network administrator knows, and check again while it happens.',
  },
  {
    id: 'logs.memory',
    cause: 'machine',
    title: 'The logs do not speak of missing memory',
    patterns: /memory/u,
    what: 'The logs speak of missing memory',
    text: 'A service asked for memory and got none.',
    todo: 'See in the Task Manager how much the services use when planning is at work, and add memory.',
  },
  {
    id: 'logs.disk',
    cause: 'machine',
    title: 'The logs do not speak of a full disk',
    patterns: /disk|space/u,
    what: 'The logs speak of a full disk',
    text: 'Something could not be written for lack of room.',
    todo: 'Free space on the disk of the root folder, then restart the services.',
  },
  {
    id: 'logs.rights',
    cause: 'security',
    title: 'The logs do not speak of missing rights',
    patterns: /access-denied|denied|unauthori[sz]ed|rights|permission|certificate|tls|ssl/u,
    what: 'The logs speak of missing rights or certificates',
    text: 'An account may not do what the product needs, or a certificate is not trusted.',
    todo: 'See with which account the service runs, and whether its rights changed.',
  },
  {
    id: 'logs.licence',
    cause: 'product',
    title: 'The logs hold no trouble with licences',
    patterns: /licen[cs]e/u,
    what: 'The logs speak of licences',
    text: 'A licence was missing, used up or over.',
    todo: 'See in the dialog of licences and connections who holds them, and whether the key is still valid.',
  },
];

/** What the logs of the product say. */
export const LOGS: readonly Analyzer[] = [
  {
    id: 'logs.since',
    group: 'logs',
    cause: 'product',
    level: 'attention',
    strength: 'likely',
    title: 'Errors are no more than before',
    judge: sinceCheck,
  },
  ...TOPICS.map((topic): Analyzer => ({
    id: topic.id,
    group: 'logs',
    cause: topic.cause,
    level: 'attention',
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
  const matched = errorsOf(view).filter(({ patternId }) => topicOf(patternId) === topic.id);
  const count = matched.reduce((sum, one) => sum + one.count, 0);
  const found: Found[] =
    matched.length === 0
      ? []
      : [
          {
            title: `${topic.what}: ${counted(count, 'line')}`,
            text: topic.text,
            todo: topic.todo,
            evidence: places(matched),
          },
        ];
  return foundOr(found, () => fine('None was found.', 'logs'));
}

/** The first topic that a pattern belongs to. */
function topicOf(patternId: string): string | undefined {
  return TOPICS.find(({ patterns }) => patterns.test(patternId.toLowerCase()))?.id;
}

function otherErrors(view: EvidenceView): Judgement {
  if (view.logs === null) return notRead(view);
  const matched = errorsOf(view).filter(({ patternId }) => topicOf(patternId) === undefined);
  const [first] = matched;
  if (first === undefined) return fine('None was found.', 'logs');
  const count = matched.reduce((sum, one) => sum + one.count, 0);
  return {
    state: 'finding',
    found: [
      {
        title: `Known errors stand in the logs: ${counted(count, 'line')}`,
        text: matched
          .slice(0, 3)
          .map(({ title }) => `${title}.`)
          .join(' '),
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
