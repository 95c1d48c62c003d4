import type { NetFailure } from '../ports.ts';

/** How far a request had come when it broke. */
export interface Progress {
  /** The connection stood and the head may have left: the server may be at work. */
  sent: boolean;
  /** Through a proxy: not yet connected through it. */
  atProxy: boolean;
  readonly host: string;
}

/** Thrown out of a download's body, where a `Result` cannot be returned. */
export class NetError extends Error {
  readonly failure: NetFailure;
  constructor(failure: NetFailure) {
    super(failure.message);
    this.name = 'NetError';
    this.failure = failure;
  }
}

/** Builds a failure. */
export function netFailure(kind: NetFailure['kind'], sent: boolean, message: string): NetFailure {
  return { kind, sent, message };
}

const DNS: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NONAME']);
const TLS = /^(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_TLS|ERR_SSL|HOSTNAME_MISMATCH|INVALID_CA|EPROTO)/;

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

function certificateText(code: string, host: string): string {
  if (code.includes('EXPIRED')) return `The certificate of ${host} has expired. Its administrator has to renew it.`;
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return `The certificate of ${host} is for another name. Check the address, or ask its administrator.`;
  return `The certificate of ${host} is not trusted on this machine (${code}). If your company uses its own certificate authority, set its file in Settings.`;
}

/** Says in words why a request broke, and whether the server may have seen it. */
export function explain(error: unknown, stopped: 'timeout' | 'cancelled' | undefined, at: Progress): NetFailure {
  const { sent, host } = at;
  if (stopped === 'timeout') return netFailure('timeout', sent, `${host} did not answer in time.`);
  if (stopped === 'cancelled') return netFailure('cancelled', sent, 'The request was cancelled.');
  const code = codeOf(error);
  if (at.atProxy)
    return netFailure('proxy', false, `The proxy could not be used (${code}). Check the proxy in Settings.`);
  if (DNS.has(code))
    return netFailure('dns', sent, `The name ${host} was not found. Check the address and the network.`);
  if (TLS.test(code)) return netFailure('tls', sent, certificateText(code, host));
  if (!sent) return netFailure('connect', false, `${host} could not be reached (${code}).`);
  return netFailure('reset', true, `The connection to ${host} broke before the answer was complete (${code}).`);
}
