/** The window's own scheme and host: everything it shows comes from here. */
export const SCHEME = 'app';
export const HOST = 'companion';
export const ORIGIN = `${SCHEME}://${HOST}`;
export const START_PAGE = `${ORIGIN}/index.html`;

/** Whether an address is one of the window's own pages or files. Pure. */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST && url.username === '' && url.port === '';
}
