import { countOf, numberSetting, probeTargets } from '../types.ts';
import type { CollectContext, Collector, CollectorOutput, ProbeTarget } from '../types.ts';
import { connectionFacts, packedProbes, probeFacts, probeSummary } from './connections-rules.ts';

/**
 * Whether the databases, the product's ports and the portal can be reached, step by step. Only what is set up on this
 * machine is tried, as the product itself tries it; nothing is read there (ADR 31). Each step has its own time limit.
 */
export const connectionsCollector: Collector = {
  id: 'connections',
  timeLimitMs: 90_000,
  profiles: ['standard', 'full'],
  groups: ['connections', 'probe'],
  needsRoot: false,
  collect: async (context) => {
    const isOff = context.settings.get('probe.enabled') === false;
    const targets = isOff ? [] : ((await context.targets?.()) ?? []);
    if (targets.length === 0) return nothing();
    return tried(context, targets);
  },
};

async function tried(context: CollectContext, targets: readonly ProbeTarget[]): Promise<CollectorOutput> {
  const { platform, settings, signal } = context;
  const all = countOf(targets.length, 'connection');
  context.progress(`tries ${all}`, 0);
  const run = { stepMs: numberSetting(settings, 'probe.stepSeconds', 5) * 1000, signal };
  const probes = await probeTargets(platform, targets, run, (done) => context.progress(`tried of ${all}`, done));
  return {
    outcome: 'ok',
    summary: probeSummary(probes),
    count: probes.length,
    facts: [...connectionFacts(targets), ...probeFacts(probes)],
    findings: [],
    files: [
      {
        path: 'facts/connections.json',
        kind: 'facts',
        source: 'connections collector',
        text: `${JSON.stringify(packedProbes(targets, probes, platform.system), null, 2)}\n`,
      },
    ],
    withheld: [],
    probes,
  };
}

function nothing(): CollectorOutput {
  return { outcome: 'ok', summary: 'nothing to try', count: 0, facts: [], findings: [], files: [], withheld: [] };
}
