import { portalRegistry } from '../../../core/portals/index.ts';
import type { PortalAdapter } from '../../../core/portals/index.ts';
import { portalConfig } from '../../../shared/domain/portals.ts';
import type { PortalConfigInput } from '../../../shared/domain/portals.ts';
import type { PortalId } from '../../../shared/domain/primitives.ts';
import { portalPlatform, sha256 } from '../../helpers/portal-parts.ts';
import { rtWitness } from '../../helpers/rt/rt-client.ts';
import type { RtWitness, WitnessTicket } from '../../helpers/rt/rt-client.ts';
import type { PortalHarness, StoredCase, StoredMessage } from './portal-contract.ts';

/** A Request Tracker, real or fake. */
export interface RtPlace {
  readonly url: string;
  readonly token: string;
  readonly agentToken: string;
}

export interface RtHarness extends PortalHarness {
  /** Plays support and looks with support's eyes. */
  readonly witness: RtWitness;
  /** An adapter with other settings, or that goes another way. */
  adapterWith(changes: Partial<Extract<PortalConfigInput, { kind: 'rt' }>>, token?: string): PortalAdapter;
}

/** Settle time in tests: far over what a local server takes. */
export const SETTLE_MS = 1500;

async function messagesOf(witness: RtWitness, ticket: WitnessTicket): Promise<readonly StoredMessage[]> {
  const rows = await witness.transactions(ticket.id);
  const parts = await witness.attachments(ticket.id);
  return rows
    .filter(({ type }) => type === 'Create' || type === 'Correspond')
    .map((row) => {
      const own = parts.filter(({ transactionId }) => transactionId === row.id);
      const files = own.filter(({ fileName }) => fileName !== '');
      const text = own.find(({ fileName, contentType }) => fileName === '' && contentType === 'text/plain');
      return {
        text: Buffer.from(text?.bytes ?? []).toString('utf8'),
        files: files.map(({ fileName, bytes }) => ({ name: fileName, sha256: sha256(bytes) })),
      };
    });
}

async function readTicket(witness: RtWitness, ticket: WitnessTicket): Promise<StoredCase> {
  const [first = { text: '', files: [] }, ...later] = await messagesOf(witness, ticket);
  const field = (name: string): string => ticket.customFields[name]?.[0] ?? '';
  return {
    remoteId: String(ticket.id),
    title: ticket.subject,
    severity: field('Severity'),
    instance: field('Instance'),
    version: field('ProductVersion'),
    first,
    later,
  };
}

/** The adapter on one side, the witness on the other. */
export function rtHarness(place: RtPlace, through: string = place.url): RtHarness {
  const witness = rtWitness({ url: place.url, token: place.agentToken });
  const adapterWith: RtHarness['adapterWith'] = (changes, token = place.token) => {
    const config = portalConfig.parse({
      kind: 'rt',
      id: 'rt' as PortalId,
      url: through,
      queue: 'Support',
      settleMs: SETTLE_MS,
      ...changes,
    });
    return portalRegistry.create({ config, secret: token, platform: portalPlatform() });
  };
  return {
    witness,
    adapterWith,
    adapter: () => adapterWith({}),
    lost: () => adapterWith({ url: 'http://127.0.0.1:9' }),
    stored: async (key) => {
      const tickets = await witness.search(`CF.{ClientKey}='${key}'`);
      return Promise.all(tickets.map((ticket) => readTicket(witness, ticket)));
    },
    answer: async (ticketId, text) => void (await witness.reply(Number(ticketId), text)),
    setStatus: (ticketId, status) => witness.setStatus(Number(ticketId), status),
    severityTwo: 'S2',
    closed: 'resolved',
  };
}
