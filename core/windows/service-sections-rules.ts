import type {
  AccountClass,
  InstalledSoftware,
  InstalledUpdate,
  InstanceManagerValues,
  LoggedEvent,
  SystemService,
  TimeSync,
  WindowsDrivers,
} from './types.ts';
import { dayOf, isRow, listOf, momentOf, numberOf, rowsOf, textOf } from './values-rules.ts';
import type { Row } from './values-rules.ts';

/** More than this of a kind is no machine but an attack on memory. */
const MOST_ROWS = 5_000;
const MAX_MESSAGE = 4_010;
const ACCOUNTS: readonly AccountClass[] = ['Local System', 'Local Service', 'Network Service', 'own account'];
const LEVELS: Readonly<Record<number, LoggedEvent['level']>> = { 1: 'critical', 2: 'error', 3: 'warning' };

function startMode(row: Row): string {
  const mode = textOf(row['mode'], 40) ?? '';
  // The system says Auto where its own console says Automatic.
  if (mode !== 'Auto') return mode;
  return row['delayed'] === true ? 'AutomaticDelayed' : 'Automatic';
}

export function toServices(data: unknown): readonly SystemService[] {
  return rowsOf(data)
    .slice(0, MOST_ROWS)
    .flatMap((row) => {
      const name = textOf(row['name']);
      if (name === null) return [];
      return [
        {
          name,
          displayName: textOf(row['display']) ?? name,
          state: textOf(row['state'], 40),
          startMode: startMode(row),
          account: ACCOUNTS.find((one) => one === row['account']) ?? null,
          startedAt: momentOf(row['started']),
          imagePath: textOf(row['path'], 1_000) ?? '',
        },
      ];
    });
}

export function toPorts(data: unknown): readonly number[] {
  const ports = listOf(data).filter((port): port is number => Number.isInteger(port) && Number(port) > 0);
  return [...new Set(ports.filter((port) => port < 65_536))].sort((a, b) => a - b);
}

export function toUpdates(data: unknown): readonly InstalledUpdate[] {
  return rowsOf(data)
    .slice(0, MOST_ROWS)
    .flatMap((row) => {
      const id = textOf(row['id'], 20);
      // Other entries are called "File 1" and say nothing.
      return id === null || !/^KB\d{4,9}$/iu.test(id) ? [] : [{ id: id.toUpperCase(), installedOn: dayOf(row['on']) }];
    });
}

export function toSoftware(data: unknown): readonly InstalledSoftware[] {
  return rowsOf(data)
    .slice(0, MOST_ROWS)
    .flatMap((row) => {
      const name = textOf(row['name'], 160);
      return name === null ? [] : [{ name, version: textOf(row['version'], 60) }];
    });
}

function namesOf(value: unknown): readonly string[] {
  const names = listOf(value).flatMap((one) => textOf(one, 120) ?? []);
  return [...new Set(names)].slice(0, 200).sort();
}

export function toDrivers(row: Row): WindowsDrivers {
  return {
    odbc: namesOf(row['odbc']),
    oleDb: namesOf(row['oledb']),
    dotNetFramework: textOf(row['dotnet'], 40),
    sqlServers: numberOf(row['sql']) ?? 0,
  };
}

export function toEvents(log: string): (data: unknown) => readonly LoggedEvent[] {
  return (data) =>
    rowsOf(data)
      .slice(0, MOST_ROWS)
      .flatMap((row) => toEvent(log, row) ?? [])
      .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}

function toEvent(log: string, row: Row): LoggedEvent | undefined {
  const at = momentOf(row['at']);
  const provider = textOf(row['provider']);
  const id = numberOf(row['id']);
  const level = LEVELS[Number(row['level'])];
  if (at === null || provider === null || id === null || level === undefined) return undefined;
  const message = typeof row['message'] === 'string' ? row['message'] : '';
  return { at, log, provider, id, level, message: message.slice(0, MAX_MESSAGE) };
}

/** "Synchronizing with a source" and "a good time was received". */
const GOOD_TIMES: ReadonlySet<number> = new Set([35, 37]);
/** No answer for long, no source reachable, no trusted partner, not synchronized since days. */
const BAD_TIMES: ReadonlySet<number> = new Set([24, 29, 36, 38, 47, 129, 130, 131, 134]);

/** Whether the machine's clock follows a time source: by the service's settings and the numbers of its entries. Pure. */
export function toTimeSync(row: Row): TimeSync {
  const type = textOf(row['type'], 20)?.toUpperCase();
  if (type === 'NOSYNC') return 'not synchronized';
  // Entries come newest first.
  const newest = rowsOf(row['events']).find(({ id }) => GOOD_TIMES.has(Number(id)) || BAD_TIMES.has(Number(id)));
  if (newest !== undefined) return GOOD_TIMES.has(Number(newest['id'])) ? 'synchronized' : 'not synchronized';
  // In a domain the service has to run; elsewhere Windows starts it now and then.
  return type === 'NT5DS' && textOf(row['state']) === 'Stopped' ? 'not synchronized' : null;
}

function valuesOf(value: unknown): Readonly<Record<string, string>> {
  if (!isRow(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      const text = textOf(one, 120);
      return text === null ? [] : [[name, text] as const];
    }),
  );
}

export function toManager(row: Row): InstanceManagerValues {
  return {
    values: valuesOf(row['values']),
    instances: rowsOf(row['instances']).flatMap((one) => {
      const name = textOf(one['name'], 120);
      return name === null ? [] : [{ name, values: valuesOf(one['values']) }];
    }),
  };
}
