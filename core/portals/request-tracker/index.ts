import { failure } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { DeliveryOutcome, PortalAdapter, PortalContext, PortalType } from '../types.ts';
import { restBase } from './address.ts';
import { checkPortal } from './check.ts';
import { deliverCase } from './create.ts';
import { deliverMessage } from './message.ts';
import { deliverHandover } from './handover-deliver.ts';
import { createHandoverQueue } from './handover-queue.ts';
import { handoverQueueOf } from './handover-setup.ts';
import { pollPortal } from './poll.ts';
import { createRtClient } from './rt-client.ts';
import type { RtMemory, RtSession } from './session.ts';

/** Files that go with one create; Request Tracker holds the whole request in memory, several times over. */
const CREATE_FACTOR = 2;

/** Request Tracker 5 over REST 2.0. */
export const requestTracker: PortalType<'rt'> = {
  kind: 'rt',
  describe: (config) => ({ address: restBase(config.url), queue: config.queue }),
  create: (context) => createAdapter(context),
};

function createAdapter(context: PortalContext<'rt'>): PortalAdapter {
  const { config, platform, secret } = context;
  const memory: RtMemory = {
    users: new Map(),
    self: undefined,
    fieldsChecked: false,
    handoverQueue: undefined,
    severityField: undefined,
  };
  const hasQueue = handoverQueueOf(config);
  const session = (signal: AbortSignal): RtSession => ({
    config,
    client: createRtClient(context, signal),
    log: platform.log,
    memory,
  });
  return {
    capabilities: {
      maxFileBytes: config.maxFileBytes,
      maxCreateBytes: config.maxFileBytes * CREATE_FACTOR,
      acceptsEmptyFiles: false,
      settleMs: config.settleMs,
      receives: true,
      needsSecret: true,
    },
    deliver: (operation, signal) => {
      if (secret === undefined) return Promise.resolve(NO_SECRET);
      if (operation.kind === 'create') return deliverCase(session(signal), operation);
      return operation.kind === 'handover'
        ? deliverHandover(session(signal), operation)
        : deliverMessage(session(signal), operation);
    },
    handovers: hasQueue.ok ? ok(createHandoverQueue(session)) : hasQueue,
    poll: (request) => pollPortal(session(request.signal), request),
    check: (signal) => checkPortal(session(signal)),
  };
}

const NO_SECRET: DeliveryOutcome = {
  outcome: 'rejected',
  error: failure('unauthorized', 'No sign-in for the portal is stored on this machine. Set its token in Settings.'),
};
