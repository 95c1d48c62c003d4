import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server that takes connections and never answers. */
export async function silentServer(): Promise<{ url: string; reached: Promise<void>; close: () => void }> {
  const server = createServer();
  const reached = new Promise<void>((resolve) => {
    server.on('connection', () => resolve());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, reached, close: () => server.close() };
}
