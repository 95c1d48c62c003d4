import { countOf } from '../types.ts';
import type { Collector, CollectorOutput, InstalledUpdate } from '../types.ts';

const TIME_LIMIT_MS = 40_000;

/** Installed updates of Windows with the day each came, so that "since the update" can be said or ruled out. */
export const updatesCollector: Collector = {
  id: 'updates',
  timeLimitMs: TIME_LIMIT_MS + 5_000,
  profiles: ['standard', 'full'],
  groups: ['updates'],
  needsRoot: false,
  platforms: ['win32'],
  collect: async (context) => {
    const windows = context.windows();
    if (windows === undefined) return { ...EMPTY, outcome: 'absent', reason: 'Only Windows lists updates this way.' };
    context.progress('asks Windows for installed updates');
    const answer = await windows.ask('updates', { limitMs: TIME_LIMIT_MS, signal: context.signal });
    if (answer.ok) return toOutput(newestFirst(answer.value));
    const { why, message } = answer.error;
    return { ...EMPTY, outcome: why === 'denied' ? 'denied' : 'partial', reason: message };
  },
};

const EMPTY = { summary: 'no updates', count: 0, facts: [], findings: [], files: [], withheld: [] } as const;

function newestFirst(updates: readonly InstalledUpdate[]): readonly InstalledUpdate[] {
  const unique = new Map(updates.map((one) => [one.id, one]));
  return [...unique.values()].sort(
    (a, b) => (b.installedOn ?? '').localeCompare(a.installedOn ?? '', 'en') || (a.id < b.id ? -1 : 1),
  );
}

function toOutput(updates: readonly InstalledUpdate[]): CollectorOutput {
  const last = updates[0]?.installedOn;
  return {
    outcome: 'ok',
    summary: `${countOf(updates.length, 'update')}${typeof last === 'string' ? `, the last on ${last}` : ''}`,
    count: updates.length,
    facts: updates.map(({ id, installedOn }) => ({ group: 'updates', key: id, value: installedOn })),
    findings: [],
    files: [
      {
        path: 'facts/updates.json',
        kind: 'facts',
        source: 'updates collector',
        text: `${JSON.stringify({ schema: 1, updates }, null, 2)}\n`,
      },
    ],
    withheld: [],
  };
}
