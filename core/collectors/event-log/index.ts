import { countOf } from '../types.ts';
import type { CollectContext, Collector, CollectorOutput, LoggedEvent, SectionFailure } from '../types.ts';
import { eventFacts, eventLines } from './event-log-rules.ts';

const TIME_LIMIT_MS = 60_000;

/**
 * Critical, error and warning entries of the Application and System logs of Windows: those of the window that was asked
 * for, else of the last days. Selected fields; the log files themselves are not copied.
 */
export const eventLogCollector: Collector = {
  id: 'event-log',
  timeLimitMs: TIME_LIMIT_MS + 10_000,
  profiles: ['standard', 'full'],
  groups: ['event-log'],
  needsRoot: false,
  platforms: ['win32'],
  collect: async (context) => {
    const windows = context.windows();
    if (windows === undefined)
      return { ...EMPTY, outcome: 'absent', reason: 'Only Windows keeps event logs of this kind.' };
    context.progress('asks Windows for its event logs');
    const options = { limitMs: TIME_LIMIT_MS, signal: context.signal };
    const [application, system] = await Promise.all([
      windows.ask('applicationEvents', options),
      windows.ask('systemEvents', options),
    ]);
    const events = [application, system].flatMap((answer) => (answer.ok ? answer.value : []));
    const failed = [
      ...(application.ok ? [] : [{ log: 'Application', ...application.error }]),
      ...(system.ok ? [] : [{ log: 'System', ...system.error }]),
    ];
    return toOutput(inOrder(events), failed, await serviceNames(context));
  },
};

const EMPTY = { summary: 'no event log', count: 0, facts: [], findings: [], files: [], withheld: [] } as const;

function inOrder(events: readonly LoggedEvent[]): readonly LoggedEvent[] {
  return events.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}

async function serviceNames(context: CollectContext): Promise<readonly string[]> {
  const plant = await context.plant().catch(() => undefined);
  const services = [...(plant?.instances ?? []).flatMap((one) => one.services), ...(plant?.otherServices ?? [])];
  return services.map(({ name }) => name);
}

function toOutput(
  events: readonly LoggedEvent[],
  failed: readonly (SectionFailure & { readonly log: string })[],
  services: readonly string[],
): CollectorOutput {
  const [first] = failed;
  if (failed.length === 2 && events.length === 0 && first !== undefined) {
    const isDenied = failed.every(({ why }) => why === 'denied');
    return {
      ...EMPTY,
      outcome: isDenied ? 'denied' : 'partial',
      reason: first.message,
      withheld: failed.map(withheld),
    };
  }
  return {
    ...(first === undefined ? { outcome: 'ok' } : { outcome: 'partial', reason: first.message }),
    summary: countOf(events.length, 'event'),
    count: events.length,
    facts: eventFacts(events, services),
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
    withheld: failed.map(withheld),
  };
}

function withheld({ log, message }: SectionFailure & { readonly log: string }) {
  return { path: `event-log/${log}`, reason: message };
}
