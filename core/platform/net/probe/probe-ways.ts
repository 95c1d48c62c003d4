import type { SecureContext } from 'node:tls';
import type { Clock } from '../../ports.ts';
import type { SystemProxy } from '../system-proxy.ts';
import type { Lookup } from './lookup.ts';

/** What probes go by. */
export interface ProbeWays {
  readonly clock: Clock;
  readonly lookup: Lookup;
  /** UDP port of the SQL Browser service. */
  readonly browserPort: number;
  readonly userAgent: string;
  /** The proxy for an address: the person's, else the system's; undefined: straight. */
  readonly proxy: SystemProxy;
  /** Certificates of all authorities to trust, PEM; empty: those that Node brings. */
  authorities(): Promise<readonly string[]>;
  trust(): Promise<SecureContext>;
}
