/**
 * The address to hand to the system's browser, or undefined when it must not leave the window: only web pages, and
 * none that carry a sign-in. Pure.
 */
export function externalAddress(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  return url.username === '' && url.password === '' ? url.href : undefined;
}
