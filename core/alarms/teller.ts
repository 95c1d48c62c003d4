import type { Host } from '../attachments/index.ts';
import type { Settings } from '../settings/index.ts';
import { alarmWords, togetherWords } from './words-rules.ts';
import type { Telling, Words } from './words-rules.ts';

/** So many at once are read one by one; more become one notification. */
const ONE_BY_ONE = 3;

interface Deps {
  readonly host: Host;
  readonly settings: Settings;
  readonly zone: () => string;
}

/**
 * Tells the person by notifications, where they are on. Severity 1 is told case by case; of others a flood becomes one
 * notification, and what quiet hours held back is always told together.
 */
export function tell({ host, settings, zone }: Deps, tellings: readonly Telling[], now: number): void {
  if (!settings.get('notifications.enabled')) return;
  const wanted = tellings.filter(({ row }) => row.kind !== 'warning' || settings.get('alarms.warnings'));
  const alone = wanted.filter(({ row, heldSince }) => row.severity === 1 && heldSince === undefined);
  const others = wanted.filter((telling) => !alone.includes(telling));
  const wereHeld = others.some(({ heldSince }) => heldSince !== undefined);
  const together = others.length > (wereHeld ? 1 : ONE_BY_ONE);
  const words = [
    ...alone.map((telling) => alarmWords(telling, zone(), now)),
    ...(together ? [togetherWords(others)] : others.map((telling) => alarmWords(telling, zone(), now))),
  ];
  for (const each of words) notify(host, each);
}

/** Shows one notification. That the system refuses it is no fault: the window shows the same. */
export function notify(host: Host, words: Words): void {
  void host.call('host.notify', words);
}
