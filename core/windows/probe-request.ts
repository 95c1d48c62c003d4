import type { Platform } from '../platform/ports.ts';
import { createWindowsProbe } from './probe.ts';
import type { SectionName, WindowsProbe } from './types.ts';

const QUICK: readonly SectionName[] = [
  'services',
  'listening',
  'system',
  'processor',
  'model',
  'volumes',
  'network',
  'restart',
  'timeSync',
  'drivers',
];
const USUAL: readonly SectionName[] = [...QUICK, 'updates', 'software', 'systemEvents', 'applicationEvents'];

const SECTIONS: Readonly<Record<'listing' | 'minimal' | 'standard' | 'full', readonly SectionName[]>> = {
  listing: ['services', 'listening'],
  minimal: QUICK,
  standard: USUAL,
  full: [...USUAL, 'hardware'],
};

/** Event logs are asked for this far back when no window of time was named. */
const USUAL_DAYS = 7;
const DAY_MS = 86_400_000;
/** A key of the machine's software, of plain letters: it becomes part of a script. */
const MANAGER_KEY = /^(?:HKLM|HKEY_LOCAL_MACHINE)\\((?:[\p{L}\p{N} ._-]{1,100}\\){0,11}[\p{L}\p{N} ._-]{1,100})$/iu;
const VALUE_NAME = /^[\p{L}\p{N} _-]{1,60}$/u;

export interface ProbeChoice {
  readonly profile: keyof typeof SECTIONS;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** The Instance Manager's key; empty: it is not asked. */
  readonly managerKey: string;
  /** Names of values from the mapping. */
  readonly managerValues: { readonly server: readonly string[]; readonly instance: readonly string[] };
  readonly signal: AbortSignal;
}

/** The probe of a run; undefined where this is not Windows. */
export function probeFor(
  platform: Pick<Platform, 'exec' | 'clock' | 'system'>,
  { profile, since, until, managerKey, managerValues, signal }: ProbeChoice,
): WindowsProbe | undefined {
  if (platform.system.platform !== 'win32') return undefined;
  const end = until === undefined ? platform.clock.now() : Date.parse(until);
  const start = since === undefined ? end - USUAL_DAYS * DAY_MS : Date.parse(since);
  const key = MANAGER_KEY.exec(managerKey)?.[1];
  return createWindowsProbe(platform, {
    wanted: new Set([...SECTIONS[profile], ...(key === undefined ? [] : (['instanceManager'] as const))]),
    since: new Date(start).toISOString(),
    until: new Date(end).toISOString(),
    managerKey: key === undefined ? undefined : `HKEY_LOCAL_MACHINE\\${key}`,
    managerValues: managerValues.server.filter((name) => VALUE_NAME.test(name)),
    instanceValues: managerValues.instance.filter((name) => VALUE_NAME.test(name)),
    signal,
  });
}
