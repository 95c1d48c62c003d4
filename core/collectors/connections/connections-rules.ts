import type { Fact } from '../../../shared/domain/evidence.ts';
import type { OwnNames } from '../../../shared/domain/evidence-names.ts';
import { packedName } from '../../../shared/domain/evidence-names.ts';
import type { ProbedTarget } from '../../../shared/domain/probes.ts';
import type { ProbeTarget } from '../types.ts';

/** What the connections are like: never where they lead, which database, or who signs in. Pure. */
export function connectionFacts(targets: readonly ProbeTarget[]): Fact[] {
  const group = 'connections';
  return targets.flatMap(({ id, facts }) => {
    if (facts === undefined) return [];
    const { type, timeoutSeconds, encrypted, signIn, provider } = facts;
    const known: Fact[] = [
      { group, key: `${id}/type`, value: type },
      { group, key: `${id}/encrypted`, value: encrypted },
    ];
    if (timeoutSeconds !== null) known.push({ group, key: `${id}/timeoutSeconds`, value: timeoutSeconds, unit: 's' });
    if (signIn !== null) known.push({ group, key: `${id}/signIn`, value: signIn });
    if (provider !== null) known.push({ group, key: `${id}/provider`, value: provider });
    return known;
  });
}

/** How far each target was reached, and how long each step took. What was asked for on the command line is no fact. Pure. */
export function probeFacts(probed: readonly ProbedTarget[]): Fact[] {
  const group = 'probe';
  return probed
    .filter(({ id }) => !id.startsWith('asked/'))
    .flatMap(({ id, steps }) =>
      steps.flatMap(({ step, outcome, ms }): Fact[] => [
        { group, key: `${id}/${step}`, value: outcome },
        ...(outcome === 'ok' ? [{ group, key: `${id}/${step}Ms`, value: Math.round(ms), unit: 'ms' }] : []),
      ]),
    );
}

/** What goes into the bundle: steps with their reasons, no names, no times. Pure. */
export function packedProbes(targets: readonly ProbeTarget[], probed: readonly ProbedTarget[], own: OwnNames): unknown {
  return {
    schema: 1,
    about:
      'Tried from this machine: its own data connections, the ports of its instances and the support portal. Nothing was read.',
    targets: probed
      .filter(({ id }) => !id.startsWith('asked/'))
      .map(({ id, kind, title, steps, notes }, index) => ({
        id: id
          .split('/')
          .map((part) => packedName(part, own))
          .join('/'),
        kind,
        title,
        connection: targets[index]?.facts ?? null,
        steps: steps.map(({ step, outcome, reason, text }) => ({ step, outcome, reason, text })),
        notes,
      })),
  };
}

/** The line behind the collector's name. Pure. */
export function probeSummary(probed: readonly ProbedTarget[]): string {
  const tried = probed.filter(({ steps }) => steps.some(({ outcome }) => outcome !== 'skipped'));
  const failed = tried.filter(({ steps }) => steps.some(({ outcome }) => outcome === 'failed'));
  if (probed.length === 0) return 'nothing to try';
  return `${tried.length} tried, ${tried.length - failed.length} reached`;
}
