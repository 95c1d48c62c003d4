/** Whether a host name is this machine itself: the only place where plain http is allowed. */
export function isLoopback(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, '');
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Why a URL must not be asked; undefined when it may. */
export function refusalOf(url: URL): string | undefined {
  if (url.protocol === 'https:') return undefined;
  if (url.protocol !== 'http:') return `Addresses must start with https, not with "${url.protocol}".`;
  if (isLoopback(url.hostname)) return undefined;
  return `"${url.hostname}" was named with http. Only https is used outside this machine; change the address to https.`;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const KEEPS_METHOD: ReadonlySet<number> = new Set([307, 308]);

export interface Hop {
  readonly method: string;
  readonly from: URL;
  readonly status: number;
  readonly location: string | undefined;
  /** Whether the request carries a sign-in that another host must not see. */
  readonly hasToken: boolean;
}

export type Redirect =
  | { readonly kind: 'none' }
  | { readonly kind: 'follow'; readonly url: URL }
  | { readonly kind: 'refuse'; readonly reason: string };

/**
 * Where an answer leads. A POST is never turned into a GET: such an answer is handed to the caller as it is, because
 * following it would look like success.
 */
export function redirectOf(hop: Hop): Redirect {
  if (!REDIRECTS.has(hop.status) || hop.location === undefined) return { kind: 'none' };
  if (hop.method !== 'GET' && !KEEPS_METHOD.has(hop.status)) return { kind: 'none' };
  const url = URL.parse(hop.location, hop.from.href);
  if (url === null) return { kind: 'refuse', reason: 'The server redirects to an address that cannot be read.' };
  const refusal = refusalOf(url);
  if (refusal !== undefined) return { kind: 'refuse', reason: `The server redirects to a refused address. ${refusal}` };
  if (hop.from.protocol === 'https:' && url.protocol !== 'https:')
    return { kind: 'refuse', reason: 'The server redirects from https to http, which is not followed.' };
  if (hop.hasToken && !isSameHost(hop.from, url))
    return {
      kind: 'refuse',
      reason: `The server redirects to "${url.host}". The sign-in is for "${hop.from.host}" alone, so this was not followed; check the address.`,
    };
  return { kind: 'follow', url };
}

function isSameHost(from: URL, to: URL): boolean {
  if (from.origin === to.origin) return true;
  return from.protocol === 'http:' && to.protocol === 'https:' && from.hostname === to.hostname;
}
