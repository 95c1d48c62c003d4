import type { ProbeReason } from '../../../shared/domain/probes.ts';
import type { Analyzer, EvidenceView, Judgement } from '../types.ts';
import { counted, fine, unknown } from '../view-rules.ts';

const base = { group: 'network', cause: 'network', strength: 'likely' } as const;
const LATER = ['sql.name', 'sql.connect.silent', 'sql.connect.no-way', 'portal.', 'oracle.'] as const;
/** Without a gateway the system itself says that there is no way; who answered or kept silent was reached. */
const BEYOND = ['sql.name.no-server', 'sql.connect.no-way', 'portal.name', 'portal.connect', 'oracle.'] as const;

/** Whether this machine has a network at all. */
export const NETWORK: readonly Analyzer[] = [
  {
    ...base,
    id: 'network.interfaces',
    level: 'attention',
    title: 'A network connection is up',
    explains: ['network.', ...LATER],
    judge: interfacesCheck,
  },
  {
    ...base,
    id: 'network.route',
    level: 'attention',
    title: 'A way out of the own network',
    explains: BEYOND,
    judge: routeCheck,
  },
  {
    ...base,
    id: 'network.name-servers',
    level: 'attention',
    title: 'Name servers are set',
    explains: ['sql.name', 'portal.name', 'oracle.name'],
    judge: nameServersCheck,
  },
];

function interfacesCheck(view: EvidenceView): Judgement {
  const count = view.number('network', 'interfacesUp');
  if (count === undefined) return unknown(view.why('machine', 'The system did not list its network connections.'));
  if (count > 0) return fine(`${counted(count, 'connection')} up.`, 'network');
  return {
    state: 'finding',
    found: [
      {
        title: 'This machine has no network connection',
        text: 'Nothing outside it can be reached, and nobody reaches it.',
        todo: 'Check the cable or the virtual switch, and whether the network adapter is switched off.',
        step: 'connect to the network',
        evidence: [{ source: 'network', text: 'no connection is up' }],
      },
    ],
  };
}

function routeCheck(view: EvidenceView): Judgement {
  const has = view.value('network', 'defaultRoute');
  if (typeof has !== 'boolean') return unknown(view.why('machine', 'The system did not say where its ways lead.'));
  if (has) return fine('There is a default gateway.', 'network');
  return {
    state: 'finding',
    found: [
      {
        title: 'This machine knows no way out of its own network',
        text: 'Servers in other networks, and the support portal, cannot be reached. In a closed network this is meant so.',
        todo: 'Unless it is meant so, have the default gateway set.',
        step: 'leave the own network',
        // Where nothing failed for want of a way, a closed network is the likelier reason.
        strength: isMissed(view) ? 'likely' : 'hint',
        evidence: [{ source: 'network', text: 'no default gateway' }],
      },
    ],
  };
}

function isMissed({ probes }: EvidenceView): boolean {
  const reasons: ReadonlySet<ProbeReason | null> = new Set(['unreachable', 'no-name-server', 'timeout']);
  return probes.some(({ steps }) => steps.some(({ outcome, reason }) => outcome === 'failed' && reasons.has(reason)));
}

function nameServersCheck(view: EvidenceView): Judgement {
  const count = view.number('network', 'dnsServers');
  if (count === undefined) return unknown(view.why('machine', 'The system did not say which name servers it asks.'));
  if (count > 0) return fine(`${counted(count, 'name server')} set.`, 'network');
  return {
    state: 'finding',
    found: [
      {
        title: 'No name server is set on this machine',
        text: 'Names of servers cannot be turned into addresses, so connections by name fail.',
        todo: 'Have a DNS server entered for the network connection of this machine.',
        step: 'find a server by its name',
        evidence: [{ source: 'network', text: 'no DNS server' }],
      },
    ],
  };
}
