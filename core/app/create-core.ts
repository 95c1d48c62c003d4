import { contract, events, serve, createClient, wirePair } from '../../shared/contract/index.ts';
import type { CoreClient, CoreHandlers, ServeOptions, Wire } from '../../shared/contract/index.ts';
import type { Failure } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { MIGRATIONS, openStore } from '../db/index.ts';
import type { Store } from '../db/index.ts';
import { createEventHub } from '../platform/events.ts';
import type { EventHub } from '../platform/events.ts';
import { finishPending } from '../storage/index.ts';
import { closedData, createPlatform, layoutHere } from './create-platform.ts';
import type { LateSettings } from './create-platform.ts';
import { composeDomains } from './domains.ts';
import type { Domains } from './domains.ts';
import type { CoreDeps } from './deps.ts';
import { loadPolicies } from './policy.ts';
import { windowRefusal } from './window-rules.ts';

/** A running core. */
export interface Core {
  /** Calls in this process, validated like every other transport. */
  readonly client: CoreClient;
  /** `read` when another process holds the data folder. */
  readonly access: 'write' | 'read';
  readonly readOnlyBecause: Failure | undefined;
  /** Answers one more wire until it closes; events go to all of them. */
  serve(wire: Wire): void;
  /** Starts what runs by itself: syncing, the daily backup. The desktop calls it, the command line does not. */
  startBackground(): void;
  /** Ends work in progress within seconds, frees the database and the lock. Safe to call twice. */
  close(): Promise<void>;
}

/**
 * Makes a core on a data folder: opens the store, composes the domains, serves the contract. Fails as a value with
 * `busy`, `corrupt`, `newer-database`, `migration-failed`, `disk-full` or `refused`; see `serveFailedCore`.
 */
export async function createCore(deps: CoreDeps): Promise<Result<Core>> {
  const late: LateSettings = { get: undefined };
  // Before the log is opened: it may be among what is erased.
  const finished = await finishPending(closedData(deps));
  const platform = createPlatform(deps, late);
  const layout = layoutHere(deps.dataDir);
  const policies = await loadPolicies(platform.files, deps.resourcesDir);
  if (!policies.ok) return policies;
  const { files, clock } = platform;
  const opened = await openStore({ files, clock, layout, migrations: MIGRATIONS, face: deps.face, pid: process.pid });
  if (!opened.ok) return opened;
  const hub = createEventHub();
  try {
    const domains = await composeDomains({
      deps,
      platform,
      layout,
      store: opened.value,
      hub,
      shippedPolicies: policies.value,
      late,
      finished,
    });
    return ok(runningCore(deps, opened.value, hub, domains));
  } catch (error) {
    await opened.value.close();
    throw error;
  }
}

type Admit = NonNullable<ServeOptions<typeof contract>['admit']>;

function runningCore(deps: CoreDeps, store: Store, hub: EventHub, domains: Domains): Core {
  const options: ServeOptions<typeof contract> = {
    contract,
    handlers: domains.handlers satisfies CoreHandlers,
    app: deps.app.version,
    newId: () => domains.newId(),
    report: (correlationId, operation, error) =>
      domains.log.error('unexpected', {
        correlationId,
        operation,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
  };
  const admitHere: Admit = (_name, operation) => (operation.effect === 'write' ? store.readOnlyBecause : undefined);
  const admitWindow: Admit = (name, operation, input) =>
    windowRefusal(name, input) ?? admitHere(name, operation, input);
  const wires = new Set<Wire>();
  const serveWire = (wire: Wire, admit: Admit): void => {
    const { emit } = serve(wire, { ...options, admit });
    const unsubscribe = hub.subscribe(emit);
    wires.add(wire);
    wire.onClose(() => {
      unsubscribe();
      wires.delete(wire);
    });
  };
  const [mine, theirs] = wirePair();
  serveWire(theirs, admitHere);
  let closing: Promise<void> | undefined;
  return {
    client: createClient(mine, { contract, events }),
    access: store.db.access,
    readOnlyBecause: store.readOnlyBecause,
    serve: (wire) => serveWire(wire, deps.face === 'desktop' ? admitWindow : admitHere),
    startBackground: () => domains.startBackground(),
    close: () => {
      closing ??= domains.stop().then(() => {
        for (const wire of wires) wire.close();
        return store.close();
      });
      return closing;
    },
  };
}
