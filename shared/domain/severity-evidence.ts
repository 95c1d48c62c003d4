import type { Analysis } from './analysis.ts';
import type { FittingExample, SeverityGuide } from './severity-rules.ts';
import { soundsLike } from './severity-rules.ts';

/** An example that what was found on the machine fits, with where it was found. A hint: it decides nothing. */
export interface MachineHint {
  readonly example: FittingExample;
  /** In the words of the check or the log: "SQL server: refused after 3 ms". */
  readonly found: string;
  /** File and line of a log, the name of a check. */
  readonly source: string;
}

/**
 * Examples that findings on the machine fit, recognised by the same signs as a person's words; each once, the most severe
 * first. What is fine, and what could not be judged, is no hint.
 */
export function machineHints(analysis: Analysis, guide: SeverityGuide): readonly MachineHint[] {
  const checks = analysis.checks
    .filter(({ state }) => state === 'finding')
    .map(({ title, text }) => ({ read: `${title} . ${text}`, found: text, source: title }));
  const lines = (analysis.logs?.findings ?? [])
    .filter(({ level }) => level === 'error')
    .map(({ title, sample, file, line }) => ({
      read: `${title} . ${sample}`,
      found: title,
      source: `${file}:${line}`,
    }));
  const hints = [...checks, ...lines].flatMap(({ read, found, source }) =>
    soundsLike(read, guide).map((example) => ({ example, found, source })),
  );
  const first = new Map<string, MachineHint>();
  for (const hint of hints) if (!first.has(hint.example.id)) first.set(hint.example.id, hint);
  return [...first.values()].toSorted((a, b) => a.example.severity - b.example.severity);
}
