import { textSetting } from '../types.ts';
import type { CollectContext } from '../types.ts';

const VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];

/** Whether a proxy is set for this app or for programs of this account. Its address is not looked at. Pure. */
export function proxyOf({ settings, platform: { system } }: CollectContext): 'none' | 'set' {
  const isSet =
    textSetting(settings, 'net.proxy', '') !== '' || VARIABLES.some((name) => (system.env(name) ?? '') !== '');
  return isSet ? 'set' : 'none';
}
