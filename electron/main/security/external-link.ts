/** What is done with a link that leads out of the window. */
export type ExternalLink =
  | { readonly kind: 'open'; readonly address: string }
  /** `target` of a page is its host, whole, with its port, in the signs that go to the name server; of a call the number. */
  | { readonly kind: 'ask'; readonly address: string; readonly target: string; readonly what: 'page' | 'call' }
  | { readonly kind: 'refuse' };

const VENDOR = 'planettogether.com';
/** As long as international numbers get, and nothing but digits: no service codes, no pauses, no further parts. */
const CALL = /^tel:(?<number>\+?\d{3,15})$/;

/**
 * The page needs no click to follow a link, so a link could carry data out. Only https pages without a sign-in may
 * leave the window: those of the vendor at once, every other host after a question. A telephone number goes to the
 * system's dialler after a question that names it. Pure.
 */
export function externalLink(address: string): ExternalLink {
  const number = CALL.exec(address)?.groups?.['number'];
  if (number !== undefined) return { kind: 'ask', address, target: number, what: 'call' };
  const url = URL.parse(address);
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '')
    return { kind: 'refuse' };
  const isVendor = url.host === VENDOR || url.host.endsWith(`.${VENDOR}`);
  return isVendor
    ? { kind: 'open', address: url.href }
    : { kind: 'ask', address: url.href, target: url.host, what: 'page' };
}
