/**
 * Chromium's answer ("PROXY proxy:8080; DIRECT") as the first usable proxy, or null for a direct connection. SOCKS is
 * passed over, because the core's own connections speak HTTP proxies only. Pure.
 */
export function proxyOf(answer: string): string | null {
  for (const entry of answer.split(';')) {
    const [kind = '', address = ''] = entry.trim().split(/\s+/, 2);
    if (kind.toUpperCase() === 'DIRECT') return null;
    if (address === '') continue;
    if (kind.toUpperCase() === 'PROXY' || kind.toUpperCase() === 'HTTP') return `http://${address}`;
    if (kind.toUpperCase() === 'HTTPS') return `https://${address}`;
  }
  return null;
}
