import { lookup as systemLookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isLoopback } from '../url-rules.ts';
import { codeOf, ProbeError } from './probe-error.ts';

/** All addresses of a name, as the system finds them: hosts file, name servers. Rejects with the system's error. */
export type Lookup = (host: string) => Promise<readonly string[]>;

/** The system's own way, which every program on this machine goes. */
export const lookupBySystem: Lookup = async (host) => {
  const found = await systemLookup(host, { all: true, order: 'verbatim' });
  return found.map(({ address }) => address);
};

/** The same name is looked up once at a time: the system has few hands for it, and a name nobody answers for holds one. */
export function lookupTogether(lookup: Lookup): Lookup {
  const going = new Map<string, Promise<readonly string[]>>();
  return (host) => {
    const found = going.get(host) ?? lookup(host).finally(() => going.delete(host));
    going.set(host, found);
    return found;
  };
}

export interface FoundName {
  readonly addresses: readonly string[];
  /** Whether the name leads to this machine itself. */
  readonly isHere: boolean;
  readonly isAddress: boolean;
}

/** Finds the addresses of a name. Tells a name nobody knows from nobody who could be asked. */
export async function findName(lookup: Lookup, host: string): Promise<readonly [FoundName, string]> {
  const plain = host.replaceAll(/^\[|\]$/g, '');
  if (isIP(plain) !== 0) {
    const found = { addresses: [plain], isHere: isLoopback(plain), isAddress: true };
    return [found, 'It is an address, so no name had to be found.'];
  }
  try {
    const addresses = [...new Set(await lookup(plain))];
    if (addresses.length === 0) throw new ProbeError('name-not-found', 'The name has no address.');
    const isHere = addresses.every((address) => isLoopback(address));
    const count = addresses.length === 1 ? 'One address was' : `${addresses.length} addresses were`;
    return [{ addresses, isHere, isAddress: false }, `${count} found${isHere ? ', of this machine itself' : ''}.`];
  } catch (error) {
    throw error instanceof ProbeError ? error : nameFailure(error);
  }
}

function nameFailure(error: unknown): ProbeError {
  const code = codeOf(error);
  if (code === 'EAI_AGAIN' || code === 'ETIMEOUT' || code === 'ECONNREFUSED' || code === 'EAI_FAIL')
    return new ProbeError('no-name-server', 'No name server could be asked.');
  return new ProbeError('name-not-found', 'Nobody knows the name: neither the hosts file nor a name server.');
}
