import type { Socket } from 'node:net';
import type { HttpProbe, ProbeReport, ProbeRun, TcpProbe } from '../../ports.ts';
import { isLoopback } from '../url-rules.ts';
import { isBelow } from './certificate-rules.ts';
import { openFirst } from './connect.ts';
import { askHead, judgeStatus } from './http-step.ts';
import { findName } from './lookup.ts';
import { ProbeError } from './probe-error.ts';
import type { ProbeWays } from './probe-ways.ts';
import { proxyHeaders, throughProxy } from './proxy-step.ts';
import { createStepLog } from './step-log.ts';
import type { StepLog } from './step-log.ts';
import { startTls } from './tls-step.ts';
import type { SeenCertificate } from './tls-step.ts';

type Notes = Record<string, string | number | boolean>;

/** Name and connection only: for what speaks a language that is not tried here. */
export async function probeTcp(ways: ProbeWays, { host, port }: TcpProbe, run: ProbeRun): Promise<ProbeReport> {
  const log = createStepLog(ways.clock, run.stepMs, run.signal);
  const notes: Notes = {};
  const socket = await reach(ways, host, port, log, notes);
  socket?.destroy();
  return { steps: log.steps, clockSkewMs: null, notes };
}

async function reach(
  ways: ProbeWays,
  host: string,
  port: number,
  log: StepLog,
  notes: Notes,
): Promise<Socket | undefined> {
  const name = await log.run('name', () => findName(ways.lookup, host));
  notes['here'] = name?.isHere ?? false;
  return log.run('tcp', async ({ signal }) => {
    const { socket } = await openFirst(name?.addresses ?? [], port, signal);
    return [socket, 'It takes connections.'];
  });
}

function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

/**
 * The way to an address as the app and the clients go it: name, connection (of the proxy, where there is one), the
 * proxy's leave, encryption with a look at the certificate, one question of which only the head of the answer is read.
 */
export async function probeHttp(ways: ProbeWays, target: HttpProbe, run: ProbeRun): Promise<ProbeReport> {
  const log = createStepLog(ways.clock, run.stepMs, run.signal);
  const notes: Notes = {};
  const url = new URL(target.url);
  const proxy = isLoopback(url.hostname) ? undefined : await proxyFor(ways, url);
  notes['proxy'] = proxy !== undefined;
  let clockSkewMs: number | null = null;
  const onSkew = (ms: number | null): void => void (clockSkewMs = ms);
  const socket = await connectionTo(ways, url, proxy, target, log, notes);
  if (proxy !== undefined) notes['here'] = false;
  await ask(ways, url, proxy, log, socket, onSkew);
  for (const path of log.failed || url.protocol === 'https:' ? [] : (target.others ?? [])) {
    if (log.steps.at(-1)?.reason !== 'no-such-address') break;
    await askAgain(ways, new URL(path, url), run, log, onSkew);
  }
  socket?.destroy();
  return { steps: log.steps, clockSkewMs, notes };
}

async function proxyFor(ways: ProbeWays, url: URL): Promise<URL | undefined> {
  const said = await ways.proxy(url).catch(() => undefined);
  if (said === undefined || said === '') return undefined;
  return URL.parse(/^[a-z][a-z0-9+.-]*:\/\//iu.test(said) ? said : `http://${said}`) ?? undefined;
}

async function connectionTo(
  ways: ProbeWays,
  url: URL,
  proxy: URL | undefined,
  { publicHosts = [] }: HttpProbe,
  log: StepLog,
  notes: Notes,
): Promise<Socket | undefined> {
  const first = proxy ?? url;
  const plain = await reach(ways, first.hostname, portOf(first), log, notes);
  if (url.protocol !== 'https:') return plain;
  const through =
    proxy === undefined
      ? plain
      : await log.run('proxy', async ({ signal }) => {
          const socket = await throughProxy(given(plain), proxy, `${url.hostname}:${portOf(url)}`, signal);
          return [socket, 'The proxy connects on.'];
        });
  const onSeen = (seen: SeenCertificate): void => noteCertificate(seen, isBelow(url.hostname, publicHosts), notes);
  return log.run('tls', async ({ signal }) => {
    const secureContext = await ways.trust();
    const now = ways.clock.now();
    const done = await startTls(given(through), { host: url.hostname, secureContext, now, signal, onSeen });
    return [done.socket, `Encrypted by ${done.seen.protocol}.`];
  });
}

function given(socket: Socket | undefined): Socket {
  if (socket === undefined) throw new ProbeError('closed', 'The connection is gone.');
  return socket;
}

/** `inspected`: a host that everybody should see with a public certificate shows one that only this machine trusts. */
function noteCertificate(seen: SeenCertificate, isPublicHost: boolean, notes: Notes): void {
  notes['publicRoot'] = seen.publicRoot;
  notes['inspected'] = !seen.publicRoot && (seen.inspector !== undefined || isPublicHost);
  if (seen.inspector !== undefined) notes['inspector'] = seen.inspector;
  if (seen.daysLeft !== undefined) notes['certificateDaysLeft'] = seen.daysLeft;
  notes['protocol'] = seen.protocol;
}

async function ask(
  ways: ProbeWays,
  url: URL,
  proxy: URL | undefined,
  log: StepLog,
  socket: Socket | undefined,
  onSkew: (ms: number | null) => void,
): Promise<void> {
  const isForward = proxy !== undefined && url.protocol === 'http:';
  await log.run('http', async ({ signal }) => {
    const answer = await askHead(given(socket), {
      host: url.host,
      path: isForward ? url.href : `${url.pathname}${url.search}`,
      userAgent: ways.userAgent,
      headers: isForward ? proxyHeaders(proxy) : {},
      clock: ways.clock,
      signal,
    });
    onSkew(answer.clockSkewMs);
    const [text, reason] = judgeStatus(answer.status);
    return [undefined, text, reason];
  });
}

/** Another address of the same server, on a connection of its own; it replaces the answer before. */
async function askAgain(
  ways: ProbeWays,
  url: URL,
  run: ProbeRun,
  log: StepLog,
  onSkew: (ms: number | null) => void,
): Promise<void> {
  const again = createStepLog(ways.clock, run.stepMs, run.signal);
  const socket = await reach(ways, url.hostname, portOf(url), again, {});
  await ask(ways, url, undefined, again, socket, onSkew);
  const last = again.steps.at(-1);
  if (last?.step === 'http') log.replace(last);
}
