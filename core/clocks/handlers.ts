import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { ClockSkew } from '../../shared/contract/clocks.ts';
import type { ClockEvent, ClockName } from '../../shared/domain/clocks.ts';
import type { CaseId, Severity } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { severityLevel, USUAL_GRADING } from '../../shared/policy/index.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { CaseRepository } from '../cases/index.ts';
import type { Clock } from '../platform/ports.ts';
import { supportState } from '../sla/index.ts';
import { toldClocks } from './case-clocks.ts';
import { explain } from './explanations.ts';
import { supportHours } from './support-hours.ts';
import type { PoliciesInUse } from './types.ts';

type Names =
  | 'clocks.explain'
  | 'clocks.ofCase'
  | 'clocks.ifLogged'
  | 'clocks.state'
  | 'support.hours'
  | 'cases.severities';

interface Deps {
  readonly repository: CaseRepository;
  readonly policies: PoliciesInUse;
  readonly clock: Clock;
  /** Version of the time-zone data. */
  readonly tz: string;
  /** The person's zone. */
  readonly zone: () => string;
  /** How far this computer's clock is from each portal's. */
  readonly skews: () => readonly ClockSkew[];
  /** Set by the person; undefined: what the policy says. */
  readonly phone: () => string | undefined;
  readonly email: () => string | undefined;
}

type Explanations = ReturnType<typeof explain>[];

const LEVELS: readonly Severity[] = [1, 2, 3, 4];

/** Contract → clocks and support hours. */
export function clocksHandlers(deps: Deps): Pick<CoreHandlers, Names> {
  const { policies, clock, tz } = deps;
  const phone = (): string => deps.phone() ?? policies.inUse().policy.emergency.phone ?? '';
  const email = (): string => deps.email() ?? policies.inUse().policy.email ?? '';
  return {
    'clocks.explain': ({ id, clock: name }) => {
      const all = explanationsOf(deps, id, name);
      if (!all.ok) return all;
      const [found] = all.value;
      return found === undefined ? fail('not-found', 'This case does not have that clock.') : ok(found);
    },
    'clocks.ofCase': ({ id }) => {
      const all = explanationsOf(deps, id);
      return all.ok ? ok({ clocks: all.value }) : all;
    },
    'clocks.ifLogged': ({ kind, at }) => {
      const moment = at === undefined ? clock.now() : Date.parse(at);
      const clocks = policies.inUse();
      const levels = LEVELS.map((severity) => {
        const logged: ClockEvent = { kind: 'logged', at: moment, severity, caseKind: kind };
        return { severity, clocks: clocks.views([logged], moment).filter(({ startedAt }) => startedAt !== null) };
      });
      return ok({ at: new Date(moment).toISOString(), levels });
    },
    'clocks.state': () => ok({ skews: [...deps.skews()], tz, zone: deps.zone() }),
    'support.hours': ({ weekOf }) => {
      const now = clock.now();
      const week = weekOf === undefined ? now : Date.parse(weekOf);
      return ok(
        supportHours(policies.inUse(), { now, weekOf: week, zone: deps.zone(), tz, phone: phone(), email: email() }),
      );
    },
    'cases.severities': () => severities(deps, phone()),
  };
}

function explanationsOf({ repository, policies, clock, tz }: Deps, id: CaseId, only?: ClockName): Result<Explanations> {
  const record = repository.find(id);
  if (record === undefined) return fail('not-found', 'This case is not here. It may have been removed elsewhere.');
  const one = { events: repository.eventsOf(id), draft: repository.draftOf(id)?.form };
  const told = toldClocks({ policies, clock }, one).filter(({ view }) => only === undefined || view.clock === only);
  const frame = { policies, now: clock.now(), tz };
  return ok(told.map((each) => explain(each, record, frame)));
}

/** What each severity would mean for a case logged now. */
function severities({ policies, clock }: Deps, phone: string): ReturnType<CoreHandlers['cases.severities']> {
  const now = clock.now();
  const clocks = policies.inUse();
  const support = supportState(clocks, now);
  const levels = LEVELS.map((severity) => {
    const level = severityLevel(clocks.policy, severity);
    const logged: ClockEvent = { kind: 'logged', at: now, severity, caseKind: 'problem' };
    const first = clocks.views([logged], now).find((view) => view.clock === 'firstResponse');
    return {
      severity,
      name: level.name,
      meaning: level.meaning,
      examples: level.examples.map(({ id, text, signs = [] }) => ({ id, text, signs })),
      // A level without a number is answered at once.
      dueAt: first?.dueAt ?? new Date(now).toISOString(),
      targetMs: first?.targetMs ?? 0,
      cite: first?.cite ?? level.cite,
    };
  });
  const grading = clocks.policy.grading ?? USUAL_GRADING;
  return ok({ levels, grading, zone: support.zone, supportOpen: support.open, changesAt: support.changesAt, phone });
}
