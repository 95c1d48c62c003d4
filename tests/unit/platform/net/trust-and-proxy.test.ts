import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connectProxy } from '../../../helpers/net/connect-proxy.ts';
import { createAuthority } from '../../../helpers/net/authority.ts';
import { localServer, tcpServer } from '../../../helpers/net/local-server.ts';
import type { LocalServer } from '../../../helpers/net/local-server.ts';
import { testNet } from '../../../helpers/net/test-net.ts';
import { temporaryFolder } from '../../../helpers/temp.ts';

const HOST = 'portal.test';

async function secureServer(names: readonly string[] = [HOST]): Promise<{ server: LocalServer; caFile: string }> {
  const { caFile, server } = createAuthority(temporaryFolder(), names);
  return { server: await localServer((_request, response) => response.end('secure'), server), caFile };
}

function get(url: string): { method: 'GET'; url: string; timeoutMs: number; headers: Record<string, string> } {
  return { method: 'GET', url, timeoutMs: 10_000, headers: { Authorization: 'token secret' } };
}

describe('certificates', () => {
  it('are believed when a set authority signed them', async () => {
    const { server, caFile } = await secureServer();
    expect(await testNet({ caFile }).request(get(server.url))).toMatchObject({ ok: true, value: { status: 200 } });
  });

  it('are refused before anything is sent when nobody known signed them', async () => {
    const { server } = await secureServer();
    expect(await testNet().request(get(server.url))).toMatchObject({ ok: false, error: { kind: 'tls', sent: false } });
    expect(server.seen).toHaveLength(0);
  });

  it('are refused when they are for another name', async () => {
    const { server, caFile } = await secureServer();
    const answer = await testNet({ caFile }).request(get(server.url.replace('127.0.0.1', 'localhost')));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'tls', sent: false } });
  });

  it.each(['no certificate at all', '-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----'])(
    'are refused when the set file holds %s',
    async (content) => {
      const caFile = join(temporaryFolder(), 'ca.pem');
      writeFileSync(caFile, content);
      const answer = await testNet({ caFile }).request(get('https://127.0.0.1:9/'));
      expect(answer).toMatchObject({ ok: false, error: { kind: 'tls', sent: false } });
    },
  );
});

describe('a proxy', () => {
  const proxied = async (): Promise<{
    server: LocalServer;
    caFile: string;
    proxy: Awaited<ReturnType<typeof connectProxy>>;
  }> => {
    const { server, caFile } = await secureServer();
    const routes = { [`${HOST}:443`]: server.port };
    return { server, caFile, proxy: await connectProxy({ user: 'me', password: 'p@ss:word', routes }) };
  };

  it('is used with its sign-in when one is set', async () => {
    const { server, caFile, proxy } = await proxied();
    const net = testNet({ caFile, proxy: `http://me:p%40ss%3Aword@127.0.0.1:${proxy.port}` });
    expect(await net.request(get(`https://${HOST}/x`))).toMatchObject({ ok: true, value: { status: 200 } });
    expect(server.seen[0]?.headers.authorization).toBe('token secret');
    expect(proxy.asked).toHaveLength(1);
    expect(JSON.stringify(proxy.asked)).not.toContain('token secret');
  });

  it('is taken from the environment when none is set', async () => {
    const { caFile, proxy } = await proxied();
    const env = { HTTPS_PROXY: `me:p%40ss%3Aword@127.0.0.1:${proxy.port}` };
    expect(await testNet({ caFile, env }).request(get(`https://${HOST}/`))).toMatchObject({ ok: true });
  });

  it('stops the request with its own reason when the sign-in is wrong', async () => {
    const { server, caFile, proxy } = await proxied();
    const net = testNet({ caFile, proxy: `http://me:wrong@127.0.0.1:${proxy.port}` });
    const answer = await net.request(get(`https://${HOST}/`));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'proxy', sent: false } });
    expect(answer.ok ? '' : answer.error.message).not.toContain('wrong');
    expect(server.seen).toHaveLength(0);
  });

  it('is named as the reason when it does not answer', async () => {
    const port = await tcpServer((socket) => socket.destroy());
    const answer = await testNet({ proxy: `http://127.0.0.1:${port}` }).request(get(`https://${HOST}/`));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'proxy', sent: false } });
  });

  it('is refused when it is no http address', async () => {
    const answer = await testNet({ proxy: 'socks5://127.0.0.1:1080' }).request(get(`https://${HOST}/`));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'proxy', sent: false } });
  });

  it('is left out when the server is on this machine', async () => {
    const { server, caFile, proxy } = await proxied();
    const net = testNet({ caFile, proxy: `http://127.0.0.1:${proxy.port}` });
    expect(await net.request(get(server.url))).toMatchObject({ ok: true });
    expect(proxy.asked).toHaveLength(0);
  });
});
