import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { protocol } from 'electron';
import { readBytes } from '../files.ts';
import { SCHEME } from './origin.ts';
import { resolveAsset } from './resolve-asset.ts';
import { responseHeaders, withNonce } from './response-headers.ts';
import { STOPPED_PAGE_PATH, stoppedPage } from './stopped-page.ts';

/** Has to run before the app is ready: Chromium fixes the rights of schemes at its start. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the window's files from `folder` and nothing else. */
export function serveAppProtocol(folder: string): void {
  protocol.handle(SCHEME, (request) => answer(folder, request));
}

async function answer(folder: string, request: Request): Promise<Response> {
  const asset = resolveAsset(request.url);
  const nonce = randomBytes(18).toString('base64');
  if (asset.kind === 'refused') return refusal(asset.status, nonce);
  if (request.method !== 'GET') return refusal(405, nonce);
  const headers = responseHeaders(asset.contentType, nonce);
  if (asset.segments.join('/') === STOPPED_PAGE_PATH) return new Response(stoppedPage(nonce), { headers });
  const bytes = await readBytes(join(folder, ...asset.segments)).catch(() => undefined);
  if (bytes === undefined) return refusal(404, nonce);
  if (!asset.contentType.startsWith('text/html')) return new Response(bytes, { headers });
  return new Response(withNonce(new TextDecoder().decode(bytes), nonce), { headers });
}

function refusal(status: number, nonce: string): Response {
  return new Response('', { status, headers: responseHeaders('text/plain; charset=utf-8', nonce) });
}
