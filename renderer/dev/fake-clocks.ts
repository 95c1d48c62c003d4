import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { ClockExplanation } from '../../shared/contract/clocks.ts';
import type { ClockView } from '../../shared/domain/clocks.ts';
import { fail } from '../../shared/errors.ts';
import type { Policy } from '../../shared/policy/index.ts';
import { ok } from '../../shared/result.ts';
import { clocksOf } from './cases.ts';
import type { StoredCase } from './cases.ts';
import { CENTRE, fakeClock, TARGET_MS } from './clocks.ts';
import { policyInUse } from './fake-policies.ts';
import { afterOpen } from './made-up-hours.ts';
import { designNow, iso } from './time.ts';
import type { World } from './world.ts';

type Names = Extract<keyof CoreHandlers, `${'clocks' | 'alarms'}.${string}`>;

const NONE = fail('not-found', 'The case has no such clock.');

function dueUnder(policy: Policy, view: ClockView): string | null {
  const calendar = view.severity === 1 ? 'emergency-hours' : 'support-hours';
  if (view.startedAt === null || view.dueAt === null) return null;
  const due = afterOpen(policy, calendar, Date.parse(view.startedAt), view.targetMs);
  return due === null ? null : iso(due);
}

function explained(world: World, stored: StoredCase, view: ClockView): ClockExplanation {
  const policy = policyInUse(world);
  const { id, version, name, guide } = policy;
  return {
    caseId: stored.id,
    number: stored.number,
    view: { ...view, policy: view.sealedAt === null ? { id, version } : view.policy },
    rule: `Target for severity ${view.severity}`,
    nature: view.nature,
    cite: view.cite,
    guide: { title: guide.title, url: guide.url ?? null, revision: guide.revision },
    policy: { id, version, name },
    centre: { id: 'san-diego', name: 'San Diego', zone: CENTRE },
    calendar: { id: 'support-week', name: 'Support week' },
    readings: policy.readings.map((reading) => ({
      id: reading.id,
      name: reading.name,
      text: reading.text,
      cite: reading.cite,
      inUse: reading.id === policy.reading,
      dueAt: reading.id === policy.reading ? view.dueAt : dueUnder({ ...policy, reading: reading.id }, view),
    })),
    tz: '2026c',
    warnings: ['Holidays of the United States are known until 2026-12-31.'],
  };
}

/** Clocks and alarms of the made-up core. */
export function fakeClocks(world: World): Pick<CoreHandlers, Names> {
  const of = (id: string): readonly [StoredCase, readonly ClockView[]] | undefined => {
    const stored = world.cases.get(id);
    return stored === undefined ? undefined : [stored, clocksOf(stored)];
  };
  return {
    'clocks.explain': ({ id, clock }) => {
      const [stored, clocks] = of(id) ?? [];
      const view = clocks?.find((one) => one.clock === clock);
      return stored === undefined || view === undefined ? NONE : ok(explained(world, stored, view));
    },
    'clocks.ofCase': ({ id }) => {
      const [stored, clocks] = of(id) ?? [];
      if (stored === undefined || clocks === undefined) return NONE;
      return ok({ clocks: clocks.map((view) => explained(world, stored, view)) });
    },
    'clocks.ifLogged': ({ at }) => {
      const from = at ?? iso(designNow());
      const now = Date.parse(from);
      const levels = ([1, 2, 3, 4] as const).map((severity) => ({
        severity,
        clocks: [
          fakeClock(from, TARGET_MS[severity], now, null, { severity }),
          ...(severity === 1 ? [fakeClock(from, 4 * TARGET_MS[1], now, null, { severity, clock: 'restoration' })] : []),
        ],
      }));
      return ok({ at: from, levels });
    },
    'clocks.state': () => ok({ skews: world.skews, tz: '2026c', zone: world.profile.timeZone }),
    'alarms.list': () => ok({ alarms: world.alarms }),
    'alarms.dismiss': ({ ids }) => {
      for (const id of ids) {
        const at = world.alarms.findIndex((one) => one.id === id);
        if (at !== -1) world.alarms.splice(at, 1);
      }
      world.emit('alarms.changed', { ids });
      return ok({});
    },
  };
}
