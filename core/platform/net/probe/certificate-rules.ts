import type { ProbeReason } from '../../../../shared/domain/probes.ts';

const REASONS: readonly (readonly [RegExp, ProbeReason, string])[] = [
  [/CERT_HAS_EXPIRED/u, 'expired', 'Its certificate has expired.'],
  [/CERT_NOT_YET_VALID/u, 'not-yet-valid', 'Its certificate is not valid yet, by the clock of this machine.'],
  [/ALTNAME_INVALID|HOSTNAME_MISMATCH/u, 'wrong-name', 'Its certificate is for another name.'],
  [/DEPTH_ZERO_SELF_SIGNED/u, 'self-signed', 'It signed its certificate itself.'],
  [
    /SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|CERT_UNTRUSTED|INVALID_CA/u,
    'unknown-authority',
    'Its certificate was issued by an authority that this machine does not know.',
  ],
  [
    /UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|VERSION_TOO_LOW|NO_PROTOCOLS_AVAILABLE|HANDSHAKE_FAILURE|NO_SHARED_CIPHER|DH_KEY_TOO_SMALL|EE_KEY_TOO_SMALL|CA_MD_TOO_WEAK/u,
    'too-old',
    'It only speaks a version of TLS, or a strength of keys, that is too old to be safe.',
  ],
  [
    /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|RECORD_LAYER|UNKNOWN_PROTOCOL|UNEXPECTED_MESSAGE/u,
    'not-tls',
    'What answers there does not speak TLS.',
  ],
  [
    /ECONNRESET|EPIPE|ERR_SOCKET_CLOSED|closed|hang up|disconnected/u,
    'closed',
    'It closed the connection while encryption was agreed on.',
  ],
];

/** Why a TLS handshake failed, by the code or the words of the error. Pure. */
export function tlsReason(code: string): readonly [ProbeReason, string] {
  const known = REASONS.find(([pattern]) => pattern.test(code));
  return known === undefined ? ['untrusted', 'Its certificate is not trusted on this machine.'] : [known[1], known[2]];
}

/** Products that open encrypted connections on their way, by what stands in the certificates they make. */
const INSPECTORS: readonly (readonly [RegExp, string])[] = [
  [/zscaler/iu, 'Zscaler'],
  [/forti(?:net|gate)/iu, 'Fortinet'],
  [/palo ?alto/iu, 'Palo Alto Networks'],
  [/blue ?coat|symantec/iu, 'Symantec'],
  [/netskope/iu, 'Netskope'],
  [/sophos/iu, 'Sophos'],
  [/check ?point/iu, 'Check Point'],
  [/cisco|umbrella/iu, 'Cisco'],
  [/forcepoint|websense/iu, 'Forcepoint'],
  [/mcafee|trellix|skyhigh/iu, 'Trellix'],
  [/barracuda/iu, 'Barracuda'],
  [/watchguard/iu, 'WatchGuard'],
  [/kaspersky/iu, 'Kaspersky'],
  [/bitdefender/iu, 'Bitdefender'],
  [/\beset\b/iu, 'ESET'],
  [/avast|\bavg\b/iu, 'Avast'],
  [/untangle/iu, 'Untangle'],
  [/squid/iu, 'Squid'],
  [/fiddler|charles proxy|mitmproxy/iu, 'a debugging proxy'],
];

/** The product that made a certificate, where its issuer says so. Pure. */
export function inspectorOf(issuer: string): string | undefined {
  return INSPECTORS.find(([pattern]) => pattern.test(issuer))?.[1];
}

/** Whether a host is one of these names or lies below one of them. Pure. */
export function isBelow(host: string, names: readonly string[]): boolean {
  const lower = host.toLowerCase().replace(/\.$/u, '');
  return names.some((name) => {
    const wanted = name.trim().toLowerCase();
    return wanted !== '' && (lower === wanted || lower.endsWith(`.${wanted}`));
  });
}
