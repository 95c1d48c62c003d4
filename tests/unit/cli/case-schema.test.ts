import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { caseSchemaText, SCHEMA_FILE } from '../../../scripts/case-schema.ts';
import { CASE_KINDS, FORM_ITEMS } from '../../../shared/domain/case-form.ts';

it('the published schema is what the program reads, when scripts/case-schema.ts was run after the last change', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(caseSchemaText());
});

it('the published schema names all fourteen items and all kinds', () => {
  const { properties } = JSON.parse(caseSchemaText()) as { properties: Record<string, { enum?: unknown }> };
  expect(Object.keys(properties)).toEqual(expect.arrayContaining([...FORM_ITEMS]));
  expect(properties['kind']?.enum).toEqual([...CASE_KINDS]);
});
