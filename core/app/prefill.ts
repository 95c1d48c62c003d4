import type { AnswerSource, CaseDraft, CaseKind } from '../../shared/domain/case-form.ts';
import type { Severity } from '../../shared/domain/primitives.ts';
import type { Instance } from '../../shared/domain/evidence.ts';
import type { Profile } from '../../shared/contract/system.ts';
import type { Prefill } from '../cases/index.ts';
import { isoInZone } from '../guide/index.ts';
import type { Clock, SystemFacts } from '../platform/ports.ts';

interface Deps {
  readonly clock: Clock;
  readonly system: SystemFacts;
  readonly profile: () => Profile;
  /** Done before the profile is taken. */
  readonly personKnown: () => Promise<void>;
  /** The severity that cases of a kind usually have, by the policy in use. */
  readonly usualSeverity: (kind: CaseKind) => Severity | undefined;
  /** Whether a kind of case has a use for this. */
  readonly isUsed: (kind: CaseKind, item: string) => boolean;
  readonly instances: () => Promise<readonly Instance[]>;
}

/** Fills in what the machine knows, each item with where it was found. What the person gave is never replaced. */
export function createPrefill(deps: Deps): Prefill {
  return async (kind, given) => {
    const found = { ...(await foundFacts(deps, given)), ...usualFacts(deps.usualSeverity(kind)) };
    const sources: Record<string, AnswerSource> = { ...given.sources };
    const form: Record<string, unknown> = { ...given };
    for (const [item, { value, note }] of Object.entries(found)) {
      if (form[item] !== undefined || !deps.isUsed(kind, item)) continue;
      form[item] = value;
      sources[item] = { from: 'machine', note };
    }
    return { ...form, sources };
  };
}

type Found = Readonly<Record<string, { readonly value: unknown; readonly note: string }>>;

async function foundFacts(deps: Deps, given: CaseDraft): Promise<Found> {
  const { clock, system } = deps;
  await deps.personKnown();
  const profile = deps.profile();
  const zone = given.timeZone ?? profile.timeZone;
  const instance = pickInstance(await safeInstances(deps), given.instance);
  return {
    users: { value: [{ id: profile.userId, name: profile.name }], note: 'Your profile on this machine' },
    occurredAt: { value: isoInZone(clock.now(), zone), note: 'The time you started this report' },
    timeZone: { value: zone, note: 'The time zone of this machine' },
    environment: { value: environmentText(system, instance), note: 'This machine, as the system describes it' },
    ...(instance === undefined ? {} : instanceFacts(instance)),
  };
}

function usualFacts(severity: Severity | undefined): Found {
  return severity === undefined ? {} : { severity: { value: severity, note: 'Usual for this kind of request' } };
}

function instanceFacts(instance: Instance): Found {
  const where = instance.path === null ? 'The instance list' : `Found in ${instance.path}`;
  const version =
    instance.version === null ? {} : { version: { value: instance.version, note: instance.versionSource ?? where } };
  return { instance: { value: instance.name, note: where }, ...version };
}

// A folder that cannot be read must not keep a person from reporting exactly that.
async function safeInstances(deps: Deps): Promise<readonly Instance[]> {
  try {
    return await deps.instances();
  } catch {
    return [];
  }
}

/** The instance that was named; else production; else the only one; else nothing, because a guess would mislead. */
export function pickInstance(instances: readonly Instance[], named: string | undefined): Instance | undefined {
  if (named !== undefined) return instances.find((instance) => instance.name === named);
  const production = instances.filter((instance) => instance.role === 'production');
  if (production.length === 1) return production[0];
  const byName = instances.filter((instance) => /^prod/iu.test(instance.name));
  if (production.length === 0 && byName.length === 1) return byName[0];
  return instances.length === 1 ? instances[0] : undefined;
}

function environmentText(system: SystemFacts, instance: Instance | undefined): string {
  const gigabytes = Math.round(system.memoryBytes / 1024 ** 3);
  const machine = `${system.osName}, ${system.cores} processor cores, ${gigabytes} GB memory`;
  if (instance === undefined) return machine;
  const role = instance.role === 'unknown' ? 'role not set' : instance.role;
  return `${instance.name} (${role}) on ${machine}`;
}
