import { countOf, sizeText } from '../types.ts';
import type { CollectContext, Collector, CollectorOutput, EvidenceSource, SurveyItem } from '../types.ts';
import { chooseLogs, isPacked, logLimits } from './choose-logs.ts';
import type { LogLimits, LogWindow } from './choose-logs.ts';

/**
 * The logs of each instance: what lies in its Alerts folder, rolled and packed ones too, and the service log wherever it
 * is. Those of the window that was asked for, else the newest within a limit. It opens none of them: they are redacted
 * while they are packed.
 */
export const logsCollector: Collector = {
  id: 'logs',
  timeLimitMs: 120_000,
  profiles: ['standard', 'full'],
  groups: ['logs'],
  needsRoot: true,
  collect: async (context) => {
    context.progress('looks for log files');
    const survey = await context.survey();
    if (survey === undefined) return nothing('No root folder of the product is known on this machine.');
    const logs = survey.items.filter(({ kind, part }) => kind === 'file' && part === 'log');
    if (logs.length === 0) return nothing('No log file was found.');
    const limits = logLimits(context.profile);
    const { taken, left } = await chooseLogs(logs, windowOf(context), limits);
    return toOutput(survey.root, taken, left, limits);
  },
};

function windowOf({ since, until }: CollectContext): LogWindow {
  return {
    sinceMs: since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since),
    untilMs: until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until),
  };
}

function toOutput(
  root: string,
  taken: readonly SurveyItem[],
  left: ReadonlyMap<string, string>,
  limits: LogLimits,
): CollectorOutput {
  const files = taken.map((item) => toSource(root, item, limits));
  const bytes = files.reduce((sum, file) => sum + file.bytes - (file.from ?? 0), 0);
  const base = { count: files.length, facts: [], findings: [], files, withheld: [], left };
  if (files.length === 0) {
    const reason = 'No log was written in the time that was asked for.';
    return { ...base, outcome: 'absent', reason, summary: 'no log of that time' };
  }
  return { ...base, outcome: 'ok', summary: `${countOf(files.length, 'log')}, ${sizeText(bytes)}` };
}

function toSource(root: string, item: SurveyItem, limits: LogLimits): EvidenceSource {
  const { path, place, modifiedMs, bytes = 0 } = item;
  const packed = isPacked(item);
  const from = !packed && bytes > limits.bytesOfOne ? bytes - limits.bytesOfOne : 0;
  return {
    place: ['logs', ...place],
    kind: 'log',
    source: from === 0 ? 'logs collector' : `logs collector, the last ${sizeText(limits.bytesOfOne)}`,
    file: path,
    below: root,
    bytes,
    modifiedMs,
    ...(from === 0 ? {} : { from }),
    ...(packed ? { unpack: 'gzip' as const } : {}),
  };
}

function nothing(reason: string): CollectorOutput {
  return {
    outcome: 'absent',
    reason,
    summary: 'no logs',
    count: 0,
    facts: [],
    findings: [],
    files: [],
    withheld: [],
  };
}
