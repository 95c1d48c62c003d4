// Writes resources/schemas/case.schema.json, the published shape of case.json, from the zod schema that reads it.
// Run it with the project's Node after a change of shared/domain/case-form.ts; a test says when it is out of date.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { caseJson } from '../shared/domain/case-form.ts';

/** Where the schema lies. */
export const SCHEMA_FILE = fileURLToPath(new URL('../resources/schemas/case.schema.json', import.meta.url));

/** The schema as text. Unknown fields are ignored by the product, so the schema allows them. */
export function caseSchemaText(): string {
  const { $schema, ...shape } = z.toJSONSchema(caseJson, { io: 'input' });
  const schema = {
    $schema,
    title: 'case.json of Support Companion',
    description:
      'A case as `companion case new --file` takes it. Every field may be absent in a draft; unknown fields are ignored.',
    ...shape,
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, caseSchemaText());
