import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import type { Socket } from 'node:net';
import { connect as tlsConnect, rootCertificates } from 'node:tls';
import type { DetailedPeerCertificate, SecureContext, TLSSocket } from 'node:tls';
import { inspectorOf, tlsReason } from './certificate-rules.ts';
import { codeOf, ProbeError } from './probe-error.ts';

const DAY_MS = 86_400_000;

/** What was seen of the other side's certificate. No names. */
export interface SeenCertificate {
  /** Whether its chain ends at an authority that everybody trusts, not only this machine. */
  readonly publicRoot: boolean;
  /** The product that opened the connection on its way, where the certificate says so. */
  readonly inspector: string | undefined;
  readonly daysLeft: number | undefined;
  readonly protocol: string;
}

export interface TlsDone {
  readonly socket: TLSSocket;
  readonly seen: SeenCertificate;
}

/** Fingerprints of authorities that everybody trusts; read once, when it is first asked for. */
let publicRoots: ReadonlySet<string> | undefined;

function publicFingerprints(): ReadonlySet<string> {
  return (publicRoots ??= new Set(rootCertificates.map((pem) => new X509Certificate(pem).fingerprint256)));
}

export interface TlsOptions {
  readonly host: string;
  readonly secureContext: SecureContext;
  /** Epoch ms, for how long the certificate is still valid. */
  readonly now: number;
  readonly signal: AbortSignal;
  /** What is seen is told although the certificate is not trusted. */
  readonly onSeen: (seen: SeenCertificate) => void;
}

/** Agrees on encryption over a connection. The certificate is looked at first and judged then; nothing is sent before. */
export function startTls(socket: Socket, options: TlsOptions): Promise<TlsDone> {
  const { host, secureContext, signal } = options;
  return new Promise((resolve, reject) => {
    const servername = isIP(host) === 0 ? host : '';
    const secure = tlsConnect({ socket, host, servername, secureContext, rejectUnauthorized: false });
    const fail = (error: unknown): void => {
      secure.destroy();
      const [reason, text] = tlsReason(`${codeOf(error)} ${error instanceof Error ? error.message : ''}`);
      reject(error instanceof ProbeError ? error : new ProbeError(reason, text));
    };
    const onAbort = (): void => fail(new ProbeError('timeout', 'It took the connection and then said nothing.'));
    signal.addEventListener('abort', onAbort, { once: true });
    secure.once('error', fail);
    secure.once('close', () => fail(new Error('closed')));
    secure.once('secureConnect', () => {
      signal.removeEventListener('abort', onAbort);
      secure.removeAllListeners('close');
      const seen = lookAt(secure, options.now);
      options.onSeen(seen);
      if (secure.authorized) resolve({ socket: secure, seen });
      else fail(new Error(String(secure.authorizationError)));
    });
  });
}

function lookAt(socket: TLSSocket, now: number): SeenCertificate {
  const certificate = socket.getPeerCertificate(true);
  const chain = chainOf(certificate);
  const root = chain.at(-1);
  const issuers = chain.map(({ issuer }) => Object.values(issuer ?? {}).join(' ')).join(' ');
  const until = Date.parse(certificate.valid_to ?? '');
  return {
    publicRoot: root !== undefined && publicFingerprints().has(root.fingerprint256),
    inspector: inspectorOf(issuers),
    daysLeft: Number.isNaN(until) ? undefined : Math.floor((until - now) / DAY_MS),
    protocol: socket.getProtocol() ?? '',
  };
}

function chainOf(certificate: DetailedPeerCertificate): readonly DetailedPeerCertificate[] {
  const chain: DetailedPeerCertificate[] = [];
  const seen = new Set<string>();
  let next: DetailedPeerCertificate | undefined = certificate;
  // The root names itself as its issuer.
  while (next?.fingerprint256 !== undefined && !seen.has(next.fingerprint256)) {
    seen.add(next.fingerprint256);
    chain.push(next);
    next = next.issuerCertificate;
  }
  return chain;
}
