import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { DueMove, PolicyChange, PolicyVersion } from '../../shared/contract/policies.ts';
import { fail } from '../../shared/errors.ts';
import { parsePolicy } from '../../shared/policy/index.ts';
import type { Policy } from '../../shared/policy/index.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { afterOpen } from './made-up-hours.ts';
import { madeUpPolicy } from './made-up-policy.ts';
import { designNow, iso } from './time.ts';
import type { World } from './world.ts';

type Names = Extract<keyof CoreHandlers, `policies.${string}`>;

interface Kept {
  readonly policy: Policy;
  readonly version: PolicyVersion;
}
interface Shelf {
  /** Newest last. */
  readonly kept: Kept[];
  inUse: { readonly id: string; readonly version: number; readonly tier: string };
}

const shelves = new WeakMap<World, Shelf>();

const shippedAt = (policy: Policy): Kept => ({
  policy,
  version: {
    id: policy.id,
    version: policy.version,
    name: policy.name,
    vendor: policy.vendor,
    validFrom: policy.validFrom,
    savedAt: '2026-09-14T09:00:00.000Z',
    origin: 'shipped',
    note: '',
    basedOn: null,
  },
});

/** The made-up core's policies: one that came with the app, and an older version of it. */
function shelfOf(world: World): Shelf {
  const known = shelves.get(world);
  if (known !== undefined) return known;
  const older = { ...madeUpPolicy, version: 1, email: 'help@example.com' };
  const shelf: Shelf = {
    kept: [shippedAt(older), shippedAt(madeUpPolicy)],
    inUse: { id: madeUpPolicy.id, version: madeUpPolicy.version, tier: madeUpPolicy.defaultTier },
  };
  shelves.set(world, shelf);
  return shelf;
}

/** The policy the made-up core counts by. */
export function policyInUse(world: World): Policy {
  const { kept, inUse } = shelfOf(world);
  return kept.find(({ policy }) => policy.id === inUse.id && policy.version === inUse.version)?.policy ?? madeUpPolicy;
}

function changed(world: World, change: PolicyChange): Result<{ readonly policy: Policy; readonly tier: string }> {
  const { kept, inUse } = shelfOf(world);
  if ('policy' in change) {
    const parsed = parsePolicy(change.policy);
    return parsed.ok ? ok({ policy: parsed.value, tier: inUse.tier }) : parsed;
  }
  if ('reading' in change) return ok({ policy: { ...policyInUse(world), reading: change.reading }, tier: inUse.tier });
  const newest = kept.findLast(({ policy }) => policy.id === change.use)?.policy;
  if (newest === undefined) return fail('not-found', 'There is no such policy.');
  return ok({ policy: newest, tier: change.tier ?? inUse.tier });
}

function dueUnder(policy: Policy, severity: number, from: number): number | null {
  const rule = policy.clocks.find((one) => one.clock === 'firstResponse' && one.severities.some((s) => s === severity));
  if (rule === undefined || !rule.enabled || !('minutes' in rule.target)) return null;
  return afterOpen(policy, rule.calendar, from, rule.target.minutes * 60_000);
}

function moves(world: World, next: Policy): { moves: DueMove[]; open: number; sealed: number; warnings: [] } {
  const sent = [...world.cases.values()].filter(({ state }) => state !== 'draft');
  const open = sent.filter(({ state, answeredAt }) => state !== 'closed' && answeredAt === null);
  const before = policyInUse(world);
  const found = open.flatMap(({ id, number, title, severity, createdAt }) => {
    const at = Date.parse(createdAt);
    const [from, to] = [dueUnder(before, severity ?? 3, at), dueUnder(next, severity ?? 3, at)];
    const text = (due: number | null): string | null => (due === null ? null : iso(due));
    return from === to
      ? []
      : [{ caseId: id, number, title, clock: 'firstResponse' as const, from: text(from), to: text(to) }];
  });
  return { moves: found, open: open.length, sealed: sent.length - open.length, warnings: [] };
}

function checked(json: unknown) {
  const parsed = parsePolicy(json);
  if (!parsed.ok) return { problems: parsed.error.details?.['problems'] as [], warnings: [] };
  const soon = iso(designNow() + 60 * 86_400_000).slice(0, 10);
  const warnings = parsed.value.holidays
    .map(({ region, knownUntil }, index) => ({ region, knownUntil, path: `holidays.${index}.knownUntil` }))
    .filter(({ knownUntil }) => knownUntil < soon)
    .map(({ region, knownUntil, path }) => ({ path, message: `Holidays of ${region} are known until ${knownUntil}.` }));
  return { problems: [], warnings };
}

/** The policies part of the made-up core. */
export function fakePolicies(world: World): Pick<CoreHandlers, Names> {
  const shelf = shelfOf(world);
  const isBase = ({ id, version }: { readonly id: string; readonly version: number }): boolean =>
    id === shelf.inUse.id && version === shelf.inUse.version;
  const adopt = (policy: Policy, tier: string) => {
    shelf.inUse = { id: policy.id, version: policy.version, tier };
    world.emit('policies.changed', { ids: [policy.id] });
    return ok({ id: policy.id, version: policy.version });
  };
  const add = (policy: Policy, tier: string, note: string) => {
    const id = 'company';
    const version =
      Math.max(0, ...shelf.kept.filter((one) => one.policy.id === id).map((one) => one.policy.version)) + 1;
    const basedOn = { id: madeUpPolicy.id, version: madeUpPolicy.version };
    const next: Policy = { ...policy, id, version, basedOn, validFrom: iso(designNow()) };
    shelf.kept.push({
      policy: next,
      version: { ...shippedAt(next).version, savedAt: iso(designNow()), origin: 'company', note, basedOn },
    });
    return adopt(next, tier);
  };
  return {
    'policies.list': () =>
      ok({
        versions: shelf.kept.map(({ version }) => version).toReversed(),
        inUse: { ...shelf.inUse, reading: policyInUse(world).reading ?? null },
        newerShipped: null,
      }),
    'policies.get': ({ id, version }) => {
      const found = shelf.kept.find(({ policy }) => policy.id === id && policy.version === version);
      return found === undefined ? fail('not-found', 'There is no such version.') : ok(found);
    },
    'policies.check': ({ policy }) => ok(checked(policy)),
    'policies.preview': ({ change }) => {
      const next = changed(world, change);
      return next.ok ? ok(moves(world, next.value.policy)) : next;
    },
    'policies.apply': ({ change, note, base }) => {
      if (!isBase(base)) return fail('conflict', 'Another version was put in use meanwhile.');
      const next = changed(world, change);
      if (!next.ok) return next;
      return 'use' in change
        ? adopt(next.value.policy, next.value.tier)
        : add(next.value.policy, next.value.tier, note);
    },
    'policies.restore': ({ id, version, base }) => {
      if (!isBase(base)) return fail('conflict', 'Another version was put in use meanwhile.');
      const found = shelf.kept.find(({ policy }) => policy.id === id && policy.version === version);
      return found === undefined
        ? fail('not-found', 'There is no such version.')
        : add(found.policy, shelf.inUse.tier, `As version ${version}`);
    },
    'policies.readHolidays': () =>
      ok({
        name: 'Holidays in California',
        days: [
          { date: '2026-12-25', name: 'Christmas Day', open: null },
          { date: '2026-12-31', name: "New Year's Eve", open: [['08:00', '12:00']] },
          { date: '2027-01-01', name: "New Year's Day", open: null },
        ],
        knownUntil: '2027-12-31',
        leftOut: [{ name: 'Team lunch', reason: 'It lasts an hour and is not a day off.' }],
      }),
  };
}
