import type { Analyzer, EvidenceView, Judgement } from '../types.ts';
import { counted, fine, unknown } from '../view-rules.ts';

const DAY_MS = 86_400_000;
const RECENT_DAYS = 3;
const JUST_STARTED_MS = 15 * 60_000;

const base = { group: 'system', cause: 'machine', strength: 'hint' } as const;

/** What the operating system went through lately. */
export const SYSTEM: readonly Analyzer[] = [
  { ...base, id: 'system.pending-restart', level: 'attention', title: 'Restart that waits', judge: restartCheck },
  { ...base, id: 'system.just-started', level: 'advice', title: 'Since when this machine runs', judge: startCheck },
  { ...base, id: 'updates.recent', level: 'advice', title: 'Updates of the last days', judge: updatesCheck },
];

function restartCheck(view: EvidenceView): Judgement {
  const waits = view.value('system', 'pendingRestart');
  if (typeof waits !== 'boolean') return unknown(whyNot(view, 'Windows did not say whether a restart waits.'));
  if (!waits) return fine('No restart waits.', 'system');
  return {
    state: 'finding',
    found: [
      {
        title: 'A restart of this machine waits',
        text: 'Updates or an installation are only half done until then. Programs may behave oddly meanwhile.',
        todo: 'Plan a restart outside planning hours, and check afterwards that all services run.',
        evidence: [{ source: 'system', text: 'a restart is pending' }],
      },
    ],
  };
}

function startCheck(view: EvidenceView): Judgement {
  const uptime = view.number('machine', 'uptimeSeconds');
  const bootAt = Date.parse(view.text('system', 'bootAt') ?? '');
  const up = uptime === undefined ? view.takenAtMs - bootAt : uptime * 1000;
  if (Number.isNaN(up)) return unknown(whyNot(view, 'The system did not say since when it runs.'));
  if (up >= JUST_STARTED_MS) return fine(`It has been running for ${durationText(up)}.`, 'system');
  return {
    state: 'finding',
    found: [
      {
        title: `This machine was started ${durationText(up)} ago`,
        text: 'Services that start late may not be ready yet. What went wrong before the start is in the logs.',
        todo: 'Wait some minutes and check again. When nobody restarted it on purpose, find out why it did.',
        evidence: [{ source: 'system', text: `up for ${durationText(up)}` }],
      },
    ],
  };
}

function durationText(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  if (minutes < 120) return counted(minutes, 'minute');
  return minutes < 2 * 1440 ? counted(Math.round(minutes / 60), 'hour') : counted(Math.round(minutes / 1440), 'day');
}

function updatesCheck(view: EvidenceView): Judgement {
  const since = view.takenAtMs - RECENT_DAYS * DAY_MS;
  const updates = view.all('updates');
  const lastAt = view.text('system', 'lastUpdateAt');
  if (updates.length === 0 && lastAt === undefined) return unknown(whyNot(view, 'Windows did not list its updates.'));
  const recent = updates.filter(({ value }) => typeof value === 'string' && isBetween(value, since, view.takenAtMs));
  const isRecent = recent.length > 0 || (lastAt !== undefined && isBetween(lastAt, since, view.takenAtMs));
  if (!isRecent) return fine(`None in the last ${RECENT_DAYS} days.`, 'updates');
  const names = recent.map(({ key }) => key);
  return {
    state: 'finding',
    found: [
      {
        title:
          names.length === 0
            ? 'This machine was updated in the last days'
            : `${counted(names.length, 'update')} in the last ${RECENT_DAYS} days`,
        text: 'When the trouble began at the same time, the update is a suspect. Else it is not.',
        todo: 'Say in the case when the trouble began, so that both can be compared.',
        evidence: [{ source: 'updates', text: names.length === 0 ? `last update ${lastAt ?? ''}` : names.join(', ') }],
      },
    ],
  };
}

function isBetween(text: string, sinceMs: number, untilMs: number): boolean {
  const at = Date.parse(text);
  return at >= sinceMs && at <= untilMs + DAY_MS;
}

function whyNot(view: EvidenceView, otherwise: string): string {
  return view.platform === 'win32' ? otherwise : 'Only Windows says this.';
}
