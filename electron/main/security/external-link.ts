/** What is done with a link that leads out of the window. */
export type ExternalLink =
  | { readonly kind: 'open'; readonly address: string }
  /** `host` is whole, with its port, in the signs that go to the name server. */
  | { readonly kind: 'ask'; readonly address: string; readonly host: string }
  | { readonly kind: 'refuse' };

const VENDOR = 'planettogether.com';

/**
 * The page needs no click to follow a link, so a link could carry data out. Only https pages without a sign-in may
 * leave the window: those of the vendor at once, every other host after a question. Pure.
 */
export function externalLink(address: string): ExternalLink {
  const url = URL.parse(address);
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '')
    return { kind: 'refuse' };
  const isVendor = url.host === VENDOR || url.host.endsWith(`.${VENDOR}`);
  return isVendor ? { kind: 'open', address: url.href } : { kind: 'ask', address: url.href, host: url.host };
}
