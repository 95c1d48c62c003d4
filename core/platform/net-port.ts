import type { Result } from '../../shared/result.ts';

export interface HttpBodyPart {
  readonly name: string;
  readonly fileName?: string;
  readonly contentType: string;
  readonly body: string | { readonly path: string; readonly bytes: number };
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON text, or multipart/form-data streamed from files with a length known beforehand. */
  readonly body?: { readonly json: unknown } | { readonly multipart: readonly HttpBodyPart[] };
  /** Whole time for head and body. */
  readonly timeoutMs: number;
  readonly maxResponseBytes?: number;
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Server's clock minus ours in ms from its `Date` header; undefined without one. Whole seconds at best. */
  readonly clockSkewMs: number | undefined;
  /** From asking to the head of the answer, ms: as much of `clockSkewMs` may be the way. */
  readonly roundTripMs?: number;
}

/**
 * Why a request brought no answer. `sent: false` means that nothing can have reached the server (name, connect, TLS,
 * proxy refused): safe to repeat. `sent: true` is ambiguous: the server may be at work on it.
 */
export interface NetFailure {
  readonly kind: 'dns' | 'connect' | 'tls' | 'proxy' | 'timeout' | 'reset' | 'too-large' | 'cancelled' | 'refused';
  readonly sent: boolean;
  readonly message: string;
}

/** The only way out of the app. https (http on loopback alone), proxy, system certificates, no cross-host redirect with a token. */
export interface Net {
  request(request: HttpRequest): Promise<Result<HttpResponse, NetFailure>>;
  /** Streams a body of any size into a callback-consumed iterator; for downloads that are hashed on the way. */
  download(request: HttpRequest): Promise<
    Result<
      {
        readonly status: number;
        readonly headers: Readonly<Record<string, string>>;
        readonly body: AsyncIterable<Uint8Array>;
      },
      NetFailure
    >
  >;
}
