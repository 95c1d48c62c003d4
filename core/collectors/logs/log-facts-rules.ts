import type { LogSummary } from '../../../shared/domain/analysis.ts';
import type { Fact } from '../../../shared/domain/evidence.ts';
import type { EvidenceText, InstanceCounts, LogsRead } from '../types.ts';

/** Stands for what belongs to no instance. */
const NO_INSTANCE = '-';

/** Counts of each instance: `<instance>/errors`, `/warnings`, `/pattern/<id>`, `/lastErrorAt`. Pure. */
export function logFacts({ instances }: LogsRead): readonly Fact[] {
  const inOrder = instances.toSorted((a, b) => ((a.instance ?? '') < (b.instance ?? '') ? -1 : 1));
  return inOrder.flatMap((one) => factsOf(one));
}

function factsOf({ instance, errors, warnings, patterns, lastErrorMs }: InstanceCounts): Fact[] {
  const name = instance ?? NO_INSTANCE;
  const fact = (key: string, value: Fact['value']): Fact => ({ group: 'logs', key: `${name}/${key}`, value });
  const facts = [fact('errors', errors), fact('warnings', warnings)];
  if (lastErrorMs !== null) facts.push(fact('lastErrorAt', new Date(lastErrorMs).toISOString()));
  for (const { id, count } of patterns) facts.push(fact(`pattern/${id}`, count));
  return facts;
}

/** What the logs say, as a file of the bundle. Pure. */
export function logsText({ findings, series, since, notes, files, bytes }: LogSummary): EvidenceText {
  return {
    path: 'facts/logs.json',
    kind: 'facts',
    source: 'logs collector',
    text: `${JSON.stringify({ files, bytes, since, notes: notes ?? [], findings, series }, null, 2)}\n`,
  };
}

/** "3 errors, 1 warning since Tue 24 Nov" in a few words. Pure. */
export function saidOf({ instances }: LogsRead): string {
  const sum = (of: (one: LogsRead['instances'][number]) => number): number =>
    instances.reduce((total, one) => total + of(one), 0);
  const errors = sum((one) => one.errors);
  const warnings = sum((one) => one.warnings);
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'} in them`;
}
