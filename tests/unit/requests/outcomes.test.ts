import { describe, expect, it } from 'vitest';
import { caseOf, codeOf, completeDraft, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { commandLine, commandLineIn } from '../cli/run-in-process.ts';
import { WHOLE_CASE } from '../cli/whole-case.ts';

describe('the outcome of a case', () => {
  it('is one that the policy knows, noted of a case support has, and can be taken back', async () => {
    const core = await startCore();
    const id = await completeDraft(core);
    const record = { what: 'outcome', outcome: 'defect', reference: 'D-417', impact: 'Two hours a day' } as const;
    expect(codeOf(await core.client.call('cases.record', { id, record }))).toBe('refused');
    valueOf(await core.client.call('cases.record', { id, record: { what: 'call', answered: true } }));
    const unknown = await core.client.call('cases.record', { id, record: { ...record, outcome: 'miracle' } });
    expect(unknown).toMatchObject({ error: { code: 'not-found', message: expect.stringContaining('workaround') } });
    const { event } = valueOf(await core.client.call('cases.record', { id, record }));
    expect((await caseOf(core, id)).events.at(-1)).toMatchObject({ kind: 'recorded', record });
    valueOf(await core.client.call('cases.withdraw', { id, event }));
    expect((await caseOf(core, id)).events.at(-1)).toMatchObject({ kind: 'withdrawn', event });
  });

  it('is noted on the command line with its number and what it costs', async () => {
    const data = temporaryFolder();
    const run = commandLineIn(data, { input: JSON.stringify(WHOLE_CASE) });
    const id = String((await run('case', 'new', '--file', '-')).json['id']);
    await run('case', 'record', id, 'call');
    const noted = await run('case', 'record', id, 'outcome', 'defect', '--reference', 'D-417', '--impact', 'Two hours');
    expect(noted.code).toBe(0);
    expect((await run('case', 'record', id, 'outcome')).code).toBe(2);
    expect((await commandLine(['case', 'show', id, '--data', data])).out).toContain('outcome defect, D-417, Two hours');
  });
});
