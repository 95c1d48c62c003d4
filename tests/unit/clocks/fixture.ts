import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCaseLog, createCaseRepository } from '../../../core/cases/index.ts';
import { createClockKeeper, createClocksOf } from '../../../core/clocks/index.ts';
import type { ClockKeeper, PoliciesInUse } from '../../../core/clocks/index.ts';
import type { Db } from '../../../core/db/index.ts';
import { createPolicyClocks } from '../../../core/sla/index.ts';
import type { PolicyClocks } from '../../../core/sla/index.ts';
import type { CaseRecord } from '../../../shared/domain/case-records.ts';
import type { CaseEvent, ClockView, NewCaseEvent } from '../../../shared/domain/cases.ts';
import type { CaseId, PortalId, Severity } from '../../../shared/domain/primitives.ts';
import { parsePolicy } from '../../../shared/policy/index.ts';
import type { Policy } from '../../../shared/policy/index.ts';
import { fakeClock } from '../../fakes/clock.ts';
import type { FakeClock } from '../../fakes/clock.ts';
import { RESOURCES } from '../../helpers/paths.ts';
import { openedStore, testStore } from '../../helpers/store.ts';

/** A policy that came with the app. */
export function shippedPolicy(id = 'planettogether'): Policy {
  const parsed = parsePolicy(JSON.parse(readFileSync(join(RESOURCES, 'policies', `${id}.json`), 'utf8')));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

/** The shipped policy with another target for the first response of a severity, as a company would edit it. */
export function edited(policy: Policy, severity: Severity, minutes: number): Policy {
  const clocks = policy.clocks.map((rule) =>
    rule.clock === 'firstResponse' && rule.severities.includes(severity) ? { ...rule, target: { minutes } } : rule,
  );
  return { ...policy, version: policy.version + 1, clocks };
}

/** Policies in memory; every version that was in use stays known. */
export interface TestPolicies extends PoliciesInUse {
  use(policy: Policy, options?: { readonly reading?: string; readonly tier?: string }): void;
  forget(id: string, version: number): void;
}

export function testPolicies(first: Policy): TestPolicies {
  const kept = new Map<string, Policy>();
  const compiled = new Map<string, PolicyClocks>();
  const clocksOf = (policy: Policy, reading: string | undefined, tier: string | undefined): PolicyClocks => {
    const key = JSON.stringify([policy.id, policy.version, reading ?? policy.reading, tier ?? policy.defaultTier]);
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const made = createPolicyClocks(policy, { reading, tier });
    if (!made.ok) throw new Error(made.error.message);
    compiled.set(key, made.value);
    return made.value;
  };
  kept.set(`${first.id} ${first.version}`, first);
  let present = clocksOf(first, undefined, undefined);
  return {
    inUse: () => present,
    at: ({ id, version, reading, tier }) => {
      const policy = kept.get(`${id} ${version}`);
      return policy === undefined ? undefined : clocksOf(policy, reading, tier);
    },
    use: (policy, { reading, tier } = {}) => {
      kept.set(`${policy.id} ${policy.version}`, policy);
      present = clocksOf(policy, reading, tier);
    },
    forget: (id, version) => void kept.delete(`${id} ${version}`),
  };
}

export interface World {
  readonly clock: FakeClock;
  readonly policies: TestPolicies;
  readonly db: Db;
  /** SQL texts that ran, in order. */
  readonly statements: string[];
  readonly emitted: string[][];
  readonly keeper: ClockKeeper;
  /** The same data folder, read by a core that starts now: nothing is left in memory. */
  restarted(options?: { readonly tz?: string }): ClockKeeper;
  /** A case that support knows since `at`. */
  logged(at: string, severity?: Severity): CaseId;
  draft(at: string, severity?: Severity): CaseId;
  /** Writes into the log as the app would, without the keeper. */
  happens(id: CaseId, event: NewCaseEvent): CaseEvent;
  noted(id: CaseId, at: string, record: CaseRecord): CaseEvent;
  answered(id: CaseId, at: string): CaseEvent;
  events(id: CaseId): readonly CaseEvent[];
  of<K extends CaseEvent['kind']>(id: CaseId, kind: K): readonly (CaseEvent & { readonly kind: K })[];
  view(id: CaseId, clock?: string): ClockView | undefined;
  goTo(iso: string): void;
}

/** Cases with clocks on a real database. Monday 23 November 2026, 08:00 Pacific, is 16:00 UTC. */
export async function world(options: { readonly start?: string; readonly policy?: Policy } = {}): Promise<World> {
  const clock = fakeClock(options.start ?? '2026-11-23T16:00:00.000Z');
  const store = testStore({ clock });
  const { db: real } = await openedStore(store);
  const statements: string[] = [];
  const db = watched(real, statements);
  const repository = createCaseRepository(db);
  const log = createCaseLog(repository, clock, store.ids);
  const policies = testPolicies(options.policy ?? shippedPolicy());
  const emitted: string[][] = [];
  const keeperWith = (tz: string): ClockKeeper =>
    createClockKeeper({
      db,
      repository,
      log,
      clock,
      policies,
      tz,
      emit: (_name, payload) => void emitted.push('ids' in payload ? [...payload.ids] : []),
    });
  const clocksOf = createClocksOf({ policies, clock });
  const happens: World['happens'] = (id, event) => log.append(id, event);
  const draft: World['draft'] = (at, severity = 2) => {
    const id = store.ids.next() as CaseId;
    const form = { title: 'Line 3 is empty', kind: 'problem', severity } as const;
    db.transaction(() => {
      repository.insert({ id, form, at });
      repository.saveDraft(id, { revision: 1, form, savedAt: at });
      log.append(id, { kind: 'created', at, by: 'person' });
    });
    return id;
  };
  let portalNumber = 0;
  return {
    clock,
    policies,
    db,
    statements,
    emitted,
    keeper: keeperWith('2026c'),
    restarted: ({ tz = '2026c' } = {}) => keeperWith(tz),
    draft,
    logged: (at, severity = 2) => {
      const id = draft(at, severity);
      const portal = 'rt' as PortalId;
      const form = { title: 'Line 3 is empty', kind: 'problem', severity } as const;
      happens(id, { kind: 'submitted', at, by: 'person', form, portal, key: id });
      portalNumber += 1;
      happens(id, { kind: 'delivered', at, by: 'machine', remoteId: String(portalNumber) });
      return id;
    },
    happens,
    noted: (id, at, record) => happens(id, { kind: 'recorded', at, by: 'person', notedAt: log.now(), record }),
    answered: (id, at) =>
      happens(id, {
        kind: 'reply-received',
        at,
        by: 'support',
        text: 'hello',
        automatic: false,
        attachments: [],
        remoteId: at,
      }),
    events: (id) => repository.eventsOf(id),
    of: (id, kind) =>
      repository.eventsOf(id).filter((event): event is CaseEvent & { kind: typeof kind } => event.kind === kind),
    view: (id, name = 'firstResponse') =>
      clocksOf({ events: repository.eventsOf(id), draft: repository.draftOf(id)?.form ?? {} }).find(
        (view) => view.clock === name,
      ),
    goTo: (iso) => {
      const ms = Date.parse(iso) - clock.now();
      if (ms < 0) throw new Error(`${iso} is over`);
      clock.advance(ms);
    },
  };
}

function watched(db: Db, statements: string[]): Db {
  return {
    ...db,
    sql: (text) => {
      const statement = db.sql(text);
      const note = (): void => void statements.push(text);
      return {
        run: (...values) => (note(), statement.run(...values)),
        get: (...values) => (note(), statement.get(...values)),
        all: (...values) => (note(), statement.all(...values)),
      };
    },
  };
}
