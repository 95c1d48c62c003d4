import type { FoundConnection } from '../instances/index.ts';
import type { HttpProbe, SqlProbe, TcpProbe } from '../platform/ports.ts';

/** A connection string as a settings file holds it. Only kept while a probe is made; it may hold a password. */
export type ConnectionText = FoundConnection;

/** Why something is not tried. */
export type NotTried =
  | 'data source name'
  | 'named pipe'
  | 'shared memory'
  | 'local database'
  | 'name of tnsnames.ora'
  | 'file'
  | 'too many'
  | 'unreadable';

export type ProbeWay =
  | { readonly kind: 'sql'; readonly probe: SqlProbe }
  | { readonly kind: 'oracle'; readonly probe: TcpProbe }
  | { readonly kind: 'endpoint' | 'portal' | 'url'; readonly probe: HttpProbe }
  | { readonly kind: 'none'; readonly why: NotTried };

/** What a connection is like, without where it leads and who signs in. */
export interface ConnectionFacts {
  readonly type: string;
  readonly timeoutSeconds: number | null;
  readonly encrypted: boolean;
  readonly signIn: 'SQL' | 'Windows' | null;
  /** The driver's or provider's name; null where the connection names none. */
  readonly provider: string | null;
}

/** Something to be tried. */
export interface ProbeTarget {
  /** Stable: `<instance>/<purpose>`, `<instance>/<port>`, `portal/<id>`, `asked/<number>`. */
  readonly id: string;
  readonly title: string;
  readonly instance: string | null;
  readonly way: ProbeWay;
  /** For data connections. */
  readonly facts?: ConnectionFacts;
}
