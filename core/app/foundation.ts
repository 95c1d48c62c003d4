import { fail } from '../../shared/errors.ts';
import type { Policy } from '../../shared/policy/index.ts';
import { createAttachments, createCopying, createFileTokens } from '../attachments/index.ts';
import type { Host } from '../attachments/index.ts';
import { createAudit } from '../audit/index.ts';
import { createCaseLog, createCaseRepository } from '../cases/index.ts';
import { createClockKeeper, previewCases } from '../clocks/index.ts';
import type { ClockKeeper } from '../clocks/index.ts';
import { createAccount, createContacts } from '../contacts/index.ts';
import type { Account } from '../contacts/index.ts';
import type { Store } from '../db/index.ts';
import type { EventHub } from '../platform/events.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Platform } from '../platform/ports.ts';
import { createPolicies } from '../policies/index.ts';
import { createSettings } from '../settings/index.ts';
import type { Finished } from '../storage/index.ts';
import type { LateSettings } from './create-platform.ts';
import type { CoreDeps } from './deps.ts';

/** What all domains are made from. */
export interface DomainParts {
  readonly deps: CoreDeps;
  readonly platform: Platform;
  readonly layout: DataLayout;
  readonly store: Store;
  readonly hub: EventHub;
  readonly shippedPolicies: readonly Policy[];
  readonly late: LateSettings;
  /** What the start did to the data as a whole before it was opened. */
  readonly finished: Finished | undefined;
}

/** What most domains need of each other. */
export type Foundation = ReturnType<typeof foundation>;

/** The parts that stand on nothing but the database and the platform. */
export function foundation({ deps, platform, layout, store, hub, shippedPolicies, late }: DomainParts) {
  const { db } = store;
  const { clock, ids, files, system } = platform;
  const { emit } = hub;
  const audit = createAudit(db, clock);
  const settings = createSettings({ db, clock, audit, emit });
  late.get = (key) => settings.get(key);
  const repository = createCaseRepository(db);
  const log = createCaseLog(repository, clock, ids);
  const tokens = createFileTokens(files, ids);
  const attachments = createAttachments({ db, files, clock, ids, folder: layout.attachments });
  const policies = createPolicies({
    db,
    clock,
    audit,
    emit,
    settings,
    log: platform.log,
    shipped: shippedPolicies,
    readFileToken: (token, maxBytes) => tokens.read(token, maxBytes),
    casesForPreview: () => previewCases({ repository, policies, clock }),
    sealEnded: () => keeper.settle(),
  });
  const keeper: ClockKeeper = createClockKeeper({ db, repository, log, clock, emit, policies, tz: tzVersion() });
  const account = createAccount({ db, clock, emit, exec: platform.exec, system, report: platform.log });
  return {
    db,
    emit,
    audit,
    settings,
    repository,
    log,
    policies,
    keeper,
    host: deps.host ?? absentHost(),
    tokens,
    attachments,
    copying: createCopying({ attachments, files, clock, ids, emit, folder: layout.attachments }),
    account,
    personKnown: () => personKnown(deps, account),
    contacts: createContacts({
      db,
      clock,
      ids,
      audit,
      emit,
      system,
      account,
      limits: () => contactLimits(policies.current()),
    }),
  };
}

/** A window is told again once the system has answered; whoever asks once waits for it. */
async function personKnown({ face }: CoreDeps, account: Account): Promise<void> {
  if (face !== 'desktop') await account.look();
}

function contactLimits({ contacts }: Policy): { readonly primary: number; readonly backup: number } {
  return { primary: contacts.primary, backup: contacts.backup };
}

/** Version of the time-zone data of this runtime. */
export function tzVersion(): string {
  return process.versions['tz'] ?? 'unknown';
}

/** Stands in where there is no window: dialogs and notifications answer `unavailable`. */
function absentHost(): Host {
  return {
    call: () => Promise.resolve(fail('unavailable', 'This needs the window of the app, which is not open.')),
    on: () => () => undefined,
    close: () => undefined,
  };
}
