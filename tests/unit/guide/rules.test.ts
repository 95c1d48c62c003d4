import { describe, expect, it } from 'vitest';
import { machineChecks } from '../../../core/guide/check-rules.ts';
import { errorOf } from '../../../core/guide/error-rules.ts';
import { foundItems } from '../../../core/guide/fill-rules.ts';
import type { GuideView } from '../../../core/guide/types.ts';
import type { LogFinding } from '../../../shared/domain/analysis.ts';
import { checksAnswered, withCheck, withFound, withMachineChecks } from '../../../shared/domain/case-found.ts';

const FAULT = '2026-11-23T15:40:00.000Z';

const finding = (some: Partial<LogFinding> = {}): LogFinding => ({
  patternId: 'import-failed',
  title: 'An import failed',
  level: 'error',
  instance: 'Production',
  count: 3,
  firstAt: '2026-11-21T15:41:00.000Z',
  lastAt: '2026-11-23T15:41:07.000Z',
  file: 'Production/System/Data/Alerts/ServiceLog.txt',
  line: 12,
  sample: 'Import failed: Execution Timeout Expired.',
  ...some,
});

function view(some: Partial<GuideView> = {}): GuideView {
  const error = finding();
  return {
    form: { instance: 'Production', description: 'Line 3 is empty' },
    faultMs: Date.parse(FAULT),
    instance: 'Production',
    zone: 'Europe/Berlin',
    asOf: FAULT,
    analysis: null,
    facts: [],
    logs: { files: 1, bytes: 1, findings: [error], series: [], since: null },
    error,
    recent: { changes: [], compared: 3 },
    fitting: { hits: [], cases: [] },
    releases: [],
    instances: ['Production', 'Test'],
    recorded: undefined,
    ...some,
  };
}

const check = (id: string, some?: Partial<GuideView>) => machineChecks(view(some)).find((one) => one.id === id);
const logs = (...findings: LogFinding[]) => ({ files: 1, bytes: 1, findings, series: [], since: null });

describe('the error a report is about', () => {
  it('is the newest of its instance in the day before', () => {
    const older = finding({ patternId: 'older', lastAt: '2026-11-23T10:00:00.000Z' });
    const others = finding({ patternId: 'other', instance: 'Test' });
    expect(errorOf([older, others, finding()], 'Production', Date.parse(FAULT))?.patternId).toBe('import-failed');
  });

  it('is none when the logs are quiet for longer, or speak only later', () => {
    expect(errorOf([finding({ lastAt: '2026-11-20T10:00:00.000Z' })], 'Production', Date.parse(FAULT))).toBeUndefined();
    expect(errorOf([finding({ lastAt: '2026-11-23T18:00:00.000Z' })], 'Production', Date.parse(FAULT))).toBeUndefined();
    expect(errorOf([finding({ lastAt: null })], 'Production', Date.parse(FAULT))).toBeUndefined();
  });
});

describe('the checks', () => {
  it('say no to other causes when the verdict finds nothing, yes when it is likely, and leave the rest to a person', () => {
    const verdict = (cause: string, likelihood?: 'likely' | 'possible') =>
      check('elsewhere', {
        analysis: {
          checks: [],
          logs: null,
          verdict: { cause: cause as never, likelihood, sentence: 'S', failedStep: null, todo: '', evidence: [] },
        },
      });
    expect(verdict('nothing')?.answer).toBe('no');
    expect(verdict('product', 'possible')?.answer).toBe('no');
    expect(verdict('network', 'likely')?.answer).toBe('yes');
    expect(verdict('machine', 'possible')?.answer).toBe('unsure');
    expect(check('elsewhere')).toMatchObject({ answer: null, sentence: '' });
  });

  it('tell one instance from several by the same error in the other logs', () => {
    expect(check('instances')).toMatchObject({
      answer: 'one',
      sentence: 'Only the log of Production shows it: An import failed.',
    });
    const both = logs(finding(), finding({ instance: 'Test', count: 2 }));
    expect(check('instances', { logs: both })).toMatchObject({
      answer: 'several',
      reasons: [
        { source: 'Log of Production', text: '3 times' },
        { source: 'Log of Test', text: '2 times' },
      ],
    });
    const longAgo = logs(finding(), finding({ instance: 'Test', lastAt: '2026-11-18T09:00:00.000Z' }));
    expect(check('instances', { logs: longAgo })).toMatchObject({
      answer: 'one',
      sentence: 'In that day only the log of Production shows it: An import failed.',
      reasons: [
        { source: 'Log of Production', text: '3 times' },
        { source: 'Log of Test', text: '3 times, last on Wed 18 Nov' },
      ],
    });
    expect(check('instances', { instances: ['Production'] })?.answer).toBe('one');
    expect(check('instances', { error: undefined })?.answer).toBeNull();
  });

  it('tell constant from random by the days on which the error came', () => {
    expect(check('pattern', { error: finding({ count: 1 }) })?.answer).toBe('once');
    const series = (counts: number[]) => ({
      ...logs(finding()),
      series: [{ id: 'import-failed', startsAt: '2026-11-21T00:00:00.000Z', bucketMs: 86_400_000, counts }],
    });
    expect(check('pattern', { logs: series([1, 1, 1]) })?.answer).toBe('each');
    expect(check('pattern', { logs: series([2, 0, 0, 0, 1]) })?.sentence).toMatch(/, on 2 of 5 days\.$/u);
    expect(check('pattern', { logs: series([2, 0, 0, 0, 1]) })?.answer).toBe('sometimes');
  });

  it('say nothing of days when the series counts other instances too, and name a single day once', () => {
    const series = [
      { id: 'import-failed', startsAt: '2026-11-01T00:00:00.000Z', bucketMs: 86_400_000, counts: [9, 9, 9] },
    ];
    const others = check('pattern', { logs: { ...logs(finding()), series } });
    expect(others?.sentence).toBe('It is in the logs 3 times between Sat 21 Nov and Mon 23 Nov.');
    const today = check('pattern', { error: finding({ firstAt: '2026-11-23T09:00:00.000Z' }) });
    expect(today?.sentence).toBe('It is in the logs 3 times on Mon 23 Nov.');
  });

  it('name a recording once when its name already says what it is', () => {
    const recorded = {
      run: 'Recording 2026-11-23 08.00.00',
      actions: [{ atMs: Date.parse(FAULT), action: 'JobEdit' }],
    };
    expect(check('reproduced', { recorded })?.reasons).toEqual([
      { source: 'Recording 2026-11-23 08.00.00', text: 'JobEdit' },
    ]);
  });

  it('name what changed before the fault, never what came after it', () => {
    const change = (at: string) => ({
      at,
      known: 'exact' as const,
      group: 'updates',
      key: 'KB1',
      importance: 'normal' as const,
      sentence: 'Windows update KB1 was installed.',
    });
    const changed = (at: string) => check('changes', { recent: { changes: [change(at)], compared: 1 } });
    expect(changed('2026-11-22T10:00:00.000Z')).toMatchObject({
      answer: 'yes',
      reasons: [{ source: 'Installed updates, Sun 22 Nov, 11:00' }],
    });
    expect(changed('2026-11-23T20:00:00.000Z')?.answer).toBeNull();
    expect(check('changes')?.answer).toBe('no');
  });
});

describe('what is filled in', () => {
  it('is the wording and time of the error and the actions before it, each with where it was found', () => {
    const recorded = {
      run: '2026-11-23 05-12-07',
      actions: [
        { atMs: Date.parse('2026-11-22T15:00:00Z'), action: 'UserLogOn' },
        { atMs: Date.parse('2026-11-22T16:00:00Z'), action: 'JobMove' },
        { atMs: Date.parse('2026-11-23T15:38:12Z'), action: 'ImportStart' },
      ],
    };
    expect(foundItems(view({ recorded }))).toMatchObject({
      errorText: {
        value: 'Import failed: Execution Timeout Expired.',
        note: 'Found in the log of Production, 16:41:07',
      },
      occurredAt: { value: '2026-11-23T16:41:07+01:00' },
      recordings: { value: ['2026-11-23 05-12-07'] },
      stepsToReproduce: { value: '1. Sun 22 Nov, 17:00:00 JobMove\n2. 16:38:12 ImportStart' },
      endUserProblem: { value: true },
    });
  });

  it('is the recording alone when nothing was done in the day before', () => {
    const recorded = { run: 'r', actions: [{ atMs: Date.parse('2026-11-21T21:00:00Z'), action: 'JobMove' }] };
    const found = foundItems(view({ recorded }));
    expect(found['recordings']).toBeDefined();
    expect(found['stepsToReproduce']).toBeUndefined();
    expect(found['endUserProblem']).toBeUndefined();
    expect(check('reproduced', { recorded })?.reasons).toEqual([]);
  });

  it('stays what a person wrote, emptied or does not know', () => {
    const found = { errorText: { value: 'Machine', note: 'Log' }, version: { value: '1', note: 'Folder' } };
    expect(withFound({}, found)).toMatchObject({ errorText: 'Machine', sources: { version: { from: 'machine' } } });
    const mine = { errorText: 'Mine', unknown: { version: 'Nobody knows' } };
    expect(withFound(mine, found)).toBe(mine);
    const emptied = {
      sources: { errorText: { from: 'person' as const, note: '' }, version: { from: 'person' as const, note: '' } },
    };
    expect(withFound(emptied, found)).toBe(emptied);
    const filled = withFound({}, found);
    expect(withFound(filled, found)).toBe(filled);
  });

  it('leaves checks that a person answered and follows the evidence in the others', () => {
    const machine = (answer: string | null) => [
      { id: 'changes' as const, answer, sentence: 'S', reasons: [], links: [] },
    ];
    const first = withMachineChecks({}, machine('yes'));
    expect(first.checks?.changes).toEqual({ answer: 'yes', from: 'machine', note: 'S' });
    expect(withMachineChecks(first, machine('yes'))).toBe(first);
    expect(withMachineChecks(first, machine(null)).checks).toEqual({});
    const mine = withCheck(first, 'changes', 'unsure');
    expect(withMachineChecks(mine, machine('yes'))).toBe(mine);
    expect(checksAnswered(mine)).toBe(1);
    expect(checksAnswered(withMachineChecks({}, machine('unsure')))).toBe(0);
  });
});
