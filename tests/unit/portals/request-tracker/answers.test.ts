import { describe, expect, it } from 'vitest';
import { fromNetFailure, fromStatus, retryAfterMs } from '../../../../core/portals/request-tracker/answers.ts';
import type { HttpResponse, NetFailure } from '../../../../core/platform/ports.ts';

const NOW = Date.parse('2026-11-20T10:00:00.000Z');
const moment = { nowMs: NOW, settleMs: 90_000 };

function lost(kind: NetFailure['kind'], sent: boolean): NetFailure {
  return { kind, sent, message: 'words' };
}

function answered(status: number, headers: Record<string, string> = {}): HttpResponse {
  return { status, headers, body: new Uint8Array(), clockSkewMs: undefined };
}

describe('no answer', () => {
  it.each(['dns', 'connect', 'tls', 'proxy', 'timeout', 'cancelled'] as const)(
    'is tried again when nothing was sent: %s',
    (kind) => {
      expect(fromNetFailure(lost(kind, false), 'write', moment)).toMatchObject({ outcome: 'retry' });
    },
  );

  it.each(['reset', 'timeout', 'too-large', 'cancelled', 'refused'] as const)(
    'to a change is ambiguous for the settle time when it may have arrived: %s',
    (kind) => {
      const outcome = fromNetFailure(lost(kind, true), 'write', moment);
      expect(outcome).toMatchObject({ outcome: 'ambiguous', notBefore: NOW + 90_000, error: { retryable: true } });
    },
  );

  it('to a question is tried again when it may have arrived', () => {
    expect(fromNetFailure(lost('reset', true), 'read', moment)).toMatchObject({ outcome: 'retry' });
  });

  it('needs a person when the address itself is refused', () => {
    expect(fromNetFailure(lost('refused', false), 'write', moment)).toMatchObject({ outcome: 'rejected' });
  });
});

describe('an answer', () => {
  it.each([
    [400, 'invalid'],
    [401, 'unauthorized'],
    [403, 'refused'],
    [404, 'not-found'],
    [412, 'conflict'],
    [413, 'too-large'],
    [422, 'invalid'],
  ])('with %i is final', (status, code) => {
    expect(fromStatus(answered(status), 'said', 'write', moment)).toMatchObject({
      outcome: 'rejected',
      error: { code },
    });
  });

  it.each([500, 502, 503, 504, 408, 409])('with %i to a change is ambiguous', (status) => {
    expect(fromStatus(answered(status), '', 'write', moment)).toMatchObject({
      outcome: 'ambiguous',
      notBefore: NOW + 90_000,
    });
  });

  it('with 500 to a question is tried again', () => {
    expect(fromStatus(answered(500), '', 'read', moment)).toMatchObject({ outcome: 'retry' });
  });

  it('with a redirect asks for the right address', () => {
    expect(fromStatus(answered(302), '', 'write', moment)).toMatchObject({
      outcome: 'rejected',
      error: { code: 'refused' },
    });
  });

  it.each([
    [{ 'retry-after': '120' }, 120_000],
    [{ 'retry-after': new Date(NOW + 30_000).toUTCString() }, 30_000],
    [{}, 60_000],
  ])('with 429 waits as long as it says: %j', (headers, wait) => {
    const outcome = fromStatus(answered(429, headers), '', 'write', moment);
    expect(outcome).toMatchObject({ outcome: 'rate-limited', notBefore: NOW + wait });
  });

  it('with 503 to a change waits for the longer of settle time and what it says', () => {
    const outcome = fromStatus(answered(503, { 'retry-after': '600' }), '', 'write', moment);
    expect(outcome).toMatchObject({ outcome: 'ambiguous', notBefore: NOW + 600_000 });
  });

  it.each([
    ['0.0005', 1],
    ['1e300', 3_600_000],
    ['Infinity', 3_600_000],
    ['10000000000000', 3_600_000],
    ['-5', 0],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 3_600_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ])('waits whole ms between none and an hour when the header says %s', (header, waitMs) => {
    expect(retryAfterMs(header, NOW)).toBe(waitMs);
  });

  it('is passed on as too large when a question brought more than was wanted', () => {
    const outcome = fromNetFailure(lost('too-large', true), 'read', moment);
    expect(outcome).toMatchObject({ outcome: 'retry', error: { code: 'too-large' } });
  });

  it('names no time when the header is nonsense', () => {
    expect(retryAfterMs('soon', NOW)).toBeUndefined();
  });
});
