import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HttpProbe } from '../../../../../core/platform/ports.ts';
import { fakeClock } from '../../../../fakes/clock.ts';
import { authority, certificate } from '../../../../helpers/net/certificates.ts';
import { connectProxy } from '../../../../helpers/net/connect-proxy.ts';
import { localServer, tcpServer } from '../../../../helpers/net/local-server.ts';
import { testProbes } from '../../../../helpers/net/test-probes.ts';
import { temporaryFolder } from '../../../../helpers/temp.ts';

const AUTHORITY = authority('Nordwind Zscaler Root');
const COMPANY = authority('Nordwind company authority');
const RUN = { stepMs: 1_000, signal: new AbortController().signal };
const HOST = 'help.planettogether.example';
const PUBLIC = ['planettogether.example'];

function trusting(...pems: readonly string[]): string {
  const path = join(temporaryFolder(), 'ca.pem');
  writeFileSync(path, pems.join(''));
  return path;
}

type Options = Parameters<typeof testProbes>[0];

async function ask(target: HttpProbe, options: Options = {}, run = RUN) {
  const report = await testProbes({ names: { [HOST]: ['127.0.0.1'] }, ...options }).http(target, run);
  const bad = report.steps.find(({ outcome }) => outcome === 'failed');
  const last = report.steps.at(-1);
  return { ...report, bad: bad === undefined ? undefined : `${bad.step}: ${bad.reason}`, last };
}

async function secure(options: Parameters<typeof certificate>[0]) {
  return localServer((_request, response) => response.end('ok'), withChain(certificate({ names: [HOST], ...options })));
}

const withChain = ({ key, chain }: { readonly key: string; readonly chain: string }) => ({ key, cert: chain });

describe('the way to an address', () => {
  it.each([
    [200, undefined, null],
    [401, undefined, 'sign-in-wanted'],
    [404, undefined, 'no-such-address'],
    [407, 'http: proxy-sign-in', 'proxy-sign-in'],
    [500, 'http: server-error', 'server-error'],
  ])('takes the answer %i for what it is', async (status, bad, reason) => {
    const server = await localServer((_request, response) => response.writeHead(status).end());
    const answer = await ask({ url: `${server.url}/PTInterface.soap` });
    expect({ bad: answer.bad, reason: answer.last?.reason }).toEqual({ bad, reason });
    expect(server.seen[0]?.method).toBe('GET');
  });

  it('tells a hang, a close and another language apart', async () => {
    const hangs = await tcpServer(() => undefined);
    const closes = await tcpServer((socket) => socket.once('data', () => socket.destroy()));
    const speaks = await tcpServer((socket) => socket.end('220 mail.example ESMTP\r\n'));
    const bad = async (port: number) =>
      (await ask({ url: `http://127.0.0.1:${port}/` }, {}, { ...RUN, stepMs: 300 })).bad;
    expect([await bad(hangs), await bad(closes), await bad(speaks)]).toEqual([
      'http: timeout',
      'http: closed',
      'http: not-http',
    ]);
  });

  it('asks the other addresses while one is not known there', async () => {
    const server = await localServer((request, response) =>
      response.writeHead(request.url === '/UpdateFileManager.soap' ? 200 : 404).end(),
    );
    const others = ['/PTBroadcaster.soap', '/UpdateFileManager.soap', '/never.soap'];
    const { last, steps } = await ask({ url: `${server.url}/PTInterface.soap`, others });
    expect(last).toMatchObject({ step: 'http', outcome: 'ok', reason: null });
    expect(steps.map(({ step }) => step)).toEqual(['name', 'tcp', 'http']);
    expect(server.seen.map(({ url }) => url)).toEqual(['/PTInterface.soap', ...others.slice(0, 2)]);
  });

  it('compares the clocks by the answer', async () => {
    const server = await localServer((_request, response) =>
      response.setHeader('Date', new Date(Date.now() + 600_000).toUTCString()).end(),
    );
    const { clockSkewMs } = await ask({ url: server.url });
    expect(Math.abs((clockSkewMs ?? 0) - 600_000)).toBeLessThan(3_000);
  });

  it('refuses a port that nobody has opened', async () => {
    expect((await ask({ url: 'http://127.0.0.1:1/' })).bad).toBe('tcp: refused');
  });
});

describe('encryption', () => {
  it('is well when this machine trusts the authority', async () => {
    const server = await secure({ by: COMPANY });
    const answer = await ask({ url: `https://${HOST}:${server.port}/` }, { caFile: trusting(COMPANY.cert) });
    expect(answer).toMatchObject({ bad: undefined, notes: { publicRoot: false, inspected: false } });
    expect(answer.notes['certificateDaysLeft']).toBeGreaterThan(80);
  });

  it.each<readonly [string, Parameters<typeof certificate>[0], string]>([
    ['expired', { by: COMPANY, until: new Date('2024-01-01') }, 'tls: expired'],
    ['not valid yet', { by: COMPANY, from: new Date('2049-01-01') }, 'tls: not-yet-valid'],
    ['for another name', { by: COMPANY, names: ['other.example'] }, 'tls: wrong-name'],
    ['self-signed', {}, 'tls: self-signed'],
    ['of an unknown authority', { by: AUTHORITY }, 'tls: unknown-authority'],
  ])('fails on a certificate that is %s, before anything is sent', async (_what, options, bad) => {
    const server = await secure(options);
    const answer = await ask({ url: `https://${HOST}:${server.port}/` }, { caFile: trusting(COMPANY.cert) });
    expect(answer.bad).toBe(bad);
    expect(server.seen).toHaveLength(0);
  });

  it('says when what answers speaks no TLS', async () => {
    const server = await localServer((_request, response) => response.end());
    expect((await ask({ url: `https://${HOST}:${server.port}/` })).bad).toBe('tls: not-tls');
  });

  it('sees that a connection was opened on its way, by a trusted authority of this machine', async () => {
    const server = await secure({ by: AUTHORITY });
    const target = { url: `https://${HOST}:${server.port}/`, publicHosts: PUBLIC };
    const answer = await ask(target, { caFile: trusting(AUTHORITY.cert) });
    expect(answer).toMatchObject({ bad: undefined, notes: { inspected: true, inspector: 'Zscaler' } });
  });

  it('sees it without a name of the product too, and not at hosts of the company', async () => {
    const server = await secure({ by: COMPANY });
    const url = `https://${HOST}:${server.port}/`;
    const caFile = trusting(COMPANY.cert);
    expect((await ask({ url, publicHosts: PUBLIC }, { caFile })).notes['inspected']).toBe(true);
    expect((await ask({ url, publicHosts: ['anaplan.com'] }, { caFile })).notes['inspected']).toBe(false);
  });
});

describe('a proxy', () => {
  it('is passed with its sign-in', async () => {
    const server = await secure({ by: COMPANY });
    const proxy = await connectProxy({ user: 'u', password: 'p', routes: { [`${HOST}:443`]: server.port } });
    const set = { proxy: `http://u:p@127.0.0.1:${proxy.port}`, caFile: trusting(COMPANY.cert) };
    const answer = await ask({ url: `https://${HOST}/` }, set);
    expect(answer.steps.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual([
      'name ok',
      'tcp ok',
      'proxy ok',
      'tls ok',
      'http ok',
    ]);
    expect(answer.notes['proxy']).toBe(true);
  });

  it('is named when it wants a sign-in or refuses', async () => {
    const proxy = await connectProxy({ user: 'u', password: 'p', routes: {} });
    const through = async (signIn: string) =>
      (await ask({ url: `https://${HOST}/` }, { proxy: `http://${signIn}127.0.0.1:${proxy.port}` })).bad;
    expect(await through('')).toBe('proxy: proxy-sign-in');
    expect(await through('u:p@')).toBe('proxy: proxy-refused');
  });
});

describe('the time of a step', () => {
  it('is over after its limit, whatever the clock of the wall does', async () => {
    const clock = fakeClock();
    const port = await tcpServer(() => undefined);
    const going = testProbes({ clock }).http({ url: `http://127.0.0.1:${port}/` }, { ...RUN, stepMs: 5_000 });
    for (let turn = 0; turn < 50; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      clock.advance(500);
    }
    const { steps } = await going;
    expect(steps.at(-1)).toMatchObject({ step: 'http', outcome: 'failed', reason: 'timeout' });
  });
});
