import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { caseSchemaText, SCHEMA_FILE } from '../../../scripts/case-schema.ts';
import { CASE_KINDS, caseJson, FORM_ITEMS } from '../../../shared/domain/case-form.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { commandLine } from './run-in-process.ts';
import { WHOLE_CASE } from './whole-case.ts';

it('the published schema is what the program reads, when scripts/case-schema.ts was run after the last change', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(caseSchemaText());
});

it('the published schema names all fourteen items and all kinds', () => {
  const { properties } = JSON.parse(caseSchemaText()) as { properties: Record<string, { enum?: unknown }> };
  expect(Object.keys(properties)).toEqual(expect.arrayContaining([...FORM_ITEMS]));
  expect(properties['kind']?.enum).toEqual([...CASE_KINDS]);
});

// Read again from its text, as an editor does.
const published = z.fromJSONSchema(JSON.parse(caseSchemaText()) as Parameters<typeof z.fromJSONSchema>[0]);

describe('the published schema', () => {
  it.each([
    ['nothing', {}],
    ['a whole case', WHOLE_CASE],
    ['a name it does not know', { ...WHOLE_CASE, later: true }],
    ['the three answers', { severityAnswers: { signIn: 'nobody', stopped: 'plant', workaround: 'no' } }],
    ['files', { attachments: ['shot.png'] }],
  ])('takes %s, as the program does', (_name, form) => {
    expect(caseJson.safeParse(form).success).toBe(true);
    expect(published.safeParse(form).success).toBe(true);
  });

  it.each([
    ['no object', 'title'],
    ['another severity', { severity: 5 }],
    ['another kind', { kind: 'trouble' }],
    ['a title that is no text', { title: 7 }],
    ['a title that is too long', { title: 'x'.repeat(501) }],
    ['a time without offset', { occurredAt: '2026-11-23T16:40:00' }],
    ['people without ids', { users: [{ name: 'Kim' }] }],
    ['an answer that is none of the choices', { severityAnswers: { stopped: 'some' } }],
    ['a yes that is text', { endUserProblem: 'yes' }],
    ['an unknown without a reason', { unknown: { workaround: true } }],
  ])('refuses %s, as the program does', (_name, form) => {
    expect(caseJson.safeParse(form).success).toBe(false);
    expect(published.safeParse(form).success).toBe(false);
  });

  it('is printed by "case schema", which opens no data folder', async () => {
    const data = `${temporaryFolder()}/never-made`;
    const { code, out } = await commandLine(['case', 'schema', '--data', data]);
    expect(code).toBe(0);
    expect(out).toBe(readFileSync(SCHEMA_FILE, 'utf8'));
    expect((await commandLine(['case', 'schema', '--json'])).json).toEqual(JSON.parse(out));
    expect(existsSync(data)).toBe(false);
  });
});

describe('a case file', () => {
  const fileWith = (text: string): string => {
    const path = `${temporaryFolder()}/case.json`;
    writeFileSync(path, text);
    return path;
  };
  const start = (text: string, data = temporaryFolder()) =>
    commandLine(['case', 'new', '--file', fileWith(text), '--data', data, '--json']);

  it('is refused with the field and the line of each fault', async () => {
    const { code, err, json } = await start('{\n  "title": 7,\n  "users": [\n    { "name": "Kim" }\n  ]\n}\n');
    expect(code).toBe(2);
    expect(err).toContain('2 fields are wrong. Line 2: "title" has to be text. Line 4: "users.0.id" has to be text.');
    expect(json).toMatchObject({
      error: {
        code: 'invalid',
        details: {
          problems: [
            { path: 'title', line: 2 },
            { path: 'users.0.id', line: 4 },
          ],
        },
      },
    });
  });

  it('is refused with the line where it stops being JSON', async () => {
    const { code, err } = await start('{\n  "title": "x",\n  "kind": problem\n}');
    expect(code).toBe(2);
    expect(err).toContain('line 3 has problem where a value belongs');
  });

  it('is taken without names that mean nothing, which are told', async () => {
    const { code, err } = await start('{\n  "titel": "x"\n}');
    expect(code).toBe(0);
    expect(err).toBe('Line 2: "titel" is no field of a case and was left out. Did you mean "title"?\n');
  });

  it('that keeps its business impact unknown stays a draft when its severity is 1 or 2', async () => {
    const { businessImpact: _, ...form } = WHOLE_CASE;
    const unknown = { ...form.unknown, businessImpact: 'nobody knows' };
    const path = fileWith(JSON.stringify({ ...form, unknown }));
    const run = await commandLine(['case', 'new', '--file', path, '--submit', '--data', temporaryFolder(), '--json']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('has to be told at severity 1 and 2');
    expect(run.json).toMatchObject({ error: { code: 'incomplete', details: { missing: ['businessImpact'] } } });
  });
});
