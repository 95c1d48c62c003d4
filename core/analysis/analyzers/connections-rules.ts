import { nothingTried } from '../probe-checks-rules.ts';
import type { Analyzer, EvidenceView, Found, Judgement } from '../types.ts';
import { counted, fine, foundOr, unknown } from '../view-rules.ts';

const SLOW_MS = 150;
const SHORT_SECONDS = 15;

const base = { group: 'database' } as const;

/** What the data connections are like. */
export const CONNECTIONS: readonly Analyzer[] = [
  {
    ...base,
    id: 'sql.slow',
    cause: 'network',
    level: 'attention',
    strength: 'hint',
    title: 'The databases answer quickly',
    judge: slowCheck,
  },
  {
    ...base,
    id: 'sql.here',
    cause: 'database',
    level: 'attention',
    strength: 'likely',
    title: 'A database server is where the connections say',
    explains: ['sql.connect.refused'],
    judge: hereCheck,
  },
  {
    ...base,
    id: 'connections.timeout',
    cause: 'product',
    level: 'advice',
    strength: 'hint',
    title: 'The data connections wait long enough',
    judge: timeoutCheck,
  },
  {
    ...base,
    id: 'connections.driver',
    cause: 'machine',
    level: 'attention',
    strength: 'likely',
    title: 'The drivers of the data connections are installed',
    judge: driverCheck,
  },
];

function slowCheck(view: EvidenceView): Judgement {
  const tried = view.probes.filter(({ kind }) => kind === 'sql' || kind === 'oracle');
  const times = tried.flatMap(({ id, title, steps }) => {
    const tcp = steps.find(({ step, outcome }) => step === 'tcp' && outcome === 'ok');
    return tcp === undefined ? [] : [{ id, title, ms: tcp.ms }];
  });
  if (times.length === 0) return unknown(tried.length === 0 ? nothingTried(view, base) : 'No database was reached.');
  return foundOr(
    times
      .filter(({ ms }) => ms >= SLOW_MS)
      .map(({ id, title, ms }): Found => {
        const name = title.charAt(0).toUpperCase() + title.slice(1);
        return {
          subject: id
            .split('/')
            .map((part) => view.named(part))
            .join('/'),
          title: `${name} is ${Math.round(ms)} ms away`,
          text: 'An import asks many times, and each question waits that long. In one building a few milliseconds are usual.',
          todo: 'Have the way to the database server looked at: VPN, wireless, a busy line.',
          evidence: [{ source: `${title}, tcp`, text: `${Math.round(ms)} ms` }],
        };
      }),
    () => fine(`${Math.round(Math.max(...times.map(({ ms }) => ms)))} ms at most.`, 'probe, tcp'),
  );
}

function hereCheck(view: EvidenceView): Judgement {
  const here = view.probes.filter(
    ({ id, kind, notes }) => kind === 'sql' && notes['here'] === true && !id.startsWith('asked/'),
  );
  if (here.length === 0) return unknown('No data connection leads to this machine.');
  const isHere = view.value('machine', 'sqlServerHere');
  const reached = here.every(({ steps }) => steps.some(({ step, outcome }) => step === 'tcp' && outcome === 'ok'));
  if (reached) return fine('The database on this machine answers.', 'probe, tcp');
  if (isHere !== false) return unknown('It is not known whether a database server is installed here.');
  return {
    state: 'finding',
    found: [
      {
        title: 'A data connection leads to this machine, and no database server is installed here',
        text: 'It says localhost, or a name that the hosts file leads here. After a move to another machine that is no longer right.',
        todo: 'Enter the name of the database server in the Instance Manager, and restart the services.',
        step: 'connect to the database',
        evidence: here.map(({ title }) => ({ source: 'settings', text: `${title} leads here` })),
      },
    ],
  };
}

function timeoutCheck(view: EvidenceView): Judgement {
  const known = view.all('connections').flatMap(({ key, value }) => {
    const id = /^(.+)\/timeoutSeconds$/u.exec(key)?.[1];
    return id === undefined || typeof value !== 'number' ? [] : [{ id, seconds: value }];
  });
  if (known.length === 0) return unknown('No settings say how long the data connections wait.');
  return foundOr(
    known
      .filter(({ seconds }) => seconds < SHORT_SECONDS)
      .map(({ id, seconds }): Found => {
        const what = id
          .split('/')
          .map((part) => view.named(part))
          .join(', ');
        return {
          subject: id
            .split('/')
            .map((part) => view.named(part))
            .join('/'),
          title: `The data connection ${what} gives up after ${seconds} s`,
          text: 'A database that is busy for a moment then looks as if it were gone.',
          todo: 'Set its timeout to 30 seconds or more in the Instance Manager.',
          evidence: [{ source: 'settings', text: `${seconds} s` }],
        };
      }),
    () =>
      fine(
        `${counted(known.length, 'connection')}, ${Math.min(...known.map(({ seconds }) => seconds))} s at least.`,
        'settings',
      ),
  );
}

/** Names in the list of installed software for what connection strings call by another name. */
const CALLED: readonly (readonly [RegExp, string])[] = [
  [/^ODBC Driver \d+ for SQL Server$|^SQL Server(?: Native Client [\d.]+)?$/iu, 'ODBC'],
  [/^(?:MSOLEDBSQL|SQLNCLI|SQLOLEDB|OraOLEDB|Microsoft\.|MSDASQL)/iu, 'OLE DB'],
];

function driverCheck(view: EvidenceView): Judgement {
  const wanted = view.all('connections').flatMap(({ key, value }) => {
    const id = /^(.+)\/provider$/u.exec(key)?.[1];
    return id === undefined || typeof value !== 'string' || value === 'other' ? [] : [{ id, provider: value }];
  });
  if (wanted.length === 0) return unknown('No data connection names a driver.');
  const installed = view.all('software').map(({ key }) => key.toLowerCase());
  if (!installed.some((name) => name.startsWith('odbc/') || name.startsWith('ole db/')))
    return unknown(view.why('software', 'The installed drivers are not known.'));
  const missing = wanted.filter(({ provider }) => {
    const kind = CALLED.find(([pattern]) => pattern.test(provider))?.[1];
    return kind !== undefined && !isInstalled(installed, kind, provider);
  });
  return foundOr(
    missing.map(({ id, provider }): Found => {
      const what = id
        .split('/')
        .map((part) => view.named(part))
        .join(', ');
      return {
        subject: id
          .split('/')
          .map((part) => view.named(part))
          .join('/'),
        title: `The driver of the data connection ${what} is not installed`,
        text: `It names ${provider}, which this machine does not have.`,
        todo: 'Install that driver, or choose one in the Instance Manager that is installed.',
        step: `load the driver of ${what}`,
        evidence: [{ source: 'installed drivers', text: `${provider} is missing` }],
      };
    }),
    () => fine('All drivers that are named are installed.', 'installed drivers'),
  );
}

function isInstalled(installed: readonly string[], kind: string, provider: string): boolean {
  const prefix = `${kind.toLowerCase()}/`;
  const wanted = provider.toLowerCase().replace(/\.1$/u, '');
  return installed.some((name) => name.startsWith(prefix) && name.slice(prefix.length).replace(/\.1$/u, '') === wanted);
}
