import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { POLICY_SCHEMA_FILE, policySchemaText } from '../../../scripts/policy-schema.ts';
import { policyShape } from '../../../shared/policy/index.ts';

it('the published schema is what the program reads, when scripts/policy-schema.ts was run after the last change', () => {
  expect(readFileSync(POLICY_SCHEMA_FILE, 'utf8')).toBe(policySchemaText());
});

it('the published schema names every part of a policy and refuses others', () => {
  const schema = JSON.parse(policySchemaText()) as {
    properties: Record<string, unknown>;
    additionalProperties: unknown;
  };
  expect(Object.keys(schema.properties)).toEqual(Object.keys(policyShape.shape));
  expect(schema.additionalProperties).toBe(false);
});
