import type { ProbedTarget, ProbeReason, ProbeStep } from '../../shared/domain/probes.ts';
import type { Platform, ProbeReport, ProbeRun } from '../platform/ports.ts';
import type { NotTried, ProbeTarget, ProbeWay } from './types.ts';

/** Targets that are tried at the same time. */
const PARALLEL = 16;

const NOT_TRIED: Readonly<Record<NotTried, string>> = {
  'data source name': 'It goes by a data source name; where that leads is set in Windows (ODBC data sources).',
  'named pipe': 'It goes by a named pipe, which cannot be tried from here.',
  'shared memory': 'It goes by shared memory, which cannot be tried from here.',
  'local database': 'Its program starts that database itself.',
  'name of tnsnames.ora': 'It goes by a name of tnsnames.ora, which the Oracle client resolves.',
  file: 'It is a file, no server.',
  'too many': 'More connections are set up than are tried at once.',
  unreadable: 'The connection string says no server that could be tried.',
};

/** A server said no to the account, whatever the database. */
const NO_TO_THE_ACCOUNT: ReadonlySet<ProbeReason | null> = new Set<ProbeReason>([
  'sign-in-refused',
  'untrusted-domain',
  'password-expired',
  'account-locked',
  'account-disabled',
]);

/** What was tried in this run: by the whole way, and the first sign-in of each account of a server. */
interface Tried {
  readonly reports: Map<string, Promise<ProbeReport>>;
  readonly signIns: Map<string, Promise<ProbeReport>>;
}

/**
 * Tries all targets, many at a time; one that hangs holds up no other. Never rejects. What several targets share is
 * tried once, and a sign-in that a server refused is not tried there again for another database: a second wrong password
 * would only bring it nearer to being locked.
 */
export async function probeTargets(
  platform: Pick<Platform, 'probes'>,
  targets: readonly ProbeTarget[],
  run: ProbeRun,
  onDone: (done: number) => void = () => undefined,
): Promise<readonly ProbedTarget[]> {
  const tried: Tried = { reports: new Map(), signIns: new Map() };
  const servers = serverNumbers(targets);
  const results: ProbedTarget[] = [];
  let next = 0;
  let count = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < targets.length; index = next++) {
      const target = targets[index];
      if (target === undefined) continue;
      const done = await probeOne(platform, target, run, tried);
      const server = servers[index];
      results[index] = server === undefined ? done : { ...done, notes: { ...done.notes, server } };
      onDone((count += 1));
    }
  };
  await Promise.all(Array.from({ length: Math.min(PARALLEL, targets.length) }, worker));
  return results;
}

/** A number for each server, so that what several targets say can be told to be of one. No name is in it. */
function serverNumbers(targets: readonly ProbeTarget[]): readonly (number | undefined)[] {
  const hosts = targets.map(({ way }) => {
    if (way.kind === 'none') return undefined;
    return ('host' in way.probe ? way.probe.host : new URL(way.probe.url).hostname).toLowerCase();
  });
  const known = [...new Set(hosts)].filter((host) => host !== undefined);
  return hosts.map((host) => (host === undefined ? undefined : known.indexOf(host)));
}

async function probeOne(
  platform: Pick<Platform, 'probes'>,
  { id, title, instance, way }: ProbeTarget,
  run: ProbeRun,
  { reports, signIns }: Tried,
): Promise<ProbedTarget> {
  const base = { id, title, instance };
  if (way.kind === 'none') return { ...base, kind: 'other', steps: [skipped(way.why)], clockSkewMs: null, notes: {} };
  const key = keyOf(way);
  const report = reports.get(key) ?? startOnce(platform, way, run, signIns);
  reports.set(key, report);
  const { steps, clockSkewMs, notes } = await report;
  return { ...base, kind: way.kind, steps: [...steps], clockSkewMs, notes: { ...notes } };
}

function skipped(why: NotTried): ProbeStep {
  const reason: ProbeReason = 'not-tried';
  return { step: 'name', outcome: 'skipped', ms: 0, reason, text: NOT_TRIED[why] };
}

/** Waits for the first sign-in of the same account at the same server, and takes its answer where that was a refusal. */
async function startOnce(
  platform: Pick<Platform, 'probes'>,
  way: Exclude<ProbeWay, { readonly kind: 'none' }>,
  run: ProbeRun,
  signIns: Map<string, Promise<ProbeReport>>,
): Promise<ProbeReport> {
  const account = accountOf(way);
  if (account === undefined) return start(platform, way, run);
  const first = signIns.get(account);
  if (first === undefined) {
    const report = start(platform, way, run);
    signIns.set(account, report);
    return report;
  }
  const answer = await first;
  const last = answer.steps.find(({ step }) => step === 'signIn');
  return NO_TO_THE_ACCOUNT.has(last?.reason ?? null) ? answer : start(platform, way, run);
}

function start(
  { probes }: Pick<Platform, 'probes'>,
  way: Exclude<ProbeWay, { readonly kind: 'none' }>,
  run: ProbeRun,
): Promise<ProbeReport> {
  if (way.kind === 'sql') return probes.sql(way.probe, run);
  return way.kind === 'oracle' ? probes.tcp(way.probe, run) : probes.http(way.probe, run);
}

/** What makes two ways the same. Never leaves this function's map. */
function keyOf(way: Exclude<ProbeWay, { readonly kind: 'none' }>): string {
  if (way.kind !== 'sql') return JSON.stringify(way.probe);
  const { signIn, ...place } = way.probe;
  return JSON.stringify([place, signIn.kind === 'sql' ? [signIn.user, signIn.password()] : signIn.kind]);
}

/** Who signs in where, whatever the database; undefined where nobody does. Never leaves this module's maps. */
function accountOf(way: Exclude<ProbeWay, { readonly kind: 'none' }>): string | undefined {
  if (way.kind !== 'sql' || way.probe.signIn.kind !== 'sql') return undefined;
  const { host, port, instance = '', signIn } = way.probe;
  return JSON.stringify([
    host.toLowerCase(),
    port,
    instance.toLowerCase(),
    signIn.user.toLowerCase(),
    signIn.password(),
  ]);
}
