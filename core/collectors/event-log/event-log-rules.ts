/** One entry of a Windows event log: the fields that were asked for, and no other. */
export interface LoggedEvent {
  /** UTC. */
  readonly at: string;
  readonly log: string;
  readonly provider: string;
  readonly id: number;
  readonly level: 'critical' | 'error' | 'warning';
  readonly message: string;
}

/** What the one question to Windows brought. */
export interface EventLogAnswer {
  /** In the order of time. */
  readonly events: readonly LoggedEvent[];
  /** Logs that this account may not read. */
  readonly denied: readonly string[];
}

export const LOGS = ['Application', 'System'] as const;
/** Entries of one log at most, the newest. */
export const MOST_EVENTS = 1_000;
const MAX_MESSAGE = 4_000;
const LEVELS: Readonly<Record<number, LoggedEvent['level']>> = { 1: 'critical', 2: 'error', 3: 'warning' };
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,7})?Z$/u;

/** One process, one structured answer, selected fields. Both instants are UTC, as `Date` writes them. Pure. */
export function question(since: string, until: string): string {
  const moment = (at: string): string => `[datetime]::Parse('${at}').ToUniversalTime()`;
  return [
    '[Console]::OutputEncoding=[Text.Encoding]::UTF8',
    '$d=@()',
    `$s=${moment(since)}`,
    `$u=${moment(until)}`,
    `$e=@(foreach($l in @(${LOGS.map((log) => `'${log}'`).join(',')})){try{Get-WinEvent -FilterHashtable @{LogName=$l;Level=1,2,3;StartTime=$s;EndTime=$u} -MaxEvents ${MOST_EVENTS} -ErrorAction Stop|ForEach-Object{@{at=$_.TimeCreated.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ss.fffZ');log=$l;provider=$_.ProviderName;id=$_.Id;level=[int]$_.Level;message=[string]$_.Message}}}catch{if($_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*'){$d+=$l}}})`,
    '@{events=$e;denied=$d}|ConvertTo-Json -Depth 3 -Compress',
  ].join(';');
}

/** Reads the answer; undefined when it is not what was asked for. Entries that are not whole are left out. Pure. */
export function parseEvents(text: string): EventLogAnswer | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
  if (!isRecord(parsed) || !('events' in parsed)) return undefined;
  const events = listOf(parsed['events']).flatMap((entry) => toEvent(entry) ?? []);
  const denied = listOf(parsed['denied']).filter((log): log is string => LOGS.some((known) => known === log));
  return { events: events.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))), denied };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** PowerShell writes a list of one as the thing itself, and an empty one as null. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

function toEvent(entry: unknown): LoggedEvent | undefined {
  if (!isRecord(entry)) return undefined;
  const { at, log, provider, id, message } = entry;
  const level = LEVELS[Number(entry['level'])];
  if (typeof at !== 'string' || !INSTANT.test(at) || level === undefined) return undefined;
  if (typeof provider !== 'string' || typeof id !== 'number') return undefined;
  const text = typeof message === 'string' ? message : '';
  const short = text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)} …` : text;
  return { at, log: typeof log === 'string' ? log : '', provider, id, level, message: short };
}

/** As a log: one entry a line, a message of several lines as it stands. Pure. */
export function eventLines(events: readonly LoggedEvent[]): string {
  const lines = events.map(
    ({ at, log, level, provider, id, message }) =>
      `${at} ${level.toUpperCase()} [${log}] ${provider} ${id}: ${message.replaceAll(/\r\n?/gu, '\n').trimEnd()}\n`,
  );
  return lines.join('');
}
