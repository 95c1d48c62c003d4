import type { ProbeStep } from '../../shared/domain/probes.ts';

/** How a probe goes about its steps. */
export interface ProbeRun {
  /** Each step's own time at most. */
  readonly stepMs: number;
  readonly signal: AbortSignal;
}

/** What a probe found: its steps, the other side's clock, and what was seen by the way. No names, no addresses. */
export interface ProbeReport {
  readonly steps: readonly ProbeStep[];
  readonly clockSkewMs: number | null;
  readonly notes: Readonly<Record<string, string | number | boolean>>;
}

/** A way to a SQL server. The password is asked for when it is needed and never stands in a value. */
export interface SqlProbe {
  readonly host: string;
  /** Absent: the instance's, by the SQL Browser service; without an instance 1433. */
  readonly port?: number | undefined;
  readonly instance?: string | undefined;
  readonly database?: string | undefined;
  readonly signIn:
    | { readonly kind: 'sql'; readonly user: string; readonly password: () => string }
    | { readonly kind: 'windows' | 'none' };
  /** `required`: without encryption it is no connection. `strict`: TDS 8, nothing is said before encryption. */
  readonly encrypt: 'wanted' | 'required' | 'strict';
  readonly trustServerCertificate: boolean;
  /** The name that its certificate has to bear, where that is not the host's. */
  readonly certificateHost?: string | undefined;
}

export interface TcpProbe {
  readonly host: string;
  readonly port: number;
}

export interface HttpProbe {
  readonly url: string;
  /** Further paths of the same server, asked while the answer is that there is no such address. */
  readonly others?: readonly string[];
  /** Hosts that show a certificate of a public authority, with all below them. */
  readonly publicHosts?: readonly string[];
}

/**
 * Tries connections step by step. Never rejects; a step that failed says why in a word rules can judge by. Sends nothing
 * of the person but a sign-in to the server it is for, and reads no data.
 */
export interface Probes {
  sql(target: SqlProbe, run: ProbeRun): Promise<ProbeReport>;
  tcp(target: TcpProbe, run: ProbeRun): Promise<ProbeReport>;
  http(target: HttpProbe, run: ProbeRun): Promise<ProbeReport>;
}
