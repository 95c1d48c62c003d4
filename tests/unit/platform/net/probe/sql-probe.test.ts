import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { lookupTogether } from '../../../../../core/platform/net/probe/lookup.ts';
import type { SqlProbe } from '../../../../../core/platform/ports.ts';
import { authority, certificate } from '../../../../helpers/net/certificates.ts';
import { tcpServer } from '../../../../helpers/net/local-server.ts';
import { testProbes } from '../../../../helpers/net/test-probes.ts';
import { sqlBrowser, sqlServer } from '../../../../helpers/tds/sql-server.ts';
import type { SqlServerOptions } from '../../../../helpers/tds/sql-server.ts';
import { temporaryFolder } from '../../../../helpers/temp.ts';

const AUTHORITY = authority('Test authority');
const GOOD = certificate({ by: AUTHORITY });
const RUN = { stepMs: 2_000, signal: new AbortController().signal };
const SECRET = 'kT9#hidden-password';

function caFile(): string {
  const path = join(temporaryFolder(), 'ca.pem');
  writeFileSync(path, AUTHORITY.cert);
  return path;
}

function target(port: number | undefined, parts: Partial<SqlProbe> = {}): SqlProbe {
  return {
    host: '127.0.0.1',
    port,
    database: 'PT_Import',
    signIn: { kind: 'sql', user: 'svc_pt_import', password: () => SECRET },
    encrypt: 'wanted',
    trustServerCertificate: false,
    ...parts,
  };
}

async function probe(options: SqlServerOptions, parts: Partial<SqlProbe> = {}, run = RUN) {
  const server = await sqlServer(options);
  const report = await testProbes({ caFile: caFile() }).sql(target(server.port, parts), run);
  expect(JSON.stringify(report)).not.toContain(SECRET);
  expect(JSON.stringify(report)).not.toContain('svc_pt_import');
  const bad = report.steps.find(({ outcome }) => outcome === 'failed');
  return { report, bad: bad === undefined ? undefined : `${bad.step}: ${bad.reason}`, logins: server.logins() };
}

describe('the way to a SQL server', () => {
  it('goes through all steps and reads the clock when everything is well', async () => {
    const { report, logins } = await probe({ certificate: GOOD, now: () => Date.now() + 600_000 });
    expect(report.steps.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual([
      'name ok',
      'tcp ok',
      'prelogin ok',
      'tls ok',
      'signIn ok',
    ]);
    expect(report.notes).toMatchObject({ serverVersion: '15.0.4123', encryption: 'offered', here: true });
    expect(Math.abs((report.clockSkewMs ?? 0) - 600_000)).toBeLessThan(5_000);
    expect(logins).toBe(1);
  });

  it.each([
    [18456, 'signIn: sign-in-refused'],
    [4060, 'signIn: database-refused'],
    [18452, 'signIn: untrusted-domain'],
    [18488, 'signIn: password-expired'],
    [18486, 'signIn: account-locked'],
    [18470, 'signIn: account-disabled'],
    [17142, 'signIn: server-paused'],
    [99, 'signIn: login-failed'],
  ])('says what error %i of the sign-in means', async (number, expected) => {
    const { bad, logins } = await probe({ certificate: GOOD, refuses: { number } });
    expect({ bad, logins }).toEqual({ bad: expected, logins: 1 });
  });

  it.each<readonly [string, SqlServerOptions, string]>([
    ['expired', { certificate: certificate({ by: AUTHORITY, until: new Date('2024-01-01') }) }, 'tls: expired'],
    [
      'not valid yet',
      { certificate: certificate({ by: AUTHORITY, from: new Date('2049-01-01') }) },
      'tls: not-yet-valid',
    ],
    ['for another name', { certificate: certificate({ by: AUTHORITY, names: ['other.example'] }) }, 'tls: wrong-name'],
    ['self-signed', { certificate: certificate() }, 'tls: self-signed'],
    ['of an unknown authority', { certificate: certificate({ by: authority('Unknown') }) }, 'tls: unknown-authority'],
  ])('refuses a certificate that is %s', async (_what, options, expected) => {
    const { bad, logins } = await probe(options);
    expect({ bad, logins }).toEqual({ bad: expected, logins: 0 });
  });

  it('takes any certificate when the connection says so', async () => {
    const { report } = await probe({ certificate: certificate() }, { trustServerCertificate: true });
    expect(report.steps.at(-1)).toMatchObject({ step: 'signIn', outcome: 'ok' });
  });

  it('never sends a password in the clear', async () => {
    const { report, logins } = await probe({});
    expect(report.steps.at(-1)).toMatchObject({ step: 'signIn', outcome: 'skipped', reason: 'no-encryption' });
    expect(logins).toBe(0);
  });

  it.each(['sql', 'windows'] as const)(
    'fails at encryption when that is asked for and not offered: %s',
    async (kind) => {
      const signIn = kind === 'sql' ? target(1).signIn : { kind };
      const { bad, logins } = await probe({}, { encrypt: 'required', signIn });
      expect({ bad, logins }).toEqual({ bad: 'tls: no-encryption', logins: 0 });
    },
  );

  it('stops before the sign-in when that is by Windows', async () => {
    const { report, logins } = await probe({ certificate: GOOD }, { signIn: { kind: 'windows' } });
    expect(report.steps.at(-1)).toMatchObject({ step: 'signIn', outcome: 'skipped', reason: 'windows-sign-in' });
    expect(logins).toBe(0);
  });

  it.each<readonly [string, SqlServerOptions, string]>([
    ['hangs before it says who it is', { hangsAt: 'hello' }, 'prelogin: timeout'],
    ['closes before it says who it is', { closesAt: 'hello' }, 'prelogin: closed'],
    ['speaks another language', { says: 'SSH-2.0-OpenSSH_9.7\r\n' }, 'prelogin: not-sql'],
    ['closes when encryption begins', { certificate: GOOD, closesAt: 'tls' }, 'tls: closed'],
    ['closes during the sign-in', { certificate: GOOD, closesAt: 'login' }, 'signIn: closed'],
    ['hangs during the sign-in', { certificate: GOOD, hangsAt: 'login' }, 'signIn: timeout'],
  ])('says so when the server %s', async (_what, options, expected) => {
    const { bad } = await probe(options, {}, { ...RUN, stepMs: 400 });
    expect(bad).toBe(expected);
  });

  it('tells a closed port from a name nobody knows and from no name server', async () => {
    const port = await tcpServer((socket) => socket.destroy());
    const probes = testProbes({
      names: { 'sql01.example': 'ENOTFOUND', 'sql02.example': 'EAI_AGAIN', 'sql03.example': ['127.0.0.1'] },
    });
    const first = async (host: string, at: number) => {
      const { steps } = await probes.sql(target(at, { host }), RUN);
      const bad = steps.find(({ outcome }) => outcome === 'failed');
      return [`${bad?.step}: ${bad?.reason}`, steps.filter(({ outcome }) => outcome === 'skipped').length];
    };
    expect(await first('sql01.example', port)).toEqual(['name: name-not-found', 4]);
    expect(await first('sql02.example', port)).toEqual(['name: no-name-server', 4]);
    expect(await first('sql03.example', 1)).toEqual(['tcp: refused', 3]);
  });

  it('asks once for a name that many go by at the same time', async () => {
    let asked = 0;
    const lookup = lookupTogether(async () => {
      asked += 1;
      await sleep(20);
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    });
    const all = await Promise.allSettled(Array.from({ length: 9 }, () => lookup('sql01.example')));
    expect({ asked, lost: all.filter(({ status }) => status === 'rejected').length }).toEqual({ asked: 1, lost: 9 });
    await expect(lookup('sql01.example')).rejects.toThrow('ENOTFOUND');
    expect(asked).toBe(2);
  });

  it('finds the port of a named instance by the browser service', async () => {
    const server = await sqlServer({ certificate: GOOD });
    const browserPort = await sqlBrowser({ PLANNING: server.port, PIPES: undefined });
    const probes = testProbes({ browserPort, caFile: caFile() });
    const report = await probes.sql(target(undefined, { instance: 'planning' }), RUN);
    expect(report.steps.at(-1)).toMatchObject({ step: 'signIn', outcome: 'ok' });
    const other = await probes.sql(target(undefined, { instance: 'gone' }), RUN);
    expect(other.steps[1]).toMatchObject({ step: 'browser', outcome: 'failed', reason: 'unknown-instance' });
    const pipes = await probes.sql(target(undefined, { instance: 'PIPES' }), RUN);
    expect(pipes.steps[1]).toMatchObject({ reason: 'no-tcp-port' });
  });

  it('says that the browser service is silent when nobody answers', async () => {
    const report = await testProbes({ browserPort: 9 }).sql(target(undefined, { instance: 'x' }), {
      ...RUN,
      stepMs: 200,
    });
    expect(report.steps[1]).toMatchObject({ step: 'browser', outcome: 'failed' });
    expect(['no-browser', 'timeout']).toContain(report.steps[1]?.reason);
  });

  it('says that the browser service is silent when the system finds no way to it', async () => {
    const host = '255.255.255.255';
    const { steps } = await testProbes().sql(target(undefined, { host, instance: 'x' }), { ...RUN, stepMs: 500 });
    expect(steps[1]).toMatchObject({ step: 'browser', outcome: 'failed' });
  });

  it('asks the browser service at every address when the first one is dead', async () => {
    const server = await sqlServer({ certificate: GOOD });
    const browserPort = await sqlBrowser({ PLANNING: server.port });
    const probes = testProbes({ browserPort, names: { sql01: ['127.0.0.2', '127.0.0.1'] } });
    const report = await probes.sql(target(undefined, { host: 'sql01', instance: 'PLANNING' }), RUN);
    expect(report.steps[1]).toMatchObject({ step: 'browser', outcome: 'ok' });
  });

  it('ends at once when it is given up', async () => {
    const server = await sqlServer({ hangsAt: 'hello' });
    const stop = new AbortController();
    const going = testProbes().sql(target(server.port), { stepMs: 60_000, signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    const { steps } = await going;
    expect(steps.find(({ outcome }) => outcome === 'failed')?.reason).toMatch(/cancelled|timeout/u);
  });
});
