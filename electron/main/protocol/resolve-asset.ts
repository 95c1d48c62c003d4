import { HOST, SCHEME } from './origin.ts';

/** What an address of the window asks for: a file below the renderer's folder, or a refusal. */
export type Asset =
  | { readonly kind: 'file'; readonly segments: readonly string[]; readonly contentType: string }
  | { readonly kind: 'refused'; readonly status: 403 | 404 };

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
};

/** A name without separators, drives, streams or anything hidden. */
const SAFE_NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;

const NOT_FOUND: Asset = { kind: 'refused', status: 404 };

/**
 * Finds what `url` asks for without touching the disk. Another host is 403; a path that leaves the folder, by any
 * encoding, or a kind of file the window does not have, is 404. The query is ignored. Pure.
 */
export function resolveAsset(url: string): Asset {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.protocol !== `${SCHEME}:` || parsed.host !== HOST)
    return { kind: 'refused', status: 403 };
  const segments = decoded(parsed.pathname === '/' ? '/index.html' : parsed.pathname);
  if (segments === undefined || !segments.every((segment) => SAFE_NAME.test(segment))) return NOT_FOUND;
  const extension = segments.at(-1)?.split('.').at(-1) ?? '';
  const contentType = Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
  return contentType === undefined ? NOT_FOUND : { kind: 'file', segments, contentType };
}

function decoded(pathname: string): readonly string[] | undefined {
  try {
    return pathname.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
