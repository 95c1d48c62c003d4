import { countOf } from '../types.ts';
import type { Collector, CollectorOutput, SurveyItem } from '../types.ts';
import { settingsFacts } from './settings-rules.ts';

const MB = 1024 * 1024;
/** Settings files are kilobytes; what is larger is not one. */
const LIMITS = { bytesOfOne: 8 * MB, files: 1_000, bytes: 64 * MB } as const;
const TOO_LARGE = 'It is too large for a settings file, so it was not read.';
const TOO_MANY = 'There are more settings files here than one run takes.';

/**
 * The product's settings files by a list of names: server and import settings with their samples, settings of its
 * programs, the client updater's list. They are redacted while they are packed; keys and stores of passwords are never
 * on the list.
 */
export const settingsCollector: Collector = {
  id: 'settings',
  timeLimitMs: 120_000,
  profiles: ['standard', 'full'],
  groups: ['settings'],
  needsRoot: true,
  fromFilesOnly: true,
  collect: async (context) => {
    context.progress('looks for settings files');
    const survey = await context.survey();
    if (survey === undefined) return nothing('No root folder of the product is known on this machine.');
    const found = survey.items.filter(({ kind, part }) => kind === 'file' && part === 'settings');
    if (found.length === 0) return nothing('No settings file was found.');
    const { taken, left } = choose(found);
    return {
      outcome: 'ok',
      summary: countOf(taken.length, 'settings file'),
      count: taken.length,
      facts: settingsFacts(taken),
      findings: [],
      files: taken.map(({ place, path, bytes = 0, modifiedMs }) => ({
        place: ['settings', ...place],
        kind: 'settings',
        source: 'settings collector',
        file: path,
        below: survey.root,
        bytes,
        modifiedMs,
      })),
      withheld: [],
      left,
    };
  },
};

function choose(found: readonly SurveyItem[]) {
  const left = new Map<string, string>();
  const taken: SurveyItem[] = [];
  let bytes = 0;
  for (const item of found) {
    const size = item.bytes ?? 0;
    if (size > LIMITS.bytesOfOne) left.set(item.path, TOO_LARGE);
    else if (taken.length >= LIMITS.files || bytes + size > LIMITS.bytes) left.set(item.path, TOO_MANY);
    else {
      taken.push(item);
      bytes += size;
    }
  }
  return { taken, left };
}

function nothing(reason: string): CollectorOutput {
  return {
    outcome: 'absent',
    reason,
    summary: 'no settings files',
    count: 0,
    facts: [],
    findings: [],
    files: [],
    withheld: [],
  };
}
