import { countOf } from '../types.ts';
import type { Collector, CollectorOutput } from '../types.ts';
import { chosenSoftware, softwareFacts } from './software-rules.ts';

const TIME_LIMIT_MS = 40_000;

/**
 * Installed software of Windows that matters for the product, chosen by the patterns of a setting, and the drivers for
 * data. Read from the registry; what no pattern names is forgotten at once.
 */
export const softwareCollector: Collector = {
  id: 'software',
  timeLimitMs: TIME_LIMIT_MS + 5_000,
  profiles: ['standard', 'full'],
  groups: ['software'],
  needsRoot: false,
  platforms: ['win32'],
  collect: async (context) => {
    const windows = context.windows();
    if (windows === undefined)
      return { ...EMPTY, outcome: 'absent', reason: 'Only Windows lists installed software this way.' };
    context.progress('asks Windows for installed software');
    const options = { limitMs: TIME_LIMIT_MS, signal: context.signal };
    const [software, drivers] = await Promise.all([windows.ask('software', options), windows.ask('drivers', options)]);
    const chosen = chosenSoftware(
      software.ok ? software.value : [],
      patternsOf(context.settings.get('software.patterns')),
      context.platform.system,
    );
    const failed = [software, drivers].flatMap((answer) => (answer.ok ? [] : [answer.error]));
    const facts = softwareFacts(chosen, drivers.ok ? drivers.value : undefined);
    const [first] = failed;
    if (first !== undefined && failed.length === 2)
      return { ...EMPTY, outcome: first.why === 'denied' ? 'denied' : 'partial', reason: first.message };
    return {
      ...toOutput(facts),
      ...(first === undefined ? { outcome: 'ok' } : { outcome: 'partial', reason: first.message }),
    };
  },
};

const EMPTY = { summary: 'no installed software', count: 0, facts: [], findings: [], files: [], withheld: [] } as const;

function patternsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function toOutput(facts: CollectorOutput['facts']): Omit<CollectorOutput, 'outcome' | 'reason'> {
  const software = Object.fromEntries(facts.map(({ key, value }) => [key, value]));
  return {
    summary: countOf(facts.length, 'program or driver', 'programs and drivers'),
    count: facts.length,
    facts,
    findings: [],
    files: [
      {
        path: 'facts/software.json',
        kind: 'facts',
        source: 'software collector',
        text: `${JSON.stringify({ schema: 1, software }, null, 2)}\n`,
      },
    ],
    withheld: [],
  };
}
