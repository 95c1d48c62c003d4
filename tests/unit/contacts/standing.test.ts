import { describe, expect, it } from 'vitest';
import { fullNameIn } from '../../../core/platform/node/system.ts';
import { codeOf, completeDraft, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { commandLine, commandLineIn } from '../cli/run-in-process.ts';

const ADA = { name: 'Ada', email: 'ada@plant.example', phone: '' };
const BEN = { userId: 'ben', name: 'Ben', email: 'ben@plant.example', timeZone: 'Europe/Berlin' };

describe('who may send a case', () => {
  it('is everybody while no key contact is named', async () => {
    const core = await startCore();
    valueOf(await core.client.call('contacts.save', { ...ADA, role: 'other' }));
    const me = valueOf(await core.client.call('contacts.me', {}));
    expect(me).toMatchObject({ contact: null, keyContacts: [], maySubmit: true, profileFrom: 'system' });
    expect(codeOf(await core.client.call('cases.submit', { id: await completeDraft(core) }))).toBe('ok');
  });

  it('is only a key contact once one is named, and the case stays a draft', async () => {
    const core = await startCore();
    valueOf(await core.client.call('contacts.save', { ...ADA, role: 'backup' }));
    valueOf(await core.client.call('profile.save', BEN));
    const id = await completeDraft(core);
    const refused = await core.client.call('cases.submit', { id });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'refused', details: { keyContacts: [{ name: 'Ada', role: 'backup' }] } },
    });
    expect(refused.ok ? '' : refused.error.message).toContain('Hand it over to one of them: Ada.');
    expect(valueOf(await core.client.call('cases.get', { id })).state).toBe('draft');
    valueOf(await core.client.call('profile.save', { ...BEN, email: 'ADA@plant.example' }));
    expect(valueOf(await core.client.call('contacts.me', {}))).toMatchObject({
      contact: { name: 'Ada' },
      maySubmit: true,
      profileFrom: 'person',
    });
    expect(codeOf(await core.client.call('cases.submit', { id }))).toBe('ok');
  });

  it('still lets everybody write in a case that was sent before a contact was named', async () => {
    const core = await startCore();
    const id = await completeDraft(core);
    valueOf(await core.client.call('cases.submit', { id }));
    valueOf(await core.client.call('contacts.save', { ...ADA, role: 'primary' }));
    valueOf(await core.client.call('profile.save', BEN));
    expect(codeOf(await core.client.call('cases.reply', { id, text: 'It is back.' }))).toBe('ok');
    expect(codeOf(await core.client.call('cases.submit', { id }))).toBe('ok');
  });

  it('finds a key contact although a namesake is another contact', async () => {
    const core = await startCore();
    valueOf(await core.client.call('contacts.save', { ...ADA, email: '', role: 'other' }));
    valueOf(await core.client.call('contacts.save', { ...ADA, email: '', role: 'primary' }));
    valueOf(await core.client.call('profile.save', { ...BEN, name: 'ada', email: '' }));
    expect(valueOf(await core.client.call('contacts.me', {}))).toMatchObject({ contact: { role: 'primary' } });
  });
});

describe('contacts on the command line', () => {
  it('change their roles, and the history tells before and after', async () => {
    const data = temporaryFolder();
    const run = commandLineIn(data);
    await run('contact', 'add', 'Ada', '--role', 'primary', '--email', ADA.email);
    expect(await run('contact', 'change', 'Ada', '--role', 'backup')).toMatchObject({
      code: 0,
      json: { role: 'backup' },
    });
    expect(await run('contact', 'change', 'Eve', '--role', 'backup')).toMatchObject({ code: 2 });
    await run('contact', 'remove', ADA.email);
    expect((await run('contact', 'history')).json).toMatchObject({
      changes: [
        { name: 'Ada', change: 'removed', role: 'backup' },
        { name: 'Ada', change: 'changed', role: 'backup', roleBefore: 'primary' },
        { name: 'Ada', change: 'named', role: 'primary', roleBefore: null },
      ],
    });
    const words = await commandLine(['contact', 'history', '--data', data]);
    expect(words.out).toContain('primary → backup');
    expect((await commandLine(['contact', 'list', '--data', data])).out).toContain('0 of 2 primary, 0 of 2 backup.');
  });

  it('say who one is, and that sending ends with 6 for who is no key contact', async () => {
    const data = temporaryFolder();
    const run = commandLineIn(data);
    expect((await run('contact', 'me')).json).toMatchObject({ maySubmit: true });
    await run('contact', 'add', 'Somebody else', '--role', 'primary', '--email', ADA.email);
    const words = await commandLine(['contact', 'me', '--data', data]);
    expect(words.out).toContain('The system account says this: its ');
    expect(words.out).toContain('Your profile names none of the key contacts');
    expect(words.out).toContain('Key contacts: Somebody else (primary).');
  });
});

describe("the account's own name", () => {
  it('is the comment of the account up to its first comma, and not said where it only repeats the sign-in name', () => {
    const lines = ['root:x:0:0:root:/root:/bin/sh', 'ada:x:1000:1000:Ada Weber,room 3,,:/home/ada:/bin/sh', 'x:y'];
    expect(fullNameIn(lines, 1000, 'ada')).toBe('Ada Weber');
    expect(fullNameIn(lines, 0, 'root')).toBeUndefined();
    expect(fullNameIn(lines, 7, 'nobody')).toBeUndefined();
  });
});
