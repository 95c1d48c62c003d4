import type { PolicyChange } from '../../shared/contract/policies.ts';
import type { PolicyRef } from '../../shared/domain/clocks.ts';
import { fail, FailureError } from '../../shared/errors.ts';
import type { Policy } from '../../shared/policy/index.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Settings } from '../settings/index.ts';
import { endingHolidaySets } from '../sla/index.ts';
import type { Compiled } from './compiled.ts';
import type { KeptVersion, KeptVersions } from './kept-versions.ts';
import { movesOf } from './move-rules.ts';
import { checkedPolicy } from './policy-check.ts';
import { sameRef } from './policy-use.ts';
import type { PolicyInUse } from './policy-use.ts';
import type { PlacedMessage, Policies, PoliciesDeps, PolicyPreview } from './types.ts';
import { companyVersion, newestOf, tierOf, versionInUse } from './version-rules.ts';
import { warningsOf } from './warning-rules.ts';

/** What a change comes to: a policy, the programme, and whether it is a new version. */
interface Target {
  readonly policy: Policy;
  readonly tier: string;
  /** Undefined: the policy is a new version. */
  readonly kept: KeptVersion | undefined;
  readonly warnings: readonly PlacedMessage[];
}

export interface ChangesDeps extends PoliciesDeps {
  readonly kept: KeptVersions;
  readonly versions: () => readonly KeptVersion[];
  readonly compiled: Compiled;
  readonly use: PolicyInUse;
}

/** Changes of the policy in use and what they would move. */
export function createPolicyChanges(deps: ChangesDeps): Pick<Policies, 'preview' | 'apply' | 'restore'> {
  const { clock, versions, use } = deps;
  const targetOf = (change: PolicyChange): Result<Target> => {
    if ('reading' in change) return readingTarget(deps, change.reading);
    if ('use' in change) return keptTarget(deps, change.use, change.tier);
    return editTarget(deps, change.policy);
  };
  return {
    preview: (change) => {
      const target = targetOf(change);
      return target.ok ? previewOf(deps, target.value) : target;
    },
    apply: ({ change, note, base }) => {
      const stale = conflict(use.present().kept, base);
      if (stale !== undefined) return stale;
      const target = targetOf(change);
      if (!target.ok) return target;
      // A reading that applies already is no choice: a version that waits for its day goes on waiting.
      if ('reading' in change && target.value.kept !== undefined) return ok(refOf(target.value.kept));
      return applied(deps, target.value, { note, action: 'policies.apply' });
    },
    restore: ({ id, version, base }) => {
      const stale = conflict(use.present().kept, base);
      if (stale !== undefined) return stale;
      const old = versions().find((kept) => sameRef(kept, { id, version }));
      const policy = old?.read();
      if (policy === undefined) return fail('not-found', `There is no version ${version} of the policy "${id}".`);
      const target = newVersion(deps, { ...policy, validFrom: new Date(clock.now()).toISOString() });
      return applied(deps, target, {
        note: id === target.policy.id ? `As version ${version}.` : `As version ${version} of ${id}.`,
        action: 'policies.restore',
      });
    },
  };
}

function refOf({ id, version }: PolicyRef): PolicyRef {
  return { id, version };
}

function conflict(present: PolicyRef, base: PolicyRef): ReturnType<typeof fail> | undefined {
  if (sameRef(present, base)) return undefined;
  return fail(
    'conflict',
    `Version ${present.version} of "${present.id}" is in use by now, and this change was made from version ${base.version} of "${base.id}". Look at the present one and make the change again.`,
    { inUse: { id: present.id, version: present.version } },
  );
}

function editTarget(deps: ChangesDeps, json: unknown): Result<Target> {
  const checked = checkedPolicy(json, deps.clock.now());
  if (checked.ok) return ok(newVersion(deps, checked.policy));
  const [first] = checked.problems;
  const place = first === undefined || first.path === '' ? '' : ` at "${first.path}"`;
  const more = checked.problems.length > 1 ? ` And ${checked.problems.length - 1} more.` : '';
  return fail('invalid', `The policy cannot be used${place}: ${first?.message ?? 'it is not valid'}.${more}`, {
    problems: checked.problems,
  });
}

function readingTarget(deps: ChangesDeps, id: string): Result<Target> {
  const { kept, policy, tier } = deps.use.present();
  if (policy.reading === id) return ok({ policy, tier, kept, warnings: [] });
  if (policy.readings.some((reading) => reading.id === id))
    return ok(newVersion(deps, { ...policy, reading: id, validFrom: new Date(deps.clock.now()).toISOString() }));
  const known = policy.readings.map((reading) => reading.id);
  const others = known.length === 0 ? 'It has none.' : `Known: ${known.join(', ')}.`;
  return fail('not-found', `The policy has no reading "${id}". ${others}`, { known });
}

function keptTarget(deps: ChangesDeps, id: string, tier: string | undefined): Result<Target> {
  const isKept = newestOf(deps.versions(), id) !== undefined;
  const found = isKept ? versionInUse(deps.versions(), id, deps.clock.now()) : undefined;
  const policy = found?.read();
  if (policy === undefined) {
    const known = [...new Set(deps.versions().map((kept) => kept.id))];
    return fail('not-found', `There is no policy "${id}". Known: ${known.join(', ')}.`, { known });
  }
  if (tier === undefined || policy.tiers.some((entry) => entry.id === tier))
    return ok({
      policy,
      tier: tier ?? policy.defaultTier,
      kept: found,
      warnings: [...warnings(deps, policy), ...overtakenWarnings(deps, id)],
    });
  const known = policy.tiers.map((entry) => entry.id);
  return fail('not-found', `The policy "${id}" has no programme "${tier}". Known: ${known.join(', ')}.`, { known });
}

function newVersion(deps: ChangesDeps, edited: Policy): Target {
  const policy = companyVersion(edited, deps.versions(), deps.clock.now());
  const tier = tierOf(policy, deps.settings.get('policy.tier'));
  return { policy, tier, kept: undefined, warnings: [...warnings(deps, policy), ...laterWarnings(deps, policy)] };
}

function warnings({ clock }: ChangesDeps, policy: Policy): readonly PlacedMessage[] {
  const now = clock.now();
  return warningsOf(policy, endingHolidaySets(policy.holidays, now), now);
}

/** A new version that waits for its day, or one that keeps a waiting one from ever applying. */
function laterWarnings({ clock, versions }: ChangesDeps, policy: Policy): readonly PlacedMessage[] {
  const now = clock.now();
  const waits = Date.parse(policy.validFrom) > now;
  return [
    ...(waits
      ? [{ path: 'validFrom', message: `It applies from ${policy.validFrom} on; until then everything stays.` }]
      : []),
    ...waitingWarnings(versions(), policy.id, now),
  ];
}

/** Of another policy than the chosen one: what waits of the chosen one does not apply any more. */
function overtakenWarnings({ clock, versions, settings }: ChangesDeps, id: string): readonly PlacedMessage[] {
  const active = settings.get('policy.active');
  return active === id ? [] : waitingWarnings(versions(), active, clock.now());
}

function waitingWarnings(versions: readonly KeptVersion[], id: string, now: number): readonly PlacedMessage[] {
  const waiting = versions.filter((kept) => kept.id === id && Date.parse(kept.validFrom) > now);
  return waiting.map(({ version, validFrom }) => ({
    path: 'validFrom',
    message: `Version ${version}, which waits for ${validFrom}, will not apply any more: this one takes its place.`,
  }));
}

function previewOf({ compiled, clock, casesForPreview, use }: ChangesDeps, target: Target): Result<PolicyPreview> {
  const after = compiled.clocks(target.policy, { tier: target.tier });
  if (!after.ok) return after;
  const before = use.present().clocks;
  const now = clock.now();
  const [old, next] = [before.policy, target.policy];
  const isSameWords = JSON.stringify(old.statuses) === JSON.stringify(next.statuses);
  const cases = casesForPreview().map((entry) => {
    const events = entry.events(old);
    const then = isSameWords ? events : entry.events(next);
    return movesOf(entry, before.evaluate(events, now), after.value.evaluate(then, now));
  });
  return ok({
    moves: cases.flatMap(({ moves }) => moves),
    open: cases.reduce((sum, { open }) => sum + open, 0),
    sealed: cases.reduce((sum, { sealed }) => sum + sealed, 0),
    warnings: target.warnings,
  });
}

function applied(
  deps: ChangesDeps,
  target: Target,
  { note, action }: { readonly note: string; readonly action: string },
): Result<PolicyRef> {
  const { db, clock, audit, settings, emit, kept, use } = deps;
  const { id, version } = target.policy;
  const usable = deps.compiled.clocks(target.policy, { tier: target.tier });
  if (!usable.ok) return usable;
  deps.sealEnded();
  const next = keepingInStep(kept, () =>
    db.transaction(() => {
      const savedAt = new Date(clock.now()).toISOString();
      if (target.kept === undefined) kept.add(target.policy, { origin: 'company', note, savedBy: 'person', savedAt });
      choose(settings, target);
      const choice = use.chosen();
      use.record(choice);
      audit.record({ actor: 'person', action, subject: id, details: { version, tier: target.tier } });
      return choice;
    }),
  );
  use.adopt(next);
  emit('policies.changed', { ids: [id] });
  return ok({ id, version });
}

/** What is in memory follows the database also when the change fails. */
function keepingInStep<T>(kept: KeptVersions, work: () => T): T {
  try {
    return work();
  } catch (error) {
    kept.forget();
    throw error;
  }
}

function choose(settings: Settings, { policy, tier }: Target): void {
  const values = { 'policy.active': policy.id, 'policy.tier': tier === policy.defaultTier ? null : tier };
  for (const [key, value] of Object.entries(values)) {
    const done = settings.set(key, value);
    if (!done.ok) throw new FailureError(done.error);
  }
}
