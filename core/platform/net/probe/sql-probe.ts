import type { ProbeReport, ProbeRun, SqlProbe } from '../../ports.ts';
import { openFirst, openSocket } from './connect.ts';
import { findName } from './lookup.ts';
import { ProbeError } from './probe-error.ts';
import type { ProbeWays } from './probe-ways.ts';
import { askBrowser } from './sql-browser.ts';
import { loadDriver, signIn } from './sql-login.ts';
import type { LoginDone } from './sql-login.ts';
import { createStepLog } from './step-log.ts';
import type { StepLog } from './step-log.ts';
import { sayHello } from './tds-prelogin.ts';
import type { ServerHello } from './tds-prelogin.ts';

const USUAL_PORT = 1433;

interface Place {
  readonly address: string;
  readonly port: number;
}

/** The way to a database, step by step as the product goes it: name, port of the instance, connection, hello, encryption, sign-in. */
export async function probeSql(ways: ProbeWays, target: SqlProbe, run: ProbeRun): Promise<ProbeReport> {
  const log = createStepLog(ways.clock, run.stepMs, run.signal);
  const notes: Record<string, string | number | boolean> = {};
  const place = await findPlace(ways, target, log, notes);
  const hello = target.encrypt === 'strict' ? undefined : await greet(log, place, notes);
  if (target.encrypt === 'strict')
    log.skip('prelogin', 'not-needed', 'With strict encryption nothing is said before it.');
  const done = await enter(ways, target, run, log, place, hello);
  const time = done?.serverTimeMs;
  return { steps: log.steps, clockSkewMs: time === undefined ? null : Math.round(time - ways.clock.now()), notes };
}

async function findPlace(
  ways: ProbeWays,
  { host, port, instance }: SqlProbe,
  log: StepLog,
  notes: Record<string, string | number | boolean>,
): Promise<Place | undefined> {
  const name = await log.run('name', () => findName(ways.lookup, host));
  notes['here'] = name?.isHere ?? false;
  const needsBrowser = port === undefined && instance !== undefined;
  const found = needsBrowser
    ? await log.run('browser', async ({ signal }) => {
        const told = await askBrowser(name?.addresses ?? [], ways.browserPort, instance, signal);
        return [told, 'It says which port the instance has.'];
      })
    : (port ?? USUAL_PORT);
  const opened = await log.run('tcp', async ({ signal }) => {
    const first = await openFirst(name?.addresses ?? [], found ?? USUAL_PORT, signal);
    first.socket.destroy();
    return [first.address, 'It takes connections.'];
  });
  if (name === undefined || opened === undefined || found === undefined) return undefined;
  return { address: opened, port: found };
}

async function greet(
  log: StepLog,
  place: Place | undefined,
  notes: Record<string, string | number | boolean>,
): Promise<ServerHello | undefined> {
  const hello = await log.run('prelogin', async ({ signal }) => {
    const socket = await openSocket(place?.address ?? '', place?.port ?? 0, signal);
    try {
      const said = await sayHello(socket, signal);
      return [said, `SQL Server ${said.version}, encryption ${said.encryption}.`];
    } finally {
      socket.destroy();
    }
  });
  if (hello !== undefined) {
    notes['serverVersion'] = hello.version;
    notes['encryption'] = hello.encryption;
  }
  return hello;
}

/** Encryption and sign-in are one exchange; which of them failed is told by whether encryption stood. */
async function enter(
  ways: ProbeWays,
  target: SqlProbe,
  run: ProbeRun,
  log: StepLog,
  place: Place | undefined,
  hello: ServerHello | undefined,
): Promise<LoginDone | undefined> {
  const { signIn: as } = target;
  if (!log.failed && hello?.encryption === 'none' && target.encrypt === 'required') {
    const why = 'The connection asks for encryption, and the server offers none.';
    await log.run('tls', () => Promise.reject(new ProbeError('no-encryption', why)));
  }
  if (!log.failed && as.kind !== 'sql') {
    const why =
      as.kind === 'windows'
        ? "The product signs in with a Windows account, its service's or one of the domain; that cannot be tried from here."
        : 'No sign-in is known.';
    log.skip('tls', 'not-tried', 'Encryption is agreed on with the sign-in, which was not tried.');
    log.skip('signIn', as.kind === 'windows' ? 'windows-sign-in' : 'no-password', why);
    return undefined;
  }
  if (!log.failed && hello?.encryption === 'none') {
    log.skip('tls', 'not-tried', 'The server offers no encryption.');
    log.skip('signIn', 'no-encryption', 'Not tried: the password would have crossed the network in the clear.');
    return undefined;
  }
  if (log.failed || place === undefined || as.kind !== 'sql') {
    await log.run('tls', () => Promise.resolve([undefined, '']));
    await log.run('signIn', () => Promise.resolve([undefined, '']));
    return undefined;
  }
  return signInSteps(ways, { ...target, signIn: as }, run, log, place);
}

type SqlSignIn = Extract<SqlProbe['signIn'], { readonly kind: 'sql' }>;

async function signInSteps(
  ways: ProbeWays,
  target: SqlProbe & { readonly signIn: SqlSignIn },
  run: ProbeRun,
  log: StepLog,
  place: Place,
): Promise<LoginDone | undefined> {
  let secured: (() => void) | undefined;
  const isSecure = new Promise<void>((resolve) => (secured = resolve));
  let entering: Promise<LoginDone> | undefined;
  // Loading takes its time on a busy machine, which is not the server's.
  const [authorities] = await Promise.all([ways.authorities(), loadDriver()]);
  await log.run('tls', async () => {
    entering = signIn(
      {
        host: target.host,
        port: place.port,
        database: target.database,
        trustServerCertificate: target.trustServerCertificate,
        user: target.signIn.user,
        password: target.signIn.password(),
        certificateHost: target.certificateHost,
        strict: target.encrypt === 'strict',
        authorities,
        timeoutMs: run.stepMs,
        connect: () => openSocket(place.address, place.port, run.signal),
        onSecure: () => secured?.(),
      },
      run.signal,
    );
    entering.catch(() => undefined);
    await Promise.race([isSecure, entering]);
    return [undefined, target.trustServerCertificate ? 'Encrypted; its certificate is not checked.' : 'Encrypted.'];
  });
  return log.run('signIn', async () => {
    const done = await (entering ?? Promise.reject(new Error('not begun')));
    return [done, 'It lets in.'];
  });
}
