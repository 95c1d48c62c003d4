import { z } from 'zod';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

const factRule = z.object({
  fact: z.string(),
  type: z.enum(['text', 'version', 'integer', 'port', 'boolean', 'minutes', 'path', 'connectionString']),
  many: z.boolean().default(false),
  sensitive: z.boolean().default(false),
  assumed: z.boolean().default(false),
  paths: z.array(z.string().min(1)).min(1),
});
export type FactRule = z.output<typeof factRule>;

const recordFields = {
  kind: z.string(),
  each: z.array(z.string().min(1)).min(1),
  facts: z.array(factRule),
};

/** A kind of element that stands for one thing, with the facts in it and the records below it. */
export interface RecordRule {
  readonly kind: string;
  readonly each: readonly string[];
  readonly facts: readonly FactRule[];
  readonly records?: readonly RecordRule[] | undefined;
}

const recordRule: z.ZodType<RecordRule> = z.lazy(() =>
  z.object({ ...recordFields, records: z.array(recordRule).optional() }),
);

const sourceRule = z.object({
  id: z.string(),
  scope: z.enum(['root', 'instance']),
  format: z.literal('xml'),
  files: z.array(z.object({ glob: z.string().min(1), assumed: z.boolean().default(false) })).min(1),
  records: z.array(recordRule),
});
export type SourceRule = z.output<typeof sourceRule>;

/** A fact in the registry, below the Instance Manager's key: names of values, the first that fits counts. */
const registryRule = z.object({
  fact: z.string(),
  type: z.enum(['text', 'version', 'integer', 'port', 'boolean']),
  values: z.array(z.string().min(1)).min(1),
  assumed: z.boolean().default(false),
});
export type RegistryRule = z.output<typeof registryRule>;

const mapping = z.object({
  schema: z.literal(1),
  id: z.string(),
  revision: z.number().int(),
  sources: z.array(sourceRule),
  registry: z
    .object({ server: z.array(registryRule), instance: z.array(registryRule) })
    .default({ server: [], instance: [] }),
});
/** Where facts stand in the settings files (resources/mappings/instance-settings.json). */
export type SettingsMapping = z.output<typeof mapping>;

/** Checks a mapping file's content; refuses a schema this version does not know. */
export function readSettingsMapping(content: unknown): Result<SettingsMapping> {
  const parsed = mapping.safeParse(content);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return fail(
    'invalid',
    `The file that says where settings stand cannot be used: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}.`,
  );
}
