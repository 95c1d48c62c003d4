import { packedName } from '../../../shared/domain/evidence-names.ts';
import { countOf, logFamily, numberSetting, sizeText } from '../types.ts';
import type {
  CollectContext,
  Collector,
  CollectorOutput,
  EvidenceSource,
  LogFile,
  LogsRead,
  SurveyItem,
} from '../types.ts';
import { chooseHistory } from './choose-history.ts';
import { chooseLogs, isPacked, logLimits } from './choose-logs.ts';
import type { ChosenLogs, LogLimits, LogWindow } from './choose-logs.ts';
import { logFacts, logsText, saidOf } from './log-facts-rules.ts';

/**
 * The logs of each instance: what lies in its Alerts folder, rolled and packed ones too, and the service log wherever it
 * is. Those of the window that was asked for, else the newest within a limit. They are redacted while they are packed;
 * here threads read them and say what is in them, and older ones with them to tell since when.
 */
export const logsCollector: Collector = {
  id: 'logs',
  timeLimitMs: 120_000,
  profiles: ['standard', 'full'],
  groups: ['logs'],
  needsRoot: true,
  fromFilesOnly: true,
  collect: async (context) => {
    context.progress('looks for log files');
    const survey = await context.survey();
    if (survey === undefined) return nothing('No root folder of the product is known on this machine.');
    const logs = survey.items.filter(({ kind, part }) => kind === 'file' && part === 'log');
    if (logs.length === 0) return nothing('No log file was found.');
    const limits = logLimits(context.profile);
    const { taken, left, window } = await choose(context, logs, limits);
    const output = toOutput(survey.root, taken, left, limits);
    const history = await chooseHistory(logs, taken, window, limits);
    return withContent(output, await readAll(context, survey.root, { taken, history, window, limits }));
  },
};

/** Logs of the time that was asked for; else around the fault of the case, or of any time where none is of then. */
async function choose(
  context: CollectContext,
  logs: readonly SurveyItem[],
  limits: LogLimits,
): Promise<ChosenLogs & { readonly window: LogWindow }> {
  const fault = faultWindow(context);
  if (fault !== undefined) {
    const chosen = await chooseLogs(logs, fault, limits);
    if (chosen.taken.length > 0) return { ...chosen, window: fault };
  }
  const window = windowOf(context);
  return { ...(await chooseLogs(logs, window, limits)), window };
}

function faultWindow({ since, until, occurredAt, settings }: CollectContext): LogWindow | undefined {
  const at = occurredAt === undefined ? Number.NaN : Date.parse(occurredAt);
  if (since !== undefined || until !== undefined || Number.isNaN(at)) return undefined;
  const around = numberSetting(settings, 'logs.minutesAround', 20) * 60_000;
  return { sinceMs: at - around, untilMs: at + around };
}

function windowOf({ since, until }: CollectContext): LogWindow {
  return {
    sinceMs: since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since),
    untilMs: until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until),
  };
}

interface ToRead {
  readonly taken: readonly SurveyItem[];
  readonly history: readonly SurveyItem[];
  readonly window: LogWindow;
  readonly limits: LogLimits;
}

/** What is in the logs; undefined where there is nothing to read with, or the run was ended meanwhile. */
async function readAll(
  context: CollectContext,
  below: string,
  { taken, history, window, limits }: ToRead,
): Promise<LogsRead | undefined> {
  const { logReader, signal, platform } = context;
  if (logReader === undefined || taken.length + history.length === 0 || signal.aborted) return undefined;
  const toFile = (item: SurveyItem, isHistory: boolean): LogFile => ({
    path: item.path,
    below,
    place: item.place,
    family: JSON.stringify([...item.place.slice(0, -1), logFamily(item.place.at(-1) ?? '')]),
    instance: item.instance === undefined ? null : packedName(item.instance, platform.system),
    bytes: item.bytes ?? 0,
    modifiedMs: item.modifiedMs,
    from: fromOf(item, limits),
    isPacked: isPacked(item),
    isHistory,
  });
  try {
    return await logReader.read({
      files: [...taken.map((item) => toFile(item, false)), ...history.map((item) => toFile(item, true))],
      ...window,
      signal,
      onProgress: (done, of, { place }) =>
        context.progress(`${place.at(-1) ?? ''}, ${done} of ${countOf(of, 'file')}`, done),
    });
  } catch (error) {
    // What was chosen is packed all the same.
    if (signal.aborted) return undefined;
    throw error;
  }
}

function withContent(output: CollectorOutput, read: LogsRead | undefined): CollectorOutput {
  if (read === undefined) return output;
  const summary = output.count === 0 ? output.summary : `${output.summary}, ${saidOf(read)}`;
  return {
    ...output,
    summary,
    facts: logFacts(read),
    files: [...output.files, logsText(read.summary)],
    logs: read.summary,
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

/** Of a longer log the last bytes. */
function fromOf(item: SurveyItem, { bytesOfOne }: LogLimits): number {
  const { bytes = 0 } = item;
  return !isPacked(item) && bytes > bytesOfOne ? bytes - bytesOfOne : 0;
}

function toSource(root: string, item: SurveyItem, limits: LogLimits): EvidenceSource {
  const { path, place, modifiedMs, bytes = 0 } = item;
  const packed = isPacked(item);
  const from = fromOf(item, limits);
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
