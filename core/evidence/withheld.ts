import { dirname } from 'node:path';
import type { OwnNames } from '../../shared/domain/evidence-names.ts';
import type { WithheldEntry } from '../../shared/domain/evidence.ts';
import type { CollectorRun, Survey, SurveyItem } from '../collectors/index.ts';
import type { RedactedEvidence } from './redacted-evidence.ts';
import { inSlices } from '../platform/turns.ts';
import { createWithheld } from './withheld-rules.ts';

/** What is looked at in one stretch: a name, or a line that is searched for everything that was found. */
const ITEMS_AT_ONCE = 128;
const LINES_AT_ONCE = 32;

interface Reckoning {
  readonly runs: readonly CollectorRun[];
  readonly survey: Survey | undefined;
  /** Absolute paths of what is in the bundle. */
  readonly inBundle: ReadonlySet<string>;
  readonly failed: RedactedEvidence['failed'];
  readonly over: RedactedEvidence['over'];
  readonly own: OwnNames;
  readonly evidence: Pick<RedactedEvidence, 'redactText'>;
  /** Lines for what does not lie below the root. */
  readonly said: readonly WithheldEntry[];
}

/**
 * Every line of `withheld`: what lies below the root and is not in the bundle, each thing in exactly one line, and what
 * collectors left that lies elsewhere.
 */
export async function withheldOf(reckoning: Reckoning): Promise<readonly WithheldEntry[]> {
  const { runs, survey, inBundle, failed, over, own, evidence, said } = reckoning;
  const left = new Map(runs.flatMap(({ output }) => [...(output.left ?? [])]));
  const root = survey?.root ?? '';
  const verdict = (item: SurveyItem): string | undefined => {
    if (inBundle.has(item.path)) return undefined;
    return failed.get(item.path)?.reason ?? over.get(item.path) ?? reasonOf(item, left, root);
  };
  const below = createWithheld(own);
  await inSlices(survey?.items ?? [], ITEMS_AT_ONCE, (item) => below.add(item, verdict(item)));
  const elsewhere = runs.flatMap(({ output }) => output.withheld);
  const all: WithheldEntry[] = [];
  const note = (line: WithheldEntry): void => void all.push(withPath(line, evidence.redactText(line.path)));
  await inSlices(below.lines(), LINES_AT_ONCE, note);
  await inSlices([...elsewhere, ...said], LINES_AT_ONCE, note);
  return all;
}

function withPath(line: WithheldEntry, path: string): WithheldEntry {
  return { ...line, path };
}

/** What a collector said of the thing itself, else of the nearest folder above it; links and devices speak for themselves. */
function reasonOf(item: SurveyItem, left: ReadonlyMap<string, string>, root: string): string {
  // Whoever left an empty folder left nothing.
  const own = item.entries === 0 ? item.left : left.get(item.path);
  if (own !== undefined || item.kind !== 'file') return own ?? item.left;
  for (let folder = dirname(item.path); folder.length > root.length; folder = dirname(folder)) {
    const reason = left.get(folder);
    if (reason !== undefined) return reason;
  }
  return item.left;
}
