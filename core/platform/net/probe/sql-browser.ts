import { createSocket } from 'node:dgram';
import { isIP } from 'node:net';
import type { ProbeReason } from '../../../../shared/domain/probes.ts';
import { ProbeError } from './probe-error.ts';

/** Asks for all instances of a machine: a question for one that does not exist gets no answer at all. */
const ASK_ALL = Buffer.from([0x03]);
const ANSWER = 0x05;

/** What says most, when several addresses failed in different ways. */
const RANK: readonly ProbeReason[] = ['no-tcp-port', 'unknown-instance', 'no-browser'];

/**
 * The port an instance of SQL Server listens on, by what the SQL Browser service (UDP 1434) says. All addresses are
 * asked at once, as its clients do: the first one may be one that nobody answers on. Rejects with a ProbeError.
 */
export async function askBrowser(
  addresses: readonly string[],
  browserPort: number,
  instance: string,
  signal: AbortSignal,
): Promise<number> {
  try {
    return await Promise.any(addresses.map((address) => askAt(address, browserPort, instance, signal)));
  } catch (error) {
    const failures = error instanceof AggregateError ? error.errors.filter((one) => one instanceof ProbeError) : [];
    const [worst] = failures.toSorted((a, b) => RANK.indexOf(a.reason) - RANK.indexOf(b.reason));
    throw worst ?? silence();
  }
}

function silence(): ProbeError {
  return new ProbeError(
    'no-browser',
    'The SQL Browser service did not answer, so the port of the instance is not known.',
  );
}

function askAt(address: string, browserPort: number, instance: string, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(isIP(address) === 6 ? 'udp6' : 'udp4');
    const end = (settle: () => void): void => {
      signal.removeEventListener('abort', onAbort);
      socket.removeAllListeners();
      // What still comes after the end must not end the process.
      socket.on('error', () => undefined);
      socket.close();
      settle();
    };
    const onAbort = (): void => end(() => reject(silence()));
    signal.addEventListener('abort', onAbort, { once: true });
    socket.once('error', onAbort);
    socket.once('message', (message) =>
      end(() => {
        try {
          resolve(portIn(message, instance));
        } catch (error) {
          reject(error instanceof ProbeError ? error : silence());
        }
      }),
    );
    // Connected, so that a refusal by the machine is an error at once and not a silence.
    socket.once('connect', () => socket.send(ASK_ALL));
    socket.connect(browserPort, address);
  });
}

/** The port of an instance in the browser's answer. Pure. */
export function portIn(message: Uint8Array, instance: string): number {
  if (message[0] !== ANSWER)
    throw new ProbeError('no-browser', 'Something else than the SQL Browser service answered.');
  const found = instancesIn(Buffer.from(message).subarray(3).toString('latin1')).find(
    (one) => one.get('instancename')?.toLowerCase() === instance.toLowerCase(),
  );
  if (found === undefined)
    throw new ProbeError('unknown-instance', 'The machine has SQL Server, and no instance of that name.');
  const port = Number(found.get('tcp'));
  if (!Number.isInteger(port) || port <= 0)
    throw new ProbeError('no-tcp-port', 'The instance is there and does not accept connections over TCP.');
  return port;
}

/** `ServerName;X;InstanceName;Y;IsClustered;No;Version;V;tcp;1433;;` again and again. */
function instancesIn(text: string): readonly ReadonlyMap<string, string>[] {
  return text
    .split(';;')
    .filter((part) => part !== '')
    .map((part) => {
      const words = part.split(';');
      const pairs = words.flatMap((word, index) =>
        index % 2 === 0 ? [[word.toLowerCase(), words[index + 1] ?? ''] as const] : [],
      );
      return new Map(pairs);
    });
}
