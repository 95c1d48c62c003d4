import type { LogFinding, LogSummary } from '../../shared/domain/analysis.ts';
import { isRecent } from './error-rules.ts';
import { dayText } from '../../shared/domain/moment-text.ts';
import { MOST_REASONS } from './types.ts';
import type { GuideView, Looked } from './types.ts';

/** One instance or several? Where the logs of the others show the same error in the same day. Pure. */
export function instances({ instance, instances: installed, error, logs, faultMs, zone }: GuideView): Looked {
  if (instance === undefined || installed.length === 0) return {};
  const others = installed.filter((name) => name !== instance);
  if (others.length === 0) return { answer: 'one', sentence: `${instance} is the only instance on this machine.` };
  if (error === undefined || logs === null)
    return {
      sentence: `${installed.length} instances are installed here. The logs name no error to look for in the others.`,
      reasons: reasonsOf(logs, installed, undefined),
    };
  const recent = logs.findings.filter((one) => isRecent(one, faultMs));
  const same = others.filter((name) => countIn({ ...logs, findings: recent }, name, error.patternId) > 0);
  const reasons = reasonsOf(logs, [instance, ...others], error.patternId, (one) =>
    isRecent(one, faultMs) || one.lastAt === null ? undefined : dayText(one.lastAt, zone),
  );
  if (same.length === 0) {
    const isOld = others.some((name) => countIn(logs, name, error.patternId) > 0);
    const sentence = isOld
      ? `In that day only the log of ${instance} shows it: ${error.title}.`
      : `Only the log of ${instance} shows it: ${error.title}.`;
    return { answer: 'one', sentence, reasons };
  }
  return {
    answer: 'several',
    sentence: `The same is in the logs of ${same.join(', ')} too: ${error.title}.`,
    reasons,
  };
}

/** What the log of each says: how often this error, and when last where that was another day; without one how many errors. */
function reasonsOf(
  logs: LogSummary | null,
  names: readonly string[],
  patternId: string | undefined,
  otherDay: (one: LogFinding) => string | undefined = () => undefined,
) {
  if (logs === null) return [];
  return names.slice(0, MOST_REASONS).map((name) => {
    const count = countIn(logs, name, patternId);
    const text = count === 0 ? 'not there' : count === 1 ? 'once' : `${count} times`;
    const errors = count === 0 ? 'no errors' : count === 1 ? 'one error' : `${count} errors`;
    const found = logs.findings.find((one) => one.instance === name && one.patternId === patternId);
    const day = found === undefined ? undefined : otherDay(found);
    const times = day === undefined ? text : `${text}, last on ${day}`;
    return { source: `Log of ${name}`, text: patternId === undefined ? errors : times };
  });
}

function countIn({ findings }: LogSummary, instance: string, patternId: string | undefined): number {
  return findings
    .filter((one) => one.instance === instance && one.level === 'error')
    .filter((one) => patternId === undefined || one.patternId === patternId)
    .reduce((sum, { count }) => sum + count, 0);
}
