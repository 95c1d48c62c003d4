import type {
  DeliveryOutcome,
  OutgoingOperation,
  PollOutcome,
  PollRequest,
  PortalAdapter,
  PortalCapabilities,
  PortalRegistry,
  RemoteEvent,
} from '../../core/portals/index.ts';
import { fail, failure } from '../../shared/errors.ts';

/** A portal that does what the test says, and remembers what it was given. */
export interface ScriptedPortal extends PortalRegistry {
  /** Every operation that reached the adapter, as "kind key". */
  readonly given: readonly OutgoingOperation[];
  /** Decides each delivery; the default delivers. */
  answer: (operation: OutgoingOperation, signal: AbortSignal) => DeliveryOutcome | Promise<DeliveryOutcome>;
  /** Decides each poll; the default has no news. */
  poll: (request: PollRequest) => PollOutcome;
  capabilities: PortalCapabilities;
}

export const DELIVERED = (remoteId: string): DeliveryOutcome => ({ outcome: 'delivered', remoteId });
export const UNREACHABLE: DeliveryOutcome = {
  outcome: 'retry',
  error: failure('unreachable', 'The portal could not be reached.'),
};

/** A poll that was answered. */
export function news(events: readonly RemoteEvent[]): PollOutcome {
  return { outcome: 'polled', events, handled: [], problems: [], cursor: 'c', closedStatuses: new Set(['resolved']) };
}

/** Nobody's portal: every kind of configuration leads to the script. */
export function scriptedPortal(capabilities: Partial<PortalCapabilities> = {}): ScriptedPortal {
  const given: OutgoingOperation[] = [];
  const portal: ScriptedPortal = {
    given,
    answer: (operation) => DELIVERED(operation.kind === 'create' ? `T-${operation.caseId}` : operation.key),
    poll: () => news([]),
    capabilities: {
      maxFileBytes: 1000,
      maxCreateBytes: 1500,
      acceptsEmptyFiles: true,
      settleMs: 90_000,
      receives: true,
      needsSecret: false,
      ...capabilities,
    },
    describe: (config) => ({ address: config.kind === 'rt' ? config.url : config.path, queue: null }),
    create: (): PortalAdapter => ({
      capabilities: portal.capabilities,
      deliver: async (operation, signal) => {
        given.push(operation);
        return portal.answer(operation, signal);
      },
      poll: async (request) => portal.poll(request),
      handovers: fail('refused', 'This portal carries no hand-overs.'),
      check: async () => ({ ok: true, steps: [] }),
    }),
  };
  return portal;
}
