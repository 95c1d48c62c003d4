import type { ClockExplanation, ReadingDue } from '../../shared/contract/clocks.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import type { ToldClock } from './case-clocks.ts';
import { calendarNamed, holidaySetsOf, holidayWarnings } from './holiday-rules.ts';
import { calendarOfClock, ruleWords } from './rule-words.ts';
import type { PoliciesInUse } from './types.ts';

interface Frame {
  readonly policies: PoliciesInUse;
  /** Epoch ms. */
  readonly now: number;
  /** Version of the time-zone data. */
  readonly tz: string;
}

/** Everything that answers "why this time?" about a clock. */
export function explain(
  told: ToldClock,
  of: { readonly id: CaseId; readonly number: number } | undefined,
  frame: Frame,
): ClockExplanation {
  const { view, under, events } = told;
  const { policy } = under;
  const centreId = under.centreOf(events);
  const centre = policy.centres.find(({ id }) => id === centreId);
  const counted = calendarOfClock(policy, view) ?? '';
  const calendar = calendarNamed(policy, counted, under.reading);
  const { title, url, revision } = policy.guide;
  return {
    caseId: of?.id ?? null,
    number: of?.number ?? null,
    view,
    rule: ruleWords(policy, view, calendar?.name ?? counted),
    nature: view.nature,
    cite: view.cite,
    guide: { title, url: url ?? null, revision },
    policy: { ...under.ref, name: policy.name },
    centre: { id: centre?.id ?? null, name: centre?.name ?? null, zone: centre?.zone ?? view.zone },
    calendar: { id: calendar?.id ?? counted, name: calendar?.name ?? counted },
    readings: readingsOf(told, counted, frame),
    tz: told.seal?.tz ?? frame.tz,
    warnings: warningsOf(told, calendar?.id ?? counted, centreId, frame),
  };
}

/** The same clock under each reading of the policy; none where all readings say the same of its hours, or nothing runs. */
function readingsOf({ view, under, events }: ToldClock, counted: string, { policies, now }: Frame): ReadingDue[] {
  const { policy, ref, tier } = under;
  const isOpenToReading = policy.readings.some(({ calendars }) => Object.hasOwn(calendars, counted));
  if (view.startedAt === null || !isOpenToReading) return [];
  return policy.readings.map(({ id, name, text, cite }) => {
    const inUse = id === under.reading;
    const other = inUse ? undefined : policies.at({ ...ref, reading: id, tier });
    const due = other?.evaluate(events, now).find(({ clock }) => clock === view.clock)?.dueAt ?? null;
    const dueAt = due === null ? null : new Date(due).toISOString();
    return { id, name, text, cite, inUse, dueAt: inUse ? view.dueAt : dueAt };
  });
}

function warningsOf(
  { view, under, seal }: ToldClock,
  calendarId: string,
  centre: string | undefined,
  { now, tz }: Frame,
): string[] {
  const until = Math.max(now, view.dueAt === null ? now : Date.parse(view.dueAt));
  const isOpen = seal === undefined;
  const holidays = isOpen ? holidayWarnings(holidaySetsOf(under.policy, calendarId, centre), until) : [];
  const data =
    seal === undefined || seal.tz === tz
      ? []
      : [`Computed with time-zone data ${seal.tz}; this computer has ${tz} now.`];
  return [...holidays, ...data];
}
