import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { protocol } from 'electron';
import { RECORDER_PAGE_PATH, recorderPage } from '../capture/recorder-page.ts';
import type { Recording } from '../capture/recorder-page.ts';
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

/** Serves the window's files from `folder`, the plain page, the bar of a recording, and nothing else. */
export function serveAppProtocol(folder: string, recording: () => Recording | null): void {
  protocol.handle(SCHEME, (request) => answer(folder, request, recording));
}

async function answer(folder: string, request: Request, recording: () => Recording | null): Promise<Response> {
  const asset = resolveAsset(request.url);
  const nonce = randomBytes(18).toString('base64');
  if (asset.kind === 'refused') return refusal(asset.status, nonce);
  if (request.method !== 'GET') return refusal(405, nonce);
  const headers = responseHeaders(asset.contentType, nonce);
  const path = asset.segments.join('/');
  if (path === STOPPED_PAGE_PATH) return new Response(stoppedPage(nonce), { headers });
  if (path === RECORDER_PAGE_PATH) return new Response(recorderPage(recording(), nonce), { headers });
  const bytes = await readBytes(join(folder, ...asset.segments)).catch(() => undefined);
  if (bytes === undefined) return refusal(404, nonce);
  if (!asset.contentType.startsWith('text/html')) return new Response(bytes, { headers });
  return new Response(withNonce(new TextDecoder().decode(bytes), nonce), { headers });
}

function refusal(status: number, nonce: string): Response {
  return new Response('', { status, headers: responseHeaders('text/plain; charset=utf-8', nonce) });
}
