// Writes resources/schemas/policy.schema.json, the published shape of a policy file, from the zod schema that reads it.
// Run it with the project's Node after a change of shared/policy; a test says when it is out of date.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { policyShape } from '../shared/policy/index.ts';

/** Where the schema lies. */
export const POLICY_SCHEMA_FILE = fileURLToPath(new URL('../resources/schemas/policy.schema.json', import.meta.url));

/**
 * The schema as text. It says what each field takes; that names lead somewhere, hours do not overlap and each severity
 * has its first response, `companion policy check` says.
 */
export function policySchemaText(): string {
  const { $schema, ...shape } = z.toJSONSchema(policyShape, { io: 'input' });
  const schema = {
    $schema,
    title: 'Support policy of Support Companion',
    description:
      'A support guide as data: hours, severities, targets, closing and everything else the app goes by. `companion policy check FILE` checks what a schema cannot say. docs/writing-a-policy.md explains the parts.',
    ...shape,
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(POLICY_SCHEMA_FILE, policySchemaText());
