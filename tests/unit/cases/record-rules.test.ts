import { describe, expect, it } from 'vitest';
import { caseFacts } from '../../../core/cases/case-rules.ts';
import { recordProblem, situationAt, withdrawalProblem } from '../../../core/cases/record-rules.ts';
import type { CaseRecord } from '../../../shared/domain/case-records.ts';
import type { CaseEvent } from '../../../shared/domain/cases.ts';
import type { PauseReason } from '../../../shared/domain/clocks.ts';
import type { PortalId } from '../../../shared/domain/primitives.ts';

const at = (hour: number): string => new Date(Date.UTC(2026, 10, 23, hour)).toISOString();
const NOW = 20;

const created: CaseEvent = { id: 'created', at: at(8), by: 'person', kind: 'created' };
const submitted: CaseEvent = {
  id: 'submitted',
  at: at(9),
  by: 'person',
  kind: 'submitted',
  form: { title: 'Line 3', kind: 'problem', severity: 2 },
  portal: 'rt' as PortalId,
  key: 'k',
};
const delivered: CaseEvent = { id: 'delivered', at: at(10), by: 'machine', kind: 'delivered', remoteId: '7' };
const closed: CaseEvent = { id: 'closed', at: at(15), by: 'support', kind: 'closed', reason: 'resolved' };
const discarded: CaseEvent = { id: 'discarded', at: at(9), by: 'person', kind: 'discarded' };
const DRAFT = [created];
const QUEUED = [created, submitted];
const LOGGED = [created, submitted, delivered];

const noted = (hour: number, record: CaseRecord): CaseEvent => ({
  id: `${record.what}-${hour}`,
  at: at(hour),
  by: 'person',
  kind: 'recorded',
  notedAt: at(NOW),
  record,
});
const withdrawn = (id: string): CaseEvent => ({
  id: `w-${id}`,
  at: at(NOW),
  by: 'person',
  kind: 'withdrawn',
  event: id,
});

const CALL: CaseRecord = { what: 'call', answered: true, with: '', note: '' };
const SILENT: CaseRecord = { ...CALL, answered: false };
const RESTORED: CaseRecord = { what: 'restored', by: 'fix', note: '' };
const DISRUPTED: CaseRecord = { what: 'disrupted', note: '' };
const ESCALATED: CaseRecord = { what: 'escalated', note: '' };
const PLAN: CaseRecord = { what: 'plan', content: true, note: '' };
const severity = (to: 1 | 2 | 3 | 4): CaseRecord => ({ what: 'severity', to, note: '' });
const pause = (until?: string): CaseRecord => ({
  what: 'pause',
  reason: 'agreedSchedule',
  note: '',
  ...(until === undefined ? {} : { until }),
});
const RESUME: CaseRecord = { what: 'resume', reason: 'agreedSchedule', note: '' };
const centre = (to: string): CaseRecord => ({ what: 'centre', to, note: '' });

function codeOf(
  events: readonly CaseEvent[],
  hour: number,
  record: CaseRecord,
  pausedFor: readonly PauseReason[] = [],
): string {
  const moment = Date.parse(at(0)) + hour * 3_600_000;
  const now = Date.parse(at(NOW));
  const centres = ['san-diego', 'london'];
  const outcomes = ['workaround', 'defect'];
  const known = { centres, outcomes };
  const problem = recordProblem({ events, record, at: moment, now, pausedFor: new Set(pausedFor), ...known });
  return problem?.code ?? 'fine';
}

describe('what can be noted about a case', () => {
  it.each([
    ['in the future', LOGGED, NOW + 1, CALL, 'invalid'],
    ['before the case was started', LOGGED, 7, ESCALATED, 'invalid'],
    ['before support knew the case', LOGGED, 9, ESCALATED, 'invalid'],
    ['a call before the case, which made it', LOGGED, 7, CALL, 'fine'],
    ['a call of a week ago', DRAFT, 8 - 24 * 7, CALL, 'fine'],
    ['a call of another year', DRAFT, 8 - 24 * 30, CALL, 'invalid'],
    ['a call that ended before it began', LOGGED, 12, { ...CALL, endedAt: at(11) }, 'invalid'],
    ['a call that ends in the future', LOGGED, 12, { ...CALL, endedAt: at(NOW + 1) }, 'invalid'],
    ['a call that ended', LOGGED, 12, { ...CALL, endedAt: at(13) }, 'fine'],
    ['a pause that ends before it begins', LOGGED, 12, pause(at(11)), 'invalid'],
    ['a pause with an end to come', LOGGED, 12, pause(at(NOW + 24)), 'fine'],
  ] as const)('depends on its time: %s', (_name, events, hour, record, code) => {
    expect(codeOf(events, hour, record)).toBe(code);
  });

  it.each([
    ['a call on a draft', DRAFT, CALL, 'fine'],
    ['a call on a discarded draft', [created, discarded], CALL, 'refused'],
    ['the severity of a draft', DRAFT, severity(1), 'refused'],
    ['an escalation of a draft', DRAFT, ESCALATED, 'refused'],
    ['an escalation of a case that waits to be sent', QUEUED, ESCALATED, 'refused'],
    ['an escalation of a draft that support took by telephone', [created, noted(9, CALL)], ESCALATED, 'fine'],
    ['an escalation of a draft after a call nobody answered', [created, noted(9, SILENT)], ESCALATED, 'refused'],
    ['the severity of a draft that support took by telephone', [created, noted(9, CALL)], severity(1), 'refused'],
    ['what comes after the end', [...LOGGED, closed], ESCALATED, 'refused'],
  ] as const)('depends on how far the case is: %s', (_name, events, record, code) => {
    expect(codeOf(events, 16, record)).toBe(code);
  });

  it('may be noted later when it happened before the case was closed', () => {
    expect(codeOf([...LOGGED, closed], 14, RESTORED)).toBe('fine');
  });

  it.each([
    ['the severity it has', LOGGED, severity(2), [], 'refused'],
    ['another severity', LOGGED, severity(1), [], 'fine'],
    ['the severity it got by a note', [...LOGGED, noted(11, severity(1))], severity(1), [], 'refused'],
    ['a pause that goes on', LOGGED, pause(), ['agreedSchedule'], 'refused'],
    ['a pause for another reason', LOGGED, pause(), ['withL2L3'], 'fine'],
    ['a resume without a pause', LOGGED, RESUME, [], 'refused'],
    ['a resume of a pause', LOGGED, RESUME, ['agreedSchedule'], 'fine'],
    ['a plan nobody asked for', LOGGED, PLAN, [], 'refused'],
    ['a plan somebody asked for', [...LOGGED, noted(11, ESCALATED)], PLAN, [], 'fine'],
    ['a second plan', [...LOGGED, noted(11, ESCALATED), noted(12, PLAN)], PLAN, [], 'refused'],
    ['a second escalation', [...LOGGED, noted(11, ESCALATED)], ESCALATED, [], 'refused'],
    ['an escalation after the plan', [...LOGGED, noted(11, ESCALATED), noted(12, PLAN)], ESCALATED, [], 'fine'],
    ['a plan asked for only afterwards', [...LOGGED, noted(18, ESCALATED)], PLAN, [], 'refused'],
    ['service back twice', [...LOGGED, noted(11, RESTORED)], RESTORED, [], 'refused'],
    ['service broken that was not back', LOGGED, DISRUPTED, [], 'refused'],
    ['service broken again', [...LOGGED, noted(11, RESTORED)], DISRUPTED, [], 'fine'],
    ['service back again', [...LOGGED, noted(11, RESTORED), noted(12, DISRUPTED)], RESTORED, [], 'fine'],
    ['an unknown centre', LOGGED, centre('atlantis'), [], 'not-found'],
    ['another centre', LOGGED, centre('london'), [], 'fine'],
    ['the same centre', [...LOGGED, noted(11, centre('london'))], centre('london'), [], 'refused'],
    ['an attempt', LOGGED, { what: 'attempt', channels: ['email'], note: '' }, [], 'fine'],
  ] as const)('depends on what was before: %s', (_name, events, record, pausedFor, code) => {
    const copy = record.what === 'attempt' ? { ...record, channels: [...record.channels] } : record;
    expect(codeOf(events, 16, copy, pausedFor)).toBe(code);
  });

  it('forgets what was taken back', () => {
    const events = [...LOGGED, noted(11, ESCALATED), withdrawn('escalated-11')];
    expect(codeOf(events, 16, PLAN)).toBe('refused');
    expect(codeOf(events, 16, ESCALATED)).toBe('fine');
  });
});

describe('what was true of a case at a moment', () => {
  it('is told in the order of time, whatever the order of the log', () => {
    const events = [...LOGGED, noted(14, severity(3)), noted(12, severity(1)), noted(13, centre('london'))];
    expect(situationAt(events, Date.parse(at(12)))).toMatchObject({ severity: 1, centre: null });
    expect(situationAt(events, Date.parse(at(16)))).toMatchObject({ severity: 3, centre: 'london' });
    expect(situationAt(events, Date.parse(at(11)))).toMatchObject({
      severity: 2,
      isRestored: false,
      isAskedFor: false,
    });
  });

  it('follows the portal, but not words without a number', () => {
    const regraded = (hour: number, to: string): CaseEvent => ({
      id: to,
      at: at(hour),
      by: 'support',
      kind: 'remote-changed',
      field: 'severity',
      from: '',
      to,
      remoteId: to,
    });
    expect(situationAt([...LOGGED, regraded(11, 'S1'), regraded(12, 'urgent')], Date.parse(at(16))).severity).toBe(1);
  });
});

describe('taking a note back', () => {
  const note = noted(11, ESCALATED);

  it.each([
    ['a note', [...LOGGED, note], note.id, 'fine'],
    ['a note that was taken back', [...LOGGED, note, withdrawn(note.id)], note.id, 'refused'],
    ['what nobody noted', LOGGED, 'nothing', 'not-found'],
    ['what came from the portal', LOGGED, 'delivered', 'refused'],
    ['a note of a closed case', [...LOGGED, note, closed], note.id, 'fine'],
    ['a note of a discarded draft', [created, noted(8, CALL), discarded], 'call-8', 'refused'],
  ] as const)('is possible or not: %s', (_name, events, id, code) => {
    expect(withdrawalProblem(events, id)?.code ?? 'fine').toBe(code);
  });
});

describe('what the log says with notes', () => {
  it('takes an answered call for the answer, and for the logging when support knew nothing before', () => {
    expect(caseFacts([created, noted(9, CALL)])).toMatchObject({
      phase: 'draft',
      loggedAt: at(9),
      respondedAt: at(9),
    });
    expect(caseFacts([...LOGGED, noted(12, CALL)])).toMatchObject({ loggedAt: at(10), respondedAt: at(12) });
    expect(caseFacts([...LOGGED, noted(12, SILENT)])).toMatchObject({ respondedAt: null });
  });

  it('has the severity that was said last in time, not in the log', () => {
    expect(caseFacts([...LOGGED, noted(14, severity(3)), noted(12, severity(1))]).severity).toBe(3);
    const note = noted(14, severity(3));
    expect(caseFacts([...LOGGED, note, withdrawn(note.id)]).severity).toBe(2);
  });

  it('knows why it was closed, until it is opened again', () => {
    expect(caseFacts([...LOGGED, closed]).closedReason).toBe('resolved');
    const reopened: CaseEvent = { id: 'r', at: at(16), by: 'support', kind: 'reopened' };
    expect(caseFacts([...LOGGED, closed, reopened])).toMatchObject({ closedReason: null, closedAt: null });
  });
});
