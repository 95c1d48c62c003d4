import { describe, expect, it } from 'vitest';
import type { Exec, SystemFacts } from '../../../core/platform/ports.ts';
import { systemFacts } from '../../../core/platform/node/index.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

const DAY_MS = 24 * 60 * 60_000;
const LOCAL = { USERDOMAIN: 'PC-7', COMPUTERNAME: 'PC-7' };
const JOINED = { USERDOMAIN: 'WERK', COMPUTERNAME: 'PC-7' };
const ADA = '65 100 97 32 87 101 98 101 114\r\n';

const SID = 'S-1-5-21-1004336348-1177238915-682003330-1117';
const LAST = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Authentication\LogonUI`;
const STORE = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\IdentityStore\Cache`;

/** As `reg.exe query` writes it. */
const values = (of: Readonly<Record<string, string>>): string =>
  Object.entries(of)
    .map(([name, value]) => `    ${name}    REG_SZ    ${value}\r\n`)
    .join('');
const lastSignIn = (account: string, name: string, sid: string): string =>
  `\r\n${LAST}\r\n${values({
    LastLoggedOnUser: account,
    LastLoggedOnSAMUser: account,
    LastLoggedOnDisplayName: name,
    LastLoggedOnUserSID: sid,
  })}\r\n${LAST}\\SessionData\r\n`;
const whoami = (sid: string): string => `"werk\\planner3","${sid}"\r\n`;
const identity = (sid: string): string =>
  `\r\n${STORE}\\${sid}\\IdentityCache\\${sid}\r\n${values({ DisplayName: '李娜', UserName: 'li.na@werk.example' })}`;

const system = (platform: SystemFacts['platform'], env: Readonly<Record<string, string>> = {}): SystemFacts => ({
  ...systemFacts(),
  platform,
  userName: 'planner3',
  fullName: undefined,
  email: undefined,
  env: (name) => env[name],
});

/** Programs that answer as they were recorded; `undefined`: never. What was started is kept. */
function programs(answers: Readonly<Record<string, { readonly stdout: string; readonly code?: number } | undefined>>) {
  const started: string[] = [];
  const exec: Exec = {
    run: (file, _, { signal }) => {
      started.push(file);
      if (!Object.hasOwn(answers, file)) return Promise.resolve(fail('not-found', `${file} could not be started.`));
      const answer = answers[file];
      if (answer !== undefined) return Promise.resolve(ok({ code: 0, stderr: '', ...answer }));
      return new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve(fail('cancelled', 'Cancelled.')), { once: true });
      });
    },
  };
  return { exec, started };
}

describe('a profile that nobody wrote', () => {
  it('has the full name of a local account of Windows, and no address', async () => {
    const { exec, started } = programs({ 'powershell.exe': { stdout: ADA } });
    const { client } = await startCore({ platform: { exec, system: system('win32', LOCAL) } });
    expect(valueOf(await client.call('contacts.me', {}))).toMatchObject({
      profile: { userId: 'planner3', name: 'Ada Weber', email: '' },
      profileFrom: 'system',
      origins: { name: 'account', email: 'none' },
    });
    expect(started).toEqual(['powershell.exe']);
  });

  it('has name and sign-in address of an account in a domain, from what this machine keeps of it', async () => {
    const { exec, started } = programs({
      'whoami.exe': { stdout: 'jurgen.gross@werk.example\r\n' },
      'cmd.exe': { stdout: lastSignIn('WERK\\planner3', 'Jürgen Groß', SID) + whoami(SID) },
    });
    const { client } = await startCore({ platform: { exec, system: system('win32', JOINED) } });
    expect(valueOf(await client.call('contacts.me', {}))).toMatchObject({
      profile: { name: 'Jürgen Groß', email: 'jurgen.gross@werk.example' },
      origins: { name: 'account', email: 'sign-in-address' },
    });
    expect(started).toEqual(['whoami.exe', 'cmd.exe']);
  });

  it('has name and sign-in address of an account of Entra, by its identifier', async () => {
    const sid = 'S-1-12-1-1-2-3-4';
    const asked: string[] = [];
    const { exec } = programs({ 'whoami.exe': { stdout: '', code: 1 } });
    const answering: Exec = {
      run: (file, args, options) => {
        asked.push([file, ...args].join(' '));
        if (file !== 'cmd.exe') return exec.run(file, args, options);
        const isIdentity = args.join(' ').includes(`IdentityCache\\${sid}`);
        const stdout = isIdentity
          ? identity(sid)
          : lastSignIn('AzureAD\\ben', 'Ben Ruiz', 'S-1-12-1-9-9-9-9') + whoami(sid);
        return Promise.resolve(ok({ code: 0, stderr: '', stdout }));
      },
    };
    const { client } = await startCore({ platform: { exec: answering, system: system('win32', JOINED) } });
    expect(valueOf(await client.call('contacts.me', {}))).toMatchObject({
      profile: { name: '李娜', email: 'li.na@werk.example' },
      origins: { name: 'account', email: 'sign-in-address' },
    });
    // Each program by its place: the console would look in the current folder first.
    for (const line of asked.filter((text) => text.startsWith('cmd.exe')))
      expect(line).toMatch(
        /^cmd\.exe \/d \/c %SystemRoot%\\System32\\chcp\.com 65001 >nul(?: & %SystemRoot%\\System32\\\S+\.exe [^&]+)+$/u,
      );
  });

  it('has the sign-in name alone where another person signed in last, and keeps a name it once had', async () => {
    const dataDir = temporaryFolder();
    const clock = fakeClock();
    const facts = system('win32', JOINED);
    const me = async (stdout: string) => {
      const { exec } = programs({ 'whoami.exe': { stdout: '', code: 1 }, 'cmd.exe': { stdout } });
      const core = await startCore({ dataDir, platform: { exec, clock, system: facts } });
      const { profile, origins } = valueOf(await core.client.call('contacts.me', {}));
      await core.close();
      clock.advance(DAY_MS + 1);
      return { name: profile.name, from: origins?.name };
    };
    const another = lastSignIn('WERK\\ben', 'Ben Ruiz', `${SID}0`) + whoami(SID);
    expect(await me(another)).toEqual({ name: 'planner3', from: 'sign-in-name' });
    expect(await me(lastSignIn('WERK\\planner3', 'Ada Weber', SID) + whoami(SID))).toEqual({
      name: 'Ada Weber',
      from: 'account',
    });
    expect(await me(another)).toEqual({ name: 'Ada Weber', from: 'account' });
  });

  it('has the full name of an account of macOS', async () => {
    const { exec } = programs({ '/usr/bin/id': { stdout: 'Ada Weber\n' } });
    const { client } = await startCore({ platform: { exec, system: system('darwin') } });
    expect(valueOf(await client.call('profile.get', {}))).toMatchObject({ name: 'Ada Weber', email: '' });
  });

  it('asks no program on Linux, where the list of accounts was read', async () => {
    const { exec, started } = programs({});
    const facts = { ...system('linux'), fullName: 'Ada Weber', email: 'ada@werk.example' };
    const { client } = await startCore({ platform: { exec, system: facts } });
    expect(valueOf(await client.call('contacts.me', {}))).toMatchObject({
      profile: { name: 'Ada Weber', email: 'ada@werk.example' },
      origins: { name: 'account', email: 'environment' },
    });
    expect(started).toEqual([]);
  });

  it('has only the sign-in name when the program is missing or finds nothing', async () => {
    for (const answers of [{}, { 'powershell.exe': { stdout: '', code: 1 } }]) {
      const { exec } = programs(answers);
      const { client } = await startCore({ platform: { exec, system: system('win32', LOCAL) } });
      expect(valueOf(await client.call('contacts.me', {}))).toMatchObject({
        profile: { name: 'planner3', email: '' },
        origins: { name: 'sign-in-name', email: 'none' },
      });
    }
  });

  it('is the answer to who it is about in a new report', async () => {
    const { exec } = programs({ 'powershell.exe': { stdout: ADA } });
    const { client } = await startCore({ platform: { exec, system: system('win32', LOCAL) } });
    const { id } = valueOf(await client.call('cases.create', { kind: 'problem' }));
    const { form } = valueOf(await client.call('cases.get', { id }));
    expect(form.users).toEqual([{ id: 'planner3', name: 'Ada Weber' }]);
    expect(form.sources?.['users']).toEqual({ from: 'machine', note: 'Your profile on this machine' });
  });

  it('gives way to what the person writes', async () => {
    const { exec } = programs({ 'powershell.exe': { stdout: ADA } });
    const { client } = await startCore({ platform: { exec, system: system('win32', LOCAL) } });
    const profile = valueOf(await client.call('profile.get', {}));
    valueOf(await client.call('profile.save', { ...profile, name: 'Ada W.', email: 'ada@werk.example' }));
    expect(valueOf(await client.call('contacts.me', {}))).toMatchObject({
      profile: { name: 'Ada W.', email: 'ada@werk.example' },
      profileFrom: 'person',
      origins: null,
    });
  });
});

describe('what the system said of an account', () => {
  it('is kept, and asked for again after a day', async () => {
    const dataDir = temporaryFolder();
    const clock = fakeClock();
    const facts = system('win32', LOCAL);
    const name = async (answer: string) => {
      const { exec, started } = programs({ 'powershell.exe': { stdout: answer } });
      const core = await startCore({ dataDir, platform: { exec, clock, system: facts } });
      const profile = valueOf(await core.client.call('profile.get', {}));
      await core.close();
      return { name: profile.name, started: started.length };
    };
    expect(await name(ADA)).toEqual({ name: 'Ada Weber', started: 1 });
    expect(await name('66')).toEqual({ name: 'Ada Weber', started: 0 });
    clock.advance(DAY_MS + 1);
    expect(await name('66 101 110')).toEqual({ name: 'Ben', started: 1 });
  });

  it('is not that of the next account at the same folder', async () => {
    const dataDir = temporaryFolder();
    const { exec } = programs({ 'powershell.exe': { stdout: ADA } });
    const facts = system('win32', LOCAL);
    const first = await startCore({ dataDir, platform: { exec, system: facts } });
    valueOf(await first.client.call('profile.get', {}));
    await first.close();
    const next = await startCore({
      dataDir,
      platform: { exec: programs({}).exec, system: { ...facts, userName: 'ben' } },
    });
    expect(valueOf(await next.client.call('profile.get', {})).name).toBe('ben');
  });

  it('does not keep the window waiting: it is told when it is known', async () => {
    const { exec } = programs({ 'powershell.exe': { stdout: ADA } });
    const core = await startCore({ face: 'desktop', platform: { exec, system: system('win32', LOCAL) } });
    expect(valueOf(await core.client.call('profile.get', {})).name).toBe('planner3');
    const told = new Promise<readonly string[]>((resolve) => {
      core.client.on('contacts.changed', ({ ids }) => resolve(ids));
    });
    core.startBackground();
    expect(await told).toEqual(['profile']);
    expect(valueOf(await core.client.call('profile.get', {})).name).toBe('Ada Weber');
  });

  it('is given up when the core closes before there was an answer', async () => {
    const { exec, started } = programs({ 'powershell.exe': undefined });
    const core = await startCore({ face: 'desktop', platform: { exec, system: system('win32', LOCAL) } });
    core.startBackground();
    expect(started).toEqual(['powershell.exe']);
    expect(await core.close()).toBeUndefined();
  });
});
