import type { Finding } from '../../../shared/domain/evidence.ts';
import type { Analyzer, EvidenceView, Judgement, Strength } from '../types.ts';
import { fine, unknown } from '../view-rules.ts';

interface LoggedTrouble {
  readonly id: string;
  /** Key of the count in group `event-log`; `last<Key>At` is when. */
  readonly key: string;
  readonly cause: Analyzer['cause'];
  readonly level: Finding['level'];
  readonly strength: Strength;
  readonly title: string;
  readonly found: (times: string) => string;
  readonly text: string;
  readonly todo: string;
}

const TROUBLES: readonly LoggedTrouble[] = [
  {
    id: 'event-log.restarts',
    key: 'unexpectedRestarts',
    cause: 'machine',
    level: 'attention',
    strength: 'hint',
    title: 'This machine did not restart unexpectedly',
    found: (times) => `This machine restarted unexpectedly ${times}`,
    text: 'Power was lost, or Windows broke down. What was not saved is lost, and recordings may be cut off.',
    todo: 'Find out why: power, hardware, or a crash that Windows recorded.',
  },
  {
    id: 'event-log.services',
    key: 'productServiceFailures',
    cause: 'services',
    level: 'attention',
    strength: 'hint',
    title: "The product's services did not fail",
    found: (times) => `A service of the product failed ${times}`,
    text: 'Windows saw it end or not start. It may have been started again since.',
    todo: 'Compare the time with its log, and send both with a case.',
  },
  {
    id: 'event-log.crashes',
    key: 'dotNetCrashes',
    cause: 'product',
    level: 'attention',
    strength: 'hint',
    title: 'No .NET program crashed',
    found: (times) => `A .NET program crashed ${times}`,
    text: 'The product is such a program. The entry says which one it was.',
    todo: 'Read the entries in the bundle. When it was the product, send them with a case.',
  },
  {
    id: 'event-log.disk',
    key: 'diskErrors',
    cause: 'machine',
    level: 'risk',
    strength: 'likely',
    title: 'The disks reported no errors',
    found: (times) => `A disk reported errors ${times}`,
    text: 'A disk that fails takes data with it.',
    todo: "Look at the disk's health and at its backup now.",
  },
  {
    id: 'event-log.memory',
    key: 'memoryExhausted',
    cause: 'machine',
    level: 'attention',
    strength: 'hint',
    title: 'Windows did not run out of memory',
    found: (times) => `Windows ran out of memory ${times}`,
    text: 'Programs were slow or ended at that time.',
    todo: 'The entry names the programs that used most. Add memory, or restart what leaks.',
  },
  {
    id: 'event-log.tls',
    key: 'tlsErrors',
    cause: 'security',
    level: 'advice',
    strength: 'hint',
    title: 'Windows saw no errors of encryption',
    found: (times) => `Encryption failed ${times}`,
    text: 'A connection could not agree on encryption. Some such entries are usual where something scans ports.',
    todo: 'Compare the times with failures of the product.',
  },
];

/** What Windows itself wrote down in the time that was looked at. */
export const EVENT_LOG: readonly Analyzer[] = TROUBLES.map((trouble) => ({
  id: trouble.id,
  group: 'event-log',
  cause: trouble.cause,
  level: trouble.level,
  strength: trouble.strength,
  title: trouble.title,
  judge: (view) => judge(trouble, view),
}));

function judge(trouble: LoggedTrouble, view: EvidenceView): Judgement {
  const count = view.number('event-log', trouble.key);
  if (count === undefined) {
    const why = view.platform === 'win32' ? 'The event logs were not read.' : 'Only Windows keeps such logs.';
    return unknown(view.platform === 'win32' ? view.why('event-log', why) : why);
  }
  if (count === 0) return fine('None in the time that was looked at.', 'Windows event log');
  const key = trouble.key.charAt(0).toUpperCase() + trouble.key.slice(1);
  const last = view.text('event-log', `last${key}At`);
  const times = count === 1 ? 'once' : `${count} times`;
  return {
    state: 'finding',
    found: [
      {
        title: trouble.found(times),
        text: trouble.text,
        todo: trouble.todo,
        evidence: [{ source: 'Windows event log', text: last === undefined ? times : `${times}, last at ${last}` }],
      },
    ],
  };
}
