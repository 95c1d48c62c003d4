import type { PolicyRef } from '../../shared/domain/clocks.ts';
import { failure, FailureError } from '../../shared/errors.ts';
import type { Policy } from '../../shared/policy/index.ts';
import type { PolicyClocks } from '../sla/index.ts';
import type { Compiled } from './compiled.ts';
import type { KeptVersion, KeptVersions } from './kept-versions.ts';
import type { PolicyRepository } from './policy-repository.ts';
import type { PoliciesDeps } from './types.ts';
import { newestOf, nextValidFrom, tierOf, versionInUse } from './version-rules.ts';

/** Looks again at the latest after this: the machine's clock may be set. */
const LONGEST_WAIT_MS = 3_600_000;
/** After a version whose time has come could not be taken up. */
const RETRY_MS = 60_000;

/** A version with the programme that applies, compiled. */
export interface Choice {
  readonly kept: KeptVersion;
  readonly policy: Policy;
  readonly tier: string;
  readonly clocks: PolicyClocks;
}

/** Which version is in use. It changes when somebody says so or when a version's time has come. */
export interface PolicyInUse {
  present(): Choice;
  /** What the settings choose at this moment. */
  chosen(): Choice;
  /** Writes a choice down, if it is another one. Inside the transaction of the change; `adopt` follows after it. */
  record(choice: Choice): void;
  /** Takes a choice up that was written down. */
  adopt(choice: Choice): void;
  /** Takes up what the settings choose now, if it is another version or tier. As `Policies.refresh`. */
  refresh(): boolean;
  /** Why another policy than the chosen one applies, in words; undefined while it is the chosen one. */
  trouble(): string | undefined;
  stop(): void;
}

export interface InUseDeps extends Pick<PoliciesDeps, 'db' | 'clock' | 'settings' | 'emit' | 'log' | 'sealEnded'> {
  readonly repository: PolicyRepository;
  readonly kept: KeptVersions;
  readonly compiled: Compiled;
  /** Kept versions and, where the database may not be written, those that came with the installation. */
  readonly versions: () => readonly KeptVersion[];
  /** Id of the policy for want of the chosen one. */
  readonly usual: string;
}

/**
 * Starts with what was in use when the app ended, also when a newer version is there by now: clocks that ended
 * meanwhile belong to it. `refresh` then moves on. Throws when there is no policy at all: a damaged installation.
 */
export function createPolicyInUse(deps: InUseDeps): PolicyInUse {
  const { db, clock, settings, emit, repository, compiled, versions } = deps;
  let cancelTimer: () => void = () => undefined;

  /** Undefined for a version that this app or this machine cannot use any more, such as one of a zone that is gone. */
  function usable(kept: KeptVersion | undefined, tier: string | null): Choice | undefined {
    const policy = kept?.read();
    if (kept === undefined || policy === undefined) return undefined;
    const applies = tierOf(policy, tier);
    const clocks = compiled.clocks(policy, { tier: applies });
    if (clocks.ok) return { kept, policy, tier: applies, clocks: clocks.value };
    deps.log.warn('policy-not-usable', { id: kept.id, version: kept.version, reason: clocks.error.message });
    return undefined;
  }

  function chosen(): Choice {
    const id = settings.get('policy.active');
    const tier = settings.get('policy.tier');
    const found = versionInUse(versions(), id, clock.now());
    const waits = found !== undefined && Date.parse(found.validFrom) > clock.now();
    const choice = (waits ? lastInUse() : undefined) ?? usable(found, tier);
    if (choice === undefined) deps.log.warn('policy-not-found', { id });
    const known = choice ?? usable(newestOf(versions(), deps.usual), tier);
    if (known !== undefined) return known;
    throw new FailureError(failure('internal', 'No support policy came with the app. Install it again.'));
  }

  function record(choice: Choice): void {
    const { id, version } = choice.kept;
    const last = repository.lastUse();
    if (last !== undefined && sameRef(last, choice.kept) && last.tier === choice.tier) return;
    repository.addUse({ at: new Date(clock.now()).toISOString(), id, version, tier: choice.tier });
  }

  function adopt(choice: Choice): void {
    present = choice;
    waitForNext();
  }

  function lastInUse(): Choice | undefined {
    const last = repository.lastUse();
    return last === undefined ? undefined : usable(deps.kept.find(last), last.tier);
  }

  function takeUp(): boolean {
    const next = chosen();
    if (sameRef(next.kept, present.kept) && next.tier === present.tier) {
      waitForNext();
      return false;
    }
    if (db.access === 'write') {
      deps.sealEnded();
      record(next);
    }
    adopt(next);
    emit('policies.changed', { ids: [next.kept.id] });
    return true;
  }

  /** What is in use stays in use where the next cannot be written down, on a full disk say: it is tried again. */
  function refresh(): boolean {
    try {
      return takeUp();
    } catch (error) {
      deps.log.error('policy-not-taken-up', { error: error instanceof Error ? error.message : String(error) });
      cancelTimer = clock.after(RETRY_MS, refresh);
      return false;
    }
  }

  function trouble(): string | undefined {
    const id = settings.get('policy.active');
    if (present.kept.id === id) return undefined;
    const found = versionInUse(versions(), id, clock.now());
    const waits = found !== undefined && Date.parse(found.validFrom) > clock.now();
    if (waits || (found !== undefined && sameRef(found, present.kept))) return undefined;
    return `The chosen policy "${id}" cannot be used on this machine, so "${present.policy.name}" applies. Choose another one, or apply "${id}" again.`;
  }

  /** A version may be there that is valid from a later day on. */
  function waitForNext(): void {
    cancelTimer();
    const now = clock.now();
    const at = nextValidFrom(versions(), settings.get('policy.active'), now);
    cancelTimer = at === undefined ? () => undefined : clock.after(Math.min(at - now, LONGEST_WAIT_MS), refresh);
  }

  let present = lastInUse() ?? chosen();
  if (db.access === 'write') record(present);
  return { present: () => present, chosen, record, adopt, refresh, trouble, stop: () => cancelTimer() };
}

/** Whether two references name the same version. */
export function sameRef(a: PolicyRef, b: PolicyRef): boolean {
  return a.id === b.id && a.version === b.version;
}
