import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import { oneLine, subjectOf } from './case-text.ts';
import type { RtConfig } from './session.ts';
import type { RtTicket } from './shapes.ts';

/** What a ticket must say once it is stored. */
export interface ExpectedTicket {
  readonly subject: string;
  /** Values by custom field name; empty ones are left out. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A field that does not hold what was sent. */
export interface Difference {
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** What a case looks like as a ticket. Pure. */
export function expectedTicket(config: RtConfig, form: CaseDraft, key: string): ExpectedTicket {
  const { fields: names } = config;
  const severity = form.severity === undefined ? '' : (config.severities[form.severity - 1] ?? '');
  const all = {
    [names.key]: key,
    [names.severity]: severity,
    [names.instance]: oneLine(form.instance ?? ''),
    [names.version]: oneLine(form.version ?? ''),
  };
  return {
    subject: subjectOf(form.title),
    fields: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')),
  };
}

/** A severity as the portal calls it, with our number before it where its own words do not say it. Pure. */
export function severityWord({ severities }: Pick<RtConfig, 'severities'>, word: string): string {
  const level = severities.findIndex((known) => known.trim().toLowerCase() === word.trim().toLowerCase()) + 1;
  return level === 0 || /[1-4]/u.exec(word)?.[0] === String(level) ? word : `${level} (${word})`;
}

/** The value of a custom field; empty when it has none. Pure. */
export function fieldValue(ticket: RtTicket, name: string): string {
  return ticket.CustomFields.find((field) => field.name === name)?.values[0] ?? '';
}

/**
 * What differs between ticket and case. Once support has worked on the ticket only empty fields count: what they
 * changed on purpose is theirs. Pure.
 */
export function differences(ticket: RtTicket, expected: ExpectedTicket): readonly Difference[] {
  const touched = ticket.LastUpdatedBy.id !== ticket.Creator.id && ticket.LastUpdatedBy.id !== 'RT_System';
  const all: Difference[] = Object.entries(expected.fields).map(([field, value]) => ({
    field,
    expected: value,
    found: fieldValue(ticket, field),
  }));
  all.push({ field: 'Subject', expected: expected.subject, found: ticket.Subject.trim() });
  return all.filter(({ expected: wanted, found }) => wanted !== found.trim() && (!touched || found === ''));
}

/** The change that would put it right. Pure. */
export function repairOf(wrong: readonly Difference[]): unknown {
  const subject = wrong.find(({ field }) => field === 'Subject');
  const fields = wrong.filter(({ field }) => field !== 'Subject').map(({ field, expected }) => [field, expected]);
  return {
    ...(subject === undefined ? {} : { Subject: subject.expected }),
    ...(fields.length === 0 ? {} : { CustomFields: Object.fromEntries(fields) as Record<string, string> }),
  };
}
