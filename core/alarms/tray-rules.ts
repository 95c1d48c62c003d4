import type { CaseId, Severity } from '../../shared/domain/primitives.ts';
import type { HostTray } from '../../shared/contract/host.ts';
import type { QuietSettings, QuietState } from './quiet-hours.ts';
import { momentText } from '../../shared/domain/moment-text.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What the tray is about at a moment. */
export interface TrayFacts {
  readonly next:
    | { readonly caseId: CaseId; readonly number: number; readonly severity: Severity; readonly dueAt: number }
    | undefined;
  /** Clocks that are late and go on. */
  readonly missed: number;
  /** Cases that wait for the person. */
  readonly waiting: number;
  readonly quiet: QuietState;
  readonly settings: Pick<QuietSettings, 'enabled' | 'from' | 'to'>;
  readonly zone: string;
}

/** What the tray shows, and when it would show something else although nothing happened. */
export interface TrayView {
  readonly tray: HostTray;
  /** Epoch ms; Infinity when it stays. */
  readonly changesAt: number;
}

/** The tray at `now`. Times left are of the wall clock: that is what a person waits for. Pure. */
export function trayView(facts: TrayFacts, now: number): TrayView {
  const { next, missed, waiting, quiet } = facts;
  const countdown = next === undefined ? undefined : countdownTo(next.dueAt, now);
  const due =
    next === undefined || countdown === undefined
      ? undefined
      : `Next due: case ${next.number} (severity ${next.severity}) ${countdown.text}`;
  const state = [
    ...(missed === 0 ? [] : [`${missed} missed`]),
    waiting === 0 ? 'Nothing waits for you' : `${waiting} ${waiting === 1 ? 'case waits' : 'cases wait'} for you`,
  ].join('. ');
  const quietLine = quietText(facts, now);
  return {
    tray: {
      // Windows cuts a tooltip off after 127 characters, so the quiet line is short here.
      tooltip: [state, due, quietLine].filter((line) => line !== undefined).join('\n'),
      waiting,
      alert: missed > 0 || waiting > 0,
      next: next === undefined || due === undefined ? null : { label: due, place: `/cases/${next.caseId}` },
      lines: [state, ...(quietLine === undefined ? [] : [`${quietLine}. Severity 1 still rings`])],
      choices: choicesOf(facts),
    },
    changesAt: Math.min(countdown?.changesAt ?? Infinity, quiet.changesAt),
  };
}

/** "in 25 min", and the instant at which it would say something else. Minutes are begun ones: the last says "1 min". */
export function countdownTo(dueAt: number, now: number): { readonly text: string; readonly changesAt: number } {
  const left = dueAt - now;
  if (left <= 0) return { text: 'now', changesAt: Infinity };
  if (left <= 2 * HOUR) return step(dueAt, left, MINUTE, (count) => `in ${count} min`);
  if (left <= 48 * HOUR) return step(dueAt, left, HOUR, (count) => `in ${count} h`);
  return step(dueAt, left, 24 * HOUR, (count) => `in ${count} days`);
}

function step(dueAt: number, left: number, unit: number, text: (count: number) => string) {
  const count = Math.ceil(left / unit);
  // The text of `count` holds while more than `count - 1` units are left, or until a finer unit takes over.
  const finer = unit === HOUR ? 2 * HOUR : unit === 24 * HOUR ? 48 * HOUR : 0;
  return { text: text(count), changesAt: dueAt - Math.max((count - 1) * unit, finer) };
}

function quietText({ quiet, zone }: TrayFacts, now: number): string | undefined {
  const { endsAt } = quiet;
  if (endsAt === undefined) return undefined;
  if (endsAt === Infinity) return 'Quiet';
  const time = momentText(endsAt, zone);
  const isSoon = endsAt - now < 20 * HOUR;
  return `Quiet until ${isSoon ? time.slice(-5) : time}`;
}

/** What can be chosen in the tray's menu; `trayChoice` carries it out. */
export const TRAY_CHOICES = ['quiet-hour', 'quiet-morning', 'quiet-end', 'quiet-hours-on', 'quiet-hours-off'] as const;
export type TrayChoice = (typeof TRAY_CHOICES)[number];

function choicesOf({ quiet, settings }: TrayFacts): HostTray['choices'] {
  const hours: HostTray['choices'][number] = {
    id: settings.enabled ? 'quiet-hours-off' : 'quiet-hours-on',
    label: `Quiet hours ${settings.from} to ${settings.to}`,
    checked: settings.enabled,
  };
  if (quiet.because === 'until') return [{ id: 'quiet-end', label: 'End quiet now', checked: null }, hours];
  return [
    { id: 'quiet-hour', label: 'Quiet for 1 hour', checked: null },
    { id: 'quiet-morning', label: 'Quiet until tomorrow morning', checked: null },
    hours,
  ];
}
