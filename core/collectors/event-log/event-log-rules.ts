import type { Fact } from '../../../shared/domain/evidence.ts';
import type { LoggedEvent } from '../types.ts';

/** As a log: one entry a line, a message of several lines as it stands. Pure. */
export function eventLines(events: readonly LoggedEvent[]): string {
  const lines = events.map(
    ({ at, log, level, provider, id, message }) =>
      `${at} ${level.toUpperCase()} [${log}] ${provider} ${id}: ${message.replaceAll(/\r\n?/gu, '\n').trimEnd()}\n`,
  );
  return lines.join('');
}

/** What is told by providers and numbers, which are the same in every language. */
const KINDS: readonly { readonly key: string; readonly provider: RegExp; readonly ids: readonly number[] }[] = [
  { key: 'applicationCrashes', provider: /^Application Error$/u, ids: [1000] },
  { key: 'dotNetCrashes', provider: /^\.NET Runtime$/u, ids: [1023, 1026] },
  {
    key: 'serviceFailures',
    provider: /^Service Control Manager$/u,
    ids: [7000, 7001, 7009, 7011, 7022, 7023, 7024, 7031, 7034],
  },
  {
    key: 'diskErrors',
    provider: /^(?:disk|Ntfs|Microsoft-Windows-Ntfs|volmgr|storahci|stornvme|iScsiPrt)$/iu,
    ids: [7, 11, 15, 51, 52, 55, 57, 129, 137, 153],
  },
  { key: 'memoryExhausted', provider: /Resource-Exhaustion-Detector$/u, ids: [2004] },
  { key: 'tlsErrors', provider: /^Schannel$/u, ids: [36_871, 36_874, 36_887, 36_888] },
];
/** The kernel's word for it, the log's own, and a stop error; one restart leaves several of them. */
const RESTARTS: readonly { readonly provider: RegExp; readonly id: number }[] = [
  { provider: /Kernel-Power$/u, id: 41 },
  { provider: /^EventLog$/u, id: 6008 },
  { provider: /^(?:BugCheck|Microsoft-Windows-WER-SystemErrorReporting)$/u, id: 1001 },
];

function newest(events: readonly LoggedEvent[]): string | undefined {
  return events.reduce<string | undefined>(
    (at, event) => (at === undefined || event.at > at ? event.at : at),
    undefined,
  );
}

function counted(key: string, events: readonly LoggedEvent[]): Fact[] {
  const last = newest(events);
  const at = `last${key.charAt(0).toUpperCase()}${key.slice(1)}At`;
  return [
    { group: 'event-log', key, value: events.length },
    ...(last === undefined ? [] : [{ group: 'event-log', key: at, value: last }]),
  ];
}

/**
 * Counts of what deserves a look, each with its last time. `services` are names of the product's services: a failure of
 * one of them is counted by itself, because its name stands in the message whatever the language. Pure.
 */
export function eventFacts(events: readonly LoggedEvent[], services: readonly string[]): Fact[] {
  const ofKind = KINDS.map(({ key, provider, ids }) => ({
    key,
    events: events.filter((event) => ids.includes(event.id) && provider.test(event.provider)),
  }));
  const failures = ofKind.find(({ key }) => key === 'serviceFailures')?.events ?? [];
  const ours = failures.filter(({ message }) => services.some((name) => name !== '' && message.includes(name)));
  const restarts = RESTARTS.map(({ provider, id }) =>
    events.filter((event) => event.id === id && provider.test(event.provider)),
  ).reduce((most, some) => (some.length > most.length ? some : most));
  const level = (of: LoggedEvent['level']): number => events.filter((event) => event.level === of).length;
  return [
    { group: 'event-log', key: 'critical', value: level('critical') },
    { group: 'event-log', key: 'errors', value: level('error') },
    { group: 'event-log', key: 'warnings', value: level('warning') },
    ...counted('unexpectedRestarts', restarts),
    ...ofKind.flatMap(({ key, events: some }) => counted(key, some)),
    ...counted('productServiceFailures', ours),
  ];
}
