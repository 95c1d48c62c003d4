import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import {
  toHardware,
  toModel,
  toNetwork,
  toProcessor,
  toRestart,
  toSystem,
  toVolumes,
} from './machine-sections-rules.ts';
import {
  toDrivers,
  toEvents,
  toManager,
  toPorts,
  toServices,
  toSoftware,
  toTimeSync,
  toUpdates,
} from './service-sections-rules.ts';
import type { SectionFailure, SectionName, WindowsSections } from './types.ts';
import { isRow, rowsOf } from './values-rules.ts';
import type { Row } from './values-rules.ts';

type Readers = { readonly [K in SectionName]: (data: unknown) => WindowsSections[K] };

const first =
  <T>(read: (row: Row) => T) =>
  (data: unknown): T =>
    read(rowsOf(data)[0] ?? {});

const READERS: Readers = {
  services: toServices,
  listening: toPorts,
  system: first(toSystem),
  processor: toProcessor,
  model: first(toModel),
  volumes: toVolumes,
  network: first(toNetwork),
  restart: first(toRestart),
  timeSync: first(toTimeSync),
  updates: toUpdates,
  software: toSoftware,
  drivers: first(toDrivers),
  hardware: first(toHardware),
  systemEvents: toEvents('System'),
  applicationEvents: toEvents('Application'),
  instanceManager: first(toManager),
};

/** What is asked for, in words: "Windows could not be asked for its services". */
export const SECTION_WORDS: Readonly<Record<SectionName, string>> = {
  services: 'its services',
  listening: 'the ports that listen',
  system: 'its version',
  processor: 'the processor',
  model: 'the model of the machine',
  volumes: 'the disks',
  network: 'the network',
  restart: 'pending restarts',
  timeSync: 'its time source',
  updates: 'installed updates',
  software: 'installed software',
  drivers: 'installed drivers',
  hardware: 'the hardware',
  systemEvents: 'the System log',
  applicationEvents: 'the Application log',
  instanceManager: 'the settings of the Instance Manager',
};

function isSection(name: string): name is SectionName {
  return Object.hasOwn(READERS, name);
}

/** What a line of the script says: a section with its answer, the end, or nothing that was asked for. */
export type Line =
  | {
      readonly kind: 'section';
      readonly section: SectionName;
      readonly answer: Result<WindowsSections[SectionName], SectionFailure>;
    }
  | { readonly kind: 'end' }
  | { readonly kind: 'other' };

/** Words of errors in the system's own terms, which are the same in every language. */
const DENIED = /PermissionDenied|SecurityError|Unauthorized|LogInfoUnavailable|80070005|80041003/iu;

/** Reads one line; never throws. Pure. */
export function readLine(text: string): Line {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff+/u, ''));
  } catch {
    return { kind: 'other' };
  }
  if (!isRow(parsed) || typeof parsed['section'] !== 'string') return { kind: 'other' };
  const { section, data, error } = parsed;
  if (section === 'end') return { kind: 'end' };
  if (!isSection(section)) return { kind: 'other' };
  if (typeof error === 'string') return { kind: 'section', section, answer: refused(section, error) };
  return { kind: 'section', section, answer: ok(READERS[section](data)) };
}

function refused(section: SectionName, error: string): Result<never, SectionFailure> {
  return DENIED.test(error)
    ? err({
        why: 'denied',
        message: `The system does not let this account ask for ${SECTION_WORDS[section]}. An administrator may.`,
      })
    : err({
        why: 'unavailable',
        message: `Windows gave no usable answer when it was asked for ${SECTION_WORDS[section]}.`,
      });
}

/** A failure in the words of the section. Pure. */
export function noAnswer(section: SectionName, why: 'timeout' | 'unavailable', reason = ''): SectionFailure {
  const what = SECTION_WORDS[section];
  if (why === 'timeout') return { why, message: `Windows did not answer in time when it was asked for ${what}.` };
  const because = reason === '' ? '' : `: ${reason}`;
  return { why, message: `Windows could not be asked for ${what}${because}${because.endsWith('.') ? '' : '.'}` };
}
