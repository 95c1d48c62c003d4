import { failure } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';

/** Settings the window has controls for. Ways out, trusted keys and patterns are for the command line and managed settings. */
const WINDOW_SETTINGS: ReadonlySet<string> = new Set([
  'root',
  'alarms.warnings',
  'clients.folder',
  'notifications.enabled',
  'quiet.days',
  'quiet.enabled',
  'quiet.from',
  'quiet.to',
  'quiet.until',
  'quiet.wholeDays',
  'recorder.enabled',
  'screenshots.shortcut',
  'screenshots.stepShortcut',
  'storage.autoClean',
  'storage.keepDays',
  'sync.intervalSeconds',
  'ui.firstSteps',
  'ui.language',
  'ui.languageHint',
  'ui.theme',
]);

/**
 * Operations that take a path, and the check: trying any address is a way out, and sign-ins tried again and again lock
 * accounts. Only for faces whose caller is the person's own shell.
 */
const SHELL_ONLY: ReadonlySet<string> = new Set([
  'checks.run',
  'files.register',
  'collect.run',
  'compare.sources',
  'logs.look',
  'fleet.publish',
  'instances.readRequest',
]);

/** Operations that look below a root: the window asks for the one in the settings. */
const ROOTED = /^(?:instances\.(?:list|add)|versions\.history|recordings\.(?:list|run|range|choose))$/u;

/** Operations that ask the desktop where a file goes, or lies: the window may not say it by itself. */
const PATHED: ReadonlySet<string> = new Set([
  'storage.export',
  'instances.request',
  'handover.give',
  'handover.back',
  'knowledge.import',
]);

/**
 * What a page may not ask, whatever runs in it: no file by its path, no look at any folder, no change of proxy,
 * certificates or trusted keys. The person's own choices come as tokens from the desktop's dialogs. Pure.
 */
export function windowRefusal(name: string, input: unknown): Failure | undefined {
  if (SHELL_ONLY.has(name)) return refusal();
  if (PATHED.has(name) && textOf(input, 'path') !== undefined) return refusal();
  if (ROOTED.test(name) && textOf(input, 'root') !== undefined) return refusal();
  if ((name === 'approvals.decide' || name === 'requests.approve') && textOf(input, 'by') !== undefined)
    return onlyYourself();
  const key = name === 'settings.set' ? textOf(input, 'key') : undefined;
  return key === undefined || WINDOW_SETTINGS.has(key) ? undefined : refusal();
}

function refusal(): Failure {
  return failure('refused', 'The window may not do this. Use the command line.');
}

function onlyYourself(): Failure {
  return failure(
    'refused',
    'In the window you decide as yourself. What somebody else decided is noted on the command line.',
  );
}

function textOf(input: unknown, member: string): string | undefined {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, member)) return undefined;
  const value: unknown = Reflect.get(input, member);
  return typeof value === 'string' ? value : undefined;
}
