import { countOf } from '../types.ts';
import type { CollectContext, Collector, CollectorOutput } from '../types.ts';
import { eventLines, parseEvents, question } from './event-log-rules.ts';
import type { EventLogAnswer } from './event-log-rules.ts';

const TIME_LIMIT_MS = 60_000;
const USUAL_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * Critical, error and warning entries of the Application and System logs of Windows: those of the window that was asked
 * for, else of the last days. One question, selected fields; the log files themselves are not copied.
 */
export const eventLogCollector: Collector = {
  id: 'event-log',
  timeLimitMs: TIME_LIMIT_MS + 10_000,
  profiles: ['standard', 'full'],
  groups: ['event-log'],
  needsRoot: false,
  platforms: ['win32'],
  collect: async (context) => {
    const { exec, system } = context.platform;
    if (system.platform !== 'win32')
      return { ...EMPTY, outcome: 'absent', reason: 'Only Windows keeps event logs of this kind.' };
    context.progress('asks Windows for its event logs');
    const { since, until } = windowOf(context);
    const args = ['-NoProfile', '-NonInteractive', '-Command', question(since, until)];
    const run = await exec.run('powershell.exe', args, { timeoutMs: TIME_LIMIT_MS, signal: context.signal });
    if (!run.ok) return { ...EMPTY, outcome: 'partial', reason: 'Windows could not be asked for its event logs.' };
    const answer = run.value.code === 0 ? parseEvents(run.value.stdout) : undefined;
    if (answer === undefined)
      return { ...EMPTY, outcome: 'partial', reason: 'Windows gave no usable answer about its event logs.' };
    return toOutput(answer);
  },
};

const EMPTY = { summary: 'no event log', count: 0, facts: [], findings: [], files: [], withheld: [] } as const;

function windowOf({ since, until, platform }: CollectContext): { readonly since: string; readonly until: string } {
  const now = platform.clock.now();
  const end = until === undefined ? now : Date.parse(until);
  const start = since === undefined ? end - USUAL_DAYS * DAY_MS : Date.parse(since);
  return { since: new Date(start).toISOString(), until: new Date(end).toISOString() };
}

function toOutput({ events, denied }: EventLogAnswer): CollectorOutput {
  const output = {
    summary: countOf(events.length, 'event'),
    count: events.length,
    facts: [],
    findings: [],
    files:
      events.length === 0
        ? []
        : [
            {
              path: 'event-log/windows.log',
              kind: 'event-log',
              source: 'event-log collector',
              text: eventLines(events),
            },
          ],
    withheld: denied.map((log) => ({
      path: `event-log/${log}`,
      reason: 'The system does not let this account read it. An administrator may.',
    })),
  };
  if (denied.length === 0) return { ...output, outcome: 'ok' };
  const reason = `The system does not let this account read ${denied.length === 1 ? `the ${denied[0]} log` : 'the event logs'}.`;
  return { ...output, outcome: events.length === 0 ? 'denied' : 'partial', reason };
}
