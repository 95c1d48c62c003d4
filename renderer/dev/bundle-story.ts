import type { WithheldEntry } from '../../shared/domain/evidence.ts';
import type { RemovalKind } from '../../shared/domain/redaction.ts';
import { snapshot } from './machine.ts';

/** A file of the made-up bundle; a recording has no text. */
export interface StoryFile {
  readonly path: string;
  readonly kind: string;
  readonly bytes: number;
  readonly text: string | null;
}

const SETTINGS = `<?xml version="1.0" encoding="utf-8"?>
<APSInterfaceSettings version="12.3.1">
  <schedule enabled="true" everyMinutes="20" />
  <schedule enabled="true" at="05:40" />
  <retries count="3" waitSeconds="30" />
  <log level="Warning" keepDays="30" />
  <mail server="relay" port="25" tls="false" />
  <units time="minutes" quantity="pieces" />
  <calendar source="ERP" shift="3" />
  <jobs limit="0" keepLocked="true" />

<connectionStrings>
  <add name="ErpImport"
    connectionString="Server=HOST-4c19b7d0;
      Database=ERP_EXPORT;User ID=USER-7f3a91c2;
      Password=[REDACTED:password];Connect Timeout=30"
    providerName="System.Data.SqlClient" />
</connectionStrings>
<import mapping="Jobs" table="JOB_HEADER"
  lastRun="2026-11-23T16:40:52+01:00"
  startedBy="USER-7f3a91c2" warnings="212"
  notify="MAIL-b20e55d8" />
<archive folder="C:\\Users\\USER-7f3a91c2\\Import" />
<archive keepDays="14" zip="true" />
</APSInterfaceSettings>
`;

const LOG = Array.from({ length: 640 }, (_, at) => {
  const second = String(at % 60).padStart(2, '0');
  const minute = String(Math.floor(at / 60) % 60).padStart(2, '0');
  const what =
    at % 14 === 5
      ? `Sign-in of USER-7f3a91c2 from HOST-${at % 28 === 5 ? '4c19b7d0' : '90aa17e3'}`
      : `Job ${4000 + at} of line ${(at % 3) + 1} planned in ${20 + ((at * 7) % 90)} ms`;
  return `2026-11-23 16:${minute}:${second}.000  INFO  ${at % 14 === 5 ? 'Access ' : 'Planner'}  ${what}\n`;
})
  .slice(0, 320)
  .join('');

const DIAGNOSTICS = `${JSON.stringify(
  {
    machine: { name: 'HOST-4c19b7d0', cores: 8, memory: '64 GB' },
    sessions: Array.from({ length: 5 }, () => ({ user: 'USER-7f3a91c2', client: 'HOST-90aa17e3' })),
    service: { account: '[REDACTED:token]' },
  },
  null,
  2,
)}\n`;

const recordings = (count: number): StoryFile[] =>
  Array.from({ length: count }, (_, at) => ({
    path: `Production/Recordings/2026-11-23 05-12-07/${String(at + 1).padStart(5, '0')}.trn`,
    kind: 'recording',
    bytes: 51_686,
    text: null,
  }));

/** `size`: where only the beginning of a long file is told. */
const text = (path: string, kind: string, content: string, size = content.length): StoryFile => ({
  path,
  kind,
  bytes: size,
  text: content,
});

const ROLLED = Array.from({ length: 5 }, (_, at) =>
  text(`Production/Alerts/Interface.${at + 1}.log`, 'log', `2026-11-23 1${5 - at}:00:00.000  INFO  Rolled\n`, 310_000),
);

/** The design's bundle: 1,198 files. */
export const storyFiles = (): StoryFile[] => [
  text('Production/Alerts/ServiceLog.txt', 'log', LOG, 550_000),
  text('Production/IntegrationFiles/APSInterfaceSettings.XML', 'settings', SETTINGS, 48_000),
  text('facts/diagnostics.json', 'facts', DIAGNOSTICS, 396_000),
  text('facts/versions.json', 'facts', `${JSON.stringify({ Production: '12.3.1', Test: '12.3.1' }, null, 2)}\n`),
  ...ROLLED,
  text('facts/events.txt', 'event-log', '2026-11-23 16:40:51  Warning  Service  Import took 52 s\n', 880_000),
  text('manifest.json', 'list', `${JSON.stringify({ schema: 1, snapshotId: snapshot.id }, null, 2)}\n`),
  text('redaction-report.json', 'list', `${JSON.stringify({ schema: 1, rules: '2026.11.1' }, null, 2)}\n`),
  ...recordings(1186),
];

export const storyWithheld: readonly WithheldEntry[] = snapshot.withheldList;

/** What this computer alone knows of the marks. */
export const storyNames: Readonly<Record<string, string>> = {
  'USER-7f3a91c2': 'm.keller',
  'HOST-4c19b7d0': 'erp-sql-02',
  'HOST-90aa17e3': 'plan-client-07',
  'MAIL-b20e55d8': 'planning@example.com',
};

const KINDS: Readonly<Record<string, RemovalKind>> = { USER: 'user', HOST: 'host', MAIL: 'email' };

export const STORY_MARKS = /\[REDACTED:([a-z-]+)\]|\b(USER|HOST|MAIL)-[0-9a-f]{8}\b/g;

export function storyKind(mark: string): RemovalKind {
  const secret = /^\[REDACTED:([a-z-]+)\]$/.exec(mark)?.[1];
  return (secret as RemovalKind | undefined) ?? KINDS[mark.slice(0, 4)] ?? 'secret';
}
