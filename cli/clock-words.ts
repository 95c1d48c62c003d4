import type { CaseRecord } from '../shared/domain/case-records.ts';
import type { CaseEvent } from '../shared/domain/cases.ts';
import type { ClockName, ClockView, MoveCause, PauseReason, UncountedBecause } from '../shared/domain/clocks.ts';
import { assertNever } from '../shared/result.ts';
import { durationText, localTime } from './time.ts';

export const CLOCK_NAMES: Readonly<Record<ClockName, string>> = {
  firstResponse: 'First response',
  nextUpdate: 'Next update',
  restoration: 'Restoration',
  resolution: 'Resolution',
  managerPlan: "Manager's plan",
  closure: 'Closing',
};

export const PAUSE_WORDS: Readonly<Record<PauseReason, string>> = {
  pendingCustomer: 'support waits for you',
  withL2L3: 'the case is with the next levels of support',
  agreedSchedule: 'a date was agreed',
  professionalServices: 'Professional Services have the case',
};

/** Why a piece of time did not count. */
export function uncountedWords({ kind, name }: UncountedBecause): string {
  switch (kind) {
    case 'outside':
      return 'outside these hours';
    case 'holiday':
      return name === undefined ? 'holiday' : `holiday: ${name}`;
    case 'override':
      return 'other hours on that day';
    case 'break':
      return 'break';
    case 'pause':
      return name === undefined ? 'stood still' : pauseWords(name);
    default:
      return assertNever(kind);
  }
}

const OTHER_PAUSES: Readonly<Record<string, string>> = {
  ...PAUSE_WORDS,
  closed: 'the case was closed',
  restored: 'service was back',
  firstDay: 'the day of the first attempt does not count',
};

function pauseWords(reason: string): string {
  return OTHER_PAUSES[reason] ?? reason;
}

const IN_TIME: Readonly<Record<ClockName, string>> = {
  firstResponse: 'answered in time',
  nextUpdate: 'written in time',
  restoration: 'restored in time',
  resolution: 'solved in time',
  managerPlan: 'planned in time',
  closure: 'closed after enough attempts',
};

/** A clock in a few words; empty when it has not started. */
export function clockText(clock: ClockView, zone: string): string {
  if (clock.clock === 'closure') return closureText(clock, zone);
  const left = durationText(clock.leftMs ?? 0);
  const due = clock.dueAt === null ? undefined : localTime(clock.dueAt, zone);
  switch (clock.state) {
    case 'off':
      return clock.stoppedAt === null ? '' : 'ended without counting';
    case 'excluded':
      return `not counted: ${clock.because === null ? 'left out' : PAUSE_WORDS[clock.because]}`;
    case 'met':
      return due === undefined ? IN_TIME[clock.clock] : `${IN_TIME[clock.clock]}, it was due ${due}`;
    case 'missed':
      return due === undefined ? `late by ${left}` : `${due}, late by ${left}`;
    case 'paused':
      return `stands still, ${left} left: ${clock.because === null ? 'paused' : PAUSE_WORDS[clock.because]}`;
    case 'waiting':
      return due === undefined ? 'to be answered at once' : `${due}, ${left} left when support opens`;
    case 'running':
      return due === undefined ? 'to be answered at once' : `${due}, ${left} left`;
    default:
      return assertNever(clock.state);
  }
}

function closureText({ state, startedAt, attempts, dueAt, stoppedAt }: ClockView, zone: string): string {
  if (startedAt === null) return '';
  if (stoppedAt !== null) return state === 'met' ? IN_TIME.closure : 'ended without counting';
  const made = attempts === null ? '' : `${attempts.made} of ${attempts.needed} attempts to reach you`;
  return dueAt === null ? made : `support may close the case from ${localTime(dueAt, zone)} on, ${made}`;
}

/** The clock to look at first: the one that is due next, a late one before all others; what is over needs no instant. */
export function urgentClock(clocks: readonly ClockView[], zone: string): string {
  const [urgent] = clocks
    .filter(({ clock, state }) => clock !== 'closure' && ['running', 'waiting', 'missed', 'paused'].includes(state))
    .filter(({ stoppedAt }) => stoppedAt === null)
    .toSorted((a, b) => (a.dueAt ?? '~').localeCompare(b.dueAt ?? '~'));
  if (urgent !== undefined) {
    const name = urgent.clock === 'firstResponse' ? '' : `${CLOCK_NAMES[urgent.clock].toLowerCase()} `;
    return `${name}${clockText(urgent, zone)}`;
  }
  return clocks.some(({ state }) => state === 'met') ? 'answered in time' : '';
}

/** A note in words. */
export function recordText(record: CaseRecord, zone: string): string {
  const text = recordWords(record, zone);
  return record.note === '' ? text : `${text}: ${record.note}`;
}

function recordWords(record: CaseRecord, zone: string): string {
  switch (record.what) {
    case 'call':
      if (!record.answered) return 'called support, nobody answered';
      return record.with === '' ? 'spoke with support on the telephone' : `spoke with ${record.with} on the telephone`;
    case 'restored':
      return record.by === 'fix' ? 'service is back' : 'service is back by a workaround that was accepted';
    case 'disrupted':
      return 'it broke again';
    case 'severity':
      return `agreed on severity ${record.to}`;
    case 'pause': {
      const until = record.until === undefined ? '' : ` until ${localTime(record.until, zone)}`;
      return `stands still${until}, ${PAUSE_WORDS[record.reason]}`;
    }
    case 'resume':
      return `goes on, no longer: ${PAUSE_WORDS[record.reason]}`;
    case 'centre':
      return `handled by ${record.to}`;
    case 'escalated':
      return 'asked for the Support Manager';
    case 'plan':
      return record.content ? "the manager's plan is there" : "the manager's plan is there; asked for a review";
    case 'outcome':
      return [`outcome ${record.outcome}`, record.reference, record.impact].filter((part) => part !== '').join(', ');
    case 'attempt':
      return `support tried to reach you by ${record.channels.join(' and ')}`;
    default:
      return assertNever(record);
  }
}

const CAUSES: Readonly<Record<MoveCause, string>> = {
  policy: 'the policy changed',
  reading: 'the hours are read in another way',
  tier: 'another support programme applies',
  holidays: 'the holidays changed',
  'time-zone-data': 'the time-zone data changed',
  case: 'the case changed',
};

/** A due time that moved by itself, in words. */
export function moveText(event: CaseEvent & { readonly kind: 'due-moved' }, zone: string): string {
  const name = CLOCK_NAMES[event.clock].toLowerCase();
  return `${name} ${movedWords(event, zone)}: ${CAUSES[event.because]} (${event.detail})`;
}

function movedWords({ from, to }: CaseEvent & { readonly kind: 'due-moved' }, zone: string): string {
  if (to === null) return from === null ? 'changed' : `is no longer due, it was due ${localTime(from, zone)}`;
  if (from === null) return `is now due ${localTime(to, zone)}`;
  return `due moved from ${localTime(from, zone)} to ${localTime(to, zone)}`;
}

/** An outcome that is kept, in words. */
export function sealText({ seal }: CaseEvent & { readonly kind: 'clock-sealed' }, zone: string): string {
  const name = CLOCK_NAMES[seal.clock].toLowerCase();
  const due = seal.dueAt === null ? '' : `, it was due ${localTime(seal.dueAt, zone)}`;
  switch (seal.outcome) {
    case 'met':
      return `${name} ended in time${due}`;
    case 'missed':
      return seal.stoppedAt === null
        ? `${name} was missed${due}`
        : `${name} ended late by ${durationText(seal.usedMs - seal.targetMs)}${due}`;
    case 'excluded':
      return `${name} is not counted`;
    case 'off':
      return `${name} ended without counting`;
    default:
      return assertNever(seal.outcome);
  }
}
