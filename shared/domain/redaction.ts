import { z } from 'zod';

/** `default` removes secrets and marks people; `strict` marks addresses and machines too; `secrets` only removes secrets. */
export const redactionProfile = z.enum(['secrets', 'default', 'strict']);
export type RedactionProfile = z.output<typeof redactionProfile>;

/** Kinds of secrets: removed for good, never given a stable mark. */
export const SECRET_KINDS = [
  'password',
  'private-key',
  'token',
  'api-key',
  'credential',
  'cookie',
  'licence-key',
  'secret',
  'entropy',
  'chosen',
] as const;

/** Kinds that become a stable mark: the same value, the same mark, in every file and every later bundle. */
export const MARK_KINDS = ['user', 'email', 'sid', 'host', 'domain', 'ip', 'mac'] as const;

export const removalKind = z.enum([...SECRET_KINDS, ...MARK_KINDS]);
export type RemovalKind = z.output<typeof removalKind>;

/** Kinds a person may keep, with a reason; all others leave in no case. */
export const KEEPABLE_KINDS: readonly RemovalKind[] = [...MARK_KINDS, 'entropy', 'chosen'];

/** One value taken out of one file; `line` and `column` (from 1, in what is sent) are those of its first place. */
export const removal = z.object({
  path: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  /** Where in a structure, for example `connectionStrings/add/@connectionString/Password`. */
  keyPath: z.string().optional(),
  rule: z.string(),
  kind: removalKind,
  /** What stands in its place: `[REDACTED:password]`, `USER-7f3a91c2`. Never says the value or its length. */
  mark: z.string(),
  count: z.number().int(),
});
export type Removal = z.output<typeof removal>;

/** `redaction-report.json` of a bundle, and the report of `companion redact`. */
export const redactionReport = z.object({
  schema: z.literal(1),
  /** Version of the rules, for example `2026.11.1`. */
  rules: z.string(),
  profile: redactionProfile,
  files: z.array(
    z.object({
      path: z.string(),
      /** `utf-8`, `utf-16le`, `windows-1252`, …; how it was read and written back. */
      encoding: z.string(),
      /** `xml`, `json`, `ini`, `log`, `text`, … */
      format: z.string(),
      removed: z.number().int(),
    }),
  ),
  removals: z.array(removal),
  /** Places by kind, over all files. */
  counts: z.record(z.string(), z.number().int()),
  /** Removals that did not fit into `removals`; they are in `counts`. */
  more: z.number().int(),
});
export type RedactionReport = z.output<typeof redactionReport>;
