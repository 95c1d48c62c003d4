import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LOG_PATTERNS_SCHEMA_FILE, logPatternsSchemaText } from '../../../scripts/log-patterns-schema.ts';

it('The published shape of a file of patterns is the one that is read', () => {
  expect(JSON.parse(readFileSync(LOG_PATTERNS_SCHEMA_FILE, 'utf8'))).toEqual(JSON.parse(logPatternsSchemaText()));
});
