import type { Settings } from '../settings/index.ts';
import { createQuietHours, morningAfter } from './quiet-hours.ts';
import type { QuietAt, QuietSettings, QuietState } from './quiet-hours.ts';
import { TRAY_CHOICES } from './tray-rules.ts';
import type { TrayChoice } from './tray-rules.ts';

/** The person's quiet hours as they stand: settings and zone together. */
export interface Quiet {
  at(now: number): QuietState;
  settings(): QuietSettings;
  zone(): string;
  /** Settings changed. */
  reread(): void;
  /** Asks the zone again; true when it is another one. */
  refreshZone(): boolean;
  /** Carries out a choice of the tray's menu; another id changes nothing. */
  choose(id: string, now: number): void;
}

const HOUR = 60 * 60_000;

/** Reads settings and compiles the hours only when one of them changed. */
export function createQuiet(settings: Settings, personsZone: () => string): Quiet {
  let zone = personsZone();
  let current = readSettings(settings);
  let quietAt: QuietAt = createQuietHours(current, zone);

  const reread = (): void => {
    current = readSettings(settings);
    quietAt = createQuietHours(current, zone);
  };

  const act = (choice: TrayChoice, now: number): void => {
    if (choice === 'quiet-hours-on' || choice === 'quiet-hours-off') {
      settings.set('quiet.enabled', choice === 'quiet-hours-on');
      return;
    }
    const until = choice === 'quiet-hour' ? now + HOUR : morningAfter(now, current.to, zone);
    settings.set('quiet.until', choice === 'quiet-end' ? null : new Date(until).toISOString());
  };

  return {
    at: (now) => quietAt(now),
    settings: () => current,
    zone: () => zone,
    reread,
    refreshZone: () => {
      const present = personsZone();
      if (present === zone) return false;
      zone = present;
      reread();
      return true;
    },
    choose: (id, now) => {
      const choice = TRAY_CHOICES.find((known) => known === id);
      if (choice !== undefined) act(choice, now);
    },
  };
}

function readSettings(settings: Settings): QuietSettings {
  const until = settings.get('quiet.until');
  return {
    enabled: settings.get('quiet.enabled'),
    from: settings.get('quiet.from'),
    to: settings.get('quiet.to'),
    days: settings.get('quiet.days'),
    wholeDays: settings.get('quiet.wholeDays'),
    until: until === null ? undefined : Date.parse(until),
  };
}
