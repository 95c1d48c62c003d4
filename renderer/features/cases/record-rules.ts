import type { CaseRecord, Channel } from '../../../shared/domain/case-records.ts';
import type { CaseDetail, CaseEvent } from '../../../shared/domain/cases.ts';
import type { PauseReason } from '../../../shared/domain/clocks.ts';
import type { Severity } from '../../../shared/domain/primitives.ts';
import { assertNever } from '../../../shared/result.ts';

/** What a person can note about a case, as the menu offers it. */
export const NOTES = [
  'call',
  'restored',
  'disrupted',
  'severity',
  'waitsForUs',
  'answered',
  'nextLevel',
  'backFromNextLevel',
  'agreedDate',
  'agreedOver',
  'manager',
  'plan',
  'attempt',
  'outcome',
] as const;
export type Note = (typeof NOTES)[number];

/** What was noted and not taken back, in the order in which it happened. */
function standing(events: readonly CaseEvent[]): readonly CaseRecord[] {
  const back = takenBack(events);
  return events
    .filter((event) => event.kind === 'recorded')
    .filter(({ id }) => !back.has(id))
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ record }) => record);
}

/** Notes that were taken back, with when. */
export function takenBack(events: readonly CaseEvent[]): ReadonlyMap<string, string> {
  return new Map(events.filter((event) => event.kind === 'withdrawn').map(({ event, at }) => [event, at] as const));
}

export interface Situation {
  readonly isRestored: boolean;
  readonly isAskedFor: boolean;
  readonly pausedFor: ReadonlySet<PauseReason>;
}

/** What the notes and the clocks say of a case now. */
export function situationOf(one: Pick<CaseDetail, 'events' | 'clocks'>): Situation {
  const pausedFor = new Set(one.clocks.flatMap(({ because }) => (because === null ? [] : [because])));
  let isRestored = false;
  let isAskedFor = false;
  for (const record of standing(one.events)) {
    if (record.what === 'restored') isRestored = true;
    else if (record.what === 'disrupted') isRestored = false;
    else if (record.what === 'escalated') isAskedFor = true;
    else if (record.what === 'plan') isAskedFor = false;
    else if (record.what === 'pause') pausedFor.add(record.reason);
    else if (record.what === 'resume') pausedFor.delete(record.reason);
  }
  return { isRestored, isAskedFor, pausedFor };
}

/** What can be noted of a case as it stands: an end only of what has begun. */
export function offeredNotes(one: CaseDetail): readonly Note[] {
  const { isRestored, isAskedFor, pausedFor } = situationOf(one);
  const waits = pausedFor.has('pendingCustomer');
  const isOffered: Readonly<Record<Note, boolean>> = {
    call: true,
    restored: !isRestored,
    disrupted: isRestored,
    severity: true,
    waitsForUs: !waits,
    answered: waits || one.waitsForPerson,
    nextLevel: !pausedFor.has('withL2L3'),
    backFromNextLevel: pausedFor.has('withL2L3'),
    agreedDate: !pausedFor.has('agreedSchedule'),
    agreedOver: pausedFor.has('agreedSchedule'),
    manager: !isAskedFor,
    plan: isAskedFor,
    attempt: true,
    outcome: true,
  };
  return NOTES.filter((note) => isOffered[note]);
}

/** What stands in the form of a note. Instants are UTC ISO text. */
export interface NoteForm {
  /** Undefined: now, by the core's clock. */
  readonly at: string | undefined;
  readonly note: string;
  readonly with: string;
  readonly answered: boolean;
  readonly by: 'fix' | 'workaround';
  readonly severity: Severity | undefined;
  readonly until: string | undefined;
  readonly content: boolean;
  readonly channels: readonly Channel[];
  /** Id of an outcome of the policy. */
  readonly outcome: string | undefined;
  readonly reference: string;
  readonly impact: string;
}

export const EMPTY_NOTE: NoteForm = {
  at: undefined,
  note: '',
  with: '',
  answered: true,
  by: 'fix',
  severity: undefined,
  until: undefined,
  content: true,
  channels: ['portal', 'email'],
  outcome: undefined,
  reference: '',
  impact: '',
};

/** The form as a record; undefined while something it needs is open. */
export function recordFrom(kind: Note, form: NoteForm): CaseRecord | undefined {
  const note = form.note.trim();
  switch (kind) {
    case 'call':
      return { what: 'call', answered: form.answered, with: form.with.trim(), note };
    case 'restored':
      return { what: 'restored', by: form.by, note };
    case 'disrupted':
      return { what: 'disrupted', note };
    case 'severity':
      return form.severity === undefined ? undefined : { what: 'severity', to: form.severity, note };
    case 'waitsForUs':
      return { what: 'pause', reason: 'pendingCustomer', note };
    case 'answered':
      return { what: 'resume', reason: 'pendingCustomer', note };
    case 'nextLevel':
      return { what: 'pause', reason: 'withL2L3', note };
    case 'backFromNextLevel':
      return { what: 'resume', reason: 'withL2L3', note };
    case 'agreedDate':
      return form.until === undefined
        ? undefined
        : { what: 'pause', reason: 'agreedSchedule', until: new Date(form.until).toISOString(), note };
    case 'agreedOver':
      return { what: 'resume', reason: 'agreedSchedule', note };
    case 'manager':
      return { what: 'escalated', note };
    case 'plan':
      return { what: 'plan', content: form.content, note };
    case 'attempt':
      return form.channels.length === 0 ? undefined : { what: 'attempt', channels: [...form.channels], note };
    case 'outcome': {
      const { outcome, reference, impact } = form;
      if (outcome === undefined) return undefined;
      return { what: 'outcome', outcome, reference: reference.trim(), impact: impact.trim(), note };
    }
    default:
      return assertNever(kind);
  }
}

/** The outcome that was noted last and not taken back. */
export function outcomeOf({ events }: CaseDetail): (CaseRecord & { what: 'outcome' }) | undefined {
  const withdrawn = new Set(events.flatMap((event) => (event.kind === 'withdrawn' ? [event.event] : [])));
  return events
    .flatMap((event) => (event.kind === 'recorded' && !withdrawn.has(event.id) ? [event.record] : []))
    .findLast((record) => record.what === 'outcome');
}
