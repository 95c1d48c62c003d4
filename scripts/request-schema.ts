// Writes resources/schemas/request.schema.json, the published shape of a request for a bundle, from the zod schema that
// reads it. Run it with the project's Node after a change of shared/domain/bundle-request.ts; a test says when it is out
// of date.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { bundleRequest } from '../shared/domain/bundle-request.ts';

/** Where the schema lies. */
export const REQUEST_SCHEMA_FILE = fileURLToPath(new URL('../resources/schemas/request.schema.json', import.meta.url));

/** The schema as text. A member that is not in it makes a request unusable. */
export function requestSchemaText(): string {
  const { $schema, ...shape } = z.toJSONSchema(bundleRequest, { io: 'input' });
  const schema = {
    $schema,
    title: 'A request for a bundle of Support Companion',
    description:
      'What `companion instances request` writes and `companion collect --request` follows. It names no path and holds no secret.',
    ...shape,
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(REQUEST_SCHEMA_FILE, requestSchemaText());
