import type { Socket } from 'node:net';
import type { SecureContextOptions } from 'node:tls';
import type { Connection as TediousConnection, ConnectionConfiguration, Request as TediousRequest } from 'tedious';
import type { ProbeReason } from '../../../../shared/domain/probes.ts';
import { tlsReason } from './certificate-rules.ts';
import { codeOf, ProbeError } from './probe-error.ts';

/** What the server's own numbers of a refused sign-in mean. Its words name people, so they are never kept. */
const REFUSALS: Readonly<Record<number, readonly [ProbeReason, string]>> = {
  18456: ['sign-in-refused', 'The server refuses the name or the password (error 18456).'],
  4060: ['database-refused', 'The database is not there, or this sign-in may not open it (error 4060).'],
  4064: ['database-refused', 'The default database of this sign-in cannot be opened (error 4064).'],
  18452: ['untrusted-domain', 'The server does not accept sign-ins of that kind (error 18452).'],
  18487: ['password-expired', 'The password has expired (error 18487).'],
  18488: ['password-expired', 'The password has to be changed first (error 18488).'],
  18486: ['account-locked', 'The sign-in is locked, after too many wrong passwords (error 18486).'],
  18470: ['account-disabled', 'The sign-in is switched off (error 18470).'],
  17142: ['server-paused', 'The server is paused (error 17142).'],
  18401: ['server-paused', 'The server is being upgraded (error 18401).'],
  18461: ['server-paused', 'Only one administrator may sign in at the moment (error 18461).'],
  916: ['database-refused', 'This sign-in may not open the database (error 916).'],
  40615: ['not-allowed', 'The firewall of the database server does not let this machine in (error 40615).'],
  40613: ['server-paused', 'The database is not available at the moment (error 40613).'],
  40197: ['server-paused', 'The database is being moved or repaired at the moment (error 40197).'],
  40501: ['server-paused', 'The server is busy and takes nobody in at the moment (error 40501).'],
  17809: ['server-paused', 'The server has as many connections as it takes (error 17809).'],
  17187: ['server-paused', 'The server is still starting (error 17187).'],
};

/** Why a sign-in was refused, by the server's number. Pure. */
export function refusalOf(number: number | undefined): readonly [ProbeReason, string] {
  const known = number === undefined ? undefined : REFUSALS[number];
  return (
    known ?? ['login-failed', `The server does not let in (${number === undefined ? 'no number' : `error ${number}`}).`]
  );
}

export interface LoginOptions {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string | undefined;
  readonly strict: boolean;
  readonly trustServerCertificate: boolean;
  readonly certificateHost: string | undefined;
  /** Certificates of authorities to trust, PEM. */
  readonly authorities: readonly string[];
  readonly timeoutMs: number;
  readonly connect: () => Promise<Socket>;
  /** Encryption stands: what fails from now on is the sign-in. */
  readonly onSecure: () => void;
}

/** How a sign-in went; `serverTimeMs` is the server's clock in UTC where it told it. */
export interface LoginDone {
  readonly serverTimeMs: number | undefined;
}

/** Loads the driver when it is needed: it is large, and most runs of the app have no use for it. */
export async function loadDriver() {
  return import('tedious');
}

/** Signs in as the product does, asks for the time and leaves. Rejects with a ProbeError; one attempt, no repetition. */
export async function signIn(options: LoginOptions, signal: AbortSignal): Promise<LoginDone> {
  const { Connection, Request } = await loadDriver();
  const connection = new Connection(configOf(options));
  const close = (): void => connection.close();
  signal.addEventListener('abort', close, { once: true });
  try {
    await connected(connection, options);
    const serverTimeMs = await askTime(connection, Request).catch(() => undefined);
    return { serverTimeMs };
  } finally {
    signal.removeEventListener('abort', close);
    connection.close();
  }
}

function configOf(options: LoginOptions): ConnectionConfiguration {
  const { host, port, user, password, database, strict, authorities, timeoutMs } = options;
  const ca: SecureContextOptions = authorities.length === 0 ? {} : { ca: [...authorities] };
  return {
    server: host,
    authentication: { type: 'default', options: { userName: user, password } },
    options: {
      port,
      encrypt: strict ? 'strict' : true,
      trustServerCertificate: options.trustServerCertificate,
      connectTimeout: timeoutMs,
      requestTimeout: timeoutMs,
      maxRetriesOnTransientErrors: 0,
      connector: options.connect,
      cryptoCredentialsDetails: ca,
      appName: 'Support Companion',
      ...(options.certificateHost === undefined ? {} : { serverName: options.certificateHost }),
      ...(database === undefined ? {} : { database }),
    },
  };
}

function connected(connection: TediousConnection, { onSecure }: LoginOptions): Promise<void> {
  let isSecure = false;
  let refusal: number | undefined;
  return new Promise((resolve, reject) => {
    connection.on('secure', () => {
      isSecure = true;
      onSecure();
    });
    connection.on('errorMessage', ({ number }: { readonly number?: number }) => (refusal ??= number));
    connection.on('error', () => undefined);
    connection.connect((error) => {
      if (error === undefined || error === null) resolve();
      else reject(loginFailure(error, isSecure, refusal));
    });
  });
}

function loginFailure(error: Error, isSecure: boolean, refusal: number | undefined): ProbeError {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === 'ETIMEOUT') return new ProbeError('timeout', 'It took the connection and did not answer the sign-in.');
  if (code === 'EENCRYPT') return new ProbeError('no-encryption', 'The server offers no encryption.');
  if (refusal !== undefined) return new ProbeError(...refusalOf(refusal));
  if (!isSecure) {
    const cause = error.cause instanceof Error ? error.cause.message : '';
    return new ProbeError(...tlsReason(`${codeOf(error)} ${cause}`));
  }
  return code === 'ESOCKET'
    ? new ProbeError('closed', 'It closed the connection during the sign-in.')
    : new ProbeError(...refusalOf(undefined));
}

/** The server's clock. The only question that is asked, and it reads no data. */
function askTime(connection: TediousConnection, Request: typeof TediousRequest): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    let at: number | undefined;
    const request = new Request('SELECT SYSUTCDATETIME()', (error) => {
      if (error === undefined || error === null) resolve(at);
      else reject(error);
    });
    request.on('row', (columns: readonly { readonly value: unknown }[]) => {
      const value = columns[0]?.value;
      if (value instanceof Date) at = value.getTime();
    });
    connection.execSqlBatch(request);
  });
}
