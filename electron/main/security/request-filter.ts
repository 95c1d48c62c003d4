import { isOwnAddress } from '../protocol/origin.ts';

/** Whether the window may load an address at all; pictures in the page itself are addresses too. Pure. */
export function isAllowedRequest(address: string, isPackaged: boolean): boolean {
  if (isOwnAddress(address) || address.startsWith('data:image/') || address.startsWith('data:font/')) return true;
  return !isPackaged && address.startsWith('devtools://');
}
