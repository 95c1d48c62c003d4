import { bundleRequest, smallerProfile } from '../../shared/domain/bundle-request.ts';
import type { BundleRequest } from '../../shared/domain/bundle-request.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

/** Request files are hundreds of bytes. */
export const MAX_REQUEST_BYTES = 64 * 1024;

/**
 * What a request file asks. Refused in words when it is no request, of a kind this version does not know, or says more
 * than can be shown. Never throws. Pure.
 */
export function readRequest(text: string): Result<BundleRequest> {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return fail('invalid', 'This is no request file: it is not JSON. Ask for the file again.');
  }
  const parsed = bundleRequest.safeParse(content);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const where = issue?.path.join('.') ?? '';
  return fail(
    'invalid',
    `This request file cannot be followed: ${where === '' ? '' : `${where} `}${issue?.message ?? 'it is incomplete'}. Ask for it again, or collect by hand.`,
  );
}

/** The profile that is followed: what was asked for, or less where the setting allows less. Pure. */
export function followedProfile(request: BundleRequest, most: BundleRequest['profile']): BundleRequest['profile'] {
  return smallerProfile(request.profile, most);
}

/** A name for the file that no system stumbles over. Pure. */
export function requestFileName(instance: string): string {
  const plain = instance
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}_-]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60);
  return `request-${plain === '' ? 'instance' : plain}.json`;
}
