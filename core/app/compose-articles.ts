import type { Cases } from '../cases/index.ts';
import type { Evidence } from '../evidence/index.ts';
import { createKnowledge } from '../knowledge/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { LogReader } from '../logs/index.ts';
import type { DomainParts, Foundation } from './foundation.ts';

/** Snapshots that are looked through for what the logs of an instance said. */
const NEWEST = 5;

/** Offline knowledge, with what the evidence says of the logs. */
export function composeArticles(
  { deps, platform, layout }: DomainParts,
  base: Foundation,
  {
    cases,
    evidence,
    logReader,
  }: { readonly cases: Cases; readonly evidence: Evidence; readonly logReader: Pick<LogReader, 'patterns'> },
): Knowledge {
  return createKnowledge({
    ...base,
    ...platform,
    layout,
    resourcesDir: deps.resourcesDir,
    isShared: deps.face === 'desktop',
    log: base.log,
    report: platform.log,
    stateOf: (id) => {
      const found = cases.get(id);
      return found.ok ? found.value.state : 'draft';
    },
    logFindings: (instance) => logFindingsOf(evidence, instance),
    articleOfPattern: async () => {
      const { patterns } = await logReader.patterns();
      return new Map(patterns.flatMap(({ id, article }) => (article === undefined ? [] : [[id, article]])));
    },
  });
}

/** What the newest collection that read logs found of an instance, or of what belongs to none. */
function logFindingsOf(evidence: Evidence, instance: string | undefined) {
  for (const { id } of evidence.list(NEWEST)) {
    const snapshot = evidence.get(id);
    const logs = snapshot.ok ? snapshot.value.analysis?.logs : undefined;
    if (logs === undefined || logs === null) continue;
    return logs.findings.filter((one) => one.instance === null || instance === undefined || one.instance === instance);
  }
  return [];
}
