import type { Collector } from '../types.ts';
import { recorderFacts, recorderFile, recorderSummary } from './recorder-rules.ts';

/** What this machine did in the half hour before: load, memory, free space, ports, and holes. No name of anything. */
export const recorderCollector: Collector = {
  id: 'recorder',
  timeLimitMs: 10_000,
  profiles: ['standard', 'full'],
  groups: ['recorder'],
  needsRoot: false,
  optional: true,
  collect: async (context) => {
    context.progress('the last 30 minutes');
    const record = await context.recording?.();
    if (record === undefined || record.samples.length === 0)
      return {
        outcome: 'absent',
        reason: 'Nothing was recorded here. The recorder runs while the window of the app is open.',
        summary: '',
        count: 0,
        facts: [],
        findings: [],
        files: [],
        withheld: [],
      };
    return {
      outcome: 'ok',
      summary: recorderSummary(record),
      count: record.samples.length,
      facts: recorderFacts(record),
      findings: [],
      files: [
        {
          path: 'facts/recorder.json',
          kind: 'facts',
          source: 'flight recorder',
          text: recorderFile(record),
          moves: true,
        },
      ],
      withheld: [],
    };
  },
};
