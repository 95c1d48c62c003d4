import { X509Certificate } from 'node:crypto';
import { createSecureContext, getCACertificates } from 'node:tls';
import type { SecureContext } from 'node:tls';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Files, NetFailure } from '../ports.ts';
import { netFailure } from './failures.ts';

const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** Whom to believe: the system's certificate store, the ones Node brings, and a further file. */
export interface Trust {
  /** `tls` when the further file cannot be used. */
  context(): Promise<Result<SecureContext, NetFailure>>;
  /** The certificates themselves, PEM; empty where only those count that are built in. */
  authorities(): Promise<Result<readonly string[], NetFailure>>;
}

function storeCertificates(): readonly string[] {
  // Electron's Node is built on BoringSSL and may lack the call.
  if (typeof getCACertificates !== 'function') return [];
  return [...getCACertificates('default'), ...systemCertificates()];
}

function systemCertificates(): readonly string[] {
  try {
    return getCACertificates('system');
  } catch {
    return [];
  }
}

async function fileCertificates(files: Files, path: string): Promise<Result<string, NetFailure>> {
  const unusable = (reason: string): Result<string, NetFailure> =>
    err(netFailure('tls', false, `The certificate file "${path}" ${reason}. Check it in Settings.`));
  try {
    const text = await files.readText(path, MAX_FILE_BYTES);
    return isCertificateFile(text) ? ok(text) : unusable('holds no certificate that can be read (PEM is expected)');
  } catch {
    return unusable('could not be read');
  }
}

const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Node passes over a damaged block without a word, so that the failure would look like the server's fault. */
function isCertificateFile(text: string): boolean {
  const blocks = text.match(PEM) ?? [];
  return blocks.length > 0 && blocks.every((block) => isCertificate(block));
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== undefined;
  } catch {
    return false;
  }
}

/** Builds the context once, and again when the file's content changed: it takes tens of milliseconds. */
export function createTrust(files: Files, caFile: () => string): Trust {
  let cached: { readonly extra: string; readonly context: SecureContext } | undefined;
  const furtherFile = async (): Promise<Result<string, NetFailure>> => {
    const path = caFile();
    return path === '' ? ok('') : fileCertificates(files, path);
  };
  return {
    context: async () => {
      const extra = await furtherFile();
      if (!extra.ok) return extra;
      if (cached?.extra === extra.value) return ok(cached.context);
      const ca = allOf(extra.value);
      cached = { extra: extra.value, context: createSecureContext(ca.length === 0 ? {} : { ca }) };
      return ok(cached.context);
    },
    authorities: async () => {
      const extra = await furtherFile();
      return extra.ok ? ok(allOf(extra.value)) : extra;
    },
  };
}

function allOf(extra: string): string[] {
  return [...new Set([...storeCertificates(), extra])].filter((pem) => pem !== '');
}
