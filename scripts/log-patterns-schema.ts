// Writes resources/schemas/log-patterns.schema.json, the published shape of a file of error patterns, from the zod schema
// that reads it. Run it with the project's Node after a change of core/logs/patterns.ts; a test says when it is out of
// date.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { logPatternEntry, logPatternsFile } from '../core/logs/patterns.ts';

/** Where the schema lies. */
export const LOG_PATTERNS_SCHEMA_FILE = fileURLToPath(
  new URL('../resources/schemas/log-patterns.schema.json', import.meta.url),
);

/** The schema as text. Which expressions are allowed in `match`, it cannot say: core/logs/scan/safe-regex.ts does. */
export function logPatternsSchemaText(): string {
  const whole = logPatternsFile.extend({ patterns: z.array(logPatternEntry).max(500) });
  const { $schema, ...shape } = z.toJSONSchema(whole, { io: 'input' });
  const schema = {
    $schema,
    title: 'Error patterns of Support Companion',
    description:
      'What logs are searched for. A file of your own is named by the setting logs.patternsFile; of two patterns with one id yours counts. An entry that is wrong is left out and named. `match` takes a small part of regular expressions: text, classes, alternatives, ? and repeats with an end such as {1,40}.',
    ...shape,
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(LOG_PATTERNS_SCHEMA_FILE, logPatternsSchemaText());
}
