import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import { openConnection } from '../../../core/db/index.ts';
import { olderFingerprintOf } from '../../../core/requests/fingerprint-rules.ts';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import { caseOf, codeOf, startCore, valueOf } from '../../helpers/core.ts';
import type { TestCoreOptions } from '../../helpers/core.ts';
import { REFRESH } from '../../helpers/refresh-form.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { attachBytes } from '../handover/plant.ts';
import { commandLine, commandLineIn } from '../cli/run-in-process.ts';

const ADA = { name: 'Ada', email: '', phone: '' } as const;
const BE_ADA = { userId: 'ada', name: 'Ada', email: '', timeZone: 'Europe/Berlin' };

async function aRefresh(options: TestCoreOptions = {}) {
  const core = await startCore(options);
  const { id } = valueOf(await core.client.call('cases.create', { kind: 'refresh', form: REFRESH }));
  const say = async (fields: Readonly<Record<string, string>>): Promise<void> => {
    const { form, draftRevision } = await caseOf(core, id);
    const request = { ...form.request, fields: { ...form.request?.fields, ...fields } };
    valueOf(await core.client.call('cases.saveDraft', { id, revision: draftRevision, form: { ...form, request } }));
  };
  const call: Core['client']['call'] = (name, input) => core.client.call(name, input);
  return { core, id, say, call };
}

describe('the approval of a request', () => {
  it('is needed before it is sent, and only a key contact gives it', async () => {
    const { core, id, call } = await aRefresh();
    expect((await caseOf(core, id)).missing).toEqual(['approval']);
    expect(await call('cases.submit', { id })).toMatchObject({ error: { details: { missing: ['approval'] } } });
    expect(codeOf(await call('requests.approve', { id }))).toBe('refused');
    valueOf(await call('contacts.save', { ...ADA, role: 'primary' }));
    expect(codeOf(await call('requests.approve', { id }))).toBe('refused');
    valueOf(await call('profile.save', BE_ADA));
    expect(valueOf(await call('requests.approve', { id }))).toEqual({ id, by: 'Ada' });
    expect(valueOf(await call('requests.approval', { id }))).toMatchObject({
      needed: true,
      state: 'approved',
      approval: { by: 'Ada', role: 'primary', inPerson: true },
    });
    expect(codeOf(await call('cases.submit', { id }))).toBe('ok');
    expect(codeOf(await call('requests.approve', { id }))).toBe('refused');
  });

  it('is over when something else is asked for, and when it is taken back', async () => {
    const { core, id, say, call } = await aRefresh();
    valueOf(await call('contacts.save', { ...ADA, role: 'backup' }));
    valueOf(await call('requests.approve', { id, by: 'Ada', note: 'On a Saturday only' }));
    await say({ target: 'Preview' });
    expect(valueOf(await call('requests.approval', { id })).state).toBe('changed');
    expect((await caseOf(core, id)).missing).toEqual(['approval']);
    await say({ target: 'Test' });
    expect(valueOf(await call('requests.approval', { id }))).toMatchObject({
      state: 'approved',
      approval: { note: 'On a Saturday only', inPerson: false },
    });
    valueOf(await call('requests.approve', { id, by: 'Ada', decision: 'withdrawn' }));
    expect(valueOf(await call('requests.approval', { id }))).toMatchObject({ state: 'none', approval: null });
  });

  it('is over when a file is put on the case, taken off it or another one has its name', async () => {
    const { core, id, call } = await aRefresh();
    valueOf(await call('contacts.save', { ...ADA, role: 'backup' }));
    const state = async () => valueOf(await call('requests.approval', { id })).state;
    const approve = async () => valueOf(await call('requests.approve', { id, by: 'Ada' }));
    const takeOff = async () => {
      const [file] = (await caseOf(core, id)).attachments;
      valueOf(await call('cases.detach', { id, attachment: file?.id ?? '' }));
    };
    await approve();
    await attachBytes(core, id, 'plan.txt', 'On Saturday');
    expect(await state()).toBe('changed');
    expect((await caseOf(core, id)).missing).toEqual(['approval']);
    await approve();
    expect(await state()).toBe('approved');
    await takeOff();
    expect(await state()).toBe('changed');
    await attachBytes(core, id, 'plan.txt', 'On Monday');
    expect(await state()).toBe('changed');
    await takeOff();
    await attachBytes(core, id, 'plan.txt', 'On Saturday');
    expect(await state()).toBe('approved');
  });

  it('holds for the files that lay there when it was given before approvals covered files', async () => {
    const dataDir = temporaryFolder();
    const { core, id, call } = await aRefresh({ dataDir });
    valueOf(await call('contacts.save', { ...ADA, role: 'backup' }));
    await attachBytes(core, id, 'plan.txt', 'On Saturday');
    valueOf(await call('requests.approve', { id, by: 'Ada' }));
    const { form } = await caseOf(core, id);
    await core.close();
    const db = openConnection(join(dataDir, 'companion.db'), 'write');
    db.sql('UPDATE case_approval SET fingerprint = ?').run(olderFingerprintOf(form));
    db.close();
    const later = await startCore({ dataDir });
    const state = async () => valueOf(await later.client.call('requests.approval', { id })).state;
    expect(await state()).toBe('approved');
    await attachBytes(later, id, 'more.txt', 'And this');
    expect(await state()).toBe('changed');
  });

  it('is not asked for a question, nor given to one', async () => {
    const { core, call } = await aRefresh();
    const { id } = valueOf(await call('cases.create', { kind: 'question', form: { title: 'How' } }));
    expect((await caseOf(core, id)).missing).not.toContain('approval');
    expect((await caseOf(core, id)).form).toMatchObject({ severity: 4 });
    expect(codeOf(await call('requests.approve', { id, by: 'Ada' }))).toBe('refused');
  });
});

describe('requests on the command line', () => {
  it('come from a file, with terms agreed to by their names, and reach the portal in the words of the policy', async () => {
    const data = temporaryFolder();
    const share = temporaryFolder();
    const run = commandLineIn(data, { input: JSON.stringify(WISH) });
    await run('portal', 'add', 'folder', '--id', 'share', '--path', share, '--default');
    const made = await run('case', 'new', '--file', '-', '--submit');
    expect(made).toMatchObject({ code: 0, json: { state: 'queued' } });
    expect((await run('sync')).code).toBe(0);
    const sent = JSON.parse(
      readFileSync(join(share, 'cases', String(made.json['id']), 'case.json'), 'utf8'),
    ) as CaseDraft;
    expect(sent.request).toMatchObject({
      fields: { 'business-value': 'An hour a day' },
      labels: { 'business-value': 'What it would be worth to your business' },
      accepted: [
        { term: 'no-promise', text: 'Nobody promises that it becomes part of a release.', by: expect.any(String) },
        { term: 'property' },
        { term: 'not-confidential' },
      ],
    });
    expect(sent.request?.fields).toEqual({ 'business-value': 'An hour a day' });
  });

  it('name what is missing, and a change is sent when a key contact approved it', async () => {
    const data = temporaryFolder();
    const run = commandLineIn(data, {
      input: JSON.stringify({ ...REFRESH, request: { fields: { source: 'Production' } } }),
    });
    const open = await run('case', 'new', '--file', '-', '--submit');
    expect(open).toMatchObject({
      code: 2,
      json: {
        error: {
          code: 'incomplete',
          details: {
            missing: ['request.target', 'request.window-from', 'request.window-to', 'request.overseen', 'approval'],
          },
        },
      },
    });
    const whole = commandLineIn(data, { input: JSON.stringify(REFRESH) });
    const { json } = await whole('case', 'new', '--file', '-');
    const id = String(json['id']);
    expect((await run('case', 'approve', id)).code).toBe(6);
    const me = (await run('contact', 'me')).json['profile'] as { name: string };
    await run('contact', 'add', me.name, '--role', 'primary');
    const words = await commandLine(['case', 'approve', id, '--data', data]);
    expect(words.out).toBe(`${me.name} approved what it asks for.\n`);
    expect((await run('case', 'submit', id)).code).toBe(0);
  });
});

const WISH = {
  title: 'Colours of jobs',
  kind: 'enhancement',
  description: 'Jobs of one family get one colour.',
  workaround: 'Notes',
  desiredResult: 'Seen at once',
  version: '12.3.1',
  request: {
    fields: { 'business-value': 'An hour a day', 'of-nobody': 'stays here' },
    accepted: ['no-promise', 'property', 'not-confidential'],
  },
};
