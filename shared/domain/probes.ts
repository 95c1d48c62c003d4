import { z } from 'zod';

/** Steps of a probe in the order in which they are tried; one that cannot be tried after a failure is `skipped`. */
export const probeStepName = z.enum(['name', 'browser', 'tcp', 'proxy', 'prelogin', 'tls', 'signIn', 'http']);
export type ProbeStepName = z.output<typeof probeStepName>;

/** Why a step failed or was left out, as a stable word that rules can judge by. */
export const probeReason = z.enum([
  // name
  'name-not-found',
  'no-name-server',
  // any step
  'timeout',
  'closed',
  'cancelled',
  'not-needed',
  'after-failure',
  // tcp
  'refused',
  'unreachable',
  'not-allowed',
  // tls
  'expired',
  'not-yet-valid',
  'wrong-name',
  'self-signed',
  'unknown-authority',
  'too-old',
  'not-tls',
  'untrusted',
  // proxy, http
  'proxy-sign-in',
  'proxy-refused',
  'sign-in-wanted',
  'no-such-address',
  'server-error',
  'not-http',
  // SQL
  'no-browser',
  'unknown-instance',
  'no-tcp-port',
  'not-sql',
  'no-encryption',
  'sign-in-refused',
  'database-refused',
  'untrusted-domain',
  'password-expired',
  'account-locked',
  'account-disabled',
  'server-paused',
  'login-failed',
  'windows-sign-in',
  'no-password',
  'not-tried',
]);
export type ProbeReason = z.output<typeof probeReason>;

/** One step: what came of it, how long it took, and why it failed. `text` names no server, address or person. */
export const probeStep = z.object({
  step: probeStepName,
  outcome: z.enum(['ok', 'failed', 'skipped']),
  ms: z.number(),
  reason: probeReason.nullable(),
  text: z.string(),
});
export type ProbeStep = z.output<typeof probeStep>;

/** Something that was tried, step by step. */
export const probedTarget = z.object({
  /** Stable: `<instance>/<purpose>`, `<instance>/<port>`, `portal/<id>`, `asked/<number>`. */
  id: z.string(),
  kind: z.enum(['sql', 'oracle', 'endpoint', 'portal', 'url', 'other']),
  /** In words, for example "the SQL server of Production (Import)". */
  title: z.string(),
  instance: z.string().nullable(),
  steps: z.array(probeStep),
  /** The other side's clock minus this machine's, ms; null where it told no time. Whole seconds at best. */
  clockSkewMs: z.number().nullable(),
  /** What was seen by the way: versions, encryption, the certificate. Stable keys, no names. */
  notes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type ProbedTarget = z.output<typeof probedTarget>;
