import { connect as netConnect } from 'node:net';
import type { Socket } from 'node:net';
import type { ProbeReason } from '../../../../shared/domain/probes.ts';
import { codeOf, ProbeError } from './probe-error.ts';

const REASONS: Readonly<Record<string, readonly [ProbeReason, string]>> = {
  ECONNREFUSED: ['refused', 'The connection was refused: the machine is there, and nothing listens on that port.'],
  ETIMEDOUT: ['timeout', 'Nobody answered: the machine is off, or a firewall swallows the request.'],
  EHOSTUNREACH: ['unreachable', 'There is no way to that machine.'],
  ENETUNREACH: ['unreachable', 'There is no way to that network.'],
  EADDRNOTAVAIL: ['unreachable', 'This machine has no address from which it could be reached.'],
  EACCES: ['not-allowed', 'This machine does not allow the connection.'],
  EPERM: ['not-allowed', 'This machine does not allow the connection.'],
  ECONNRESET: ['closed', 'The connection was closed at once.'],
};
/** What says most, when several addresses failed in different ways. */
const RANK: readonly ProbeReason[] = ['refused', 'closed', 'not-allowed', 'timeout', 'unreachable'];

/** Opens a connection to one address. Rejects with a ProbeError; the socket is gone when the signal aborts. */
export function openSocket(address: string, port: number, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new ProbeError('cancelled', 'It was given up.'));
      return;
    }
    const socket = netConnect({ host: address, port });
    const onAbort = (): void => {
      socket.destroy();
      reject(new ProbeError('timeout', 'Nobody answered: the machine is off, or a firewall swallows the request.'));
    };
    signal.addEventListener('abort', onAbort, { once: true });
    socket.once('error', (error) => {
      signal.removeEventListener('abort', onAbort);
      reject(connectFailure(error));
    });
    socket.once('connect', () => {
      signal.removeEventListener('abort', onAbort);
      socket.removeAllListeners('error');
      // Whoever uses it next listens on its own; until then an error must not end the process.
      socket.on('error', () => undefined);
      resolve(socket);
    });
  });
}

function connectFailure(error: unknown): ProbeError {
  const [reason, text] = REASONS[codeOf(error)] ?? ['unreachable', 'It could not be reached.'];
  return new ProbeError(reason, text);
}

/** A connection that stands, and the address it goes to. */
export interface Opened {
  readonly socket: Socket;
  readonly address: string;
}

/**
 * Opens a connection to the first address that takes it, all tried at once as browsers do: one dead address of two must
 * not eat the time of the other.
 */
export async function openFirst(addresses: readonly string[], port: number, signal: AbortSignal): Promise<Opened> {
  const own = new AbortController();
  const either = AbortSignal.any([signal, own.signal]);
  const attempts = addresses.map(async (address): Promise<Opened> => {
    const socket = await openSocket(address, port, either);
    if (own.signal.aborted) socket.destroy();
    return { socket, address };
  });
  try {
    const first = await Promise.any(attempts);
    own.abort();
    return first;
  } catch (error) {
    const failures = error instanceof AggregateError ? error.errors.filter((one) => one instanceof ProbeError) : [];
    const [worst] = failures.toSorted((a, b) => RANK.indexOf(a.reason) - RANK.indexOf(b.reason));
    throw worst ?? new ProbeError('unreachable', 'It could not be reached.');
  }
}
