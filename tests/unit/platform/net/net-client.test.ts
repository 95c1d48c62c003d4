import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NetError } from '../../../../core/platform/net/index.ts';
import type { HttpRequest } from '../../../../core/platform/ports.ts';
import { fakeClock } from '../../../fakes/clock.ts';
import { bodyOf, localServer, tcpServer } from '../../../helpers/net/local-server.ts';
import { testNet } from '../../../helpers/net/test-net.ts';
import { temporaryFolder } from '../../../helpers/temp.ts';

function get(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'GET', url, timeoutMs: 10_000, ...more };
}

describe('an answer', () => {
  it('comes with status, headers and body when the server is on this machine', async () => {
    const server = await localServer((_request, response) =>
      response.writeHead(201, { 'X-Kind': 'test' }).end('ümlaut'),
    );
    const answer = await testNet().request(get(server.url));
    expect(answer).toMatchObject({ ok: true, value: { status: 201, headers: { 'x-kind': 'test' } } });
    expect(answer.ok && Buffer.from(answer.value.body).toString()).toBe('ümlaut');
    expect(server.seen[0]?.headers['user-agent']).toBe('SupportCompanion/1.2.3');
  });

  it('tells how far the clocks are apart when the server says its time', async () => {
    const clock = fakeClock();
    const ahead = new Date(clock.now() + 90_000).toUTCString();
    const server = await localServer((_request, response) => response.writeHead(200, { Date: ahead }).end());
    expect(await testNet({ clock }).request(get(server.url))).toMatchObject({
      ok: true,
      value: { clockSkewMs: 90_000 },
    });
  });

  it('tells how long it took until its head was there, whatever the body takes', async () => {
    const clock = fakeClock();
    const server = await localServer((_request, response) => {
      clock.advance(300);
      response.writeHead(200).flushHeaders();
      setTimeout(() => {
        clock.advance(5000);
        response.end('later');
      }, 50);
    });
    const answer = await testNet({ clock }).request(get(server.url));
    expect(answer.ok && answer.value.roundTripMs).toBe(300);
  });

  it('is refused unread beyond its limit when it is huge', async () => {
    const server = await localServer((_request, response) => {
      response.writeHead(200);
      const more = (): boolean => response.write(Buffer.alloc(65_536));
      response.on('drain', more);
      more();
    });
    const answer = await testNet().request(get(server.url, { maxResponseBytes: 1_000_000 }));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'too-large', sent: true } });
  });
});

describe('a failure', () => {
  it('says that nothing was sent when nobody listens', async () => {
    const port = await tcpServer(() => undefined);
    const unused = port === 65_535 ? port - 1 : port + 1;
    const answer = await testNet().request(get(`http://127.0.0.1:${unused}/`));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'connect', sent: false } });
  });

  it('says that nothing was sent when the name does not exist', async () => {
    const answer = await testNet().request(get('https://portal.invalid/'));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'dns', sent: false } });
  });

  it('is ambiguous when the server takes the request and hangs up', async () => {
    const port = await tcpServer((socket) => socket.once('data', () => socket.destroy()));
    const answer = await testNet().request(get(`http://127.0.0.1:${port}/`, { method: 'POST', body: { json: {} } }));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'reset', sent: true } });
  });

  it('is ambiguous when the answer is cut in the middle', async () => {
    const port = await tcpServer((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{"id":')),
    );
    const answer = await testNet().request(get(`http://127.0.0.1:${port}/`));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'reset', sent: true } });
  });

  it('is ambiguous when the answer is no HTTP', async () => {
    const port = await tcpServer((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9\r\n')));
    const answer = await testNet().request(get(`http://127.0.0.1:${port}/`));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'reset', sent: true } });
  });

  it('is a time-out after the whole time when the head never comes', async () => {
    const clock = fakeClock();
    const server = await localServer(() => clock.advance(30_000));
    const answer = await testNet({ clock }).request(get(server.url, { timeoutMs: 30_000 }));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'timeout', sent: true } });
  });

  it('is a time-out after the whole time when the body dribbles', async () => {
    const clock = fakeClock();
    const server = await localServer((_request, response) => {
      response.writeHead(200, { 'Content-Length': 10 });
      response.write('a', () => clock.advance(30_000));
    });
    const answer = await testNet({ clock }).request(get(server.url, { timeoutMs: 30_000 }));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'timeout', sent: true } });
  });

  it('says that nothing was sent when the encrypted connection never stands', async () => {
    const clock = fakeClock();
    const port = await tcpServer((socket) => socket.once('data', () => clock.advance(30_000)));
    const answer = await testNet({ clock }).request(get(`https://127.0.0.1:${port}/`, { timeoutMs: 30_000 }));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'timeout', sent: false } });
  });

  it('is cancelled and tells so when the caller gives up', async () => {
    const controller = new AbortController();
    const server = await localServer(() => controller.abort());
    const answer = await testNet().request(get(server.url, { signal: controller.signal }));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'cancelled', sent: true } });
  });

  it('sends nothing when the caller had given up before', async () => {
    const server = await localServer((_request, response) => response.end());
    const answer = await testNet().request(get(server.url, { signal: AbortSignal.abort() }));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'cancelled', sent: false } });
    expect(server.seen).toHaveLength(0);
  });
});

describe('addresses', () => {
  it.each(['http://example.com/', 'http://10.0.0.5/', 'ftp://127.0.0.1/', 'http://localhost.example.com/'])(
    'are refused unasked when they are neither https nor this machine: %s',
    async (url) => {
      expect(await testNet().request(get(url))).toMatchObject({ ok: false, error: { kind: 'refused', sent: false } });
    },
  );
});

describe('redirects', () => {
  const token = { headers: { Authorization: 'token secret' } };

  it('are followed with the token when they stay on the host', async () => {
    const server = await localServer((request, response) => {
      if (request.url === '/old') response.writeHead(301, { Location: '/new' }).end();
      else response.end('here');
    });
    const answer = await testNet().request(get(`${server.url}/old`, token));
    expect(answer).toMatchObject({ ok: true, value: { status: 200 } });
    expect(server.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/old', 'token secret'],
      ['/new', 'token secret'],
    ]);
  });

  it('are refused when they would carry the token to another host', async () => {
    const other = await localServer((_request, response) => response.end());
    const server = await localServer((_request, response) => response.writeHead(302, { Location: other.url }).end());
    const answer = await testNet().request(get(server.url, token));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(other.seen).toHaveLength(0);
  });

  it('are followed to another host when there is no token', async () => {
    const other = await localServer((_request, response) => response.end('other'));
    const server = await localServer((_request, response) => response.writeHead(302, { Location: other.url }).end());
    expect(await testNet().request(get(server.url))).toMatchObject({ ok: true, value: { status: 200 } });
  });

  it('end after five hops when they go in a circle', async () => {
    const server = await localServer((_request, response) => response.writeHead(302, { Location: '/' }).end());
    expect(await testNet().request(get(server.url))).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(server.seen).toHaveLength(6);
  });

  it('carry the whole body again when the server says 307', async () => {
    const bodies: string[] = [];
    const server = await localServer(async (request, response) => {
      bodies.push(`${request.method} ${(await bodyOf(request)).toString()}`);
      if (request.url === '/old') response.writeHead(307, { Location: '/new' }).end();
      else response.end();
    });
    await testNet().request(get(`${server.url}/old`, { method: 'POST', body: { json: { a: 1 } } }));
    expect(bodies).toEqual(['POST {"a":1}', 'POST {"a":1}']);
  });

  it('are handed to the caller when following would turn a POST into a GET', async () => {
    const server = await localServer((_request, response) => response.writeHead(302, { Location: '/login' }).end());
    const answer = await testNet().request(get(server.url, { method: 'POST', body: { json: {} } }));
    expect(answer).toMatchObject({ ok: true, value: { status: 302 } });
    expect(server.seen).toHaveLength(1);
  });
});

describe('an upload', () => {
  const post = (url: string, path: string, bytes: number): HttpRequest => ({
    method: 'POST',
    url,
    timeoutMs: 10_000,
    body: {
      multipart: [
        { name: 'JSON', contentType: 'application/json', body: '{"ü":1}' },
        {
          name: 'Attachments',
          fileName: 'Prüf "1".bin',
          contentType: 'application/octet-stream',
          body: { path, bytes },
        },
      ],
    },
  });

  it('arrives bit for bit with its length said beforehand when it comes from a file', async () => {
    const content = Buffer.from(Array.from({ length: 3_000_000 }, (_, at) => (at * 31) % 256));
    const path = join(temporaryFolder(), 'file.bin');
    writeFileSync(path, content);
    let received: Uint8Array = new Uint8Array();
    const server = await localServer(async (request, response) => {
      received = await bodyOf(request);
      response.end();
    });
    await testNet().request(post(server.url, path, content.byteLength));
    expect(server.seen[0]?.headers['transfer-encoding']).toBeUndefined();
    expect(Number(server.seen[0]?.headers['content-length'])).toBe(received.byteLength);
    const body = Buffer.from(received);
    expect(body.includes('filename="Prüf %221%22.bin"')).toBe(true);
    const at = body.indexOf('octet-stream\r\n\r\n') + 'octet-stream\r\n\r\n'.length;
    const stored = body.subarray(at, at + content.byteLength);
    expect(createHash('sha256').update(stored).digest('hex')).toBe(createHash('sha256').update(content).digest('hex'));
  });

  it('is not begun when the file is shorter than said', async () => {
    const path = join(temporaryFolder(), 'file.bin');
    writeFileSync(path, 'abc');
    const server = await localServer((_request, response) => response.end());
    const answer = await testNet().request(post(server.url, path, 4));
    expect(answer).toMatchObject({ ok: false, error: { kind: 'refused', sent: false } });
    expect(server.seen).toHaveLength(0);
  });

  it('hears the answer when the server refuses before the end', async () => {
    const path = join(temporaryFolder(), 'file.bin');
    writeFileSync(path, Buffer.alloc(20_000_000));
    // Neither read nor closed: only the answer's own length says that it is complete.
    const server = await localServer((_request, response) =>
      response.writeHead(413, { 'Content-Length': 9 }).write('too large'),
    );
    const answer = await testNet().request(post(server.url, path, 20_000_000));
    expect(answer).toMatchObject({ ok: true, value: { status: 413 } });
  });
});

describe('a download', () => {
  it('streams when it is read', async () => {
    const server = await localServer((_request, response) => response.end(Buffer.alloc(5_000_000, 7)));
    const answer = await testNet().download(get(server.url));
    let bytes = 0;
    if (answer.ok) for await (const chunk of answer.value.body) bytes += chunk.byteLength;
    expect(bytes).toBe(5_000_000);
  });

  it('breaks with the reason when the connection does', async () => {
    const port = await tcpServer((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf')),
    );
    const answer = await testNet().download(get(`http://127.0.0.1:${port}/`));
    const read = async (): Promise<number> => {
      let bytes = 0;
      if (answer.ok) for await (const chunk of answer.value.body) bytes += chunk.byteLength;
      return bytes;
    };
    await expect(read()).rejects.toBeInstanceOf(NetError);
  });
});
